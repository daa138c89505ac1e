import type pg from 'pg';
import { z } from 'zod';
import { readConfiguration } from '../../subgraphs/risk/store/configuration.js';
import { DEFAULT_NOTICE_RULES } from './default-notice-rules.js';
import { type NoticeRule, noticeRuleSchema } from './notice-rule.js';

/**
 * Every row of the routing table as it is known at `at`: the defaults, and those of `notice-rules`; a row with the id of a
 * default takes its place from its own validFrom on. `rulesInForce` says which of them hold.
 */
export async function readNoticeRules(client: pg.ClientBase, at: Date): Promise<readonly NoticeRule[]> {
  const configured = await readConfiguration(client, 'notice-rules', at, z.array(noticeRuleSchema), []);
  return [...DEFAULT_NOTICE_RULES, ...configured];
}
