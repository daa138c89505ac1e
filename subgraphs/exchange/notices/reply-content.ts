import { z } from 'zod';
import type { Refused } from '../machine/refusal.js';

const quantity = z.object({
  what: z.string().trim().min(1),
  amount: z.string(),
  unit: z.string().trim().min(1),
});
const orNone = <T extends z.ZodType>(each: T) =>
  z
    .array(each)
    .max(100)
    .nullish()
    .transform((given) => given ?? []);
const replySchema = z.object({
  kind: z.enum(['INTERIM', 'FINAL']),
  results: z.array(z.string()),
  measures: z.array(z.string()),
  documentNumbers: orNone(z.string().trim().min(1).max(100)),
  quantities: orNone(quantity),
  nextStep: z.string().max(2_000).nullish(),
  text: z.string().max(20_000).nullish(),
});
export type ReplyContent = z.infer<typeof replySchema>;

const invalid = (message: string): Refused => ({ refused: 'INPUT_INVALID', message });

/** What a 反馈 must say (DOMAIN 4.2): results and measures always, the next step while the matter goes on. */
export function readReply(given: unknown): ReplyContent | Refused {
  const parsed = replySchema.safeParse(given);
  if (!parsed.success) {
    return invalid('反馈有误:数量须写明是什么、数和计量单位,文书号至多 100 字,说明至多 20000 字。');
  }
  const { kind, results, measures, nextStep } = parsed.data;
  if (results.length === 0) return invalid('请填处理结果,至少一项。');
  if (measures.length === 0) return invalid('请填采取的措施,至少一项;没有的填 NONE。');
  if (measures.length > 1 && measures.includes('NONE')) return invalid('既有措施,就不能填 NONE。');
  if (kind === 'INTERIM' && (nextStep ?? '').trim() === '') return invalid('初步反馈须写明下一步。');
  return parsed.data;
}
