/** `hub publish`, `hub profile` and `hub reconcile` as a department's clerk uses them: through the gateway, with files. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningGateway, startGateway } from '../../gateway/main.js';
import { systemClock } from '../../platform/clock.js';
import { departmentVariable, readConfig } from '../../platform/config.js';
import { createIssuer } from '../../platform/identity/issuer.js';
import { loadSecrets } from '../../platform/identity/secrets.js';
import { createLogger } from '../../platform/log.js';
import { type RunningSubgraphs, startSubgraphs } from '../../subgraphs/main.js';
import { createDatabase, type TestDatabase } from '../testkit/database.js';
import { runHub } from '../testkit/hub-process.js';
import { testIdentity } from '../testkit/identity.js';

const DEPARTMENT = 'food-drug';

let folder: string;
let database: TestDatabase;
let subgraphs: RunningSubgraphs;
let gateway: RunningGateway;
let hub: (...args: string[]) => ReturnType<typeof runHub>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hub-files-'));
  database = await createDatabase(`subgraphs/${DEPARTMENT}/prisma/migrations`);
  const env: NodeJS.ProcessEnv = {
    HUB_HOME: folder,
    HUB_PORT: '0',
    [departmentVariable('DATABASE_URL', DEPARTMENT)]: database.url,
  };
  const log = createLogger('publishing-files', { HUB_LOG_LEVEL: 'silent' });
  const common = { config: readConfig(env), env, clock: systemClock, log };
  subgraphs = await startSubgraphs({ ...common, names: [DEPARTMENT] });
  env[departmentVariable('HUB_URL', DEPARTMENT)] = `${subgraphs.url}/${DEPARTMENT}`;
  gateway = await startGateway(common);
  const issuer = createIssuer(await loadSecrets(folder, env), systemClock);
  const identity = { ...testIdentity('publisher', DEPARTMENT), scopes: [] };
  const commandEnv = {
    PATH: process.env['PATH'],
    HUB_HOME: folder,
    HUB_URL: gateway.url,
    HUB_TOKEN: await issuer.issue(identity, 3_600),
  };
  hub = (...args) => runHub(args, commandEnv);
}, 300_000);
afterAll(async () => {
  await gateway?.stop();
  await subgraphs?.stop();
  await database?.drop();
  await rm(folder, { recursive: true, force: true });
});

const OF = ['--department', DEPARTMENT];
const OF_TYPE = [...OF, '--type', 'FoodSampling'];
const file = (name: string): string => join(folder, name);

const PROFILE = {
  recordType: 'FoodSampling',
  columns: {
    样品编号: 'samplingNo',
    来源: 'samplingType',
    环节: 'stage',
    名称: 'productName',
    日期: 'sampledOn',
  },
  values: { verdict: { 符合: 'PASS' } },
  extra: 'ignore',
};
const TABLE = [
  '食品抽检台账,,,,,,',
  '样品编号,来源,环节,名称,日期,综合判定,备注',
  'P1,市级监督抽查,流通,豆浆,2026年3月1日,符合,',
  'P2,市级监督抽查,流通,=豆腐,2026年2月30日,符合,',
  'P3,市级监督抽查,流通,豆干,2026/3/2,合格,',
].join('\r\n');

describe('a file of a department', { timeout: 300_000 }, () => {
  it('is published with its mapping; its rejected rows are mended and sent again; then both sides agree', async () => {
    await writeFile(file('profile.json'), JSON.stringify(PROFILE));
    await writeFile(file('台账.csv'), iconv.encode(TABLE, 'gb18030'));
    const saved = await hub('profile', 'save', 'lab', file('profile.json'), ...OF);
    expect(saved).toMatchObject({ code: 0, stdout: expect.stringContaining('已保存 lab') });
    expect((await hub('profile', 'list', ...OF)).stdout).toContain('lab');

    const published = await hub(
      ...['publish', file('台账.csv'), ...OF_TYPE, '--profile', 'lab', '--rejects', file('拒收.csv')],
    );
    expect(published.stderr).not.toContain('程序缺陷');
    expect(published).toMatchObject({ code: 1, stdout: expect.stringContaining('入库 2') });
    expect(published.stdout).toContain('未收的列');
    const rejected = iconv.decode(await readFile(file('拒收.csv')), 'gb18030');
    expect(rejected).toContain("P2,市级监督抽查,流通,'=豆腐,2026年2月30日,符合,,sampledOn,");

    const behind = await hub('reconcile', file('台账.csv'), ...OF_TYPE, '--profile', 'lab');
    expect(behind).toMatchObject({ code: 0, stdout: expect.stringContaining('1 行不合要求') });

    const mended = rejected.replaceAll('2月30日', '2月28日');
    await writeFile(file('改正.csv'), iconv.encode(mended, 'gb18030'));
    const again = await hub('publish', file('改正.csv'), ...OF_TYPE, '--profile', 'lab');
    expect(again).toMatchObject({ code: 0, stdout: expect.stringContaining('入库 1') });

    const whole = TABLE.replace('2月30日', '2月28日').replace('豆干', '豆皮');
    await writeFile(
      file('全部.csv'),
      iconv.encode(`${whole}\r\nP4,市级监督抽查,流通,豆花,2026/3/2,合格,`, 'gb18030'),
    );
    const differs = await hub('--json', 'reconcile', file('全部.csv'), ...OF_TYPE, '--profile', 'lab');
    expect(differs.code).toBe(1);
    expect(JSON.parse(differs.stdout)).toMatchObject({
      from: '2026-02-28',
      to: '2026-03-02',
      versions: false,
      days: [{ day: '2026-03-02', sender: { count: 2 }, hub: { count: 1 } }],
      keys: [
        { key: 'P3', problem: 'CONTENT_DIFFERS' },
        { key: 'P4', problem: 'MISSING_IN_HUB' },
      ],
    });
    expect((await hub('reconcile', file('全部.csv'), ...OF_TYPE, '--profile', 'lab')).stdout).toContain(
      '枢纽没有',
    );

    await hub('publish', file('全部.csv'), ...OF_TYPE, '--profile', 'lab');
    const agreed = await hub('reconcile', file('全部.csv'), ...OF_TYPE, '--profile', 'lab');
    expect(agreed).toMatchObject({ code: 0, stdout: expect.stringContaining('逐日一致') });
    const counts = await hub('reconcile', '--counts', ...OF_TYPE);
    expect(counts.stdout).toMatch(/2026-03-02 {2}2/);

    expect((await hub('profile', 'remove', 'lab', ...OF)).code).toBe(0);
    const gone = await hub('publish', file('台账.csv'), ...OF_TYPE, '--profile', 'lab');
    expect(gone).toMatchObject({ code: 1, stderr: expect.stringContaining('没有找到') });
  });

  it('is told what is missing where neither a file nor a record type is named', async () => {
    expect(await hub('reconcile')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('RECONCILE_WITHOUT_FILE'),
    });
    const byReceipt = await hub('reconcile', file('台账.csv'), ...OF_TYPE, '--by', 'receivedAt');
    expect(byReceipt).toMatchObject({ code: 1, stderr: expect.stringContaining('RECONCILE_DAY_UNKNOWN') });
  });
});
