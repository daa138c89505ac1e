/**
 * What a row of the sample adds to the plan's indicators: from the words of each formula, not from its SQL. That the two
 * agree is what `hub sample verify` asks.
 */
import { z } from 'zod';
import type { CalendarDate } from '../../../domain/dates.js';
import { parseEnterpriseCode } from '../../../domain/identifiers/enterprise-code.js';
import type { Row } from '../sample.js';

/** Counts and amounts are kept in hundredths: the sums of both are exact. */
const ONE = 100;
const hundredths = (amount: number | string): number => Math.round(Number(amount) * ONE);

export interface Counted {
  readonly code: string;
  readonly year: number;
  /** As published; '' for none. */
  readonly district: string;
  /** Organisation code of whom it is about; null where the row does not say it beyond doubt. */
  readonly whose: string | null;
  readonly numerator: number;
  readonly denominator: number;
}

export interface Asked {
  readonly years: readonly number[];
  /** The last day. */
  readonly until: CalendarDate;
}

interface CountedType {
  readonly keyField: string;
  readonly count: (row: Row, asked: Asked) => readonly Counted[];
}

const text = z.string();
const subject = z.object({ code: text.optional() }).optional();
const place = { districtCode: text.default('') };

const orgCodeOf = (whose: z.infer<typeof subject>): string | null => {
  if (whose?.code === undefined) return null;
  const { validity, orgCode } = parseEnterpriseCode(whose.code);
  return validity === 'VALID' ? orgCode : null;
};
const yearOf = (date: CalendarDate): number => Number(date.slice(0, 4));

const ROUTINE: readonly string[] = ['NATIONAL', 'CITY', 'DISTRICT'];
const sample = z.object({
  ...place,
  samplingType: text,
  sampledOn: text,
  producer: subject,
  verdict: text,
  retestVerdict: text.optional(),
  category: text.optional(),
});

function samples(
  code: string,
  keyField: string,
  isCounted: (row: z.infer<typeof sample>) => boolean,
): CountedType {
  return {
    keyField,
    count: (row) => {
      const read = sample.parse(row);
      if (!isCounted(read)) return [];
      const { sampledOn, producer, verdict, retestVerdict, districtCode } = read;
      const passed = (retestVerdict ?? verdict) === 'PASS';
      return [
        {
          code,
          year: yearOf(sampledOn),
          district: districtCode,
          whose: orgCodeOf(producer),
          numerator: passed ? ONE : 0,
          denominator: ONE,
        },
      ];
    },
  };
}
const isRoutine = ({ samplingType }: z.infer<typeof sample>): boolean => ROUTINE.includes(samplingType);

const acceptance = z.object({ ...place, acceptedOn: text, contractor: subject, passedAtOnce: z.boolean() });
/** An acceptance is of the year's works: one to judge, one that complaints are divided by, and a sign that accidents are told. */
function acceptances(row: Row): readonly Counted[] {
  const { acceptedOn, contractor, passedAtOnce, districtCode } = acceptance.parse(row);
  const of = { year: yearOf(acceptedOn), district: districtCode, whose: orgCodeOf(contractor) };
  return [
    { ...of, code: 'C01', numerator: passedAtOnce ? ONE : 0, denominator: ONE },
    { ...of, code: 'C02', numerator: 0, denominator: 0 },
    { ...of, code: 'C03', numerator: 0, denominator: ONE },
  ];
}

const accident = z.object({ ...place, happenedOn: text, grade: text });
function accidents(row: Row): readonly Counted[] {
  const { happenedOn, grade, districtCode } = accident.parse(row);
  const isGrave = grade === 'MAJOR' || grade === 'EXTREME';
  const of = { year: yearOf(happenedOn), district: districtCode, whose: null };
  return [{ ...of, code: 'C02', numerator: isGrave ? ONE : 0, denominator: 0 }];
}

const complaint = z.object({ ...place, receivedOn: text, respondent: subject, result: text });
function complaints(row: Row): readonly Counted[] {
  const { receivedOn, respondent, result, districtCode } = complaint.parse(row);
  if (result === 'UNFOUNDED' || result === 'WITHDRAWN') return [];
  const of = { year: yearOf(receivedOn), district: districtCode, whose: orgCodeOf(respondent) };
  return [{ ...of, code: 'C03', numerator: ONE, denominator: 0 }];
}

