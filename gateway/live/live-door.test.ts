/** What is counted of streams while they open and end; the streams themselves are in test/live. */
import { expect, test } from 'vitest';
import { systemClock } from '../../platform/clock.js';
import { HubError } from '../../platform/errors.js';
import { createLogger } from '../../platform/log.js';
import { testIdentity } from '../../test/testkit/identity.js';
import { SourceLedger } from '../fetch/source-ledger.js';
import { createErrorFormatter } from '../plugins/errors.js';
import { GatewayMetrics } from '../plugins/metrics.js';
import { policyOf } from '../policy.js';
import { RequestContext } from '../request-context.js';
import { Channel } from './channel.js';
import { LiveDoor } from './live-door.js';
import { StreamLimits } from './stream-limits.js';
import type { Listener, Subscription } from './subscription.js';

const identity = testIdentity('analyst');
const context = new RequestContext('r', identity, policyOf(identity), null, new SourceLedger(), 0);
const ask = { headers: {}, context, body: {}, lastEventId: null };

/** A door before a channel of its own, and what it counts. */
function doorTo(open: (channel: Channel, subscription: Subscription) => Promise<void>) {
  const channel = new Channel('k', null, { bufferEvents: 10, bufferBytes: 1_000 }, () => {});
  const limits = new StreamLimits();
  const metrics = new GatewayMetrics(
    () => [],
    () => [],
  );
  const ends: (string | null)[] = [];
  const listener: Listener = { wake: () => {}, ended: (reason) => ends.push(reason?.code ?? null) };
  const door = new LiveDoor({
    hub: {
      subscribe: async (_body, _last, _context, counted) => {
        const subscription = channel.join(0, counted);
        await open(channel, subscription);
        return subscription;
      },
    },
    limits,
    metrics,
    clock: systemClock,
    contextOf: async () => context,
    formatError: createErrorFormatter(createLogger('test'), () => 'id'),
    defect: () => new HubError('INTERNAL', { id: 'id' }),
  });
  const streams = async () =>
    /hub_live_streams\{transport="sse"\} (\d+)/.exec(await metrics.registry.metrics())?.[1];
  return { door, channel, limits, listener, ends, streams };
}

test('a stream counts from when it is let in until it ends', async () => {
  const { door, channel, limits, listener, ends, streams } = doorTo(async () => {});
  await door.enter('sse', ask, listener);
  expect(limits.open).toBe(1);
  expect(await streams()).toBe('1');
  channel.end(new HubError('LIVE_RESTART'));
  expect(limits.open).toBe(0);
  expect(await streams()).toBe('0');
  expect(ends).toEqual(['LIVE_RESTART']);
});

test('one that the department refuses is not counted any more', async () => {
  const { door, limits, listener } = doorTo(async (_channel, subscription) => {
    subscription.end(null);
    throw new HubError('SUBGRAPH_UNAVAILABLE', { department: 'risk' });
  });
  await expect(door.enter('sse', ask, listener)).rejects.toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' });
  expect(limits.open).toBe(0);
});

test('one whose channel ends while it is being let in is not counted any more, and is told why', async () => {
  const { door, limits, listener, ends, streams } = doorTo(async (channel) => {
    channel.end(new HubError('LIVE_SCHEMA_CHANGED'));
  });
  await door.enter('sse', ask, listener);
  expect(ends).toEqual(['LIVE_SCHEMA_CHANGED']);
  expect(limits.open).toBe(0);
  expect(await streams()).toBe('0');
});
