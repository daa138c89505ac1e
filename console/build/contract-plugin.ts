import type { Plugin } from 'vite';
import { departmentNames, readExamples } from './examples.js';
import { readNoticeDesk } from './notice-desk.js';

/** Modules that are written at the build, by their names. */
const MODULES: Readonly<Record<string, () => string>> = {
  'virtual:examples': () => `export const examples = ${JSON.stringify(readExamples())};`,
  'virtual:departments': () => `export const departments = ${JSON.stringify(departmentNames())};`,
  'virtual:notice-desk': () => `export const desk = ${JSON.stringify(readNoticeDesk())};`,
};

/** Rollup's mark of a module that is no file. */
const MARK = '\0';

/** What the contract says, as it stood at the build: registered questions, departments, the acts on notices. */
export const contractPlugin = (): Plugin => ({
  name: 'hub-contract',
  resolveId: (id) => (id in MODULES ? MARK + id : null),
  load: (id) => MODULES[id.slice(MARK.length)]?.() ?? null,
});
