import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../platform/database/cluster/settings.js';
import { SUBGRAPH_CONNECTIONS } from '../../subgraphs/main.js';
import { subgraphNames } from '../../subgraphs/names.js';
import { SYNC_CONNECTIONS } from '../../sync/main.js';

/** superuser_reserved_connections, and what commands and an operator open beside the hub. */
const RESERVED = 3;
const BESIDE = 10;

it('the embedded server has a connection for every pool at its largest, and for each migration at start', () => {
  const pools = subgraphNames().length * (SUBGRAPH_CONNECTIONS + 1) + SYNC_CONNECTIONS;
  expect(Number(DEFAULT_SETTINGS['max_connections'])).toBeGreaterThanOrEqual(pools + RESERVED + BESIDE);
});
