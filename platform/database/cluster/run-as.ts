/**
 * PostgreSQL refuses to run as root. In order: as the owner of a data directory that is there already; in a user
 * namespace where root is seen as uid 1000 (nothing is created, and folders closed to others stay reachable);
 * as the system user `postgres`, who must be able to enter every folder on the way.
 */
import { type SpawnOptions, spawnSync } from 'node:child_process';
import { chownSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { HubError } from '../../errors.js';

export interface RunAs {
  /** Command and arguments for a program and its arguments. */
  command(program: string, args: readonly string[]): { readonly file: string; readonly args: string[] };
  /** Owner options of spawn. */
  readonly options: Pick<SpawnOptions, 'uid' | 'gid'>;
  /** Hands files that the server must own over to it. */
  own(path: string): void;
}

interface User {
  readonly uid: number;
  readonly gid: number;
}

const UNSHARE = ['--user', '--map-user=1000', '--map-group=1000'];

const asIs: RunAs = {
  command: (file, args) => ({ file, args: [...args] }),
  options: {},
  own: () => undefined,
};

const inNamespace: RunAs = {
  command: (program, args) => ({ file: 'unshare', args: [...UNSHARE, program, ...args] }),
  options: {},
  own: () => undefined,
};

const ownAll = (path: string, user: User): void => {
  const { uid } = statSync(path);
  if (uid === user.uid) return;
  chownSync(path, user.uid, user.gid);
  if (!statSync(path).isDirectory()) return;
  for (const entry of readdirSync(path)) ownAll(join(path, entry), user);
};

const asUser = (user: User): RunAs => ({ ...asIs, options: user, own: (path) => ownAll(path, user) });

/** `postgres` in /etc/passwd; null where there is none. */
const postgresUser = (): User | null => {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((each) => each.startsWith('postgres:'));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid === undefined || gid === undefined ? null : { uid: Number(uid), gid: Number(gid) };
};

/** The first folder above `path` that `user` may not enter; null when the way is free. */
const blockingFolder = (path: string, user: User): string | null => {
  const parent = dirname(path);
  const above = parent === path ? null : blockingFolder(parent, user);
  if (above !== null || !existsSync(path)) return above;
  const { mode, uid, gid } = statSync(path);
  if (!statSync(path).isDirectory()) return null;
  const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
  return (mode & bit) === 0 ? path : null;
};

const canUnshare = (): boolean =>
  spawnSync('unshare', [...UNSHARE, 'true'], { stdio: 'ignore' }).status === 0;

/**
 * How to run `program` on a cluster in `directory`.
 * @throws HubError CLUSTER_FOLDER_BLOCKED naming the folder in the way, CLUSTER_FAILED without any way.
 */
export const chooseRunAs = (directory: string, data: string, program: string): RunAs => {
  if (process.getuid?.() !== 0) return asIs;
  const owner = existsSync(data) ? statSync(data) : null;
  if (owner !== null && owner.uid !== 0) {
    const user = { uid: owner.uid, gid: owner.gid };
    if (blockingFolder(program, user) === null && blockingFolder(directory, user) === null)
      return asUser(user);
  }
  if (canUnshare()) {
    // A cluster of another user, who cannot come here any more, is taken over: inside, root is its owner.
    const root = { uid: 0, gid: 0 };
    return { ...inNamespace, own: (path) => ownAll(path, root) };
  }
  const user = postgresUser();
  if (user === null) {
    throw new HubError('CLUSTER_FAILED', {
      step: '选择运行用户',
      reason: 'PostgreSQL 不能以 root 运行,此处不允许用户命名空间,也没有系统用户 postgres。请以普通用户启动',
      log: '无',
    });
  }
  const folder = blockingFolder(program, user) ?? blockingFolder(dirname(directory), user);
  if (folder !== null) throw new HubError('CLUSTER_FOLDER_BLOCKED', { user: 'postgres', folder });
  return asUser(user);
};
