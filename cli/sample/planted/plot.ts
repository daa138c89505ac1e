/** Collects what planting adds: rows by department and type, what must be found, what must not, what comes after. */
import { brandKey, productKey } from '../../../domain/products/product-key.js';
import { officeInstant } from '../calendar.js';
import { registrationRow } from '../departments/industry-commerce.js';
import type { Enterprise, EnterpriseKind } from '../enterprise.js';
import { type Product, productOf } from '../goods-of.js';
import { type Random, randomOf } from '../random.js';
import type {
  BlacklistStep,
  Decoy,
  NearMiss,
  NoticeStep,
  Planted,
  PlantedCase,
  PlantedQuestion,
  RejectedRow,
  RevocationStep,
  Row,
  SampleChunk,
} from '../sample.js';
import type { World } from '../world.js';

export const JOINS = {
  recall: 'j01-recall-candidates',
  imported: 'j04-imported-on-sale',
  complaints: 'j05-complaint-clusters',
  credit: 'j08-credit',
} as const;

/** Keys of the products and brands as the joins write them. */
export const productKeyOf = (maker: Enterprise, product: Product): string => {
  const { brand, model, gtin } = product;
  const key = productKey({ orgCode: maker.orgCode, brand, model, gtin: gtin ?? null });
  if (key === null) throw new RangeError(`no product key: ${maker.name} ${brand} ${model}`);
  return key;
};
export const brandKeyOf = (maker: Enterprise, brand: string): string => {
  const key = brandKey({ orgCode: maker.orgCode, brand });
  if (key === null) throw new RangeError(`no brand key: ${maker.name} ${brand}`);
  return key;
};

export interface Plot {
  readonly world: World;
  readonly random: Random;
  /** Distinct for every story that is told. */
  readonly number: number;
  /** An enterprise that nothing else speaks of, registered. */
  readonly enterprise: (kind: EnterpriseKind) => Enterprise;
  /** One of its products, without a GTIN unless asked for. */
  readonly product: (maker: Enterprise, slot?: number, withGtin?: boolean) => Product;
  /** Adds a row, published within days of its age, and gives its record id. */
  readonly add: (department: string, recordType: string, key: string, age: number, row: Row) => string;
  /** A business key that no other row has. */
  readonly key: (prefix: string, age: number) => string;
  readonly found: (planted: PlantedCase) => void;
  readonly decoy: (decoy: Decoy) => void;
  /** What a registered question must name. */
  readonly answers: (asked: Asked, key: string) => void;
  /** What it must not name, though it comes close. */
  readonly misses: (asked: Asked, key: string, why: string) => void;
  readonly blacklist: (step: BlacklistStep) => void;
  readonly revoke: (step: RevocationStep) => void;
  readonly notice: (step: NoticeStep) => void;
  readonly reject: (row: RejectedRow, content: Row) => void;
}

export type Story = (plot: Plot) => void;

/** A registered document with its variables. */
export type Asked = Pick<PlantedQuestion, 'document' | 'variables'>;

interface Told {
  readonly asked: Asked;
  readonly answer: string[];
  readonly nearMisses: NearMiss[];
}

interface Collected {
  readonly rows: Map<string, Row[]>;
  readonly cases: PlantedCase[];
  readonly decoys: Decoy[];
  /** By document and variables. */
  readonly questions: Map<string, Told>;
  readonly rejected: RejectedRow[];
  readonly blacklist: BlacklistStep[];
  readonly revocations: RevocationStep[];
  readonly notices: NoticeStep[];
  enterprises: number;
  keys: number;
}

const PUBLISHED_AFTER_DAYS = 3;

function plotOf(world: World, all: Collected, number: number): Plot {
  const random = randomOf(world.seed, 'story', number);
  const collect = (department: string, recordType: string, row: Row): void => {
    const place = `${department}/${recordType}`;
    const rows = all.rows.get(place);
    if (rows === undefined) all.rows.set(place, [row]);
    else rows.push(row);
  };
  const toldOf = (asked: Asked): Told => {
    const place = JSON.stringify(asked);
    const told = all.questions.get(place) ?? { asked, answer: [], nearMisses: [] };
    all.questions.set(place, told);
    return told;
  };
  return {
    world,
    random,
    number,
    enterprise: (kind) => {
      const made = world.planted(kind, all.enterprises++);
      collect('industry-commerce', 'Registration', {
        ...registrationRow(world, made, random),
        state: 'ACTIVE',
        publishedAt: `${world.calendar.day(1_100)}T09:00:00+08:00`,
      });
      return made;
    },
    product: (maker, slot = 0, withGtin = false) => productOf(world.seed, maker, slot, withGtin),
    add: (department, recordType, key, age, row) => {
      const publishedAge = Math.max(1, age - PUBLISHED_AFTER_DAYS);
      const publishedAt = officeInstant(world.calendar, publishedAge, random);
      collect(department, recordType, { publishedAt, ...row });
      return `${department}/${recordType}/${key}`;
    },
    key: (prefix, age) =>
      `${prefix}${world.calendar.day(age).slice(0, 4)}-S${String(++all.keys).padStart(6, '0')}`,
    found: (each) => all.cases.push(each),
    decoy: (each) => all.decoys.push(each),
    answers: (asked, key) => toldOf(asked).answer.push(key),
    misses: (asked, key, why) => toldOf(asked).nearMisses.push({ key, why }),
    blacklist: (step) => all.blacklist.push(step),
    revoke: (step) => all.revocations.push(step),
    notice: (step) => all.notices.push(step),
    reject: (rejected, content) => {
      all.rejected.push(rejected);
      collect(rejected.department, rejected.recordType, content);
    },
  };
}

/** Tells every story so many times, each time with other enterprises and goods. */
export function tell(
  world: World,
  stories: readonly Story[],
  copies: number,
): { readonly chunks: readonly SampleChunk[]; readonly planted: Planted } {
  const all: Collected = {
    rows: new Map(),
    cases: [],
    decoys: [],
    questions: new Map(),
    rejected: [],
    blacklist: [],
    revocations: [],
    notices: [],
    enterprises: 0,
    keys: 0,
  };
  let number = 0;
  for (let copy = 0; copy < copies; copy++) {
    for (const story of stories) story(plotOf(world, all, number++));
  }
  const { cases, decoys, rejected, blacklist, revocations, notices } = all;
  const { seed, until, scale } = world;
  const questions = [...all.questions.values()].map(({ asked, answer, nearMisses }) => ({
    ...asked,
    answer: answer.sort(),
    nearMisses,
  }));
  return {
    chunks: [...all.rows].map(([place, rows]) => {
      const [department = '', recordType = ''] = place.split('/');
      return { department, recordType, rows };
    }),
    planted: {
      seed,
      until,
      scale,
      cases,
      decoys,
      questions,
      rejected,
      afterwards: { blacklist, revocations, notices },
    },
  };
}
