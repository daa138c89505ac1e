import { z } from 'zod';
import { parseEnterpriseCode } from '../../../domain/identifiers/enterprise-code.js';
import { HubError } from '../../../platform/errors.js';
import type { Row } from '../../_kit/subgraph.js';
import type { ToldNotice } from './told-notice.js';

const filterSchema = z.object({
  filter: z
    .object({
      type: z.array(z.string()).nullish(),
      enterprise: z.string().nullish(),
      product: z.string().nullish(),
    })
    .nullish(),
});

/** @throws HubError ENTERPRISE_CODE_INVALID */
function orgCodeOf(code: string): string {
  const { orgCode, problem } = parseEnterpriseCode(code);
  if (orgCode !== null) return orgCode;
  throw new HubError('ENTERPRISE_CODE_INVALID', { code: code.slice(0, 40), problem: problem ?? '格式不符' });
}

/** All conditions hold at once; what is not given fits everything. */
export function noticeFilter(args: Row): (told: ToldNotice) => boolean {
  const { type, enterprise, product } = filterSchema.parse(args).filter ?? {};
  const orgCode = enterprise == null ? null : orgCodeOf(enterprise);
  return (told) =>
    (type == null || type.includes(told.type)) &&
    (orgCode === null || told.enterprises.includes(orgCode)) &&
    (product == null || told.products.includes(product));
}
