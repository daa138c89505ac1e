/** Departments that run their own subgraph and gave the hub their records.graphql: read from the registry of this home. */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Logger } from '../../platform/log.js';
import { watchFiles } from '../../platform/watch-files.js';
import { departmentCodes, readDirectives, readShared } from '../../schema/compiler/load.js';
import { readDepartment } from '../../schema/compiler/read-department.js';
import { latestSubgraphs, registryFolder } from '../../schema/registry/registry-file.js';
import type { FeedTarget } from '../../subgraphs/risk/store/apply-page.js';
import { type DepartmentStore, departmentStore } from '../../subgraphs/risk/store/department-store.js';
import { ensureStore } from '../../subgraphs/risk/store/ensure-store.js';
import { forgetDepartment, storedDepartments } from '../../subgraphs/risk/store/forget-department.js';
import type { Feeds } from './feeds.js';

interface OwnDepartment {
  readonly store: DepartmentStore;
  /** Base address of its subgraph. */
  readonly url: string;
  readonly retired: boolean;
}

/**
 * By name; those that left too, so that what is stored of them can be found and forgotten. One that has come into the
 * tree since is the tree's.
 */
function ownDepartments(home: string): Map<string, OwnDepartment> {
  const ofTree = new Set(departmentCodes());
  const definitions = { shared: readShared(), directives: readDirectives() };
  return new Map(
    latestSubgraphs(home).flatMap(({ name, url, records, retired }) =>
      records === null || ofTree.has(name)
        ? []
        : [[name, { url, retired, store: departmentStore(readDepartment(name, records, definitions)) }]],
    ),
  );
}

interface OwnOptions {
  readonly home: string;
  readonly target: FeedTarget & { readonly departments: Map<string, DepartmentStore> };
  readonly feeds: Feeds;
  readonly log: Logger;
}

/** Follows who comes, changes and leaves while sync runs. */
export class OwnDepartments {
  #known: ReadonlyMap<string, OwnDepartment> = new Map();
  #settling: Promise<void> = Promise.resolve();
  #watch: { stop(): void } | undefined;

  constructor(private readonly options: OwnOptions) {}

  /** Null for a department of the tree. */
  urlOf(department: string): string | null {
    return this.#known.get(department)?.url ?? null;
  }

  /** Follows the registry as it is, and from now on its changes. */
  async start(): Promise<void> {
    const folder = registryFolder(this.options.home);
    // Only a folder that is there can be watched.
    if (!existsSync(folder)) mkdirSync(folder, { recursive: true, mode: 0o700 });
    this.#watch = watchFiles([join(folder, 'registry.json')], () => void this.#settle(), this.options.log);
    await this.#settle();
  }

  async stop(): Promise<void> {
    this.#watch?.stop();
    await this.#settling;
  }

  /** One change after the other; a registry that cannot be read leaves everything as it is. */
  #settle(): Promise<void> {
    this.#settling = this.#settling
      .then(() => this.#follow())
      .catch((error: unknown) =>
        this.options.log.error({ event: 'own-departments.unfollowed', err: error }, 'registry not followed'),
      );
    return this.#settling;
  }

  async #follow(): Promise<void> {
    const { home, target, log } = this.options;
    const present = ownDepartments(home);
    const stored = new Set(await storedDepartments(target));
    this.#known = present;
    for (const [code, { store, retired }] of present) {
      const followed = target.departments.get(code);
      if (retired ? !stored.has(code) : followed?.shape === store.shape) continue;
      await this.options.feeds.unfollow(code);
      if (retired) {
        await forgetDepartment(target, store);
        target.departments.delete(code);
      } else {
        await ensureStore(target.pool, [store]);
        target.departments.set(code, store);
        this.options.feeds.follow(store);
      }
      log.info({ event: retired ? 'own-department.left' : 'own-department.followed', department: code });
    }
  }
}
