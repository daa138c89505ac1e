/** The descriptions are the data dictionary (数据元): the fixtures' and the published SDLs' are complete. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefinitionNode, Kind, parse, visit } from 'graphql';
import { expect, test } from 'vitest';
import { projectRoot } from '../../platform/root.js';
import { publishFixture, publishReferrer } from './fixtures.js';

/** Every definition that a reader of the data dictionary may look up, and its description. */
function undescribed(definitions: readonly DefinitionNode[]): string[] {
  const missing: string[] = [];
  const look = (node: {
    description?: { value: string } | undefined;
    name: { value: string };
  }): undefined => {
    if (!/\p{Script=Han}/u.test(node.description?.value ?? '')) missing.push(node.name.value);
  };
  for (const definition of definitions) {
    if (definition.kind === Kind.DIRECTIVE_DEFINITION) continue;
    visit(definition, {
      ScalarTypeDefinition: look,
      ObjectTypeDefinition: look,
      InterfaceTypeDefinition: look,
      EnumTypeDefinition: look,
      InputObjectTypeDefinition: look,
      FieldDefinition: look,
      InputValueDefinition: look,
      EnumValueDefinition: look,
    });
  }
  return missing;
}

const COMPOSED = new Set(['supergraph.graphql', 'released.graphql']);
const schemaFolder = join(projectRoot, 'schema');
const published = readdirSync(schemaFolder)
  .filter((file) => file.endsWith('.graphql') && !COMPOSED.has(file))
  .map((name) => ({ name, sdl: readFileSync(join(schemaFolder, name), 'utf8') }));

test.each([publishFixture('food-drug'), publishFixture('commerce'), publishReferrer(), ...published])(
  'every type, field, argument and value of $name has a Chinese description',
  ({ sdl }) => {
    expect(undescribed(parse(sdl).definitions)).toEqual([]);
  },
);
