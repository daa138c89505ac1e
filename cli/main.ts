/** The `hub` command. Each subcommand loads its own code only, so that `hub start` stays small. */
import { Command, InvalidArgumentError, Option } from 'commander';
import { clockFromEnv } from '../platform/clock.js';
import { readConfig, unknownVariables } from '../platform/config.js';
import { CHECK_KINDS } from './checks/kinds.js';
import type { Context } from './command-context.js';
import { createHubClient } from './hub-client.js';
import { addIndicatorsCommand } from './indicators/indicators-command.js';
import { addLinksCommand } from './links/links-command.js';
import { createOutput, reportError } from './output.js';
import { addPublishingCommands } from './publishing-commands.js';
import { addSchemaCommand } from './schema/schema-command.js';
import { speakChinese } from './speak-chinese.js';

const { env } = process;

// A command that another process started (the sample's) ends with it; the channel alone keeps nothing alive.
process.on('disconnect', () => process.exit(1));
process.channel?.unref();
if (process.connected === false) process.exit(1);
// A reader that has seen enough (`| head`) and a terminal that was closed are no defects; a full disk is.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE' || error.code === 'EIO') return;
    process.exit(reportError(Object.assign(error, { path: '标准输出' }), false));
  });
}

const program = speakChinese(new Command('hub'))
  .description('质量信息抄告与质量数据共享枢纽')
  .option('--json', '以 JSON 输出,供程序读取', false);

/** Runs an action with configuration, clock and output; errors become text and an exit code. */
const action =
  <Args extends unknown[]>(run: (context: Context, ...args: Args) => Promise<void>) =>
  async (...args: Args): Promise<void> => {
    const json = program.opts<{ json: boolean }>().json;
    try {
      const config = readConfig(env);
      const clock = clockFromEnv(env);
      const client = () => createHubClient(config, env, clock);
      await run({ output: createOutput(json), config, clock, client }, ...args);
    } catch (error) {
      process.exitCode = reportError(error, json);
    }
  };

const positiveNumber = (text: string): number => {
  const value = Number(text);
  if (!(value > 0)) throw new InvalidArgumentError('请给出大于 0 的数。');
  return value;
};

const wholeNumber = (text: string): number => {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 0) throw new InvalidArgumentError('请给出不小于 0 的整数。');
  return value;
};

program
  .command('start')
  .description('启动枢纽:内嵌 PostgreSQL、各部门子图、网关、同步;首次启动装入示例数据')
  .option('--only <part>', '只启动一部分:gateway、sync 或 subgraph:<名称>')
  .option('--no-sample', '首次启动时不装入示例数据')
  .option('--sample-scale <n>', '示例数据规模(1 = 2 万家企业、约 40 万条记录)', positiveNumber, 0.05)
  .action(
    action(async (context, options: { only?: string; sample: boolean; sampleScale: number }) => {
      const unknown = unknownVariables(env);
      if (unknown.length > 0)
        context.output.note(`注意:不认识的环境变量 ${unknown.join('、')},已忽略(拼写?)`);
      if (options.only !== undefined) {
        const { startOnly } = await import('./commands/start-only.js');
        return startOnly(options.only, { ...context, env });
      }
      const { startHub } = await import('./commands/start.js');
      return startHub({ ...context, env, ...(options.sample ? { sampleScale: options.sampleScale } : {}) });
    }),
  );

addPublishingCommands(program, action);

program
  .command('query <operation>')
  .description('执行一个 GraphQL 查询:文本、登记文档名(如 EnterpriseProfile)、文件名,或 - 表示标准输入')
  .option('--variables <json>', '变量(JSON 对象)')
  .option('--role <role>', '以何角色查询(本地签发令牌;已设 HUB_TOKEN 时不用)', 'analyst')
  .option('--department <name>', '以哪个部门的身份')
  .action(
    action(
      async (
        context,
        operation: string,
        options: { variables?: string; role: string; department?: string },
      ) => {
        const [{ runQuery }, { parseRole }] = await Promise.all([
          import('./commands/query.js'),
          import('./commands/token.js'),
        ]);
        await runQuery(context.client(), context.output, {
          ...options,
          operation,
          role: parseRole(options.role),
        });
      },
    ),
  );

program
  .command('token')
  .description('由本地签发者签发令牌')
  .requiredOption('--role <role>', '角色')
  .option('--department <name>', '部门')
  .option('--scope <scope...>', '在角色默认范围之外另加的权限', [])
  .option('--subject <name>', '持有者;默认为 local-<角色>')
  .option('--ttl <duration>', '有效期,如 15m、8h、30d', '8h')
  .action(
    action(
      async (
        { config, clock, output },
        options: { role: string; department?: string; scope: string[]; subject?: string; ttl: string },
      ) => {
        const { parseRole, printToken } = await import('./commands/token.js');
        const { role, scope, subject = `local-${role}`, ...rest } = options;
        const grant = { ...rest, subject, role: parseRole(role), scopes: scope };
        await printToken(config, env, clock, output, grant);
      },
    ),
  );

