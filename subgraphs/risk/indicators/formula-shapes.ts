/** What formulas are made of, and the shapes that several of them share. `t` is the typed table of a record type. */

/** Routine supervision. Targeted sampling looks where failures are expected: it is never mixed in (DOMAIN 6.4). */
const ROUTINE = ['NATIONAL', 'CITY', 'DISTRICT'] as const;

export interface FormulaSource {
  readonly record: string;
  /**
   * Which year a row belongs to. DATE: that of its business date. YEAR: its own column `year`.
   * STOCK: each year at whose end (`s.last`; today, in this year) it stands.
   */
  readonly period: 'DATE' | 'YEAR' | 'STOCK';
  readonly where: readonly string[];
  /** Whom a row is about, for the hiding of small counts. */
  readonly subject: string;
  readonly numerator: string;
  readonly denominator: string;
  /** For tables too large to be read whole: `within` further restricts the rows, without an alias; `columns` is all that is read. */
  readonly index?: { readonly columns: readonly string[]; readonly within: readonly string[] };
}

/**
 * RATE: share of records, in per cent. RATIO: of two sums or counts, times `scale`. COUNT: things that happened in a year.
 * STOCK: things that stand at its end. LARGEST: the largest value of a year.
 */
type FormulaKind = 'RATE' | 'RATIO' | 'COUNT' | 'STOCK' | 'LARGEST';

export interface IndicatorFormula {
  readonly kind: FormulaKind;
  readonly scale: number;
  readonly text: string;
  /** What the records cannot tell apart. */
  readonly note: string | null;
  /** Facts that are published one by one: counts of few are shown. */
  readonly open: boolean;
  readonly sources: readonly FormulaSource[];
}

export const inList = (column: string, values: readonly string[]): string =>
  `${column} in (${values.map((value) => `'${value}'`).join(', ')})`;

interface Sampling {
  readonly record: string;
  readonly types?: readonly string[];
  readonly retested?: boolean;
  readonly within?: readonly string[];
}

/** Passing samples of all; the retest replaces the first verdict, and a label that fails is no pass. */
export function passRate({ record, types = ROUTINE, retested = true, within = [] }: Sampling, text: string) {
  const routine = inList('sampling_type', ROUTINE);
  const verdict = retested ? 'coalesce(t.retest_verdict, t.verdict)' : 't.verdict';
  const columns = ['sampling_type', 'verdict', ...(retested ? ['retest_verdict'] : []), 'producer_org_code'];
  const formula: IndicatorFormula = {
    kind: 'RATE',
    scale: 100,
    text,
    note: null,
    open: false,
    sources: [
      {
        record,
        period: 'DATE',
        where: types === ROUTINE ? [] : [inList('t.sampling_type', types)],
        subject: 'coalesce(t.producer_org_code, t.key)',
        numerator: `(${verdict} = 'PASS')::int`,
        denominator: '1',
        index: { columns, within: [routine, ...within] },
      },
    ],
  };
  return formula;
}

export const ACCEPTANCES = { record: 'CompletionAcceptance', period: 'DATE', where: [] } as const;
/** Subject of what a contractor built. */
export const CONTRACTOR = 'coalesce(t.contractor_org_code, t.key)';

export const shareOfSums = (part: string, whole: string, text: string): IndicatorFormula => ({
  kind: 'RATIO',
  scale: 100,
  text,
  note: '只含填报年报的企业',
  open: false,
  sources: [
    {
      record: 'InnovationIndicator',
      period: 'YEAR',
      where: [`t.${part} is not null`, `t.${whole} is not null`],
      subject: 'coalesce(t.reporter_org_code, t.key)',
      numerator: `t.${part}`,
      denominator: `t.${whole}`,
    },
  ],
});

export const transport = (
  kind: string,
  within: string,
  more: Partial<FormulaSource> = {},
): FormulaSource => ({
  record: 'TransportIndicator',
  period: 'DATE',
  where: [`t.kind = '${kind}'`, within],
  subject: `''`,
  numerator: 't.value * t.sample_size',
  denominator: 't.sample_size',
  ...more,
});

/** Mean of the year's periods, by sample size, of the records of the whole city: lines and areas overlap. */
export const transportMean = (kind: string, of: string): IndicatorFormula => ({
  kind: 'RATIO',
  scale: 1,
  text: `交通行业指标(${of})中范围为全市、全网或中心城的各期指标值按样本量加权平均,按统计期止所在年度`,
  note: '没有样本量的不计',
  open: true,
  sources: [
    transport(
      kind,
      `(t.line is null or ${inList('t.line', ['全市', '全网', '中心城'])}) and t.sample_size > 0`,
    ),
  ],
});
