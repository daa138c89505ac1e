/** All departments of the tree on databases of their own, and rows for them: new, corrected, withheld, linked. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Random, randomOf } from '../../cli/sample/random.js';
import type { Clock } from '../../platform/clock.js';
import { departmentVariable, readConfig } from '../../platform/config.js';
import { CONTEXT_HEADER, serviceToken, signContext } from '../../platform/identity/context.js';
import { createLogger } from '../../platform/log.js';
import type { DepartmentDescriptor, RecordDescriptor } from '../../schema/compiler/descriptor.js';
import { departmentCodes, loadDepartment } from '../../schema/compiler/load.js';
import { startSubgraphs } from '../../subgraphs/main.js';
import { createDatabase, type TestDatabase } from './database.js';
import { TEST_SECRETS, testIdentity } from './identity.js';
import { ndjson, type SampleRow, sampleKey, sampleOrgCode, sampleRow } from './sample-row.js';

export interface Departments {
  /** Environment of a process that follows them; DATABASE_URL_RISK is the caller's. */
  readonly env: NodeJS.ProcessEnv;
  /** Ids of records that were linked. */
  readonly linked: ReadonlySet<string>;
  /** Publishes part `n` to every department; the same number gives the same rows. */
  publish(n: number): Promise<void>;
  stop(): Promise<void>;
}

export interface DepartmentsOptions {
  readonly clock: Clock;
  /** The same instant for other processes. */
  readonly now: string;
  readonly seed: number;
  /** New rows per record type and part. */
  readonly rows: number;
}

/** Of a hundred rows that were published before, so many come again with other content. */
const CORRECTED_PERCENT = 15;
const WITHHELD_PERCENT = 3;
const LINKED_PERCENT = 5;

function rowsOf(record: RecordDescriptor, part: number, rows: number, random: Random): SampleRow[] {
  const first = part * rows;
  const fresh = Array.from({ length: rows }, (_, n) => sampleRow(record, first + n, { version: 1 }));
  const again = Array.from({ length: first }, (_, n) => n).flatMap((n) => {
    const place = random.int(100);
    if (place >= CORRECTED_PERCENT) return [];
    const shared = place < WITHHELD_PERCENT ? { shareAttribute: 'NONE' } : {};
    const publishedAt = '2026-11-02T00:00:00.000Z';
    const changes = { [record.keyField]: sampleKey(n), version: part + 1, publishedAt, ...shared };
    return [sampleRow(record, n + random.int(40), changes)];
  });
  return [...fresh, ...again];
}

function linksOf({ records }: DepartmentDescriptor, part: number, rows: number, random: Random) {
  return records.flatMap((record) => {
    const subject = record.fields.find(({ kind }) => kind === 'subject');
    if (subject === undefined) return [];
    const count = Math.ceil((rows * LINKED_PERCENT) / 100);
    return Array.from({ length: count }, () => ({
      recordType: record.name,
      key: sampleKey(random.int((part + 1) * rows)),
      field: subject.name,
      orgCode: sampleOrgCode(random.int(60)),
      tier: 3,
      matchedBy: 'test',
    }));
  });
}

export async function startDepartments(options: DepartmentsOptions): Promise<Departments> {
  const { clock, now, seed, rows } = options;
  const home = await mkdtemp(join(tmpdir(), 'hub-departments-'));
  const departments = departmentCodes().map((code) => loadDepartment(code));
  const codes = departments.map(({ code }) => code);
  const env: NodeJS.ProcessEnv = {
    HUB_HOME: home,
    HUB_NOW: now,
    HUB_LOG_LEVEL: process.env['HUB_TEST_LOG'] ?? 'silent',
    HUB_INTERNAL_SECRET: TEST_SECRETS.internalSecret,
  };
  const databases = new Map<string, TestDatabase>();
  for (const code of codes) {
    const database = await createDatabase(`subgraphs/${code}/prisma/migrations`);
    databases.set(code, database);
    env[departmentVariable('DATABASE_URL', code)] = database.url;
  }
  const subgraphs = await startSubgraphs({
    names: codes,
    config: readConfig(env),
    env,
    clock,
    log: createLogger('test', env),
  });
  for (const code of codes) env[departmentVariable('HUB_URL', code)] = `${subgraphs.url}/${code}`;

  const send = async (path: string, type: string, body: string, headers: Record<string, string>) => {
    const answer = await fetch(`${subgraphs.url}/${path}`, {
      method: 'POST',
      headers: { 'content-type': type, ...headers },
      body,
    });
    if (answer.status !== 200) throw new Error(`${path}: ${await answer.text()}`);
  };

  const linked = new Set<string>();
  return {
    env,
    linked,
    publish: async (part) => {
      for (const department of departments) {
        const { code, records } = department;
        const random = randomOf(seed, 'load', code, part);
        const identity = testIdentity('publisher', code);
        const context = await signContext(identity, TEST_SECRETS.internalSecret, clock);
        for (const record of records) {
          const body = ndjson(rowsOf(record, part, rows, random));
          await send(`${code}/publish/${record.name}`, 'application/x-ndjson', body, {
            [CONTEXT_HEADER]: context,
          });
        }
        const links = linksOf(department, part, rows, random);
        for (const { recordType, key } of links) linked.add(`${code}/${recordType}/${key}`);
        const authorization = `Bearer ${await serviceToken('sync', TEST_SECRETS.internalSecret, clock)}`;
        await send(`${code}/internal/links`, 'application/json', JSON.stringify({ links }), {
          authorization,
        });
      }
    },
    stop: async () => {
      await subgraphs.stop();
      for (const database of databases.values()) await database.drop();
      await rm(home, { recursive: true, force: true });
    },
  };
}
