/**
 * 紧急程度: the four of telegrams (党政机关公文处理工作条例, GB/T 9704-2012) and 常规 for what is not urgent. Most urgent
 * first.
 */
export const URGENCIES = ['INSTANT', 'SPECIAL', 'URGENT', 'PROMPT', 'ORDINARY'] as const;
export type Urgency = (typeof URGENCIES)[number];

export const URGENCY_NAMES: Readonly<Record<Urgency, string>> = {
  INSTANT: '特提',
  SPECIAL: '特急',
  URGENT: '加急',
  PROMPT: '平急',
  ORDINARY: '常规',
};
