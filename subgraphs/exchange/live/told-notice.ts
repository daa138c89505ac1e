import { z } from 'zod';
import type { NoticeState } from '../machine/vocabulary.js';
import { isNoticeState } from '../notices/notice-rows.js';

const words = z.array(z.string());

/** What `tellNotice` tells. */
export const toldNotice = z.object({
  id: z.string(),
  at: z.string(),
  /** Of the act's events in the notice's chain. */
  numbers: z.array(z.number()),
  state: z.custom<NoticeState>(isNoticeState),
  senderDepartment: z.string(),
  cosigners: words,
  recipients: words,
  type: z.string(),
  enterprises: words,
  products: words,
  /** Departments that the act brought the notice to. */
  deliveredTo: words,
});
export type ToldNotice = z.infer<typeof toldNotice>;
