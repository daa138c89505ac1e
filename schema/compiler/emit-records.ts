/** TypeScript of a department's records as events.ts sees them → subgraphs/<department>/generated/records.ts. */
import type {
  DepartmentDescriptor,
  FieldDescriptor,
  FieldKind,
  ItemDescriptor,
  RecordDescriptor,
} from './descriptor.js';

/** Path of feed.ts as the generated file sees it. */
const FEED = '../../../schema/feed.js';

const TS_TYPES: Readonly<Record<Exclude<FieldKind, 'enum' | 'items'>, string>> = {
  string: 'string',
  id: 'string',
  int: 'number',
  long: 'number',
  float: 'number',
  decimal: 'string',
  boolean: 'boolean',
  date: 'string',
  datetime: 'string',
  strings: 'readonly string[]',
  subject: 'FeedSubject',
};

const typeOf = (field: FieldDescriptor): string =>
  field.kind === 'enum'
    ? field.type
    : field.kind === 'items'
      ? `readonly ${field.type}[]`
      : TS_TYPES[field.kind];

const member = (field: FieldDescriptor): string =>
  `  /** ${field.label} */\n  readonly ${field.name}: ${typeOf(field)}${field.required ? '' : ' | null'};`;

const shape = (name: string, title: string, base: string, fields: readonly FieldDescriptor[]): string =>
  `/** ${title} */\nexport interface ${name}${base} {\n${fields.map(member).join('\n')}\n}\n`;

/** Personal fields are left out: what an event says enters the feed. */
const shared = (record: RecordDescriptor): readonly FieldDescriptor[] =>
  record.fields.filter((f) => !f.personal);

/**
 * Interfaces named as the record types, code lists as unions, nested types as interfaces. Only what the
 * department's records use is there.
 */
export function emitRecords(department: DepartmentDescriptor): string {
  const fields = department.records.flatMap(shared);
  const items = new Map<string, ItemDescriptor>(
    fields.flatMap((f) => (f.item ? [[f.item.name, f.item]] : [])),
  );
  const used = [...fields, ...[...items.values()].flatMap((i) => i.fields)];
  const enums = new Map(used.flatMap((f) => (f.enum ? [[f.enum.name, f.enum] as const] : [])));
  const subjects = fields.some((f) => f.kind === 'subject');
  return [
    `// Generated from subgraphs/${department.code}/records.graphql; run \`npm run generate\` after changing it.`,
    `import type { EventRecord${subjects ? ', FeedSubject' : ''} } from '${FEED}';\n`,
    ...[...enums.values()].map(
      (e) =>
        `/** ${e.title} */\nexport type ${e.name} = ${e.values.map((v) => `'${v.name}'`).join(' | ')};\n`,
    ),
    ...[...items.values()].map((i) => shape(i.name, i.title, '', i.fields)),
    ...department.records.map((r) => shape(r.name, r.title, ' extends EventRecord', shared(r))),
  ].join('\n');
}
