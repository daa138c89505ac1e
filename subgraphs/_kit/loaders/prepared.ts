import type pg from 'pg';
import { asHubError } from '../../../platform/database/database-error.js';
import { statementName } from '../../../platform/database/statement-name.js';
import type { Row } from '../subgraph.js';

/** Shapes of statements that keep their plan; a plan that is never used again is waste. */
const MOST_NAMES = 200;
/** Shapes that were seen once: filters and selections make many that never come again. */
const MOST_SEEN = 1_000;

export interface Statements {
  /** Runs one statement; connection failures become HubError DATABASE_UNAVAILABLE. */
  query(text: string, values: readonly unknown[]): Promise<readonly Row[]>;
}

/**
 * Runs statements on `pool`, those that come again as named prepared statements: planning costs more than running.
 */
export const createStatements = (pool: pg.Pool): Statements => {
  const names = new Map<string, string>();
  const seen = new Set<string>();
  const nameOf = (text: string): string | undefined => {
    const known = names.get(text);
    if (known !== undefined || names.size >= MOST_NAMES) return known;
    if (!seen.delete(text)) {
      if (seen.size >= MOST_SEEN) seen.clear();
      seen.add(text);
      return undefined;
    }
    const name = statementName(text);
    names.set(text, name);
    return name;
  };
  return {
    query: async (text, values) => {
      const name = nameOf(text);
      try {
        const result = await pool.query<Row>({
          text,
          values: [...values],
          ...(name === undefined ? {} : { name }),
        });
        return result.rows;
      } catch (error) {
        throw asHubError(error);
      }
    },
  };
};
