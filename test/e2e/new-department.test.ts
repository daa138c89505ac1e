/** The eleventh department is one folder: written by a command, found by everything else, with no other file touched. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { projectRoot } from '../../platform/root.js';
import { type HubProcess, runHub, startHubProcess } from '../testkit/hub-process.js';
import { sampleOrgCode, sampleUscc } from '../testkit/sample-row.js';

const NOW = '2026-06-30T04:00:00.000Z';
const LOOKS = 120;
const LEFT_OUT = new Set(['node_modules', '.git', '.hub', '.hub-bench', 'coverage']);
const BUILT = new Set(['dist', ...LEFT_OUT]);

/** Path → hash of every source file of a tree. */
function snapshot(root: string): Map<string, string> {
  const files = new Map<string, string>();
  const enter = (folder: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!BUILT.has(entry.name)) enter(path);
      } else if (entry.isFile()) {
        files.set(relative(root, path), createHash('sha256').update(readFileSync(path)).digest('hex'));
      }
    }
  };
  enter(root);
  return files;
}
const changed = (before: Map<string, string>, after: Map<string, string>): string[] =>
  [...after].filter(([path, hash]) => before.get(path) !== hash).map(([path]) => path);

const FAILED = { name: '接地措施', itemClass: 'A', limit: '≤0.1', measured: '4.2', unit: 'Ω' };
const sampling = (samplingNo: string, testingBody: string, batchNo: string) => ({
  samplingNo,
  samplingType: 'CITY',
  stage: 'MARKET',
  producer: { name: '试用电器有限公司', code: sampleUscc(7) },
  productName: '电水壶',
  productClass: 'E0203',
  brand: '试用牌',
  model: 'K-1',
  batchNo,
  sampledOn: '2026-06-01',
  testingBody,
  verdict: 'FAIL',
  failedItems: [FAILED],
});

const Candidates = z.object({
  nodes: z.array(
    z.object({
      rules: z.array(z.object({ id: z.string() })),
      departments: z.array(z.string()),
      evidence: z.array(z.object({ department: z.string(), record: z.unknown() })),
      enterprise: z.unknown(),
    }),
  ),
});

