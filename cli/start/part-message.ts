/** What a part tells the launcher over its IPC channel. */
import { z } from 'zod';

export const PartMessage = z.discriminatedUnion('event', [
  z.object({ event: z.literal('listening'), url: z.string() }),
  z.object({ event: z.literal('failed'), message: z.string() }),
]);
export type PartMessage = z.infer<typeof PartMessage>;
