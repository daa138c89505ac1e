/** Reads the registered documents as questions: by whom they are answered, what they are called, what they need. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, type OperationDefinitionNode, OperationTypeNode, parse, TokenKind } from 'graphql';
import { operationsOf } from '../../gateway/document/operations-of.js';
import { projectRoot } from '../../platform/root.js';
import { departmentCodes, loadDepartment } from '../../schema/compiler/load.js';
import type { Example } from '../examples/example.js';
import { variablesTemplate } from './variables-template.js';

/** Written from record definitions: their comments say where from, not what they ask. */
const GENERATED = 'generated';
const SUFFIX = '.graphql';

const operationsFolder = join(projectRoot, 'schema', 'operations');

/** Chinese name of every department, by folder name. */
export const departmentNames = (): Record<string, string> =>
  Object.fromEntries(departmentCodes().map((code) => [code, loadDepartment(code).name]));

/** Every registered query; those written by hand come first, as they ask across departments. */
export const readExamples = (folder = operationsFolder): Example[] => {
  const names = departmentNames();
  const titles = rootFieldTitles();
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(SUFFIX))
    .map((file) => file.slice(0, -SUFFIX.length).split(/[\\/]/))
    .sort((a, b) => Number(a[0] === GENERATED) - Number(b[0] === GENERATED) || (a < b ? -1 : 1));
  return files.flatMap((parts) => {
    const source = readFileSync(join(folder, `${parts.join('/')}${SUFFIX}`), 'utf8');
    const isGenerated = parts[0] === GENERATED;
    const owner = (isGenerated ? parts[1] : parts[0]) ?? '';
    const group = names[owner] ?? '跨部门问题';
    return operationsOf(source)
      .filter(({ operation }) => operation.operation === OperationTypeNode.QUERY)
      .map(({ operation, definitions }) => {
        const name = operation.name?.value ?? '';
        const comment = isGenerated ? '' : commentAbove(operation);
        return {
          name,
          title: comment || titles.get(rootField(operation)) || name,
          group,
          query: definitions.map(({ loc }) => (loc ? source.slice(loc.start, loc.end) : '')).join('\n\n'),
          variables: variablesTemplate(operation),
        };
      });
  });
};

/** The `#` lines that stand directly before an operation, in one line. */
function commentAbove({ loc }: OperationDefinitionNode): string {
  const lines: string[] = [];
  let token = loc?.startToken.prev;
  while (token?.kind === TokenKind.COMMENT) {
    lines.unshift(token.value.trim());
    token = token.prev;
  }
  return lines.join('').replace(/[。.]$/, '');
}

const rootField = ({ selectionSet }: OperationDefinitionNode): string => {
  const [first] = selectionSet.selections;
  return first?.kind === Kind.FIELD ? first.name.value : '';
};

/** Descriptions of the graph's query fields, for operations without a comment of their own. */
function rootFieldTitles(): Map<string, string> {
  const supergraph = parse(readFileSync(join(projectRoot, 'schema', 'supergraph.graphql'), 'utf8'));
  return new Map(
    supergraph.definitions
      .filter((definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION)
      .filter(({ name }) => name.value === 'Query')
      .flatMap(({ fields = [] }) => fields)
      .map(({ name, description }) => [name.value, description?.value ?? '']),
  );
}
