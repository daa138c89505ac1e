/** The hub carries neither state secrets nor work secrets (政务数据共享条例 art. 3): they are stopped before anything is kept. */
import type { Refused } from '../machine/refusal.js';

const CARRIED: readonly string[] = ['PUBLIC', 'INTERNAL'];
/** A secrecy mark as GB/T 9704 prints it: 机密★1年. */
const MARK = /(?:绝密|机密|秘密|工作秘密)\s*[★☆]/;

/** Null where it may pass. The message never repeats a word of the content. */
export function checkSecrecy(secrecy: string, texts: readonly string[]): Refused | null {
  if (CARRIED.includes(secrecy) && !texts.some((text) => MARK.test(text.normalize('NFKC')))) return null;
  return {
    refused: 'SECRET',
    message: '本系统不承载国家秘密和工作秘密:内容没有留存。请走机要渠道,此处只可登记存根(字号、日期、部门)。',
  };
}
