/** `hub audit verify|anchor`: whether anybody changed what was recorded of notices. */
import { z } from 'zod';
import { HubError } from '../../platform/errors.js';
import { type Anchored, readAnchors } from '../../subgraphs/exchange/audit/anchor-file.js';
import { type ChainsAnswer, chainsAnswer } from '../../subgraphs/exchange/audit/chains-answer.js';
import { type ChainFault, type Finding, verifyChain } from '../../subgraphs/exchange/audit/verify-chain.js';
import {
  type ContentFault,
  type ContentFinding,
  verifyContent,
} from '../../subgraphs/exchange/audit/verify-content.js';
import { anchorFileOf } from '../../subgraphs/exchange/audit/write-anchor.js';
import { type HubClient, readAnswer } from '../hub-client.js';
import type { Output } from '../output.js';
import { table } from '../table.js';

type Chain = ChainsAnswer['chains'][number];

const Answer = z.object({
  anchor: z.object({ at: z.string(), hash: z.string() }).nullable(),
});

const FAULTS: Readonly<Record<ChainFault | ContentFault, string>> = {
  EDITED: '内容或散列被改',
  MISSING: '少了这一条',
  INSERTED: '多了这一条',
  MOVED: '换了位置',
  CUT: '末尾被截去',
  REWRITTEN: '整条链被重写',
  GONE: '整份抄告不见了',
  TITLE: '标题与签发的不同',
  BODY: '正文与签发的不同',
  HEADING: '抄告事项、紧急程度、公开属性或会签部门与签发的不同',
  SUBJECTS: '所涉企业、产品、批次与签发的不同',
  RECIPIENTS: '收件部门与所记的不同',
  RECORDS: '挂接的记录与所记的不同',
  REPLY: '反馈与签发的不同',
  FILE: '附件与所记的不同',
};

async function* chainsOf(client: HubClient, token: string): AsyncGenerator<Chain> {
  for (let after: string | null = ''; after !== null; ) {
    const url: string = `${client.gateway}/exchange/audit/chains?after=${after}`;
    const value = await client.json('GET', url, token);
    const page: ChainsAnswer = readAnswer(chainsAnswer, { url, status: 200, value });
    yield* page.chains;
    after = page.next;
  }
}

interface Verified {
  readonly notices: number;
  readonly events: number;
  /** Instant and hash of the last anchor; null: there is none, so a cut end cannot be told. */
  readonly anchor: { readonly at: string; readonly hash: string } | null;
  readonly findings: readonly (Finding | ContentFinding)[];
}

/** The anchors are read before the chains: what came to be in between is only longer than they say. */
async function verifyAll(client: HubClient, anchored: Anchored): Promise<Verified> {
  const findings: (Finding | ContentFinding)[] = [];
  const gone = new Map(anchored.heads);
  let notices = 0;
  let events = 0;
  for await (const chain of chainsOf(client, await client.token('auditor'))) {
    notices += 1;
    events += chain.events.length;
    findings.push(...verifyChain(chain, anchored.everyHead.get(chain.id) ?? []));
    findings.push(...verifyContent(chain, chain.events));
    gone.delete(chain.id);
  }
  for (const [noticeId, { count }] of gone) {
    findings.push({ fault: 'GONE', noticeId, number: count, action: null });
  }
  const { last } = anchored;
  return { notices, events, anchor: last === null ? null : { at: last.at, hash: last.hash }, findings };
}

function detailOf(finding: Finding | ContentFinding): string {
  if ('writtenAs' in finding) return `(原为第 ${finding.writtenAs} 条)`;
  return 'file' in finding ? `:${finding.file}` : '';
}

const describe = ({ notices, events, anchor, findings }: Verified): string => {
  const head = `抄告 ${notices} 份,流转日志 ${events} 条`;
  const kept =
    anchor === null
      ? '没有锚点文件:只能核对数据库自身,末尾被截或整链重写发现不了'
      : `锚点 ${anchor.at} ${anchor.hash}`;
  if (findings.length === 0) return `${head}:全部吻合。\n${kept}`;
  const rows = findings.map((finding) => {
    const { fault, noticeId, number, action } = finding;
    return [noticeId, String(number), action ?? '', FAULTS[fault] + detailOf(finding)];
  });
  return `${head}:${findings.length} 处不符。\n${kept}\n${table(['抄告', '第几条', '动作', '不符'], rows)}`;
};

export interface VerifyOptions {
  /** Default: the file that the hub of this home keeps. */
  readonly anchors?: string;
  /** Hash of an anchor that was written down elsewhere. */
  readonly head?: string;
}

/** False: something was changed. */
export const verifyAudit = async (
  client: HubClient,
  output: Output,
  { anchors, head }: VerifyOptions,
): Promise<boolean> => {
  const file = anchors ?? anchorFileOf(client.home);
  const anchored = await readAnchors(file);
  if (head !== undefined && !anchored.hashes.has(head)) {
    throw new HubError('AUDIT_ANCHORS_BROKEN', { file, line: '末', why: `没有散列为 ${head} 的锚点` });
  }
  const verified = await verifyAll(client, anchored);
  output.answer(verified, describe(verified));
  return verified.findings.length === 0;
};

export const writeAuditAnchor = async (client: HubClient, output: Output): Promise<void> => {
  const url = `${client.gateway}/exchange/audit/anchor`;
  const value = await client.json('POST', url, await client.token('auditor'));
  const { anchor } = readAnswer(Answer, { url, status: 200, value });
  output.answer(
    anchor,
    anchor === null
      ? '还没有抄告,无须锚定。'
      : `${anchor.at} ${anchor.hash}\n请把这一行另存或打印:凭它可以核对锚点文件本身。`,
  );
};
