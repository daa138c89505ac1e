/** A department that runs its own subgraph joins the running hub, changes, and leaves it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { HubError } from '../../platform/errors.js';
import { projectRoot } from '../../platform/root.js';
import { publishSubgraph, retireSubgraph } from '../../schema/registry/change-registry.js';
import { readOperations } from '../../schema/registry/operation-log.js';
import { readRegistry } from '../../schema/registry/registry-file.js';
import { subgraphNames } from '../../subgraphs/names.js';
import { createDatabase, type TestDatabase } from '../testkit/database.js';
import { type CommandResult, runHub } from '../testkit/hub-process.js';
import { startWholeHub, type WholeAnswer, type WholeHub } from '../testkit/whole-hub.js';
import { startWaterAffairs, type WaterAffairs } from './water-affairs.js';

const HERE = join(projectRoot, 'test/own-subgraph');
const SDL = readFileSync(join(HERE, 'water-affairs.graphql'), 'utf8');
const ORG = '132218538';
const JOINED = `query WaterOfEnterprise($code: ID!) { enterprise(code: $code) { orgCode
  waterInspections(first: 5) { nodes { id verdict turbidity manager { name enterprise { orgCode } } } } } }`;

const Feeds = z.object({ feeds: z.array(z.object({ department: z.string() })) });

const databases = new Map<string, TestDatabase>();
let hub: WholeHub;
let water: WaterAffairs;

const command = (...args: string[]): Promise<CommandResult> =>
  runHub(['--json', 'schema', ...args], { ...process.env, HUB_HOME: hub.home, HUB_URL: hub.gateway });
const fileOf = (name: string, sdl: string): string => {
  const file = join(hub.home, `${name}.graphql`);
  writeFileSync(file, sdl);
  return file;
};
const publishing = (sdl: string): Promise<CommandResult> =>
  command(
    ...['publish', fileOf('water-affairs', sdl), '--subgraph', 'water-affairs', '--url', water.url],
    ...['--records', join(HERE, 'records.graphql')],
  );
const context = (force: string | null = null) => ({ home: hub.home, now: new Date(), days: 30, force });
/** As the command does it, in this process: a process of its own per case takes seconds. */
const publish = (sdl: string) =>
  publishSubgraph({ name: 'water-affairs', url: water.url, sdl, records: null }, context());
const refusalOf = async (attempt: Promise<unknown>): Promise<HubError> => {
  const error = await attempt.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof HubError) return error;
  throw new Error('nothing was refused');
};
const labelAtRisk = async (): Promise<unknown> =>
  (await hub.ask('query Label($code: ID!) { enterprise(code: $code) { label } }', { code: ORG })).data?.[
    'enterprise'
  ];
const feedsAtSync = async (): Promise<string[]> =>
  Feeds.parse(await hub.atSync('GET', '/status')).feeds.map(({ department }) => department);
const joined = (): Promise<WholeAnswer> => hub.ask(JOINED, { code: ORG });

/** Asks without pause until `over`; every answer must be whole. */
async function askUntil(over: Promise<unknown>): Promise<{ asked: number; failed: WholeAnswer[] }> {
  let going = true;
  void over.finally(() => {
    going = false;
  });
  const failed: WholeAnswer[] = [];
  let asked = 0;
  while (going) {
    const answer = await hub.ask('{ enterprises(first: 3) { nodes { orgCode label } } }');
    asked += 1;
    if (answer.status !== 200 || answer.errors !== undefined) failed.push(answer);
  }
  return { asked, failed };
}

beforeAll(async () => {
  for (const name of subgraphNames()) {
    databases.set(name, await createDatabase(`subgraphs/${name}/prisma/migrations`));
  }
  hub = await startWholeHub({ databaseUrl: (name) => databases.get(name)?.url ?? '' });
  water = await startWaterAffairs(hub.gateway, SDL);
  const inspection = { managerName: '示例物业有限公司', managerCode: ORG, inspectedOn: '2026-06-01' };
  const at = '2026-06-02T02:00:00.000Z';
  water.book.publish({ ...inspection, inspectionNo: 'W-1', verdict: 'FAIL', turbidity: '1.8' }, at);
  water.book.publish({ ...inspection, inspectionNo: 'W-2', verdict: 'PASS', turbidity: '0.3' }, at);
}, 300_000);
afterAll(async () => {
  await hub?.stop();
  await water?.stop();
  await Promise.all([...databases.values()].map((database) => database.drop()));
});