const sample = program
  .command('sample')
  .description('生成示例数据并发布到本枢纽')
  .option('--scale <n>', '规模(1 = 2 万家企业、约 40 万条记录)', positiveNumber, 0.05)
  .option('--seed <n>', '随机种子', wholeNumber, 1)
  .option('--until <date>', '数据截止日(默认今天)')
  .option('--out <folder>', '不发布,写成 NDJSON 文件')
  .action(
    action(async (context, options: { scale: number; seed: number; until?: string; out?: string }) => {
      const { loadSample } = await import('./commands/sample.js');
      await loadSample(context.client(), context, options);
    }),
  );

sample
  .command('verify')
  .description('把当前发现与埋设的案例逐一对照,报告查全率与查准率')
  .action(
    action(async (context) => {
      const { verifySample } = await import('./commands/sample-verify.js');
      await verifySample(context.client(), context);
    }),
  );

const join = program.command('join').description('定时比对');
join
  .command('list')
  .description('列出全部比对')
  .action(
    action(async (context) => {
      const { listJoins } = await import('./commands/join.js');
      await listJoins(context.client(), context.output);
    }),
  );
join
  .command('run <id>')
  .description('立即运行一个比对')
  .option('--as-of <instant>', '按此时刻的数据评估(ISO 8601)')
  .option('--dry-run', '只报告,不写入', false)
  .action(
    action(async (context, id: string, options: { asOf?: string; dryRun: boolean }) => {
      const { runJoin } = await import('./commands/join.js');
      await runJoin(context.client(), context.output, id, options);
    }),
  );
join
  .command('history <id>')
  .description('一个比对的历次运行')
  .addOption(new Option('--first <n>', '条数').argParser(wholeNumber).default(20))
  .action(
    action(async (context, id: string, options: { first: number }) => {
      const { showHistory } = await import('./commands/join.js');
      await showHistory(context.client(), context.output, id, options.first);
    }),
  );

addLinksCommand(program, action);
addIndicatorsCommand(program, action);

const audit = program.command('audit').description('核对抄告的流转日志');
audit
  .command('verify')
  .description('逐条核对散列,并与库外的锚点比对;不符时退出码为 1')
  .option('--anchors <file>', '锚点文件;默认为本枢纽自己的')
  .option('--head <hash>', '另存的一个锚点的散列,用来核对锚点文件本身')
  .action(
    action(async (context, options: { anchors?: string; head?: string }) => {
      const { verifyAudit } = await import('./commands/audit.js');
      if (!(await verifyAudit(context.client(), context.output, options))) process.exitCode = 1;
    }),
  );
audit
  .command('anchor')
  .description('立即锚定,并打印锚点的散列')
  .action(
    action(async (context) => {
      const { writeAuditAnchor } = await import('./commands/audit.js');
      await writeAuditAnchor(context.client(), context.output);
    }),
  );

program
  .command('status')
  .description('各部分与各部门交换源的状态')
  .action(
    action(async (context) => {
      const { showStatus } = await import('./commands/status.js');
      await showStatus(context.client(), context.output);
    }),
  );

program
  .command('check <kind> <value...>')
  .description(`判断代码的形式与校验位,每个值输出一行 JSON;kind:${[...CHECK_KINDS.keys()].join('、')}`)
  .addHelpText(
    'after',
    '\nvalidity:VALID 有效,CHECK_MISMATCH 格式对而校验位或代码表不符,MALFORMED 格式错。全部有效时退出码为 0,否则为 1。',
  )
  .action(
    action(async ({ output }, kind: string, values: string[]) => {
      const { checkValues } = await import('./commands/check.js');
      await checkValues(kind, values, output);
    }),
  );

program
  .command('workdays')
  .description('某日之后的第 n 个工作日(起始日不计),输出 JSON;未公布放假安排的年份注明暂定')
  .requiredOption('--from <date>', '起始日,如 2026-02-13')
  .requiredOption('--add <n>', '工作日数', wholeNumber)
  .action(
    action(async ({ output }, options: { from: string; add: number }) => {
      const { showWorkdays } = await import('./commands/workdays.js');
      showWorkdays(options, output);
    }),
  );

program
  .command('new-department <name>')
  .description('新建一个部门:写好 subgraphs/<name>/ 一个文件夹,其余由扫描得出')
  .option('--title <text>', '部门的中文名称(默认同代码)')
  .action(
    action(async ({ output }, name: string, options: { title?: string }) => {
      const { newDepartment } = await import('./commands/new-department.js');
      newDepartment(name, options.title ?? name, output);
    }),
  );

addSchemaCommand(program, action);

await program.parseAsync();
