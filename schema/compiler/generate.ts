/**
 * `npm run generate`: writes everything that follows from the definitions. `-- --check` writes nothing and
 * fails with a list of what is not current; `-- --release` makes the present graph the baseline of breaking
 * changes; `-- --name <words>` names a new migration.
 */
import { parseArgs } from 'node:util';
import { systemClock } from '../../platform/clock.js';
import { projectRoot } from '../../platform/root.js';
import { DefinitionError } from './definition-node.js';
import { type GeneratorReport, runGenerator } from './generator.js';

function reportWritten({ written, removed }: GeneratorReport): void {
  for (const file of written) process.stdout.write(`写入 ${file}\n`);
  for (const file of removed) process.stdout.write(`删除 ${file}\n`);
  if (written.length + removed.length === 0) process.stdout.write('生成的文件都是最新。\n');
}

function reportCheck({ written, removed, drift }: GeneratorReport): void {
  const problems = [
    ...written.map((file) => `${file} 不是最新`),
    ...removed.map((file) => `${file} 已没有对应的定义`),
    ...drift,
  ];
  if (problems.length === 0) return;
  process.stderr.write(`${problems.join('\n')}\n请执行 npm run generate,并提交其结果。\n`);
  process.exitCode = 1;
}

const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    release: { type: 'boolean', default: false },
    name: { type: 'string', default: 'records' },
  },
});
try {
  const report = await runGenerator({ ...values, root: projectRoot, clock: systemClock });
  if (values.check) reportCheck(report);
  else reportWritten(report);
} catch (error) {
  if (!(error instanceof DefinitionError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
