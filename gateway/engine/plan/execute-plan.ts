import type {
  BatchFetchNode,
  FetchNode,
  FlattenNodePathSegment,
  PlanNode,
  RequiresSelection,
} from '@graphql-hive/router-query-planner';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { AnswerError, SubgraphAnswer } from '../../fetch/subgraph-answer.js';
import type { SubgraphFetch } from '../../fetch/subgraph-fetch.js';
import type { RequestContext } from '../../request-context.js';
import { collectEntities, collectEntityPaths, representationOf } from './entities.js';
import { copyOf, isJsonObject, type JsonObject, mergeInto } from './json.js';
import { type EntityFetchNode, isEntityFetch } from './plain-plan.js';

/** Entities of one place in the answer and the representation that each was sent as. */
interface Targets {
  readonly path: readonly FlattenNodePathSegment[];
  readonly entities: readonly JsonObject[];
  /** Index into the representations per entity; -1: could not be looked up. */
  readonly indexes: readonly number[];
}

/** Takes an answer in that has come. */
type Finish = () => void;
const NOTHING_LEFT: Finish = () => {};

/**
 * Runs a plain query plan. One object per answer, merged in place: router-runtime's own executor copies each entity
 * at every step, which is most of its time on lists.
 */
export class PlanExecution {
  readonly data: JsonObject = {};
  readonly errors: GraphQLError[] = [];

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly variables: Readonly<Record<string, unknown>>,
    private readonly fetch: SubgraphFetch,
    private readonly context: RequestContext,
  ) {}

  async run(node: PlanNode): Promise<void> {
    (await this.#start(node))();
  }

  /**
   * Resolves when the answer has come; what is returned takes it in. Fetches side by side are taken in together when
   * the last has come: until then their answers are bytes.
   */
  async #start(node: PlanNode): Promise<Finish> {
    switch (node.kind) {
      case 'Sequence':
        for (const step of node.nodes) await this.run(step);
        return NOTHING_LEFT;
      case 'Parallel': {
        const finishes = await Promise.all(node.nodes.map((step) => this.#start(step)));
        for (const finish of finishes) finish();
        return NOTHING_LEFT;
      }
      case 'Fetch':
        return this.#root(node);
      case 'Flatten':
        return isEntityFetch(node.node) ? this.#entities(node.node, node.path) : NOTHING_LEFT;
      case 'BatchFetch':
        return this.#batch(node);
      case 'Condition': {
        const clause = this.variables[node.condition] === true ? node.ifClause : node.elseClause;
        return clause ? this.#start(clause) : NOTHING_LEFT;
      }
      default:
        throw new TypeError(`plan node ${node.kind} is not plain`);
    }
  }

  async #root(node: FetchNode): Promise<Finish> {
    const read = await this.#ask(node, this.#variablesOf(node.variableUsages));
    return () => this.begin(read());
  }

  /** Takes an answer at the root; of a subscription it is the event, which came by itself. */
  begin(answer: SubgraphAnswer): void {
    if (answer.data) mergeInto(this.data, answer.data);
    for (const error of answer.errors ?? []) this.#report(error, error.path);
  }

  async #entities(node: EntityFetchNode, path: readonly FlattenNodePathSegment[]): Promise<Finish> {
    const representations = new Representations();
    const targets = this.#targets(path, node.requires, representations);
    if (representations.list.length === 0) return NOTHING_LEFT;
    const variables = this.#variablesOf(node.variableUsages);
    variables['representations'] = representations.list;
    const read = await this.#ask(node, variables);
    return () => {
      const answer = read();
      mergeEntities(answer.data?.['_entities'], [targets]);
      for (const error of answer.errors ?? []) this.#reportEntity(error, [targets]);
    };
  }

  async #batch(node: BatchFetchNode): Promise<Finish> {
    const variables = this.#variablesOf(node.variableUsages);
    const lists = new Map<string, Representations>();
    const targets = new Map<string, Targets[]>();
    for (const { alias, representationsVariableName: name, paths, requires } of node.entityBatch.aliases) {
      const representations = lists.get(name) ?? new Representations();
      lists.set(name, representations);
      targets.set(
        alias,
        paths.map((path) => this.#targets(path, requires, representations)),
      );
    }
    if ([...lists.values()].every(({ list }) => list.length === 0)) return NOTHING_LEFT;
    for (const [name, { list }] of lists) variables[name] = list;
    const read = await this.#ask(node, variables);
    return () => {
      const answer = read();
      for (const [alias, ofAlias] of targets) mergeEntities(answer.data?.[alias], ofAlias);
      for (const error of answer.errors ?? [])
        this.#reportEntity(error, targets.get(String(error.path?.[0])) ?? []);
    };
  }

  #ask(node: FetchNode | BatchFetchNode, variables: JsonObject): ReturnType<SubgraphFetch> {
    const { operation: query, operationName, serviceName } = node;
    return this.fetch(serviceName, { query, operationName, variables }, this.context);
  }

  #variablesOf(names: readonly string[] | undefined): JsonObject {
    const chosen: JsonObject = {};
    for (const name of names ?? [])
      if (this.variables[name] !== undefined) chosen[name] = this.variables[name];
    return chosen;
  }

  #targets(
    path: readonly FlattenNodePathSegment[],
    requires: readonly RequiresSelection[],
    representations: Representations,
  ): Targets {
    const entities = collectEntities(this.data, path, this.schema);
    const indexes = entities.map((entity) => {
      const representation = representationOf(entity, requires, this.schema);
      return representation === null ? -1 : representations.indexOf(representation);
    });
    return { path, entities, indexes };
  }

  /** `["_entities", 3, "verdict"]` → the places of the answer where the fourth representation stands. */
  #reportEntity(error: AnswerError, targets: readonly Targets[]): void {
    const [, index, ...tail] = error.path ?? [];
    let isPlaced = false;
    for (const { path, indexes } of targets) {
      const places = collectEntityPaths(this.data, path, this.schema);
      for (const [position, place] of places.entries()) {
        if (typeof index !== 'number' || indexes[position] !== index) continue;
        this.#report(error, [...place, ...tail]);
        isPlaced = true;
      }
    }
    if (!isPlaced) this.#report(error, undefined);
  }

  #report({ message, extensions }: AnswerError, path: readonly (string | number)[] | undefined): void {
    this.errors.push(new GraphQLError(message, { ...(path ? { path } : {}), extensions }));
  }
}

/** The distinct representations of one fetch: an entity that stands at many places is asked for once. */
class Representations {
  readonly list: JsonObject[] = [];
  readonly #indexes = new Map<string, number>();

  indexOf(representation: JsonObject): number {
    const key = JSON.stringify(representation);
    const known = this.#indexes.get(key);
    if (known !== undefined) return known;
    this.#indexes.set(key, this.list.length);
    return this.list.push(representation) - 1;
  }
}

function mergeEntities(returned: unknown, targets: readonly Targets[]): void {
  if (!Array.isArray(returned)) return;
  const used = new Set<number>();
  for (const { entities, indexes } of targets) {
    for (const [position, entity] of entities.entries()) {
      const index = indexes[position] ?? -1;
      const found: unknown = returned[index];
      if (!isJsonObject(found)) continue;
      // The first place takes the object itself, others a copy: later fetches write into each place on its own.
      mergeInto(entity, used.has(index) ? copyOf(found) : found);
      used.add(index);
    }
  }
}
