/** The floor: one handler that runs the statements of all departments itself and writes the JSON. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type pg from 'pg';
import { parseEnterpriseCode } from '../../domain/identifiers/enterprise-code.js';
import { databaseUrl, readConfig } from '../../platform/config.js';
import { createPool } from '../../platform/database/pool.js';
import { ANONYMOUS } from '../../platform/identity/identity.js';
import { loadDepartment } from '../../schema/compiler/load.js';
import { readPage } from '../../subgraphs/_kit/records/page.js';
import { pageStatement } from '../../subgraphs/_kit/records/statement.js';
import { reportTo } from '../measured-process.js';
import { LISTS, NODE_FIELDS, PAGE } from './questions.js';

const READ: ReadonlySet<string> = new Set(NODE_FIELDS);

type Row = Readonly<Record<string, unknown>>;

const { env } = process;
const config = readConfig(env);
const open = (name: string): pg.Pool =>
  createPool(databaseUrl(config, env, name), { max: 6, name: `bench-${name}` });
const risk = open('risk');

/** The very statement of the department's subgraph, prepared under a name as there. */
const lists = LISTS.map(({ department, type, field }) => {
  const record = loadDepartment(department).records.find(({ name }) => name === type);
  if (record === undefined) throw new Error(`no ${type}`);
  const page = readPage(record, { first: PAGE }, ANONYMOUS);
  return { field, pool: open(department), prefix: `${department}/${type}/`, page, name: `bench-${field}` };
});

const LABELS = 'select e.org_code, e.label from derived.enterprise e where e.org_code = any($1::text[])';
const ENTERPRISES = `select e.org_code, e.label from derived.enterprise e where e.org_code = any($1::text[])
order by e.org_code limit 21`;

async function readList({ pool, page, prefix, name }: (typeof lists)[number], codes: readonly string[]) {
  const { text, values } = pageStatement(page, 'enterprise', codes, READ);
  const { rows } = await pool.query<Row>({ name, text, values });
  const nodes: Row[][] = codes.map(() => []);
  for (const row of rows) {
    const list = nodes[Number(row['ord']) - 1];
    if (list === undefined || list.length === PAGE) continue;
    const { key, ...columns } = row;
    list.push(
      Object.fromEntries(
        NODE_FIELDS.map((field) => [field, field === 'id' ? prefix + String(key) : (columns[field] ?? null)]),
      ),
    );
  }
  return nodes;
}

async function profiles(enterprises: readonly Row[]): Promise<Row[]> {
  const codes = enterprises.map(({ orgCode }) => String(orgCode));
  const found = await Promise.all(lists.map((list) => readList(list, codes)));
  return enterprises.map((enterprise, n) => ({
    ...enterprise,
    ...Object.fromEntries(lists.map(({ field }, place) => [field, { nodes: found[place]?.[n] ?? [] }])),
  }));
}

const orgCodeOf = (code: unknown): string => parseEnterpriseCode(String(code)).orgCode ?? '';

async function labelled(statement: { name: string; text: string }, codes: readonly string[]): Promise<Row[]> {
  const { rows } = await risk.query<Row>({ ...statement, values: [codes] });
  return rows.map((row) => ({ orgCode: row['org_code'], label: row['label'] }));
}

const LABELLED = { name: 'bench-labels', text: LABELS };
const ALL = { name: 'bench-enterprises', text: ENTERPRISES };

const ANSWERS: Readonly<Record<string, (variables: Row) => Promise<Row>>> = {
  profile: async ({ code }) => {
    const orgCode = orgCodeOf(code);
    // The label and the lists need not wait for one another.
    const [[enterprise], [lists]] = await Promise.all([
      labelled(LABELLED, [orgCode]),
      profiles([{ orgCode }]),
    ]);
    return { enterprise: { ...enterprise, ...lists } };
  },
  list: async ({ codes }) => {
    const orgCodes = Array.isArray(codes) ? codes.map(orgCodeOf) : [];
    return { enterprises: { nodes: await profiles(await labelled(ALL, orgCodes)) } };
  },
  small: async ({ code }) => {
    const [enterprise] = await labelled(LABELLED, [orgCodeOf(code)]);
    return { enterprise: enterprise ?? null };
  },
};

const server = createServer(async (request, response) => {
  let text = '';
  for await (const chunk of request) text += chunk;
  const data = await ANSWERS[(request.url ?? '').slice(1)]?.(JSON.parse(text).variables);
  const body = Buffer.from(JSON.stringify({ data }));
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length });
  response.end(body);
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const { port } = server.address() as AddressInfo;
reportTo(process, `http://127.0.0.1:${port}`, async () => {
  server.close();
  await Promise.all([risk, ...lists.map(({ pool }) => pool)].map((pool) => pool.end()));
});
