/**
 * Rows of record types that nobody wrote a plan for: a department that was just added. They are made from the
 * definition alone, so that it shows in lists, counts and feeds; no value of theirs says anything bad.
 */
import type { FieldDescriptor, RecordDescriptor } from '../../../schema/compiler/descriptor.js';
import { departmentCodes, loadDepartment } from '../../../schema/compiler/load.js';
import { workdayAge } from '../calendar.js';
import type { Enterprise, EnterpriseKind } from '../enterprise.js';
import { batchOf, ORDINARY, productOf } from '../goods-of.js';
import { type Random, spread } from '../random.js';
import { once, type RecordPlan } from '../record-plan.js';
import { person, phone, published, rowRandom, serialNo, subject } from '../row-parts.js';
import type { Row } from '../sample.js';
import type { World } from '../world.js';

const AT_1 = 400;

const KINDS: Readonly<Partial<Record<string, EnterpriseKind>>> = {
  SELLER: 'SELLER',
  BUYER: 'SELLER',
  USER: 'SELLER',
  IMPORTER: 'IMPORTER',
  CONTRACTOR: 'CONTRACTOR',
  SUPERVISOR: 'CONTRACTOR',
  DESIGNER: 'CONTRACTOR',
  DEVELOPER: 'DEVELOPER',
};

interface Place {
  readonly world: World;
  readonly i: number;
  readonly age: number;
  readonly random: Random;
}

function enterpriseFor({ world, i }: Place, role: string | undefined): Enterprise {
  const kind = KINDS[role ?? ''] ?? 'GOODS';
  return world.enterprise(kind, spread(i, world.count(kind), world.seed + 239));
}

function personal({ personal: mask }: FieldDescriptor, random: Random): string {
  if (mask === 'PHONE') return phone(random);
  return mask === 'ADDRESS' ? '示例路 1 号' : mask === 'ID_NUMBER' ? '310101********0000' : person(random);
}

function fieldValue(field: FieldDescriptor, place: Place): unknown {
  const { world, i, age, random } = place;
  if (field.personal !== undefined) return personal(field, random);
  switch (field.kind) {
    case 'string':
    case 'id':
      return `${field.label} ${(i % 20) + 1}`;
    case 'int':
    case 'long':
      return random.between(1, 900);
    case 'float':
      return random.between(1, 900) / 10;
    case 'decimal':
      return (random.between(1, 90_000) / 100).toFixed(2);
    case 'boolean':
      return random.chance(0.5);
    case 'date':
      return world.calendar.day(age);
    case 'datetime':
      return `${world.calendar.day(age)}T10:00:00+08:00`;
    case 'enum':
      // The first value of a code list is the ordinary one: 合格, 有效, 已生效.
      return field.enum?.values[0]?.name;
    case 'strings':
      return [`${field.label} 1`];
    case 'items':
      return undefined;
    case 'subject':
      return subject(enterpriseFor(place, field.role));
  }
}

/** Brand, model, name, class and batch of one of the maker's ordinary products, under the names that the record gives them. */
function productPart({ product, fields }: RecordDescriptor, place: Place): Row {
  if (product === undefined) return {};
  const { world, i, age, random } = place;
  const role = fields.find(({ name }) => name === product.producer)?.role;
  const made = productOf(world.seed, enterpriseFor(place, role), i % ORDINARY);
  const named: [string | undefined, string | undefined][] = [
    [product.name, made.productName],
    [product.brand, made.brand],
    [product.model, made.model],
    [product.gtin, made.gtin],
    [product.productClass, made.productClass],
    [product.batch, batchOf(world.calendar, age, random)],
  ];
  return Object.fromEntries(named.filter(([name]) => name !== undefined));
}

function rowsOf(record: RecordDescriptor, world: World, i: number): readonly Row[] {
  const random = rowRandom(world, record.name, i);
  const age = workdayAge(world.calendar, random);
  const place = { world, i, age, random };
  const district = enterpriseFor(place, undefined).district.code;
  return once(published(world, random, { age, typicalDelay: 5, district }), () => ({
    ...Object.fromEntries(record.fields.map((field) => [field.name, fieldValue(field, place)])),
    ...productPart(record, place),
    [record.keyField]: serialNo(world, 'S', age, i),
    [record.occurredOnField]: world.calendar.day(age),
  }));
}

/** A plan for each record type of the tree that has none. */
export function plainPlans(written: readonly RecordPlan[]): readonly RecordPlan[] {
  const planned = new Set(written.map(({ department, recordType }) => `${department}/${recordType}`));
  return departmentCodes()
    .flatMap((code) => loadDepartment(code).records)
    .filter(({ department, name }) => !planned.has(`${department}/${name}`))
    .map((record) => ({
      department: record.department,
      recordType: record.name,
      at1: AT_1,
      rows: (world, i) => rowsOf(record, world, i),
    }));
}
