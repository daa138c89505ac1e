/**
 * The kinds of `hub check`: one file each under kinds/, loaded when asked for (the HS table alone is 0.8 MB).
 * A new kind is a file that exports `judge`, and its line here.
 */
import type { Judge } from './verdict.js';

export const CHECK_KINDS = new Map<string, () => Promise<{ readonly judge: Judge }>>([
  ['uscc', () => import('./kinds/uscc.js')],
  ['org-code', () => import('./kinds/org-code.js')],
  ['reg-no', () => import('./kinds/reg-no.js')],
  ['gtin', () => import('./kinds/gtin.js')],
  ['hs', () => import('./kinds/hs.js')],
  ['industry', () => import('./kinds/industry.js')],
  ['district', () => import('./kinds/district.js')],
  ['licence', () => import('./kinds/licence.js')],
  ['name', () => import('./kinds/name.js')],
  ['batch', () => import('./kinds/batch.js')],
]);
