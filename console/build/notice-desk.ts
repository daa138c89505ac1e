/** What the pages of notices are built of: registered documents, the acts of the table with their inputs, Chinese names. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type EnumTypeDefinitionNode,
  Kind,
  parse,
  type TypeNode,
  type VariableDefinitionNode,
} from 'graphql';
import { operationsOf } from '../../gateway/document/operations-of.js';
import { projectRoot } from '../../platform/root.js';
import { NOTICE_MUTATIONS, RECIPIENT_MUTATIONS } from '../../subgraphs/exchange/machine/act-mutations.js';
import type { Act, ActField, FieldKind, NoticeDesk } from '../notices/act.js';

const FILES = ['notices.graphql', 'acts.graphql'];
const ENUMS = /^(?:Notice|WebhookDelivery)(?!Rule$)/;
/** Given with each act, and not asked for. */
const GIVEN: readonly string[] = ['id', 'expectedVersion'];

const folder = join(projectRoot, 'schema', 'operations', 'exchange');

/** Each operation of the exchange in the form in which it is registered. */
const operations = () =>
  FILES.flatMap((file) => {
    const source = readFileSync(join(folder, file), 'utf8');
    return operationsOf(source).map(({ operation, definitions }) => {
      const [root] = operation.selectionSet.selections;
      return {
        name: operation.name?.value ?? '',
        root: root?.kind === Kind.FIELD ? root.name.value : '',
        variables: operation.variableDefinitions ?? [],
        document: definitions.map(({ loc }) => (loc ? source.slice(loc.start, loc.end) : '')).join('\n\n'),
      };
    });
  });

/** Descriptions say more after a colon: “主送:签收、办理、反馈”. */
const short = (description: string): string => description.split(/[:;]/)[0] ?? '';

const schema = () => parse(readFileSync(join(projectRoot, 'schema', 'exchange.graphql'), 'utf8')).definitions;

const labelsOf = (enums: readonly EnumTypeDefinitionNode[]): NoticeDesk['labels'] =>
  Object.fromEntries(
    enums.map(({ name, values = [] }) => [
      name.value,
      Object.fromEntries(
        values.map((value) => [value.name.value, short(value.description?.value ?? value.name.value)]),
      ),
    ]),
  );

/** Descriptions of the mutations' arguments. */
function argumentLabels(): ReadonlyMap<string, string> {
  const mutations = schema().flatMap((each) =>
    each.kind === Kind.OBJECT_TYPE_DEFINITION && each.name.value === 'Mutation' ? (each.fields ?? []) : [],
  );
  return new Map(
    mutations.flatMap(({ name, arguments: given = [] }) =>
      given.map((each): [string, string] => [
        `${name.value}.${each.name.value}`,
        each.description?.value ?? each.name.value,
      ]),
    ),
  );
}

const bare = (type: TypeNode): { readonly name: string; readonly isList: boolean } => {
  if (type.kind === Kind.NON_NULL_TYPE) return bare(type.type);
  if (type.kind === Kind.LIST_TYPE) return { ...bare(type.type), isList: true };
  return { name: type.name.value, isList: false };
};

const BY_TYPE: Readonly<Record<string, FieldKind>> = {
  NoticeReplyInput: 'reply',
  NoticeContentInput: 'content',
  DateTime: 'instant',
  Boolean: 'flag',
};
const BY_NAME: Readonly<Record<string, FieldKind>> = {
  department: 'department',
  sha256: 'attachment',
  reason: 'words',
  comment: 'words',
};

const fieldOf =
  (mutation: string, labels: ReadonlyMap<string, string>, enums: ReadonlySet<string>) =>
  ({ variable, type }: VariableDefinitionNode): ActField => {
    const name = variable.name.value;
    const { name: typeName, isList } = bare(type);
    const isChoice = enums.has(typeName);
    const plain = isChoice ? 'choice' : isList ? 'lines' : 'line';
    return {
      name,
      label: labels.get(`${mutation}.${name}`) ?? name,
      kind: BY_TYPE[typeName] ?? BY_NAME[name] ?? plain,
      required: type.kind === Kind.NON_NULL_TYPE,
      choices: isChoice ? typeName : '',
    };
  };

const UPLOAD: Act = {
  mutation: '',
  document: '',
  fields: [
    {
      name: 'file',
      label: 'PDF、OFD、JPEG 或 CSV,至多 50 MB',
      kind: 'file',
      required: true,
      choices: '',
    },
  ],
};

export function readNoticeDesk(): NoticeDesk {
  const all = operations();
  const enums = schema().filter((each) => each.kind === Kind.ENUM_TYPE_DEFINITION);
  const enumNames = new Set(enums.map(({ name }) => name.value));
  const labels = argumentLabels();
  const actsOf = (mutations: readonly (readonly [string, string])[]): Record<string, Act> =>
    Object.fromEntries(
      mutations.map(([mutation, action]) => {
        const found = all.find(({ root }) => root === mutation);
        if (found === undefined) throw new Error(`no registered operation has ${mutation}`);
        const fields = found.variables
          .filter(({ variable }) => !GIVEN.includes(variable.name.value))
          .map(fieldOf(mutation, labels, enumNames));
        return [action, { mutation, document: found.document, fields }];
      }),
    );
  return {
    documents: Object.fromEntries(all.map(({ name, document }) => [name, document])),
    notice: { ...actsOf(Object.entries(NOTICE_MUTATIONS)), ATTACH: UPLOAD },
    recipient: {
      ...actsOf([...Object.entries(RECIPIENT_MUTATIONS), ['signNoticeReply', 'SIGN_INTERIM_REPLY']]),
      ATTACH_REPLY: UPLOAD,
    },
    labels: labelsOf(enums.filter(({ name }) => ENUMS.test(name.value))),
  };
}
