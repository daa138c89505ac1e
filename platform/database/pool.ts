/** Connections: few, made when needed, and made again after PostgreSQL was restarted. */
import pg from 'pg';
import { createLogger, type Logger } from '../log.js';
import { asHubError } from './database-error.js';
import { databaseTypes } from './types.js';

export interface PoolOptions {
  /** Most connections at once. */
  readonly max: number;
  /** Shown in pg_stat_activity: who holds a connection. */
  readonly name: string;
  /** Longest run time of one statement; absent: no limit. */
  readonly statementTimeoutMs?: number;
  /** Longest wait for a free or new connection; default 5 s. */
  readonly connectTimeoutMs?: number;
  readonly log?: Logger;
}

const CONNECT_TIMEOUT_MS = 5_000;
/**
 * Any open writer in the cluster holds back every feed: one whose process hangs is cut. Set by each connection, since
 * a server that was given knows nothing of it.
 */
const OPTIONS = '-c TimeZone=UTC -c DateStyle=ISO -c idle_in_transaction_session_timeout=60s';
/** An idle connection costs PostgreSQL 3 MB, and up to 20 MB after it saw many tables; a new one some milliseconds. */
const IDLE_TIMEOUT_MS = 5_000;

/**
 * A pool on `url`. Types: date → `YYYY-MM-DD`, timestamptz → ISO instant in UTC with milliseconds, numeric →
 * text, int8 → number, also within arrays. A connection lost while idle is dropped and replaced at the next use;
 * one lost in use fails that statement with what `asHubError` calls DATABASE_UNAVAILABLE.
 */
export const createPool = (url: string, options: PoolOptions): pg.Pool => {
  const log = options.log ?? createLogger(options.name);
  const pool = new pg.Pool({
    connectionString: url,
    max: options.max,
    application_name: options.name,
    connectionTimeoutMillis: options.connectTimeoutMs ?? CONNECT_TIMEOUT_MS,
    idleTimeoutMillis: IDLE_TIMEOUT_MS,
    keepAlive: true,
    options: OPTIONS,
    types: databaseTypes,
    ...(options.statementTimeoutMs === undefined ? {} : { statement_timeout: options.statementTimeoutMs }),
  });
  // Without listeners the loss of a connection would end the process: of an idle one by 'error' of the pool,
  // of one checked out between two statements by 'error' of the client.
  pool.on('error', (error) =>
    log.warn({ event: 'database.connection.lost', pool: options.name, err: error }),
  );
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
};

/**
 * Runs `work` in one transaction. Connection failures become HubError DATABASE_UNAVAILABLE; the connection is
 * thrown away when even the rollback fails. Never wait for a client of the hub inside `work`: an open
 * transaction holds back every feed.
 */
export const transaction = async <T>(
  pool: pg.Pool,
  work: (client: pg.PoolClient) => Promise<T>,
): Promise<T> => {
  const client = await pool.connect().catch((error: unknown) => {
    throw asHubError(error);
  });
  let broken = false;
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => {
      broken = true;
    });
    throw asHubError(error);
  } finally {
    client.release(broken);
  }
};
