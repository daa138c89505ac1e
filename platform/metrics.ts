/** A registry of metrics per part of the hub, answered at /metrics in Prometheus' text format. */
import type { ServerResponse } from 'node:http';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** Seconds; from a cached answer to a slow export. */
const DURATION_BUCKETS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

export interface Metrics {
  counter(name: string, help: string, labels?: readonly string[]): Counter;
  /** `collect` is asked when the metrics are read: for what is cheaper to look up than to keep. */
  gauge(
    name: string,
    help: string,
    labels?: readonly string[],
    collect?: (gauge: Gauge) => void | Promise<void>,
  ): Gauge;
  /** In seconds. */
  duration(name: string, help: string, labels?: readonly string[]): Histogram;
  /** Answers a GET of /metrics. */
  answer(response: ServerResponse): Promise<void>;
}

/** `part` is a label on every metric; names are `hub_<noun>_<unit>`. Never label by person, key or token. */
export const createMetrics = (part: string): Metrics => {
  const registry = new Registry();
  registry.setDefaultLabels({ part });
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  return {
    counter: (name, help, labels = []) => new Counter({ name, help, labelNames: [...labels], registers }),
    gauge: (name, help, labels = [], collect) =>
      new Gauge({
        name,
        help,
        labelNames: [...labels],
        registers,
        ...(collect === undefined
          ? {}
          : {
              collect() {
                return collect(this);
              },
            }),
      }),
    duration: (name, help, labels = []) =>
      new Histogram({ name, help, labelNames: [...labels], buckets: DURATION_BUCKETS, registers }),
    answer: async (response) => {
      response.writeHead(200, { 'content-type': registry.contentType });
      response.end(await registry.metrics());
    },
  };
};
