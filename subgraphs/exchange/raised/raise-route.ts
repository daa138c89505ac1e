/** POST /internal/notices: sync hands over what a rule raised. A refusal is an answer: it would be refused again. */

import { z } from 'zod';
import type { Clock } from '../../../platform/clock.js';
import { HubError } from '../../../platform/errors.js';
import { readJson } from '../../_kit/serve/read-json.js';
import { sendJson } from '../../_kit/serve/routes.js';
import type { Route } from '../../_kit/subgraph.js';
import { isRefused } from '../machine/refusal.js';
import type { Drafting } from '../notices/draft-notice.js';
import { refuseBadText } from '../resolvers/refuse-bad-text.js';
import { raiseNotice } from './raise-notice.js';
import { type Raised, raisedSchema } from './raised-body.js';

const MAX_BODY = 1_048_576;

function parse(value: unknown): Raised {
  refuseBadText(value);
  const parsed = raisedSchema.safeParse(value);
  if (!parsed.success) throw new HubError('BAD_REQUEST', { reason: z.prettifyError(parsed.error) });
  return parsed.data;
}

export interface RaiseOptions {
  readonly drafting: Drafting;
  readonly clock: Clock;
  /** Values of the enum NoticeType. */
  readonly types: ReadonlySet<string>;
}

export const raiseRoute = ({ drafting, clock, types }: RaiseOptions): Route => ({
  method: 'POST',
  path: '/internal/notices',
  handle: async ({ request, response, identity }) => {
    if (!identity.service) throw new HubError('FORBIDDEN', { needed: '枢纽内部服务的令牌' });
    const raised = parse(await readJson(request, MAX_BODY));
    if (!types.has(raised.type)) {
      const reason = `没有抄告事项 ${raised.type.slice(0, 40)},可用:${[...types].join('、')}`;
      throw new HubError('BAD_REQUEST', { reason });
    }
    const outcome = await raiseNotice(drafting, raised, clock.now());
    const answer = isRefused(outcome) ? { refused: outcome.refused, message: outcome.message } : outcome;
    sendJson(response, 200, answer);
  },
});
