import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { FetchObserver } from '../fetch/subgraph-fetch.js';
import type { Concern } from './concern.js';

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** The gateway's numbers for Prometheus, in a registry of its own so that several gateways fit in one process. */
export class GatewayMetrics implements FetchObserver {
  readonly registry = new Registry();
  readonly #operations = new Histogram({
    name: 'hub_graphql_seconds',
    help: 'Time of GraphQL operations at the gateway',
    labelNames: ['kind', 'outcome'],
    buckets: SECONDS,
    registers: [this.registry],
  });
  readonly #fetches = new Histogram({
    name: 'hub_subgraph_fetch_seconds',
    help: 'Time of calls to subgraphs',
    labelNames: ['department', 'status'],
    buckets: SECONDS,
    registers: [this.registry],
  });
  /** By department and status: prom-client hashes the labels at each observation otherwise. */
  readonly #fetchesOf = new Map<string, Histogram.Internal<'department' | 'status'>>();
  readonly #passes = new Counter({
    name: 'hub_passed_requests_total',
    help: 'Requests passed on to routes of subgraphs beside the graph: /publish, /exchange',
    labelNames: ['department', 'status'],
    registers: [this.registry],
  });

  readonly #streams = new Gauge({
    name: 'hub_live_streams',
    help: 'Live subscriptions that are open',
    labelNames: ['transport'],
    registers: [this.registry],
  });
  readonly #ended = new Counter({
    name: 'hub_live_ended_total',
    help: 'Live subscriptions that ended, by reason; LEFT: the subscriber went away',
    labelNames: ['transport', 'reason'],
    registers: [this.registry],
  });
  readonly #delivered = new Counter({
    name: 'hub_live_delivered_total',
    help: 'Events delivered to live subscriptions',
    labelNames: ['transport'],
    registers: [this.registry],
  });

  constructor(openDepartments: () => readonly string[], departments: () => readonly string[]) {
    collectDefaultMetrics({ register: this.registry });
    const gauge: Gauge<'department'> = new Gauge({
      name: 'hub_subgraph_breaker_open',
      help: '1 while the breaker of a department is open',
      labelNames: ['department'],
      registers: [this.registry],
      collect: () => {
        const open = new Set(openDepartments());
        for (const department of departments()) gauge.set({ department }, open.has(department) ? 1 : 0);
      },
    });
  }

  subgraphAnswered(department: string, status: string, seconds: number): void {
    const key = `${department} ${status}`;
    const known = this.#fetchesOf.get(key) ?? this.#fetches.labels({ department, status });
    this.#fetchesOf.set(key, known);
    known.observe(seconds);
  }

  passed(department: string, status: number): void {
    this.#passes.inc({ department, status: String(status) });
  }

  streamOpened(transport: string): void {
    this.#streams.inc({ transport });
  }

  streamEnded(transport: string, reason: string): void {
    this.#streams.dec({ transport });
    this.#ended.inc({ transport, reason });
  }

  eventDelivered(transport: string): void {
    this.#delivered.inc({ transport });
  }

  /** The channels that subscriptions share. */
  watchChannels(channels: () => number): void {
    const gauge: Gauge = new Gauge({
      name: 'hub_live_channels',
      help: 'Streams of departments that live subscriptions share',
      registers: [this.registry],
      collect: () => gauge.set(channels()),
    });
  }

  /** Observes every operation. */
  concern(): Concern {
    return {
      willSendResponse: ({ contextValue, operation, errors }) => {
        const outcome = errors ? 'error' : 'ok';
        const seconds = (performance.now() - contextValue.arrivedAt) / 1000;
        this.#operations.observe({ kind: operation?.operation ?? 'none', outcome }, seconds);
      },
    };
  }
}
