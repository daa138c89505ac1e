import type { Role } from '../../platform/identity/roles.js';
import type { Mood } from './toy-subgraphs.js';

const PROFILE = `query Profile($code: ID!) {
  enterprise(code: $code) { orgCode label foodSamplings(first: 2) { nodes { id verdict } } }
}`;

export interface Question {
  readonly name: string;
  readonly body: { query: string; variables?: Record<string, unknown>; operationName?: string };
  readonly moods?: Readonly<Record<string, Mood>>;
  readonly roles?: readonly Role[];
}

/** Asked of both engines; the answers must be equal in every byte that counts. */
export const QUESTIONS: readonly Question[] = [
  { name: 'a profile over two departments', body: { query: PROFILE, variables: { code: '123456789' } } },
  {
    name: 'a list over two departments with aliases and fragments',
    body: {
      query: `query List($with: Boolean!) { all: enterprises(first: 3) { ...E @include(if: $with) code: orgCode } }
        fragment E on Enterprise { label samples: foodSamplings(first: 1) { nodes { producer { label } } } }`,
      variables: { with: true },
    },
  },
  {
    name: 'a fragment left out by a variable',
    body: {
      query:
        'query List($with: Boolean!) { enterprises(first: 1) { orgCode ... @include(if: $with) { label } } }',
      variables: { with: false },
    },
  },
  {
    name: 'evidence through an interface, the same record twice',
    body: {
      query:
        '{ evidence { __typename id ... on FoodSampling { verdict producer { label } } ... on Withdrawal { reason } } }',
    },
  },
  { name: 'an interface whose type nobody asks for', body: { query: '{ evidence { id } }' } },
  { name: 'an interface with a field of other departments', body: { query: '{ evidence { id verdict } }' } },
  {
    name: 'an interface with its type name under another name',
    body: { query: '{ evidence { kind: __typename id ... on Withdrawal { reason kind2: __typename } } }' },
  },
  { name: 'only a type name, under another name', body: { query: '{ evidence { kind: __typename } }' } },
  {
    name: 'an interface through fragments on itself',
    body: { query: '{ evidence { ...Q } } fragment Q on QualityRecord { id ... on QualityRecord { id } }' },
  },
  {
    name: 'evidence with its owner down',
    body: { query: '{ evidence { id ... on FoodSampling { producer { label } } } }' },
    moods: { 'food-drug': 'garbage' },
  },
  {
    name: 'a type condition that nothing meets',
    body: { query: '{ evidence { ... on Warning { colour } } }' },
  },
  {
    name: 'a non-null field of another department',
    body: { query: '{ strict { enterprise { orgCode strictCount } } }' },
  },
  {
    name: 'a non-null field of a department that is down',
    body: {
      query: '{ strict { enterprise { orgCode strictCount } } enterprises(first: 2) { strictCount } }',
    },
    moods: { 'food-drug': 'garbage' },
  },
  {
    name: 'the same entity at two places with different arguments',
    body: {
      query: `{ one: enterprise(code: "9") { foodSamplings(first: 1) { nodes { id } } }
        two: enterprise(code: "9") { foodSamplings(first: 2) { nodes { verdict } } } }`,
    },
  },
  {
    name: 'a field asked for twice',
    body: { query: '{ enterprise(code: "9") { label label ... { orgCode } ... on Enterprise { label } } }' },
  },
  {
    name: 'a list of a variable with a default',
    body: {
      query:
        'query D($n: Int = 2, $skip: Boolean!) { enterprises(first: $n) { orgCode label @skip(if: $skip) } }',
      variables: { skip: true },
    },
  },
  {
    name: 'introspection',
    body: { query: '{ __schema { queryType { name } } __type(name: "Enterprise") { fields { name } } }' },
  },
  { name: 'only __typename', body: { query: '{ __typename }' } },
  {
    name: 'a mutation',
    roles: ['analyst', 'publisher'],
    body: {
      query: 'mutation Publish { publishFoodSamplings(rows: [{ samplingNo: "1" }, { samplingNo: "2" }]) }',
    },
  },
  {
    name: 'mutations of two departments in order',
    body: { query: 'mutation { a: dismiss(id: "1") b: dismiss(id: "2") }' },
  },
  { name: 'a field whose resolver fails', body: { query: '{ foodSampling(key: "1") { id broken } }' } },
  {
    name: 'the owner of the list down',
    body: { query: '{ enterprises(first: 2) { label } }' },
    moods: { risk: 'error-503' },
  },
  {
    name: 'one of two departments down',
    body: { query: PROFILE, variables: { code: '123456789' } },
    moods: { 'food-drug': 'error-503' },
  },
  {
    name: 'one of two departments down below a list',
    body: { query: '{ enterprises(first: 3) { label foodSamplings { nodes { id } } } }' },
    moods: { 'food-drug': 'garbage' },
  },
  {
    name: 'both departments down',
    body: { query: '{ enterprises(first: 2) { label } foodSampling(key: "1") { id } }' },
    moods: { risk: 'garbage', 'food-drug': 'garbage' },
  },
  {
    name: 'a department that refuses the fetch',
    body: { query: '{ enterprise(code: "1") { label foodSamplings { nodes { id } } } }' },
    moods: { 'food-drug': 'refusing' },
  },
  {
    name: 'a field that needs a scope',
    body: { query: '{ enterprise(code: "1") { orgCode legalPerson } }' },
  },
  {
    name: 'a list of fields that need a scope',
    body: { query: '{ enterprises(first: 3) { boss: legalPerson } }' },
  },
  {
    name: 'the same field with the scope',
    roles: ['risk-officer'],
    body: { query: '{ enterprise(code: "1") { orgCode legalPerson } }' },
  },
  { name: 'a wrong variable', body: { query: PROFILE, variables: {} } },
  { name: 'an unknown field', body: { query: '{ enterprise(code: "1") { secret } }' } },
  { name: 'an inaccessible field', body: { query: '{ enterprise(code: "1") { hidden } }' } },
  { name: 'an unknown operation name', body: { query: 'query A { __typename }', operationName: 'B' } },
];
