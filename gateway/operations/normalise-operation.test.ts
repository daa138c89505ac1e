import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { normaliseOperation } from './normalise-operation.js';

const schema = buildSchema(`
  scalar Any
  enum Verdict { PASS FAIL }
  input Filter { name: String, verdict: [Verdict!], count: Int, any: Any }
  type Query { people(filter: Filter!, first: Int): [Person!], person(id: ID!): Person }
  type Person { name: String, friends(first: Int): [Person!] }
`);
const normal = (text: string): string => {
  const document = parse(text);
  const [operation] = document.definitions;
  if (operation?.kind !== 'OperationDefinition') throw new Error('the operation comes first');
  return normaliseOperation(schema, document, operation);
};

test('nothing that a person wrote stays, and the schema still accepts what does', () => {
  const text =
    normal(`query Q110101199003071234 ($secret: ID = "13800138000") { zhangsan: people(first: 42, filter: {
    name: "张三", count: 7, verdict: [PASS, FAIL], any: { idNumber: "110101199003071234", lisi: 1 } }) { ...zhang }
    person(id: $secret) { name } } # 张三
    fragment zhang on Person { name friends(first: 3) { name } }`);
  for (const secret of ['张', 'zhang', 'secret', '1101', '138', '42', 'lisi', 'idNumber'])
    expect(text).not.toContain(secret);
  expect(text).toContain('verdict: [PASS]');
  expect(validate(schema, parse(text))).toEqual([]);
});

test('operations that differ in values and chosen names alone are one', () => {
  const one = normal(
    'query Find($a: ID!) { x: person(id: $a) { ...f } people(filter: {name: "甲"}) { name } } fragment f on Person { name }',
  );
  const other = normal(
    'query Find($b: ID!) { y: person(id: $b) { ...g } people(filter: {name: "乙"}) { name } } fragment g on Person { name }',
  );
  expect(other).toBe(one);
  expect(normal('{ person(id: "1") { name } }')).not.toBe(normal('{ person(id: "1") { friends { name } } }'));
});

test('equal aliases stay equal, and a fragment that is not used is left out', () => {
  const text = normal(`{ p: person(id: "1") { n: name } ...r }
    fragment r on Query { p: person(id: "1") { n: name } } fragment unused on Person { name }`);
  expect(validate(schema, parse(text))).toEqual([]);
  expect(text).not.toContain('unused');
});
