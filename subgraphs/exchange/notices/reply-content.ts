import { z } from 'zod';
import type { Refused } from '../machine/refusal.js';

const MOST = { items: 100, words: 100, next: 2_000, text: 20_000 } as const;

const words = z.string().trim().min(1).max(MOST.words);
const quantity = z.object({ what: words, amount: z.string().max(MOST.words), unit: words });
const orNone = <T extends z.ZodType>(each: T) =>
  z
    .array(each)
    .max(MOST.items)
    .nullish()
    .transform((given) => given ?? []);
const replySchema = z.object({
  kind: z.enum(['INTERIM', 'FINAL']),
  results: z.array(z.string()).max(MOST.items),
  measures: z.array(z.string()).max(MOST.items),
  documentNumbers: orNone(words),
  quantities: orNone(quantity),
  nextStep: z.string().max(MOST.next).nullish(),
  text: z.string().max(MOST.text).nullish(),
});
export type ReplyContent = z.infer<typeof replySchema>;

const invalid = (message: string): Refused => ({ refused: 'INPUT_INVALID', message });

/** What a 反馈 must say (DOMAIN 4.2): results and measures always, the next step while the matter goes on. */
export function readReply(given: unknown): ReplyContent | Refused {
  const parsed = replySchema.safeParse(given);
  if (!parsed.success) {
    return invalid(
      `反馈有误:处理结果、措施、文书号、数量各至多 ${MOST.items} 项;数量须写明是什么、数和计量单位,连同文书号每项至多 ${MOST.words} 字;下一步至多 ${MOST.next} 字,说明至多 ${MOST.text} 字。`,
    );
  }
  const { kind, results, measures, nextStep } = parsed.data;
  if (results.length === 0) return invalid('请填处理结果,至少一项。');
  if (measures.length === 0) return invalid('请填采取的措施,至少一项;没有的填 NONE。');
  if (measures.length > 1 && measures.includes('NONE')) return invalid('既有措施,就不能填 NONE。');
  if (kind === 'INTERIM' && (nextStep ?? '').trim() === '') return invalid('初步反馈须写明下一步。');
  return parsed.data;
}
