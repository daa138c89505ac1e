/** The sample's historic notices, entered afterwards (补录) as a department's signer enters paper. */
import { z } from 'zod';
import type { TrustedDocuments } from '../../gateway/plugins/trusted-documents.js';
import { HubError } from '../../platform/errors.js';
import type { HubClient } from '../hub-client.js';
import type { NoticeStep } from '../sample/sample.js';

const acts = z.array(z.string());
const Told = z.discriminatedUnion('__typename', [
  z.object({
    __typename: z.literal('QualityNotice'),
    id: z.string(),
    availableActions: acts,
    recipients: z.array(z.object({ id: z.string(), availableActions: acts })),
  }),
  z.object({ __typename: z.literal('NoticeRefused'), code: z.string(), message: z.string() }),
]);
type Notice = Extract<z.infer<typeof Told>, { readonly __typename: 'QualityNotice' }>;

export interface NoticeDesk {
  readonly client: Pick<HubClient, 'token' | 'graphql'>;
  /** Signers send registered operations only. */
  readonly known: TrustedDocuments;
}

/** @param name of the registered operation; its field is called the same. @throws HubError HUB_REFUSED */
async function act({ client, known }: NoticeDesk, department: string, name: string, variables: object) {
  const mutation = known.named(name);
  if (mutation === undefined) throw new HubError('DOCUMENT_UNKNOWN', { name });
  const token = await client.token('signer', department);
  const { data, errors } = await client.graphql(token, mutation, { ...variables });
  const field = name.charAt(0).toLowerCase() + name.slice(1);
  const told = z.object({ [field]: Told }).safeParse(data).data?.[field];
  if (told?.__typename === 'QualityNotice') return told;
  const message = told?.message ?? errors?.[0]?.message ?? '';
  throw new HubError('HUB_REFUSED', { status: 200, code: told?.code ?? 'GRAPHQL', message });
}

const REASONS = { WITHDRAW: '示例数据:发错部门', REWORK: '示例数据:未写明处理数量' } as const;

/** Nothing where it was done before: the hub offers it no longer. */
async function goOn(desk: NoticeDesk, { sender, sequel }: NoticeStep, notice: Notice): Promise<void> {
  if (sequel === 'WITHDRAW' && notice.availableActions.includes(sequel))
    await act(desk, sender, 'WithdrawNotice', { id: notice.id, reason: REASONS[sequel] });
  if (sequel !== 'REWORK') return;
  for (const { id, availableActions } of notice.recipients)
    if (availableActions.includes(sequel))
      await act(desk, sender, 'ReworkNotice', { id, reason: REASONS[sequel] });
}

/**
 * Safe to run again: a sender's document is entered once.
 * @throws HubError HUB_REFUSED, HUB_UNREACHABLE
 */
export async function enterNotices(desk: NoticeDesk, steps: readonly NoticeStep[]): Promise<void> {
  for (const step of steps) {
    const { sender, content, backfill } = step;
    await goOn(desk, step, await act(desk, sender, 'BackfillNotice', { content, backfill }));
  }
}
