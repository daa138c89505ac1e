/** `hub indicators`: its subcommands. */
import { type Command, InvalidArgumentError } from 'commander';
import type { Action } from '../command-context.js';

interface ListOptions {
  readonly code?: string[];
  readonly department?: string[];
  readonly year?: number[];
  readonly district?: string[];
  readonly byDistrict: boolean;
}

const yearOf = (text: string, before: number[] | undefined): number[] => {
  const year = Number(text);
  if (!Number.isInteger(year)) throw new InvalidArgumentError('请给出年份,如 2025。');
  return [...(before ?? []), year];
};

function addList(indicators: Command, action: Action): void {
  indicators
    .command('list')
    .description('各指标的值、目标、差距、状态')
    .option('--code <code...>', '指标代码,如 F04')
    .option('--department <name...>', '责任部门')
    .option('--year <year...>', '年度(默认:有值的各年)', yearOf)
    .option('--district <code...>', '区划代码:只看这些区')
    .option('--by-district', '全市之外列出各区', false)
    .action(
      action(async (context, { code, ...choice }: ListOptions) => {
        const { listIndicators } = await import('../commands/indicators.js');
        const codes = code === undefined ? {} : { codes: code };
        await listIndicators(context.client(), context.output, { ...choice, ...codes });
      }),
    );
}

function addImport(indicators: Command, action: Action): void {
  indicators
    .command('import <file>')
    .description('填报规划指标的值:CSV,每行一个值,按版本保存,不覆盖')
    .option('--role <role>', '以何角色填报(已设 HUB_TOKEN 时不用)', 'leading-office')
    .option('--department <name>', '以哪个部门的身份')
    .addHelpText(
      'after',
      '\n表头:指标代码,年度,区,值,分子,分母,来源文件,说明。区留空为全市;值留空为撤回,须有说明。',
    )
    .action(
      action(async (context, file: string, options: { role: string; department?: string }) => {
        const [{ importIndicators }, { parseRole }] = await Promise.all([
          import('../commands/indicators.js'),
          import('../commands/token.js'),
        ]);
        const caller = { ...options, role: parseRole(options.role) };
        await importIndicators(context.client(), context.output, file, caller);
      }),
    );
}

export function addIndicatorsCommand(program: Command, action: Action): void {
  const indicators = program.command('indicators').description('质量发展规划的指标');
  addList(indicators, action);
  addImport(indicators, action);
}
