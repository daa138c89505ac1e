import { request } from 'undici';
import { expect, it } from 'vitest';
import { serve } from './http/serve.js';
import { createMetrics } from './metrics.js';

it('metrics are answered in the text format, labelled by part, gauges looked up when read', async () => {
  const metrics = createMetrics('sync');
  metrics.counter('hub_rows_total', 'Rows.', ['department']).inc({ department: 'fire' }, 2);
  metrics.gauge('hub_lag_seconds', 'Lag.', [], (gauge) => gauge.set(7));
  metrics.duration('hub_tick_seconds', 'Tick.').observe(0.2);
  const served = await serve((_request, response) => metrics.answer(response));
  const text = await (await request(served.url)).body.text();
  await served.stop();
  expect(text).toContain('hub_rows_total{department="fire",part="sync"} 2');
  expect(text).toContain('hub_lag_seconds{part="sync"} 7');
  expect(text).toContain('hub_tick_seconds_bucket{le="0.25",part="sync"} 1');
  expect(text).toContain('process_resident_memory_bytes');
});
