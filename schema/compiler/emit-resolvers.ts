/** Resolver types of a subgraph of the hub's own → subgraphs/<name>/generated/resolvers.ts. */
import { generate } from '@graphql-codegen/cli';

/** Values as resolvers hand them over: dates and decimals are strings, long integers numbers (53 bits). */
export const RESOLVER_CONFIG = {
  federation: true,
  useTypeImports: true,
  enumsAsTypes: true,
  skipTypename: true,
  optionalResolveType: true,
  inputMaybeValue: 'T | null | undefined',
  // A resolver hands over what it has; the fields that have resolvers of their own come later.
  defaultMapper: 'Partial<{T}>',
  scalars: { Date: 'string', DateTime: 'string', Long: 'number', Decimal: 'string', _FieldSet: 'string' },
} as const;

export const RESOLVER_PLUGINS: readonly string[] = ['typescript', 'typescript-resolvers'];

/** @param sdl the subgraph's published SDL, with the shared types and stubs. */
export async function emitResolvers(sdl: string): Promise<string> {
  const output: unknown = await generate(
    {
      silent: true,
      generates: {
        'resolvers.ts': { schema: sdl, plugins: [...RESOLVER_PLUGINS], config: RESOLVER_CONFIG },
      },
    },
    false,
  );
  return firstContent(output);
}

/** The code generator types its answer as any. */
function firstContent(output: unknown): string {
  const [file] = Array.isArray(output) ? output : [];
  if (typeof file?.content !== 'string') throw new TypeError('graphql-codegen gave no file');
  return file.content;
}
