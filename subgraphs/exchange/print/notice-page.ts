/**
 * A notice as a paper document: HTML that prints on A4 in the layout of GB/T 9704-2012 (党政机关公文格式). The browser
 * makes a PDF of it. Nothing is fetched: fonts are those of the machine that prints.
 */
import { NOTICE_PAGE_STYLE } from './notice-page-style.js';

export interface PrintedNotice {
  /** 发文机关: full name. */
  readonly sender: string;
  /** 发文字号; null before it was allotted. */
  readonly documentNumber: string | null;
  /** 紧急程度 in Chinese; null: 常规, which is not printed. */
  readonly urgency: string | null;
  readonly title: string;
  /** 主送机关, in order. */
  readonly main: readonly string[];
  /** 抄送机关, in order. */
  readonly copy: readonly string[];
  /** Paragraphs are lines. */
  readonly body: string;
  /** 附件 and attached records by name, in order. */
  readonly enclosures: readonly string[];
  /** 成文日期, YYYY-MM-DD: the day of signature; null before. */
  readonly signedOn: string | null;
  /** 印发日期, YYYY-MM-DD: the day of delivery; null before. */
  readonly deliveredOn: string | null;
  /** What the paper is while it is no document in force: 拟稿, 作废, 已撤回; null: in force. */
  readonly mark: string | null;
  /** 补录: number and signer of the paper, and the day on which it was entered; null: it went through the hub. */
  readonly backfilled: {
    readonly paperNumber: string;
    readonly signedBy: string;
    readonly enteredOn: string;
  } | null;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

/** 2026年3月1日: months and days without a leading zero (GB/T 9704-2012, 7.3.5.4). */
const dateInWords = (date: string): string => {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
};

const paragraphs = (body: string): string =>
  body
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${escaped(line.trim())}</p>`)
    .join('\n');

/** One enclosure stands alone, several are numbered with Arabic figures; neither ends with a mark (7.3.4). */
const enclosureList = (names: readonly string[]): string => {
  if (names.length === 0) return '';
  const items = names.map((name, n) => {
    const number = names.length === 1 ? '' : `${n + 1}.`;
    return `<li><span>${n === 0 ? '附件：' : ''}</span>${number}${escaped(name)}</li>`;
  });
  return `<ul class="enclosures">\n${items.join('\n')}\n</ul>`;
};

const header = ({ urgency, sender, documentNumber }: PrintedNotice): string => `<header>
<p class="urgency">${escaped(urgency ?? '')}</p>
<p class="issuer">${escaped(sender)}</p>
<p class="number">${escaped(documentNumber ?? '')}</p>
</header>`;

const colophon = ({ copy, sender, deliveredOn }: PrintedNotice): string => `<footer>
${copy.length === 0 ? '' : `<p class="copy">抄送：${escaped(copy.join('、'))}。</p>`}
<p class="issued"><span>${escaped(sender)}</span><span>${deliveredOn === null ? '' : `${dateInWords(deliveredOn)}印发`}</span></p>
</footer>`;

const backfillNote = ({ backfilled }: PrintedNotice): string =>
  backfilled === null
    ? ''
    : `<p class="backfilled">（补录：书面件文号 ${escaped(backfilled.paperNumber)}，${escaped(backfilled.signedBy)}签发；${dateInWords(backfilled.enteredOn)}补录入枢纽）</p>`;

/** A whole HTML document. */
export function noticePage(notice: PrintedNotice): string {
  const { title, main, body, enclosures, sender, signedOn, mark } = notice;
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>${escaped(`${notice.documentNumber ?? ''} ${title}`.trim())}</title>
<style>${NOTICE_PAGE_STYLE}</style>
</head>
<body>
${mark === null ? '' : `<p class="mark">${escaped(mark)}</p>`}
<article>
${header(notice)}
<h1>${escaped(title)}</h1>
<p class="addressees">${escaped(main.join('、'))}：</p>
<main>
${paragraphs(body)}
</main>
${enclosureList(enclosures)}
${backfillNote(notice)}
<div class="signature"><p>${escaped(sender)}</p><p>${signedOn === null ? '' : dateInWords(signedOn)}</p></div>
</article>
${colophon(notice)}
</body>
</html>
`;
}