const award = z.object({ ...place, year: z.number(), state: text });
function awards(row: Row): readonly Counted[] {
  const { year, state, districtCode } = award.parse(row);
  if (['WITHDRAWN', 'REVOKED', 'CANCELLED'].includes(state)) return [];
  return [{ code: 'C05', year, district: districtCode, whose: null, numerator: ONE, denominator: 0 }];
}

const centre = z.object({
  ...place,
  level: text,
  recognisedOn: text,
  state: text,
  stateChangedOn: text.optional(),
});
/** Each year at whose end, or today, it stood. */
function centres(row: Row, { years, until }: Asked): readonly Counted[] {
  const { level, recognisedOn, state, stateChangedOn, districtCode } = centre.parse(row);
  if (level !== 'NATIONAL' && level !== 'CITY') return [];
  return years
    .map((year) => ({ year, last: `${year}-12-31` < until ? `${year}-12-31` : until }))
    .filter(({ last }) => recognisedOn <= last)
    .filter(({ last }) => state === 'VALID' || (stateChangedOn !== undefined && stateChangedOn > last))
    .map(({ year }) => ({
      code: 'E04',
      year,
      district: districtCode,
      whose: null,
      numerator: ONE,
      denominator: 0,
    }));
}

const amount = text.optional();
const statement = z.object({
  ...place,
  year: z.number(),
  reporter: subject,
  revenue: amount,
  researchSpending: amount,
  upgradeInvestment: amount,
  fixedInvestment: amount,
});
function statements(row: Row): readonly Counted[] {
  const { year, reporter, districtCode, ...told } = statement.parse(row);
  const shares = [
    ['E05', told.researchSpending, told.revenue],
    ['E06', told.upgradeInvestment, told.fixedInvestment],
  ] as const;
  return shares.flatMap(([code, part, whole]) => {
    if (part === undefined || whole === undefined) return [];
    const of = { code, year, district: districtCode, whose: orgCodeOf(reporter) };
    return [{ ...of, numerator: hundredths(part), denominator: hundredths(whole) }];
  });
}

const MEANS: ReadonlyMap<string, string> = new Map([
  ['CENTRAL_TRAVEL_TIME', 'T01'],
  ['BUS_PUNCTUALITY', 'T05'],
  ['SERVICE_STANDARD', 'T06'],
  ['RAIL_PUNCTUALITY', 'T09'],
]);
const WHOLE_CITY: readonly string[] = ['全市', '全网', '中心城'];
const period = z.object({
  ...place,
  kind: text,
  line: text.optional(),
  periodEnd: text,
  value: text,
  sampleSize: z.number().optional(),
});
/** The longest interval is that of any line; means are of the whole city, by sample size. */
function transport(row: Row): readonly Counted[] {
  const { kind, line, periodEnd, value, sampleSize = 0, districtCode } = period.parse(row);
  const of = { year: yearOf(periodEnd), district: districtCode, whose: null };
  if (kind === 'RAIL_HEADWAY') return [{ ...of, code: 'T08', numerator: hundredths(value), denominator: 0 }];
  const code = MEANS.get(kind);
  const isWhole = line === undefined || WHOLE_CITY.includes(line);
  if (code === undefined || !isWhole || sampleSize <= 0) return [];
  return [{ ...of, code, numerator: hundredths(value) * sampleSize, denominator: ONE * sampleSize }];
}

/** By record type; no other counts in an indicator. */
export const COUNTED_TYPES: ReadonlyMap<string, CountedType> = new Map([
  ['ProductSampling', samples('P01', 'reportNo', ({ samplingType }) => samplingType === 'NATIONAL')],
  ['FarmProductMonitoring', samples('F02', 'samplingNo', isRoutine)],
  ['FoodSampling', samples('F04', 'samplingNo', isRoutine)],
  [
    'MaterialSampling',
    samples('C04', 'samplingNo', (row) => isRoutine(row) && row.category === 'STRUCTURAL'),
  ],
  ['CompletionAcceptance', { keyField: 'acceptanceNo', count: acceptances }],
  ['ConstructionAccident', { keyField: 'accidentNo', count: accidents }],
  ['ConstructionComplaint', { keyField: 'complaintNo', count: complaints }],
  ['ConstructionAward', { keyField: 'awardNo', count: awards }],
  ['TechnologyCentre', { keyField: 'certificateNo', count: centres }],
  ['InnovationIndicator', { keyField: 'statementNo', count: statements }],
  ['TransportIndicator', { keyField: 'statisticNo', count: transport }],
]);
