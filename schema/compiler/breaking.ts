/** Changes that break a client of the released graph are refused, unless waived by name, with a reason and a date. */
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import {
  buildSchema,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
} from 'graphql';
import { z } from 'zod';
import { DefinitionError } from './definition-node.js';
import { identityChanges } from './record-identity.js';

const waiverSchema = z.array(
  z.strictObject({
    /** As the refusal prints it: `FIELD_REMOVED FoodSampling.brand`. */
    change: z.string().min(1),
    reason: z.string().min(1),
    who: z.string().min(1),
    /** Last day on which the waiver holds, YYYY-MM-DD. */
    until: z.iso.date(),
  }),
);
export type Waiver = z.infer<typeof waiverSchema>[number];

/** @throws DefinitionError where schema/waivers.json has another shape. */
export function parseWaivers(text: string): readonly Waiver[] {
  try {
    return waiverSchema.parse(JSON.parse(text));
  } catch (cause) {
    const found = cause instanceof z.ZodError ? z.prettifyError(cause) : String(cause);
    throw new DefinitionError(
      `schema/waivers.json: 每条要写 change、reason、who、until(YYYY-MM-DD)。\n${found}`,
      { cause },
    );
  }
}

const LABEL_CHANGES: ReadonlySet<string> = new Set([
  'INPUT_FIELD_DESCRIPTION_CHANGED',
  'ENUM_VALUE_DESCRIPTION_CHANGED',
]);

/** Names of the types that rows of publications are made of: their inputs, the items within, and the code lists. */
function rowTypes(schema: GraphQLSchema): ReadonlySet<string> {
  const publications = Object.values(schema.getMutationType()?.getFields() ?? {});
  const queue = publications.flatMap(({ args }) => args.filter(({ name }) => name === 'rows'));
  const found = new Set<string>();
  const visit = (type: GraphQLInputType): void => {
    const named = getNamedType(type);
    if (found.has(named.name)) return;
    found.add(named.name);
    if (isInputObjectType(named)) for (const field of Object.values(named.getFields())) visit(field.type);
  };
  for (const { type } of queue) visit(type);
  return found;
}

export interface BreakingChange {
  /** `FIELD_REMOVED FoodSampling.brand` */
  readonly change: string;
  readonly message: string;
}

/** What a client of `before` may lose with `after`, whether waived or not. Both are API SDLs, with identities or not. */
export async function findBreaking(before: string, after: string): Promise<readonly BreakingChange[]> {
  const schema = buildSchema(before);
  const rows = rowTypes(schema);
  // To GraphQL a label is a description; in CSV and XLSX it is what departments write.
  const breaksFiles = ({ type, path = '' }: { readonly type: string; readonly path?: string }): boolean =>
    LABEL_CHANGES.has(type) && rows.has(path.split('.')[0] ?? '');
  const changes = await diff(schema, buildSchema(after));
  return [
    ...changes
      .filter((c) => c.criticality.level === CriticalityLevel.Breaking || breaksFiles(c))
      .map((c) => ({ change: `${c.type} ${c.path ?? ''}`.trim(), message: c.message })),
    ...identityChanges(before, after),
  ];
}

/**
 * @param released the baseline: API SDL of the last release, with identities (schema/released.graphql).
 * @param api the same as composed now.
 * @param today YYYY-MM-DD, for waivers that have run out.
 * @returns one Chinese line per problem; empty when nothing breaks.
 */
export async function breakingChanges(
  released: string,
  api: string,
  waivers: readonly Waiver[],
  today: string,
): Promise<readonly string[]> {
  const broken = await findBreaking(released, api);
  const valid = waivers.filter((w) => w.until >= today);
  const found = new Set(broken.map((b) => b.change));
  return [
    ...broken
      .filter((b) => !valid.some((w) => w.change === b.change))
      .map(
        (b) =>
          `破坏性变更 ${b.change}: ${b.message}。先增后删;确需如此则在 schema/waivers.json 写明 change、reason、who、until。`,
      ),
    ...waivers
      .filter((w) => w.until < today)
      .map((w) => `schema/waivers.json: ${w.change} 的豁免已于 ${w.until} 到期,请删去或改期。`),
    ...valid
      .filter((w) => !found.has(w.change))
      .map((w) => `schema/waivers.json: ${w.change} 没有对应的变更,请删去。`),
  ];
}