describe('a department that runs its own subgraph', { timeout: 300_000 }, () => {
  test('keeps the contract as far as it can be asked', async () => {
    const file = fileOf('water-affairs', SDL);
    const checked = await command('check', file, '--subgraph', 'water-affairs', '--url', water.url);
    expect(JSON.parse(checked.stdout)).toMatchObject({ ok: true, problems: [], bothComposers: true });
  });

  test('is published while questions are asked, and none of them fails', async () => {
    expect((await joined()).status).toBe(400);
    const published = publishing(SDL);
    const { asked, failed } = await askUntil(published);
    const { stdout, stderr } = await published;
    expect(JSON.parse(stdout || stderr)).toMatchObject({ version: 1, changed: true, served: true });
    expect(failed).toEqual([]);
    expect(asked).toBeGreaterThan(3);
  });

  test('answers through the gateway, joined with Enterprise in both directions', async () => {
    const { data, errors, extensions } = await joined();
    expect(errors).toBeUndefined();
    const manager = { name: '示例物业有限公司', enterprise: { orgCode: ORG } };
    expect(data).toMatchObject({
      enterprise: {
        orgCode: ORG,
        waterInspections: {
          nodes: [
            { id: 'water-affairs/WaterInspection/W-1', verdict: 'FAIL', turbidity: '1.8', manager },
            { id: 'water-affairs/WaterInspection/W-2', verdict: 'PASS', turbidity: '0.3', manager },
          ],
        },
      },
    });
    expect(extensions?.sources).toContainEqual(
      expect.objectContaining({ department: 'water-affairs', status: 'OK' }),
    );
  });

  test('is followed by sync from then on: risk knows the enterprise by the name that it gave', async () => {
    await expect.poll(labelAtRisk, { timeout: 120_000 }).toEqual({ label: '示例物业有限公司' });
    expect(await feedsAtSync()).toContain('water-affairs');
  });

  test('is a gap that is named when it is down, and costs nobody else', async () => {
    const { book, stop } = water;
    await stop();
    const { data, errors } = await joined();
    expect(data).toMatchObject({ enterprise: { orgCode: ORG, waterInspections: null } });
    expect(errors?.map(({ extensions }) => extensions.department)).toEqual(['water-affairs']);
    // A gateway that starts meanwhile does not wait for it, and the other engine says the same.
    const other = await hub.addGateway('apollo');
    await expect.poll(async () => (await fetch(`${other.url}/readyz`)).status).toBe(200);
    expect((await hub.ask(JOINED, { code: ORG }, { gateway: other.url })).data).toEqual(data);
    // Left running, it would take seconds to plan each further version.
    await other.stop();
    water = await startWaterAffairs(hub.gateway, SDL);
    for (const each of book.list()) water.book.publish(each, each.at);
    // Another address is another version; the gateway follows it.
    expect(await publish(SDL)).toMatchObject({ version: { version: 2 }, changed: true });
    await expect.poll(async () => (await joined()).errors).toBeUndefined();
  });

  test('is refused a version that takes something away, and is told who asks for it', async () => {
    await expect.poll(() => readOperations(hub.home).map(({ name }) => name)).toContain('WaterOfEnterprise');
    const { code, message } = await refusalOf(
      publish(SDL.replace('  "浑浊度,NTU"\n  turbidity: Decimal\n', '')),
    );
    expect(code).toBe('SUBGRAPH_REFUSED');
    expect(message).toContain('FIELD_REMOVED WaterInspection.turbidity');
    expect(message).toMatch(/查询 WaterOfEnterprise.*turbidity/);
    expect((await joined()).errors).toBeUndefined();
  });

  test.each([
    [
      'a field of another department',
      SDL.replaceAll('waterInspections(', 'foodSamplings('),
      'Enterprise.foodSamplings',
    ],
    [
      'a non-null field of Enterprise',
      SDL.replace(/(after: String\n {2}\): WaterInspectionConnection)( @listSize[^\n]*\n})/, '$1!$2'),
      '须可为空',
    ],
    [
      'an altered copy of a shared type',
      SDL.replace('"合格"\n  PASS', '"合格"\n  PASS\n  "优"\n  GOOD'),
      'Verdict',
    ],
    ['no GraphQL', `${SDL}}`, 'Syntax Error'],
  ])('is refused %s, and nothing changes', async (_what, sdl, named) => {
    expect(sdl).not.toBe(SDL);
    const { code, message } = await refusalOf(publish(sdl));
    expect(code).toBe('SUBGRAPH_REFUSED');
    expect(message).toContain(named);
    expect((await joined()).errors).toBeUndefined();
  });

  test('may add a field, and every version is kept', async () => {
    const more = SDL.replace('  "浑浊度,NTU"', '  "余氯,mg/L"\n  chlorine: Decimal\n  "浑浊度,NTU"');
    expect(await publish(more)).toMatchObject({ version: { version: 3 }, changed: true });
    expect(await publish(more)).toMatchObject({ version: { version: 3 }, changed: false });
    await expect
      .poll(async () => (await hub.ask('{ waterInspections(first: 1) { nodes { chlorine } } }')).status)
      .toBe(200);
    const [entry] = JSON.parse((await command('list')).stdout);
    expect(entry).toMatchObject({ name: 'water-affairs', retired: null });
    expect(entry.versions.map(({ version }: { version: number }) => version)).toEqual([1, 2, 3]);
  });

  test('is not retired while it is asked for, but with a reason it is, and no question fails meanwhile', async () => {
    const inUse = await refusalOf(retireSubgraph('water-affairs', context()));
    expect(inUse).toMatchObject({
      code: 'SUBGRAPH_IN_USE',
      message: expect.stringContaining('WaterOfEnterprise'),
    });
    const retiring = command('retire', 'water-affairs', '--force', '--reason', '机构改革,职能并入他局');
    const { failed } = await askUntil(retiring);
    expect(JSON.parse((await retiring).stdout)).toMatchObject({ retired: true, served: true });
    expect(failed).toEqual([]);
    expect((await joined()).status).toBe(400);
    const [entry] = readRegistry(hub.home).subgraphs;
    expect(entry?.retired?.reason).toBe('机构改革,职能并入他局');
    // Its records are forgotten, and with them the name that nobody else gave.
    await expect.poll(labelAtRisk, { timeout: 120_000 }).toEqual({ label: null });
    expect(await feedsAtSync()).not.toContain('water-affairs');
    expect((await refusalOf(retireSubgraph('water-affairs', context()))).code).toBe('SUBGRAPH_UNKNOWN');
  });
});
