/** The catalogue subgraph on its own database, over HTTP. */
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from 'vitest';
import { z } from 'zod';
import { CONTEXT_HEADER, serviceToken, signContext } from '../../platform/identity/context.js';
import { ANONYMOUS, type Identity } from '../../platform/identity/identity.js';
import { departmentCodes, loadDepartment } from '../../schema/compiler/load.js';
import { createDatabase, type TestDatabase } from '../../test/testkit/database.js';
import { TEST_SECRETS, testIdentity } from '../../test/testkit/identity.js';
import { type OwnSubgraph, startOwnSubgraph } from '../../test/testkit/own-subgraph.js';

/** Wednesday; five working days later is Wednesday 2 December. */
const FILED = '2026-11-25T02:00:00.000Z';
const RECORD = 'food-drug/FoodSampling/S/1';
let now = new Date(FILED);
const clock = { now: () => now };

const analyst = testIdentity('analyst');
const reader: Identity = { ...testIdentity('handler', 'commerce'), subject: 'reader' };
const owner: Identity = { ...testIdentity('handler', 'food-drug'), subject: 'owner' };
const stranger: Identity = { ...testIdentity('handler', 'construction'), subject: 'stranger' };

let database: TestDatabase;
let pool: pg.Pool;
let catalogue: OwnSubgraph;
beforeAll(async () => {
  database = await createDatabase('subgraphs/catalogue/prisma/migrations');
  pool = new pg.Pool({ connectionString: database.url, max: 2 });
  catalogue = await startOwnSubgraph('catalogue', database.url, clock);
});
afterAll(async () => {
  await catalogue?.stop();
  await pool?.end();
  await database?.drop();
});

const ask = async (query: string, variables: unknown = {}, identity: Identity = analyst) => {
  const answer = await catalogue.ask(query, variables, identity);
  expect(answer.errors).toBeUndefined();
  return answer.data;
};
const errorOf = async (query: string, variables: unknown, identity: Identity) =>
  (await catalogue.ask(query, variables, identity)).errors?.[0]?.extensions.code;

