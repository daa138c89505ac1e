/** The hub carries neither state secrets nor work secrets (政务数据共享条例 art. 3): they are stopped before anything is kept. */
import type { Refused } from '../machine/refusal.js';

const CARRIED: readonly string[] = ['PUBLIC', 'INTERNAL'];
/** A secrecy mark as GB/T 9704 prints it: 机密★1年. */
const MARK = /(?:绝密|机密|秘密|工作秘密)\s*[★☆]/;

const isMarked = (value: unknown): boolean => {
  if (typeof value === 'string') return MARK.test(value.normalize('NFKC'));
  return typeof value === 'object' && value !== null && Object.values(value).some(isMarked);
};

/**
 * Null where it may pass. The message never repeats a word of the content.
 * @param said all that was given: every text in it counts, however deep, since each would be kept.
 */
export function checkSecrecy(secrecy: string, said: unknown): Refused | null {
  if (CARRIED.includes(secrecy) && !isMarked(said)) return null;
  return {
    refused: 'SECRET',
    message: '本系统不承载国家秘密和工作秘密:内容没有留存。请走机要渠道,此处只可登记存根(字号、日期、部门)。',
  };
}
