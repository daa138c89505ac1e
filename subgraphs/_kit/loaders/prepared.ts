import type pg from 'pg';
import { asHubError } from '../../../platform/database/database-error.js';
import { statementName } from '../../../platform/database/statement-name.js';
import { createGate } from '../../../platform/gate.js';
import { perRequest } from '../per-request.js';
import type { RequestContext, Row } from '../subgraph.js';

/** Shapes of statements that keep their plan; a plan that is never used again is waste. */
const MOST_NAMES = 200;
/** Shapes that were seen once: filters and selections make many that never come again. */
const MOST_SEEN = 1_000;
/**
 * Statements of one request run one after the other. Each connection plans a statement anew and reads the catalogue for
 * it, which costs more than running it: the lists of a profile, spread over all connections, took twice as long, and
 * three times where the connections were new.
 */
const MOST_AT_ONCE = 1;

export interface Statements {
  /**
   * Runs one statement.
   * @param request whose statements take their turns; absent: a statement that is not made for one request alone
   * @throws HubError DATABASE_UNAVAILABLE when the connection fails
   */
  query(text: string, values: readonly unknown[], request?: RequestContext): Promise<readonly Row[]>;
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
  const gate = perRequest(() => createGate(MOST_AT_ONCE));
  return {
    query: async (text, values, request) => {
      const name = nameOf(text);
      const query = { text, values: [...values], ...(name === undefined ? {} : { name }) };
      try {
        const run = () => pool.query<Row>(query);
        const { rows } = await (request === undefined ? run() : gate(request).through(run));
        return rows;
      } catch (error) {
        throw asHubError(error);
      }
    },
  };
};
