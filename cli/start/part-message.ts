/** What the launcher and a part tell one another over the part's IPC channel. */
import { z } from 'zod';

/** To the launcher. */
export const PartMessage = z.discriminatedUnion('event', [
  /** It has an address, and answers there that it is not ready yet. */
  z.object({ event: z.literal('listening'), url: z.string() }),
  z.object({ event: z.literal('ready'), url: z.string() }),
  z.object({ event: z.literal('failed'), message: z.string() }),
]);
export type PartMessage = z.infer<typeof PartMessage>;

/** To the part, which has prepared itself meanwhile: begin, with these variables beside those it was given. */
export const BeginMessage = z.object({
  event: z.literal('begin'),
  env: z.record(z.string(), z.string()),
  /** The port of last time; absent: a free one (the gateway: HUB_PORT). */
  port: z.number().optional(),
});
export type BeginMessage = z.infer<typeof BeginMessage>;