const pageSchema = z.object({
  datasets: z.object({
    totalCount: z.number(),
    nodes: z.array(z.object({ id: z.string() })),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
});
const PAGE = `query ($filter: DatasetFilter, $first: Int, $after: String) {
  datasets(filter: $filter, first: $first, after: $after) {
    totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`;
const page = async (variables: unknown) => pageSchema.parse(await ask(PAGE, variables)).datasets;
const idsOf = async (filter: unknown) => (await page({ filter, first: 200 })).nodes.map(({ id }) => id);

describe('datasets', () => {
  const all = departmentCodes()
    .flatMap((code) => loadDepartment(code).records.map(({ name }) => `${code}/${name}`))
    .sort();

  it('are every record type of every department, page by page', async () => {
    const seen: string[] = [];
    for (let after: string | null = null; ; ) {
      const { nodes, pageInfo, totalCount } = await page({ first: 7, after });
      expect(totalCount).toBe(all.length);
      seen.push(...nodes.map(({ id }) => id));
      after = pageInfo.endCursor;
      if (!pageInfo.hasNextPage) break;
    }
    expect(seen).toEqual(all);
    expect(await errorOf(PAGE, { first: 7, after: 'made up' }, analyst)).toBe('CURSOR_INVALID');
    expect(await errorOf(PAGE, { first: 0 }, analyst)).toBe('PAGE_SIZE_INVALID');
  });

  it('say what the definition says: owner, fields, units, code lists, personal fields, nested items', async () => {
    const answer = await ask(`{ dataset(id: "food-drug/FoodSampling") {
      __typename recordType title meaning shareAttribute freshness owner { code shortName contact }
      fields { name label meaning type list required unit codes { value label } personal filterable sortable role
        items { name codes { value } } } } }`);
    const department = loadDepartment('food-drug');
    expect(answer).toMatchObject({
      dataset: {
        __typename: 'FoodDrugDataset',
        recordType: 'FoodSampling',
        title: '食品抽检',
        shareAttribute: 'UNCONDITIONAL',
        freshness: department.freshness,
        owner: { code: 'food-drug', shortName: department.shortName, contact: department.contact },
        fields: expect.arrayContaining([
          expect.objectContaining({ name: 'samplingNo', required: true, filterable: true, sortable: true }),
          expect.objectContaining({ name: 'producer', type: 'Subject', role: 'PRODUCER' }),
          expect.objectContaining({ name: 'shelfLifeDays', label: '保质期', unit: '天', personal: false }),
          expect.objectContaining({ name: 'productClass', label: '产品类别', unit: null }),
          expect.objectContaining({ name: 'sampler', personal: true }),
          expect.objectContaining({
            name: 'verdict',
            codes: expect.arrayContaining([{ value: 'FAIL', label: '不合格' }]),
          }),
          expect.objectContaining({
            name: 'failedItems',
            list: true,
            items: expect.arrayContaining([
              { name: 'itemClass', codes: expect.arrayContaining([{ value: 'A' }]) },
            ]),
          }),
        ]),
      },
    });
    expect(await ask('{ dataset(id: "food-drug/Nothing") { id } }')).toEqual({ dataset: null });
  });

  it('are found by words, in any width and case, and by department', async () => {
    expect(await idsOf({ text: '食品抽检' })).toContain('food-drug/FoodSampling');
    expect(await idsOf({ text: 'foodsampling 保质期' })).toEqual(['food-drug/FoodSampling']);
    expect(await idsOf({ text: 'foodsampling 保质期 建筑面积' })).toEqual([]);
    expect(await idsOf({ text: ' ' })).toEqual(all);
    const own = await idsOf({ department: ['commerce'] });
    expect(own).toEqual(all.filter((id) => id.startsWith('commerce/')));
    const personal = await idsOf({ personal: true });
    expect(personal).toContain('food-drug/FoodSampling');
    expect([...personal, ...(await idsOf({ personal: false }))].sort()).toEqual(all);
  });
});

const DISPUTE = `id recordId department version field fieldLabel reason proposed state submittedBy submittedFrom
  dueOn dueProvisional overdue closedLate correctedVersion events { number step by department text version }
  dataset { id } record { __typename id }`;
const OUTCOME = `{ __typename ... on FieldDispute { ${DISPUTE} } ... on DisputeRefused { code message dispute { id } } }`;
const FILE = `mutation ($input: DisputeFieldInput!) { disputeField(input: $input) ${OUTCOME} }`;
const ANSWER = `mutation ($id: ID!, $answer: DisputeAnswer!, $text: String) {
  answerDispute(id: $id, answer: $answer, text: $text) ${OUTCOME} }`;
const WITHDRAW = `mutation ($id: ID!, $text: String) { withdrawDispute(id: $id, text: $text) ${OUTCOME} }`;
const READ = `query ($id: ID!) { dispute(id: $id) { ${DISPUTE} } }`;

const outcomeSchema = z.record(z.string(), z.looseObject({ __typename: z.string() }));
const outcome = async (mutation: string, variables: unknown, identity: Identity) =>
  Object.values(outcomeSchema.parse(await ask(mutation, variables, identity)))[0] ?? {};

const input = (more: object = {}) => ({
  recordId: RECORD,
  version: 3,
  field: 'batchNo',
  reason: '批号与检验报告不符',
  proposed: '20260601',
  ...more,
});
const file = async (more: object = {}, identity: Identity = reader): Promise<string> =>
  z.object({ id: z.string() }).parse(await outcome(FILE, { input: input(more) }, identity)).id;
const read = async (id: string, identity: Identity = reader) =>
  z.object({ dispute: z.looseObject({}).nullable() }).parse(await ask(READ, { id }, identity)).dispute;

const internal = async (path: string, body?: unknown) => {
  const token = await serviceToken('sync', TEST_SECRETS.internalSecret, clock);
  const response = await fetch(`${catalogue.url}${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { authorization: `Bearer ${token}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  expect(response.status).toBe(200);
  return response.json();
};

describe('a dispute', () => {
  beforeEach(async () => {
    now = new Date(FILED);
    // What tests wrote goes with a new table: events themselves cannot be taken away.
    await pool.query('alter table dispute_event disable trigger user');
    await pool.query('truncate dispute_event, dispute, configuration');
    await pool.query('alter table dispute_event enable trigger user');
  });

  it('waits for its owner, with its deadline, its dataset and the reference to the record', async () => {
    expect(await outcome(FILE, { input: input() }, reader)).toEqual({
      __typename: 'FieldDispute',
      id: expect.any(String),
      recordId: RECORD,
      department: 'food-drug',
      version: 3,
      field: 'batchNo',
      fieldLabel: '批号或生产日期',
      reason: '批号与检验报告不符',
      proposed: '20260601',
      state: 'PENDING',
      submittedBy: 'reader',
      submittedFrom: 'commerce',
      dueOn: '2026-12-02',
      dueProvisional: false,
      overdue: false,
      closedLate: false,
      correctedVersion: null,
      events: [
        {
          number: 1,
          step: 'SUBMITTED',
          by: 'reader',
          department: 'commerce',
          text: '批号与检验报告不符',
          version: 3,
        },
      ],
      dataset: { id: 'food-drug/FoodSampling' },
      record: { __typename: 'FoodSampling', id: RECORD },
    });
  });

  test.each([
    ['a record that no department can have', { recordId: 'food-drug/Nothing/1' }, 'RECORD_UNKNOWN'],
    ['an id without a key', { recordId: 'food-drug/FoodSampling/' }, 'RECORD_UNKNOWN'],
    ['a version that cannot be', { version: 0 }, 'RECORD_UNKNOWN'],
    ['a field that is not there', { field: 'colour' }, 'FIELD_UNKNOWN'],
    ['no reason', { reason: '  ' }, 'TEXT_INVALID'],
    ['a reason without end', { reason: '长'.repeat(501) }, 'TEXT_INVALID'],
    ['a value for a personal field', { field: 'sampler', proposed: '某某' }, 'PROPOSAL_PERSONAL'],
    ['a telephone number', { reason: '请致电13812345678核实' }, 'PERSONAL_TEXT'],
    ['an identity number', { proposed: '11010519491231002X' }, 'PERSONAL_TEXT'],
    ['a telephone number in full width and in groups', { reason: '电话138 1234-5678' }, 'PERSONAL_TEXT'],
    ['a landline number', { reason: '电话021-62345678' }, 'PERSONAL_TEXT'],
  ])('with %s is refused, and nothing is kept', async (_what, more, code) => {
    expect(await outcome(FILE, { input: input(more) }, reader)).toMatchObject({
      __typename: 'DisputeRefused',
      code,
    });
    expect((await pool.query('select from dispute')).rowCount).toBe(0);
  });

  it('may name a personal field without a value, and a code that is no identity number', async () => {
    expect(await outcome(FILE, { input: input({ field: 'sampler', proposed: null }) }, reader)).toMatchObject(
      {
        __typename: 'FieldDispute',
      },
    );
    const proposed = '91310000132260250X';
    expect(await outcome(FILE, { input: input({ field: 'testingBody', proposed }) }, reader)).toMatchObject({
      proposed,
    });
  });

  it('stands once: a second one about the same field of the same version is shown the first', async () => {
    const id = await file();
    const second = await outcome(FILE, { input: input() }, { ...reader, subject: 'other' });
    expect(second).toMatchObject({ code: 'ALREADY_OPEN', dispute: { id } });
    expect(await outcome(FILE, { input: input() }, stranger)).toMatchObject({
      code: 'ALREADY_OPEN',
      dispute: null,
    });
    expect(await file({ version: 4 })).not.toBe(id);
    await outcome(WITHDRAW, { id }, reader);
    expect(await file()).not.toBe(id);
  });

  it('filed twice at once is one', async () => {
    const both = await Promise.all([1, 2].map(() => outcome(FILE, { input: input() }, reader)));
    expect(both.map((each) => z.object({ __typename: z.string() }).parse(each).__typename).sort()).toEqual([
      'DisputeRefused',
      'FieldDispute',
    ]);
  });

  it('is answered by its owner alone', async () => {
    const id = await file();
    const accept = { id, answer: 'ACCEPT' };
    expect(await outcome(ANSWER, accept, reader)).toMatchObject({ code: 'NOT_OWNER' });
    expect(await outcome(ANSWER, accept, stranger)).toMatchObject({ code: 'DISPUTE_UNKNOWN' });
    expect(await errorOf(ANSWER, accept, analyst)).toBe('FORBIDDEN');
    expect(await outcome(ANSWER, accept, owner)).toMatchObject({ state: 'ACCEPTED' });
    expect(await outcome(ANSWER, accept, owner)).toMatchObject({ code: 'STATE', dispute: { id } });
    expect(await outcome(ANSWER, { id, answer: 'DECLINE' }, owner)).toMatchObject({ code: 'TEXT_INVALID' });
    expect(await outcome(ANSWER, { id, answer: 'DECLINE', text: '与原始记录一致' }, owner)).toMatchObject({
      state: 'DECLINED',
      events: [
        { step: 'SUBMITTED', by: 'reader' },
        { step: 'ACCEPTED', by: 'owner', department: 'food-drug' },
        { number: 3, step: 'DECLINED', text: '与原始记录一致' },
      ],
    });
    expect(await outcome(ANSWER, { id, answer: 'DECLINE', text: '再次' }, owner)).toMatchObject({
      code: 'STATE',
    });
  });

  it('is withdrawn by whoever filed it alone', async () => {
    const id = await file();
    const colleague = { ...reader, subject: 'colleague' };
    expect(await outcome(WITHDRAW, { id }, colleague)).toMatchObject({ code: 'NOT_SUBMITTER' });
    expect(await outcome(WITHDRAW, { id }, owner)).toMatchObject({ code: 'NOT_SUBMITTER' });
    expect(await outcome(WITHDRAW, { id, text: '看错了' }, reader)).toMatchObject({ state: 'WITHDRAWN' });
    expect(await outcome(ANSWER, { id, answer: 'ACCEPT' }, owner)).toMatchObject({ code: 'STATE' });
  });

  it('is seen by its two departments and by those who oversee, and by nobody else', async () => {
    const id = await file();
    const overseer = testIdentity('leading-office');
    for (const identity of [reader, { ...reader, subject: 'colleague' }, owner, overseer]) {
      expect(await read(id, identity), identity.subject).toMatchObject({ id });
    }
    for (const identity of [stranger, analyst]) expect(await read(id, identity)).toBeNull();
    expect(await errorOf(READ, { id }, ANONYMOUS)).toBe('TOKEN_MISSING');
    expect(await errorOf(FILE, { input: input() }, ANONYMOUS)).toBe('FORBIDDEN');
    expect(await read('not-an-id')).toBeNull();
  });

  it('is overdue the day after its deadline, until it is concluded, which was then late', async () => {
    const id = await file();
    now = new Date('2026-12-02T15:59:59.000Z');
    expect(await read(id)).toMatchObject({ overdue: false });
    now = new Date('2026-12-02T16:00:00.000Z');
    expect(await read(id)).toMatchObject({ overdue: true, state: 'PENDING' });
    await outcome(ANSWER, { id, answer: 'DECLINE', text: '与原始记录一致' }, owner);
    expect(await read(id)).toMatchObject({ overdue: false, closedLate: true });
  });

  it('keeps the clock that was in force when it was filed', async () => {
    await pool.query(
      `insert into configuration values ('dispute-clock', '2026-11-01Z', '{"workingDays": 3}', 'admin', '试行'),
       ('dispute-clock', '2026-12-01Z', '{"workingDays": 1}', 'admin', '提速')`,
    );
    const id = await file();
    now = new Date('2026-12-10T02:00:00.000Z');
    expect(await read(id)).toMatchObject({ dueOn: '2026-11-30' });
    expect(await read(await file({ version: 4 }))).toMatchObject({ dueOn: '2026-12-11' });
  });

  it('whose deadline lies in a year without a published calendar is provisional', async () => {
    now = new Date('2026-12-30T02:00:00.000Z');
    expect(await read(await file())).toMatchObject({ dueProvisional: true });
  });

  it('is closed by a later version, once, and its events are never changed', async () => {
    const id = await file();
    const open = z.object({ disputes: z.array(z.unknown()), next: z.null() });
    expect(open.parse(await internal('/internal/disputes?after=')).disputes).toEqual([
      { id, department: 'food-drug', recordType: 'FoodSampling', key: 'S/1', version: 3, field: 'batchNo' },
    ]);
    const close = (version: number) =>
      internal('/internal/corrections', { corrections: [{ dispute: id, version, revoked: false }] });
    expect(await close(3)).toEqual({ closed: 0 });
    expect(await close(5)).toEqual({ closed: 1 });
    expect(await close(6)).toEqual({ closed: 0 });
    expect(await read(id)).toMatchObject({
      state: 'CORRECTED',
      correctedVersion: 5,
      events: [{ step: 'SUBMITTED' }, { step: 'CORRECTED', by: 'sync', version: 5 }],
    });
    expect(open.parse(await internal('/internal/disputes')).disputes).toEqual([]);
    for (const change of ["update dispute_event set text = 'x'", 'delete from dispute_event']) {
      await expect(pool.query(change)).rejects.toThrow('append-only');
    }
  });

  it('tells no one but a service of the hub what is disputed, and takes corrections from no one else', async () => {
    const headers = { [CONTEXT_HEADER]: await signContext(owner, TEST_SECRETS.internalSecret, clock) };
    const get = await fetch(`${catalogue.url}/internal/disputes`, { headers });
    const post = await fetch(`${catalogue.url}/internal/corrections`, {
      method: 'POST',
      headers,
      body: '{}',
    });
    expect([get.status, post.status]).toEqual([403, 403]);
  });
});

const LIST = `query ($filter: DisputeFilter, $first: Int, $after: String) {
  disputes(filter: $filter, first: $first, after: $after) {
    totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`;
const listSchema = z.object({
  disputes: z.object({
    totalCount: z.number(),
    nodes: z.array(z.object({ id: z.string() })),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
});

test('lists show a caller what they may see, by state, department, record and person, the oldest first', async () => {
  const list = async (filter: unknown, identity: Identity, more: object = {}) =>
    listSchema.parse(await ask(LIST, { filter, ...more }, identity)).disputes;
  const ids = async (filter: unknown, identity: Identity) =>
    (await list(filter, identity)).nodes.map(({ id }) => id);
  await pool.query('alter table dispute_event disable trigger user');
  await pool.query('truncate dispute_event, dispute');
  await pool.query('alter table dispute_event enable trigger user');
  now = new Date(FILED);
  const first = await file();
  now = new Date('2026-11-26T02:00:00.000Z');
  const second = await file({ recordId: 'commerce/TraceEvent/T1', field: 'batchNo' }, owner);
  const third = await file({ version: 9 }, owner);
  await outcome(WITHDRAW, { id: third }, owner);
  expect(await ids({}, owner)).toEqual([first, ...[second, third].sort()]);
  expect(await ids({ open: true, department: ['food-drug'] }, owner)).toEqual([first]);
  expect(await ids({ open: true, department: ['food-drug'] }, stranger)).toEqual([]);
  expect(await ids({ state: ['WITHDRAWN'] }, owner)).toEqual([third]);
  expect(await ids({ recordId: RECORD, mine: false }, owner)).toEqual([first]);
  expect(await ids({ mine: true }, reader)).toEqual([first]);
  expect(await ids({}, testIdentity('auditor'))).toHaveLength(3);
  const one = await list({}, owner, { first: 1 });
  expect(one).toMatchObject({ totalCount: 3, nodes: [{ id: first }], pageInfo: { hasNextPage: true } });
  const rest = await list({}, owner, { first: 5, after: one.pageInfo.endCursor });
  expect(rest.nodes.map(({ id }) => id)).toEqual([second, third].sort());
});
