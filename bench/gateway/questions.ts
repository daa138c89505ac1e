/** What the gateway is asked: one list of each department, ten records each. */

/** The list of `Enterprise` that each department is asked for. */
export const LISTS = [
  { department: 'commerce', type: 'TraceEvent', field: 'traceEvents' },
  { department: 'construction', type: 'MaterialSampling', field: 'materialSamplings' },
  { department: 'food-drug', type: 'FoodSampling', field: 'foodSamplings' },
  { department: 'industry-commerce', type: 'MarketSampling', field: 'marketSamplings' },
  { department: 'inspection-quarantine', type: 'ImportDetention', field: 'importDetentions' },
  { department: 'quality-supervision', type: 'ProductSampling', field: 'productSamplings' },
] as const;

/** Records of each list. */
export const PAGE = 10;
/** Enterprises of the list question. */
const LISTED = 20;

/** Fields that every one of these record types has. */
export const NODE_FIELDS = ['id', 'version', 'status', 'occurredOn', 'productName', 'brand'] as const;

const lists = LISTS.map(({ field }) => `${field}(first: ${PAGE}) { nodes { ${NODE_FIELDS.join(' ')} } }`);
const PROFILE = `orgCode label ${lists.join(' ')}`;

export interface Question {
  readonly name: 'profile' | 'list' | 'small';
  readonly title: string;
  readonly query: string;
  /** Variables of the n-th request: no two requests at the same time are equal, so that none is shared. */
  readonly variables: (n: number, codes: readonly string[]) => Readonly<Record<string, unknown>>;
}

const oneOf = (n: number, codes: readonly string[]) => ({ code: codes[n % codes.length] });

export const QUESTIONS: readonly Question[] = [
  {
    name: 'profile',
    title: `企业全景(${LISTS.length} 个部门各 ${PAGE} 条)`,
    query: `query BenchProfile($code: ID!) { enterprise(code: $code) { ${PROFILE} } }`,
    variables: oneOf,
  },
  {
    name: 'list',
    title: `${LISTED} 家企业的全景`,
    query: `query BenchList($codes: [ID!]) { enterprises(filter: { codes: $codes }, first: ${LISTED}) { nodes { ${PROFILE} } } }`,
    variables: (n, codes) => ({
      codes: Array.from({ length: LISTED }, (_, place) => codes[(n + place) % codes.length]),
    }),
  },
  {
    name: 'small',
    title: '小查询(一家企业的名称)',
    query: 'query BenchSmall($code: ID!) { enterprise(code: $code) { orgCode label } }',
    variables: oneOf,
  },
];
