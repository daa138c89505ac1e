/** The 代字 of each department, effective-dated under the name `document-codes`. */
import type pg from 'pg';
import { z } from 'zod';
import { HubError } from '../../../platform/errors.js';
import { configurationIn } from '../../_kit/configuration.js';
import { isDocumentCode } from './document-number.js';

const codesSchema = z.record(z.string(), z.string().refine(isDocumentCode));

/**
 * Defaults and no facts: no source was found for the real ones (DOMAIN 10). The short forms are those of the register
 * of departments, with 抄 for this kind of document.
 */
const DEFAULT_CODES: z.infer<typeof codesSchema> = {
  'quality-supervision': '沪质技监抄',
  'industry-commerce': '沪工商抄',
  commerce: '沪商抄',
  construction: '沪建交抄',
  'food-drug': '沪食药监抄',
  'inspection-quarantine': '沪检抄',
  'economy-information': '沪经信抄',
  fire: '沪公消抄',
  health: '沪卫抄',
  agriculture: '沪农委抄',
};

const readConfiguration = configurationIn('configuration');

/** @throws HubError CONFIG_INVALID where a department has none: a new one is configured before it signs. */
export async function documentCodeOf(client: pg.ClientBase, department: string, at: Date): Promise<string> {
  const configured = await readConfiguration(client, 'document-codes', at, codesSchema, {});
  const code = configured[department] ?? DEFAULT_CODES[department];
  if (code !== undefined) return code;
  throw new HubError('CONFIG_INVALID', {
    problems: `${department} 没有发文代字,请在 configuration 的 document-codes 中配置`,
  });
}
