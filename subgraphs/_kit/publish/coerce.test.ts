/** Published rows are coerced by own code: for every record type it must agree with graphql's over the Input type. */
import fc from 'fast-check';
import { buildASTSchema, coerceInputValue, type GraphQLInputType, type GraphQLSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { RecordDescriptor } from '../../../schema/compiler/descriptor.js';
import { departmentCodes, loadDepartment } from '../../../schema/compiler/load.js';
import { sampleRow } from '../../../test/testkit/sample-row.js';
import { publishedSdl } from '../serve/published-sdl.js';
import { SCALARS } from '../serve/scalars.js';
import { memberOf, objectOf, SYSTEM_MEMBERS } from './coerce.js';

/** Rows per record type; `HUB_COERCE_RUNS=20000 npx vitest run subgraphs/_kit/publish/coerce.test.ts` for long. */
const RUNS = Number(process.env['HUB_COERCE_RUNS'] ?? 150);
const SEED = 20_261_124;

/** The published schema with the scalars' own parsers. */
function schemaOf(department: string): GraphQLSchema {
  const schema = buildASTSchema(publishedSdl(department), { assumeValidSDL: true });
  for (const [name, scalar] of Object.entries(SCALARS)) {
    const type = schema.getType(name);
    if (type !== undefined && 'parseValue' in type) type.parseValue = scalar.parseValue;
  }
  return schema;
}

interface Outcome {
  readonly value: unknown;
  readonly refused: boolean;
}

function byGraphql(type: GraphQLInputType, row: unknown): Outcome {
  let refused = false;
  const value: unknown = coerceInputValue(row, type, () => {
    refused = true;
  });
  return { value, refused };
}

function byKit(record: RecordDescriptor): (row: unknown) => Outcome {
  const coerce = objectOf([...record.fields.map(memberOf), ...SYSTEM_MEMBERS]);
  return (row) => {
    let refused = false;
    const value = coerce(row, 'row', () => {
      refused = true;
    });
    return { value, refused };
  };
}

/** Values that look right to some scalar, enum, list or object, and wrong to the others. */
const AWKWARD = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    '',
    'PASS',
    'VALID',
    '2026-02-28',
    '2026-02-29',
    '2026-11-24T08:00:00+08:00',
    '2026-11-24T08:00:00',
    '12.50',
    '1e5',
    '1,000',
    0,
    -0,
    1.5,
    2 ** 31,
    -(2 ** 31),
    2 ** 53,
    1e300,
    true,
    [],
    {},
    [null],
    { name: '厂' },
    { name: '厂', code: null },
    { name: null },
    { name: 1 },
    [{ name: '菌落总数', itemClass: 'A' }],
    { name: '菌落总数', itemClass: 'A', nonsense: 1 },
    [{ name: '菌落总数' }, 'x'],
    [{ name: 'a.pdf', mediaType: 'application/pdf', size: 1, sha256: 'x' }],
  ),
  fc.jsonValue({ maxDepth: 2 }),
);

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value) ?? 'null');

describe.each(departmentCodes())('%s', (code) => {
  const schema = schemaOf(code);
  it.each(loadDepartment(code).records.map((record) => [record.name, record] as const))(
    '%s is coerced as graphql coerces its Input',
    (name, record) => {
      const type = schema.getType(`${name}Input`);
      if (type === undefined || !('getFields' in type) || !('isOneOf' in type))
        throw new Error(`no ${name}Input`);
      const own = byKit(record);
      const members = [...record.fields.map((field) => field.name), ...SYSTEM_MEMBERS.map((m) => m.name)];
      const changes = fc.array(fc.tuple(fc.constantFrom(...members, 'nonsense'), AWKWARD), { maxLength: 3 });
      fc.assert(
        fc.property(fc.nat(500), changes, (n, changed) => {
          const row = sampleRow(record, n, Object.fromEntries(changed));
          const expected = byGraphql(type, row);
          const got = own(row);
          expect(got.refused).toBe(expected.refused);
          if (!expected.refused) expect(plain(got.value)).toEqual(plain(expected.value));
        }),
        { numRuns: RUNS, seed: SEED },
      );
    },
  );
});
