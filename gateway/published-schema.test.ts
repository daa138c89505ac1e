import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Kind, parse, print, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../platform/root.js';
import { factsOf } from './document/facts-of.js';
import { loadApollo } from './engine/apollo.js';
import type { EngineLoader } from './engine/gateway-engine.js';
import { loadHive } from './engine/hive.js';
import { readSupergraph } from './engine/supergraph.js';
import { TrustedDocuments } from './plugins/trusted-documents.js';

const supergraph = readSupergraph(await readFile(join(projectRoot, 'schema', 'supergraph.graphql'), 'utf8'));

/** The committed supergraph and operations, as a fresh start reads them. */
describe('the published schema', () => {
  const loaders: readonly (readonly [string, EngineLoader])[] = [
    ['hive', loadHive],
    ['apollo', loadApollo],
  ];
  test.each(loaders)('is loaded by the %s engine', async (_name, load) => {
    const engine = await load(supergraph, async () => () => ({ data: null }));
    await engine.stop();
  });

  test('shows clients neither join machinery nor security directives', () => {
    const names = Object.keys(supergraph.apiSchema.getTypeMap()).filter((name) => !name.startsWith('__'));
    expect(names.filter((name) => name.includes('__'))).toEqual([]);
    const directives = supergraph.apiSchema.getDirectives().map(({ name }) => name);
    expect(directives.sort()).toEqual(['deprecated', 'include', 'oneOf', 'skip', 'specifiedBy']);
  });

  test('keeps every publishing mutation behind the scope of its department', async () => {
    const folder = join(projectRoot, 'schema', 'operations', 'generated');
    for (const { name } of supergraph.graphs.values()) {
      if (name === 'risk' || name === 'exchange' || name === 'catalogue') continue;
      const document = parse(await readFile(join(folder, `${name}.graphql`), 'utf8'));
      expect(validate(supergraph.apiSchema, document)).toEqual([]);
      for (const operation of document.definitions) {
        if (operation.kind !== Kind.OPERATION_DEFINITION || operation.operation !== 'mutation') continue;
        const { protectedFields } = factsOf(supergraph, document, operation);
        expect(protectedFields.map(({ requirements }) => requirements[0]?.scopes)).toContainEqual([
          [`publish:${name}`],
        ]);
      }
    }
  });

  test('takes every operation that is registered', async () => {
    const trusted = join(projectRoot, 'schema', 'operations');
    const files = (await readdir(trusted, { recursive: true })).filter((name) => name.endsWith('.graphql'));
    expect(files.length).toBeGreaterThan(10);
    for (const file of files)
      expect(
        validate(supergraph.apiSchema, parse(await readFile(join(trusted, file), 'utf8'))),
        file,
      ).toEqual([]);
  });

  test('opens no record and no finding to everybody', async () => {
    const trusted = join(projectRoot, 'schema', 'operations');
    const files = await readdir(trusted, { recursive: true });
    const open: string[] = [];
    for (const file of files.filter((name) => name.endsWith('.graphql'))) {
      const document = parse(await readFile(join(trusted, file), 'utf8'));
      for (const operation of document.definitions) {
        if (operation.kind !== Kind.OPERATION_DEFINITION) continue;
        if (factsOf(supergraph, document, operation).notPublic === null)
          open.push(operation.name?.value ?? file);
      }
    }
    expect(files.length).toBeGreaterThan(0);
    expect(open).toEqual([]);
  });

  test('says of what is another thing to each person that it is', async () => {
    const folder = join(projectRoot, 'schema', 'operations');
    const isOwn = async (file: string) => {
      const document = parse(await readFile(join(folder, file), 'utf8'));
      return document.definitions.flatMap((definition) =>
        definition.kind === Kind.OPERATION_DEFINITION && factsOf(supergraph, document, definition).isBySubject
          ? [definition.name?.value]
          : [],
      );
    };
    expect(await isOwn('exchange/notices.graphql')).toEqual(['QualityNoticeById']);
    expect(await isOwn('generated/food-drug.graphql')).toEqual([]);
  });

  test('has its operations registered by the text in the file and by the printed one', async () => {
    const folder = join(projectRoot, 'schema', 'operations');
    const trusted = await TrustedDocuments.read(folder);
    const source = await readFile(join(folder, 'generated', 'food-drug.graphql'), 'utf8');
    const printed = parse(source)
      .definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
      .map((definition) => print(definition))
      .filter((text) => !text.includes('...'));
    expect(printed.length).toBeGreaterThan(0);
    for (const text of printed) expect(trusted.has(text)).toBe(true);
  });
});
