/** Whose trays somebody reads of what is not delivered yet. */
import { HubError } from '../../../platform/errors.js';
import type { Identity } from '../../../platform/identity/identity.js';

/**
 * One's own department's; the auditor reads those of others too, as everybody else learns of a notice when it is delivered.
 * Null: the whole city's.
 * @param asked the department that was asked for; null: none.
 * @throws HubError FORBIDDEN
 */
export function beforeDeliveryOf({ department, roles }: Identity, asked: string | null): string | null {
  const own = asked ?? department;
  if (own !== null && own === department) return own;
  if (roles.includes('auditor')) return own;
  throw new HubError('FORBIDDEN', { needed: '本部门的账号,或审计员' });
}
