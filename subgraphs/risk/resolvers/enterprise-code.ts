import type pg from 'pg';
import { z } from 'zod';
import { parseEnterpriseCode } from '../../../domain/identifiers/enterprise-code.js';
import { HubError } from '../../../platform/errors.js';

const found = z.array(z.object({ orgCode: z.string() }));

/**
 * The organisation code that a USCC, organisation code or registration number stands for. Null: a registration
 * number that no enterprise here has.
 * @throws HubError ENTERPRISE_CODE_INVALID for a bad format or a wrong check character
 */
export async function resolveCode(pool: pg.Pool, code: string): Promise<string | null> {
  const parsed = parseEnterpriseCode(code);
  if (parsed.validity !== 'VALID') {
    throw new HubError('ENTERPRISE_CODE_INVALID', {
      code: code.slice(0, 40),
      problem: parsed.problem ?? '格式不符',
    });
  }
  if (parsed.orgCode !== null) return parsed.orgCode;
  const { rows } = await pool.query(
    'select e.org_code as "orgCode" from derived.enterprise e where e.reg_no = $1 order by e.registered desc limit 1',
    [parsed.normalised],
  );
  return found.parse(rows)[0]?.orgCode ?? null;
}

const codesFilter = z.object({ codes: z.array(z.string()).nullish() }).nullish();

/** The codes of a filter as organisation codes; null when the filter names none. */
export async function resolveCodes(pool: pg.Pool, filter: unknown): Promise<string[] | null> {
  const codes = codesFilter.parse(filter)?.codes ?? null;
  if (codes === null) return null;
  const resolved = await Promise.all(codes.map((code) => resolveCode(pool, code)));
  return resolved.filter((code) => code !== null);
}
