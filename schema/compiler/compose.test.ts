import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { compose } from './compose.js';
import { fixtureDepartment, publishFixture, publishReferrer } from './fixtures.js';
import { loadDepartment, readShared } from './load.js';
import { publishOwnSubgraph } from './stubs.js';
import { checkUniqueNames } from './unique-names.js';

test('x', () => {
  const all = [publishFixture('food-drug'), publishFixture('commerce'), publishReferrer()];
  checkUniqueNames(all, readShared());
  const c = compose(all);
  writeFileSync('/tmp/supergraph.graphql', c.supergraph);
  writeFileSync('/tmp/api.graphql', c.api);
  writeFileSync('/tmp/risk.graphql', publishReferrer().sdl);
});
test('y', () => {
  const risk = publishOwnSubgraph(
    'risk',
    readFileSync('subgraphs/risk/schema.graphql', 'utf8'),
    readShared(),
    [fixtureDepartment('commerce'), fixtureDepartment('food-drug')],
  );
  const all = [
    publishFixture('food-drug'),
    publishFixture('commerce'),
    { name: 'risk', source: 'r', sdl: risk },
  ];
  checkUniqueNames(all, readShared());
  const c = compose(all);
});
