/** `hub links`: its subcommands. */
import { type Command, InvalidArgumentError } from 'commander';
import type { Action } from '../command-context.js';

const wholeNumber = (text: string): number => {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 0) throw new InvalidArgumentError('请给出不小于 0 的整数。');
  return value;
};

export function addLinksCommand(program: Command, action: Action): void {
  const links = program.command('links').description('主体归并:记录中的主体是哪家企业');
  const load = () => import('../commands/links.js');
  links
    .command('run')
    .description('立即运行主体归并,等到各部门的记录都显示关联')
    .action(action(async (context) => (await load()).runLinks(context.client(), context.output)));
  links
    .command('status')
    .description('各部门主体的关联状态')
    .action(action(async (context) => (await load()).linkStatus(context.client(), context.output)));
  links
    .command('queue')
    .description('待人工核对的主体与冲突')
    .option('--first <n>', '条数', wholeNumber, 20)
    .action(
      action(async (context, { first }: { first: number }) =>
        (await load()).linkQueue(context.client(), context.output, first),
      ),
    );
  links
    .command('score')
    .description('在带标注的样本上评分:各层级、各部门的查准率与查全率')
    .option('--seed <n>', '随机种子', wholeNumber, 1)
    .action(
      action(async ({ output }, { seed }: { seed: number }) => (await load()).scoreSample(output, seed)),
    );
}
