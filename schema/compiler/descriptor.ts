/**
 * What the compiler knows of a department and its record types. Everything derived (published SDL, Prisma
 * model, risk table, column list, header mapping, console table) is a function of these descriptors.
 */

/** Storage and coercion class of a field. */
export type FieldKind =
  | 'string'
  | 'id'
  | 'int'
  | 'long'
  | 'float'
  | 'decimal'
  | 'boolean'
  | 'date'
  | 'datetime'
  | 'enum'
  | 'strings' // [String!]: text[]
  | 'items' // list of a nested object type: jsonb in the department, a typed child table in the risk store
  | 'subject'; // three columns: <column>_name, <column>_code, <column>_org_code

/** How a personal value is shown to a reader without the scope `personal`. */
export type Mask = 'NAME' | 'ID_NUMBER' | 'PHONE' | 'ADDRESS';

export interface EnumValue {
  readonly name: string;
  /** Chinese label; accepted in CSV and XLSX in place of the name. */
  readonly label: string;
}

export interface EnumDescriptor {
  readonly name: string;
  readonly title: string;
  readonly values: readonly EnumValue[];
  /** True when the enum stands in shared.graphql. */
  readonly shared: boolean;
}

/** A nested object type, the element of an `items` field. */
export interface ItemDescriptor {
  readonly name: string;
  readonly title: string;
  readonly fields: readonly FieldDescriptor[];
  readonly shared: boolean;
}

/** A field that holds the business key of another record of the same department. */
export interface RecordReference {
  /** Name of that record type, which is an entity. */
  readonly to: string;
  /** GraphQL field that gives the record. */
  readonly as: string;
}

export interface FieldDescriptor {
  /** GraphQL name, camelCase. */
  readonly name: string;
  /** SQL column, snake_case; for a subject the prefix of its three columns. */
  readonly column: string;
  /** Chinese description: the label in CSV/XLSX headers, console and data dictionary. */
  readonly label: string;
  readonly kind: FieldKind;
  readonly required: boolean;
  readonly filter: boolean;
  readonly sort: boolean;
  /** Name of the GraphQL type without wrappers: String, Verdict, Subject, TestItem … */
  readonly type: string;
  readonly enum?: EnumDescriptor;
  readonly item?: ItemDescriptor;
  /** Subjects only: a value of SubjectRole. */
  readonly role?: string;
  /** Personal fields never enter feeds, joins or exports. */
  readonly personal?: Mask;
  readonly refers?: RecordReference;
}

/** Which fields identify the product of a record (`@product`); each names a field of the record. */
export interface ProductBinding {
  /** The subject field whose enterprise makes (or imports) the product. */
  readonly producer: string;
  readonly name?: string;
  readonly brand?: string;
  readonly model?: string;
  readonly gtin?: string;
  readonly batch?: string;
  /** Field that carries the product class code of the hub. */
  readonly productClass?: string;
}

export interface RecordDescriptor {
  /** Folder name of the department. */
  readonly department: string;
  /** GraphQL type name, unique in the whole graph. */
  readonly name: string;
  readonly title: string;
  /** Table in the department's database. History is `<table>_history`. */
  readonly table: string;
  /** Root connection field, and the field on Enterprise and Product: `foodSamplings`. */
  readonly plural: string;
  /** Root field by key: `foodSampling`. */
  readonly singular: string;
  readonly keyField: string;
  readonly occurredOnField: string;
  /** Other subgraphs may refer to it by its business key, not only by `id`. */
  readonly entity: boolean;
  readonly fields: readonly FieldDescriptor[];
  readonly product?: ProductBinding;
  /** Its department publishes de-identified rows only (`@department(deidentified: true)`). */
  readonly deidentified: boolean;
}

export interface DepartmentDescriptor {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly contact: string;
  /** Promised freshness, ISO 8601 duration. */
  readonly freshness: string;
  readonly records: readonly RecordDescriptor[];
  /** Enums and nested types that the department defines itself. */
  readonly enums: readonly EnumDescriptor[];
  readonly items: readonly ItemDescriptor[];
  /** Text of records.graphql, for the parts of the SDL that are copied through. */
  readonly source: string;
}

/** What a published row is when it does not say. */
export const ROW_DEFAULTS = { shareAttribute: 'UNCONDITIONAL', publicity: 'ON_REQUEST' } as const;

/** SQL columns of one subject field. */
export const subjectColumns = (field: FieldDescriptor) =>
  ({
    name: `${field.column}_name`,
    code: `${field.column}_code`,
    orgCode: `${field.column}_org_code`,
  }) as const;

/**
 * System columns of every record table, in order. `key` is the primary key of the current table and
 * (key, version) of the history table; (xid, seq) is the place in the feed and moves with a version into history.
 */
export const SYSTEM_COLUMNS = [
  ['key', 'text'],
  ['version', 'bigint'],
  ['status', 'text'],
  ['superseded_by', 'text'],
  ['occurred_on', 'date'],
  ['published_at', 'timestamptz'],
  ['received_at', 'timestamptz'],
  ['district_code', 'text'],
  ['share_attribute', 'text'],
  ['publicity', 'text'],
  ['attachments', 'jsonb'],
  ['content_hash', 'text'],
  ['product_key', 'text'],
  ['batch_key', 'text'],
  ['xid', 'xid8'],
  ['seq', 'bigint'],
] as const;
