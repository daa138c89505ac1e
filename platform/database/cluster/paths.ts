/** What lies in a cluster's directory, and the small files of it. */
import { randomBytes, randomUUID } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { HubError } from '../../errors.js';

export interface ClusterPaths {
  readonly directory: string;
  /** PostgreSQL's own directory, made by initdb. */
  readonly data: string;
  readonly password: string;
  /** The port of last time: pools of other processes find a restarted server again. */
  readonly port: string;
  readonly log: string;
}

const LONGEST_LOG = 16 * 1024 * 1024;

const unusable = (path: string, cause: unknown): HubError => {
  const reason = `${path} 无法使用(${cause instanceof Error ? cause.message : String(cause)}),请检查其所有者与权限`;
  return new HubError('CLUSTER_FAILED', { step: '准备目录', reason, log: '无' }, { cause });
};

/** @throws HubError CLUSTER_FAILED when the folder is not ours to use. */
export const preparePaths = (given: string): ClusterPaths => {
  const wanted = resolve(given);
  try {
    mkdirSync(wanted, { recursive: true, mode: 0o700 });
    const directory = realpathSync(wanted);
    const log = join(directory, 'server.log');
    if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) > LONGEST_LOG) rmSync(log);
    return {
      directory,
      data: join(directory, 'data'),
      password: join(directory, 'password'),
      port: join(directory, 'port'),
      log,
    };
  } catch (cause) {
    throw unusable(wanted, cause);
  }
};

/**
 * The superuser's password: made once, 0600, the same for starters that race.
 * @throws HubError CLUSTER_FAILED
 */
export const readPassword = (file: string): string => {
  const own = `${file}.${randomUUID()}`;
  try {
    if (!existsSync(file)) {
      writeFileSync(own, randomBytes(24).toString('hex'), { mode: 0o600 });
      linkSync(own, file);
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw unusable(file, error);
  } finally {
    rmSync(own, { force: true });
  }
  try {
    chmodSync(file, 0o600);
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    throw unusable(file, error);
  }
};

/** Listens on `port` of the loopback address for a moment; gives it back, or null when it is taken. 0: any free one. */
const tryPort = (port: number): Promise<number | null> =>
  new Promise((done) => {
    const probe = createServer();
    probe.once('error', () => done(null));
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address !== null ? address.port : null));
    });
  });

const readPort = (file: string): number => {
  try {
    const port = Number(readFileSync(file, 'utf8'));
    return Number.isInteger(port) && port > 1_023 && port < 65_536 ? port : 0;
  } catch {
    return 0;
  }
};

/** The port of last time if it is free, else a free one. */
export const choosePort = async (file: string): Promise<number> => {
  const last = readPort(file);
  const port = (last > 0 ? await tryPort(last) : null) ?? (await tryPort(0));
  if (port === null)
    throw new HubError('CLUSTER_FAILED', { step: '选择端口', reason: '127.0.0.1 上没有空闲端口', log: '无' });
  return port;
};

export const keepPort = (file: string, port: number): void =>
  writeFileSync(file, String(port), { mode: 0o600 });

const LAST_LINES = 8;
/** What clients were told meanwhile is no reason. */
const REASON = /(?:FATAL|PANIC): +(?!the database system is )(.*)/;

/** Why the server did not start, by what it logged since byte `from`: its last fatal words, else the last lines. */
export const logTail = (file: string, from: number): string => {
  try {
    const lines = readFileSync(file).subarray(from).toString('utf8').split('\n').filter(Boolean);
    const fatal = lines.findLast((line) => REASON.test(line));
    return fatal === undefined ? lines.slice(-LAST_LINES).join(' | ') : (REASON.exec(fatal)?.[1] ?? fatal);
  } catch {
    return '';
  }
};
