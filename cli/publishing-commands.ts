/** `hub publish`, `hub profile` and `hub reconcile`. */
import { type Command, Option } from 'commander';
import type { Action } from './command-context.js';
import type { PublishOptions } from './commands/publish.js';
import type { ReconcileOptions } from './commands/reconcile.js';

const DEPARTMENT = new Option('--department <name>', '部门').makeOptionMandatory();
interface OfDepartment {
  readonly department: string;
}
const EXTRA = ['ignore', 'refuse'];

function addPublish(program: Command, action: Action): void {
  program
    .command('publish <file>')
    .description('发布一个文件(NDJSON、CSV、XLSX);中断后再次执行即从断点续传')
    .option('--department <name>', '部门(默认:文件所在文件夹名)')
    .option('--type <name>', '记录类型(默认:文件名)')
    .option('--batch <id>', '批次号(默认:由内容得出)')
    .option('--profile <name>', '用已保存的表格映射(见 hub profile)')
    .addOption(new Option('--extra <choice>', '表格中多出的列').choices(EXTRA))
    .option('--charset <name>', 'CSV 的编码:utf-8 或 gb18030(默认:自动识别)')
    .option('--rejects <file>', '把拒收的行写入此文件,格式与原文件相同,附拒收原因')
    .action(
      action(async (context, file: string, options: Omit<PublishOptions, 'file'>) => {
        const { publishFile } = await import('./commands/publish.js');
        await publishFile(context.client(), context.output, { file, ...options });
      }),
    );
}

function addProfile(program: Command, action: Action): void {
  const profile = program.command('profile').description('发送者的表格映射:列名、取值、日期写法、编码');
  profile
    .command('list')
    .description('列出已保存的映射')
    .addOption(DEPARTMENT)
    .action(
      action(async (context, options: OfDepartment) => {
        const { listProfiles } = await import('./commands/profile.js');
        await listProfiles(context.client(), context.output, options.department);
      }),
    );
  profile
    .command('show <name>')
    .description('显示一个映射(JSON)')
    .addOption(DEPARTMENT)
    .action(
      action(async (context, name: string, options: OfDepartment) => {
        const { showProfile } = await import('./commands/profile.js');
        await showProfile(context.client(), context.output, options.department, name);
      }),
    );
  profile
    .command('save <name> <file>')
    .description('保存一个映射:JSON 文件,或 - 表示标准输入')
    .addOption(DEPARTMENT)
    .action(
      action(async (context, name: string, file: string, options: OfDepartment) => {
        const { saveProfile } = await import('./commands/profile.js');
        await saveProfile(context.client(), context.output, options.department, name, file);
      }),
    );
  profile
    .command('remove <name>')
    .description('删除一个映射')
    .addOption(DEPARTMENT)
    .action(
      action(async (context, name: string, options: OfDepartment) => {
        const { removeProfile } = await import('./commands/profile.js');
        await removeProfile(context.client(), context.output, options.department, name);
      }),
    );
}

function addReconcile(program: Command, action: Action): void {
  program
    .command('reconcile [file]')
    .description('对账:文件与枢纽逐日比对条数与散列,不同之日逐键列出;--counts 只列枢纽一侧')
    .option('--department <name>', '部门(默认:文件所在文件夹名)')
    .option('--type <name>', '记录类型(默认:文件名)')
    .option('--counts', '只列枢纽一侧每日的条数与散列', false)
    .addOption(new Option('--by <day>', '业务日').choices(['occurredOn', 'receivedAt']).default('occurredOn'))
    .option('--from <date>', '起始日(默认:文件中最早的一天)')
    .option('--to <date>', '截止日(默认:文件中最晚的一天)')
    .option('--profile <name>', '用已保存的表格映射读文件')
    .addOption(new Option('--extra <choice>', '表格中多出的列').choices(EXTRA))
    .option('--charset <name>', 'CSV 的编码(默认:自动识别)')
    .action(
      action(async (context, file: string | undefined, options: ReconcileOptions) => {
        const { reconcile } = await import('./commands/reconcile.js');
        await reconcile(context.client(), context.output, file, options);
      }),
    );
}

export function addPublishingCommands(program: Command, action: Action): void {
  addPublish(program, action);
  addProfile(program, action);
  addReconcile(program, action);
}
