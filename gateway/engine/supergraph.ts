import { buildASTSchema, type DocumentNode, type GraphQLSchema, isEnumType, Kind, parse } from 'graphql';
import { HubError } from '../../platform/errors.js';
import { apiDocument } from './api-document.js';

/** A supergraph, read once; everything else is derived from it. */
export interface Supergraph {
  readonly sdl: string;
  readonly document: DocumentNode;
  /** With the join directives. */
  readonly schema: GraphQLSchema;
  /** What clients see: no join machinery, no security directives, nothing @inaccessible. */
  readonly apiSchema: GraphQLSchema;
  /** Value of the enum join__Graph → subgraph name (= folder name of the department) and its address. */
  readonly graphs: ReadonlyMap<string, SubgraphEntry>;
}

export interface SubgraphEntry {
  readonly name: string;
  /** Symbolic (`http://food-drug.hub/`) or, for a foreign subgraph, its true address. */
  readonly url: string;
}

/** @throws HubError SUPERGRAPH_INVALID saying what is wrong with it */
export function readSupergraph(sdl: string): Supergraph {
  try {
    const document = parse(sdl, { noLocation: true });
    const schema = buildASTSchema(document, { assumeValid: true, assumeValidSDL: true });
    const graphs = readGraphs(schema);
    if (graphs.size === 0) throw new Error('没有 join__Graph,不是合成后的总图');
    const apiSchema = buildASTSchema(apiDocument(document));
    return { sdl, document, schema, apiSchema, graphs };
  } catch (cause) {
    throw new HubError('SUPERGRAPH_INVALID', { reason: reasonOf(cause) }, { cause });
  }
}

/** First line of an unknown error: parsers append whole documents. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n')[0] ?? message;
}

function readGraphs(schema: GraphQLSchema): Map<string, SubgraphEntry> {
  const graphs = new Map<string, SubgraphEntry>();
  const type = schema.getType('join__Graph');
  if (!isEnumType(type)) return graphs;
  for (const value of type.getValues()) {
    const directive = value.astNode?.directives?.find((node) => node.name.value === 'join__graph');
    const argument = (name: string): string | undefined => {
      const node = directive?.arguments?.find((candidate) => candidate.name.value === name)?.value;
      return node?.kind === Kind.STRING ? node.value : undefined;
    };
    const name = argument('name');
    if (name !== undefined) graphs.set(value.name, { name, url: argument('url') ?? '' });
  }
  return graphs;
}
