/** What may be subscribed to: notices as they reach departments, and everything that is done with them. */
import type { LiveField, LiveOptions } from '../../_kit/live/topic.js';
import type { RequestContext, Row } from '../../_kit/subgraph.js';
import { mayRead } from '../notices/may-read.js';
import type { ExchangeContext } from '../resolvers/exchange-context.js';
import { eventNode } from '../resolvers/notice-nodes.js';
import { loadNotice } from '../resolvers/notice-resolvers.js';
import { requireSomebody } from '../resolvers/require-somebody.js';
import { noticeFilter } from './notice-filter.js';
import { NOTICE_TOPIC } from './tell-notice.js';
import { type ToldNotice, toldNotice } from './told-notice.js';

/** Heard by who may read the notice, as it was left by the act, and as it is when it is shown. */
function field(
  context: ExchangeContext,
  isMeant: (told: ToldNotice) => boolean,
  show: (told: ToldNotice, request: RequestContext) => Row | Promise<Row>,
): LiveField {
  return {
    topic: NOTICE_TOPIC,
    accepts: (args, caller) => {
      requireSomebody(caller);
      const fits = noticeFilter(args);
      return (payload) => {
        const told = toldNotice.parse(payload);
        const recipients = told.recipients.map((department) => ({ department }));
        return isMeant(told) && fits(told) && mayRead(told, recipients, caller.identity);
      };
    },
    resolve: async (payload, request) => {
      const told = toldNotice.parse(payload);
      const notice = await loadNotice(context, told.id, request);
      return notice === null ? null : { at: told.at, notice, ...(await show(told, request)) };
    },
  };
}

export const noticeSubscriptions = (context: ExchangeContext): LiveOptions => ({
  subscriptions: {
    noticeDelivered: field(
      context,
      ({ deliveredTo }) => deliveredTo.length > 0,
      ({ deliveredTo }) => ({ departments: deliveredTo }),
    ),
    noticeChanged: field(
      context,
      () => true,
      async ({ id, numbers }, request) => {
        const events = await context.loaders.events(request).load(id);
        return {
          events: events.filter(({ number }) => numbers.includes(Number(number))).map(eventNode(request)),
        };
      },
    ),
  },
});
