import type { Plugin } from 'vite';
import { departmentNames, readExamples } from './examples.js';

const ID = 'virtual:examples';
/** Rollup's mark of a module that is no file. */
const RESOLVED = `\0${ID}`;

/** `import { examples, departments } from 'virtual:examples'`: the registered questions, as they stood at the build. */
export const examplesPlugin = (): Plugin => ({
  name: 'hub-examples',
  resolveId: (id) => (id === ID ? RESOLVED : null),
  load: (id) =>
    id === RESOLVED
      ? `export const examples = ${JSON.stringify(readExamples())};
         export const departments = ${JSON.stringify(departmentNames())};`
      : null,
});
