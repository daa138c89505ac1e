import { type Command, InvalidArgumentError } from 'commander';
import type { Action } from '../command-context.js';
import type { Files } from '../commands/schema.js';

const days = (text: string): number => {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 0 || value > 3_660)
    throw new InvalidArgumentError('请给出 0 到 3660 的整数。');
  return value;
};

interface FileOptions {
  readonly subgraph: string;
  readonly records?: string;
  readonly days: number;
}
type ChangeOptions = { readonly days: number; readonly force: boolean; readonly reason?: string };

const filesOf = (file: string, { subgraph, records }: FileOptions): Files => ({
  file,
  subgraph,
  ...(records === undefined ? {} : { records }),
});

const DAYS = ['--days <n>', '对照近多少天内客户端发过的查询', days, 30] as const;
const FORCE = ['--force', '明知有客户端受影响仍执行,须写明理由', false] as const;

/** The commands of `hub schema`. */
export function addSchemaCommand(program: Command, action: Action): void {
  const schema = program.command('schema').description('部门自建的子图:检查、发布、列出、退出');
  schema
    .command('check <file>')
    .description('检查一份子图 SDL 能否并入总图;给出 --url 时并按约定试探运行中的子图')
    .requiredOption('--subgraph <name>', '子图名(部门代码)')
    .option('--records <file>', '该部门的 records.graphql')
    .option('--url <url>', '子图基址,如 http://10.1.2.3:8080/fire')
    .option(...DAYS)
    .action(
      action(async (context, file: string, options: FileOptions & { url?: string }) => {
        const { checkSchema } = await import('../commands/schema.js');
        await checkSchema(context, filesOf(file, options), options);
      }),
    );
  schema
    .command('publish <file>')
    .description('检查后并入总图,网关随即换用,不中断请求')
    .requiredOption('--subgraph <name>', '子图名(部门代码)')
    .requiredOption('--url <url>', '子图基址,如 http://10.1.2.3:8080/fire')
    .option('--records <file>', '该部门的 records.graphql;有它,同步才跟随其交换源')
    .option(...DAYS)
    .option(...FORCE)
    .option('--reason <text>', '理由')
    .action(
      action(async (context, file: string, options: FileOptions & ChangeOptions & { url: string }) => {
        const { publishSchema } = await import('../commands/schema.js');
        await publishSchema(context, filesOf(file, options), options);
      }),
    );
  schema
    .command('list')
    .description('列出部门自建的子图与各版本')
    .action(
      action(async (context) => {
        const { listSchemas } = await import('../commands/schema.js');
        listSchemas(context);
      }),
    );
  schema
    .command('retire <name>')
    .description('把一个子图移出总图;仍有客户端使用时拒绝')
    .option(...DAYS)
    .option(...FORCE)
    .option('--reason <text>', '理由')
    .action(
      action(async (context, name: string, options: ChangeOptions) => {
        const { retireSchema } = await import('../commands/schema.js');
        await retireSchema(context, name, options);
      }),
    );
}
