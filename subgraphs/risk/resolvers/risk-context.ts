import type pg from 'pg';
import type { ListLoader } from '../../_kit/lists/list-loader.js';
import type { MaterialTables } from '../search/material-tables.js';
import type { RegistrationTables } from '../search/registration-tables.js';
import type { RowLoaders } from './row-loaders.js';

/** What the resolvers of the risk subgraph share. */
export interface RiskContext {
  readonly pool: pg.Pool;
  readonly lists: ListLoader;
  readonly rows: RowLoaders;
  /** Types that a record reference may name; others are shown by their label alone. */
  readonly recordTypes: ReadonlySet<string>;
  /** Null in a hub without a department that registers enterprises. */
  readonly registration: RegistrationTables | null;
  /** Null in a hub without a department that samples building materials. */
  readonly materials: MaterialTables | null;
  /** SQL of the subject field that an event of a trade speaks of. */
  readonly partyField: string;
}