describe('an eleventh department', () => {
  const root = mkdtempSync(join(tmpdir(), 'hub-eleventh-'));
  const inTree = (...args: string[]) => runHub(args, { ...process.env }, root);
  const npm = (...args: string[]) => execFileSync('npm', ['run', '--silent', ...args], { cwd: root });
  let hub: HubProcess | undefined;

  beforeAll(() => {
    cpSync(projectRoot, root, {
      recursive: true,
      filter: (path) => !LEFT_OUT.has(relative(projectRoot, path)),
    });
    symlinkSync(join(projectRoot, 'node_modules'), join(root, 'node_modules'));
  }, 300_000);
  afterAll(async () => {
    await hub?.dispose();
    rmSync(root, { recursive: true, force: true });
  });

  it('is refused under a bad name, a taken one, or one whose record type another has', async () => {
    const command = await inTree('new-department', 'Market');
    expect(command.code).toBe(1);
    expect(command.stderr).toContain('DEPARTMENT_CODE_UNREADABLE');
    // The others in one process: loading the command takes a second each time.
    const refusals = (...attempts: (readonly [name: string, title?: string])[]): string[] => {
      const source = pathToFileURL(join(root, 'dist/cli/commands/new-department.js')).href;
      const script = `const { newDepartment } = await import(${JSON.stringify(source)});
        console.log(JSON.stringify(${JSON.stringify(attempts)}.map(([name, title = name]) => {
          try { newDepartment(name, title); return ''; } catch (error) { return error.code + ' ' + error.message; }
        })));`;
      const args = ['--input-type=module', '-e', script];
      return z
        .array(z.string())
        .parse(JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })));
    };
    const unreadable = ['a_b', '9lives', 'a--b', '../x', 'x'.repeat(25), '市场'].map(
      (name) => [name] as const,
    );
    for (const refusal of refusals(...unreadable)) expect(refusal).toContain('DEPARTMENT_CODE_UNREADABLE');
    for (const refusal of refusals(['fire'], ['risk'], ['gateway']))
      expect(refusal).toContain('请换一个名称');
    const [clash, title] = refusals(['farm-input'], ['market-watch', '坏"名']);
    expect(clash).toContain('agriculture 已有同名的记录类型');
    expect(title).toContain('DEPARTMENT_TITLE_UNREADABLE');
    expect(existsSync(join(root, 'subgraphs/market-watch'))).toBe(false);
  }, 300_000);

  it('is one folder; what follows from it is generated, and nothing else is touched', async () => {
    const before = snapshot(root);
    const { code, stdout } = await inTree('new-department', 'market-watch', '--title', '市场观察中心');
    expect(code).toBe(0);
    expect(stdout).toContain('npm run generate');
    const written = snapshot(root);
    expect(changed(before, written).sort()).toEqual([
      'subgraphs/market-watch/events.test.ts',
      'subgraphs/market-watch/events.ts',
      'subgraphs/market-watch/records.graphql',
    ]);
    npm('generate');
    const generated = changed(written, snapshot(root)).filter(
      (path) => !path.startsWith('subgraphs/market-watch/'),
    );
    expect(generated.sort()).toEqual([
      'docker-compose.yml',
      'schema/catalogue.graphql',
      'schema/exchange.graphql',
      'schema/market-watch.graphql',
      'schema/operations/generated/enterprise-profile.graphql',
      'schema/operations/generated/market-watch.graphql',
      'schema/risk.graphql',
      'schema/supergraph.graphql',
      'subgraphs/catalogue/generated/resolvers.ts',
      'subgraphs/exchange/generated/resolvers.ts',
      'subgraphs/risk/generated/resolvers.ts',
    ]);
    // As `npm run build`, but the packages keep their place below the copy: else what tsc knows of them from the build
    // that was copied counts for nothing, and it checks everything again.
    execFileSync('npx', ['tsc', '-p', '.', '--preserveSymlinks'], { cwd: root });
    npm('build:program');
    npm('build:console');
    expect((await inTree('new-department', 'market-watch')).stderr).toContain('DEPARTMENT_TAKEN');
  }, 600_000);

  it('has a sample', async () => {
    const out = join(root, 'sample');
    expect((await inTree('sample', '--scale', '0.01', '--until', '2026-06-30', '--out', out)).code).toBe(0);
    const rows = readFileSync(join(out, 'market-watch/MarketWatchSampling.ndjson'), 'utf8')
      .trim()
      .split('\n');
    expect(rows.length).toBeGreaterThan(2);
    expect(rows[0]).toContain('"verdict":"PASS"');
  }, 300_000);

  it('starts, takes records, answers through the gateway, and its records make a finding of a join', async () => {
    hub = await startHubProcess({ args: ['--no-sample'], env: { HUB_NOW: NOW }, root });
    const published = await hub.graphql('PublishMarketWatchSamplings', {
      role: 'publisher',
      department: 'market-watch',
      variables: { rows: [sampling('MW-1', '甲检验所', 'A1'), sampling('MW-2', '乙检验所', 'B2')] },
    });
    expect(published.data?.['publishMarketWatchSamplings']).toMatchObject({ accepted: 2, rejected: 0 });

    const listed = await hub.graphql(
      '{ marketWatchSamplings(first: 5) { nodes { samplingNo producer { enterprise { orgCode marketWatchSamplings { nodes { key } } } } } } }',
    );
    expect(listed.errors).toBeUndefined();
    expect(JSON.stringify(listed.data)).toContain(sampleOrgCode(7));

    let nodes: z.infer<typeof Candidates>['nodes'] = [];
    for (let look = 0; look < LOOKS && nodes.length === 0; look += 1) {
      const { data } = await hub.graphql(`{ recallCandidates(first: 1) { nodes { rules { id } departments
        enterprise { orgCode } evidence { department record { id ... on MarketWatchSampling { samplingNo } } } } } }`);
      nodes = Candidates.parse(data?.['recallCandidates']).nodes;
      if (nodes.length === 0) await delay(250);
    }
    expect(nodes).toMatchObject([
      {
        rules: [{ id: 'R2' }],
        departments: ['market-watch'],
        enterprise: { orgCode: sampleOrgCode(7) },
      },
    ]);
    const numbers = nodes[0]?.evidence.map(
      ({ record }) => z.object({ samplingNo: z.string() }).parse(record).samplingNo,
    );
    expect(numbers?.sort()).toEqual(['MW-1', 'MW-2']);
  }, 600_000);
});
