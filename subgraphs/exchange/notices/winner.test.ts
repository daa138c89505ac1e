/** Who acts second is told who was first, also where the act changes no state: over HTTP on a real database. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type Exchange,
  OFFICE,
  person,
  RECEIVER,
  REPLY,
  SENDER,
  startExchange,
} from '../test/exchange-fixture.js';

let exchange: Exchange;
beforeAll(async () => {
  exchange = await startExchange('2026-11-25T02:00:00.000Z');
});
afterAll(() => exchange?.stop());

const drafter = person('handler', SENDER);
const signer = person('signer', SENDER);

describe('of two whose act keeps the state', () => {
  const office = [person('leading-office'), person('leading-office', null, '2')];
  const two = (role: 'handler' | 'signer', department: string) => [
    person(role, department),
    person(role, department, '2'),
  ];
  /** In progress, with whatever went before. */
  const begin = async (...before: (readonly [string, object, ReturnType<typeof person>])[]) => {
    const { recipients } = await exchange.sign();
    const id = recipients[0]?.id;
    await exchange.act('acknowledgeNotice', { id }, person('clerk', RECEIVER));
    await exchange.act('takeNotice', { id }, person('handler', RECEIVER));
    for (const [mutation, given, by] of before) await exchange.act(mutation, { id, ...given }, by);
    return id;
  };
  const asking = { until: '2026-12-04T09:30:00.000Z', reason: '等待检验结果' };
  const asked = ['requestExtension', asking, person('handler', RECEIVER)] as const;
  const reply = { ...REPLY, kind: 'INTERIM', nextStep: '抽样检验' };
  const drafted = ['draftNoticeReply', { reply }, person('handler', RECEIVER)] as const;
  const disputed = ['disputeNoticeRecipient', { reason: '有异议' }, drafter] as const;
  const supervised = ['superviseNoticeRecipient', { reason: '逾期' }, OFFICE] as const;
  const reason = { reason: '理由' };

  test.each([
    ['superviseNoticeRecipient', reason, office, [], 'IS_UNSUPERVISED', 'SUPERVISE'],
    ['liftSupervision', {}, office, [supervised], 'IS_SUPERVISED', 'LIFT_SUPERVISION'],
    ['disputeNoticeRecipient', reason, two('handler', SENDER), [], 'IS_UNDISPUTED', 'DISPUTE'],
    ['settleNoticeDispute', reason, office, [disputed], 'IS_DISPUTED', 'SETTLE'],
    ['requestExtension', asking, two('handler', RECEIVER), [], 'IS_FIRST_EXTENSION', 'REQUEST_EXTENSION'],
    ['refuseExtension', reason, two('signer', SENDER), [asked], 'IS_EXTENSION_ASKED', 'REFUSE_EXTENSION'],
    ['signNoticeReply', {}, two('signer', RECEIVER), [drafted], 'HAS_FINAL_REPLY', 'SIGN_INTERIM_REPLY'],
    ['sendBackNoticeReply', reason, two('signer', RECEIVER), [drafted], 'HAS_REPLY', 'SEND_BACK_REPLY'],
  ])(
    'one wins, and the rule tells the other who: %s',
    async (mutation, given, people, before, rule, action) => {
      const id = await begin(...before);
      const told = await Promise.all(people.map((by) => exchange.act(mutation, { id, ...given }, by)));
      const won = told.findIndex(({ __typename }) => __typename === 'QualityNotice');
      expect(told[1 - won]).toMatchObject({
        code: 'RULE',
        rule,
        winner: { by: people[won]?.subject, department: people[won]?.department, action },
      });
    },
  );

  test('nobody is named where nobody was first', async () => {
    const id = await begin();
    const refused = await exchange.act('liftSupervision', { id }, OFFICE);
    expect(refused).toMatchObject({ rule: 'IS_SUPERVISED', winner: null });
  });

  test('who co-signs is told of its own department only, who withdraws of the one that received', async () => {
    const { id } = await exchange.draft({ cosigners: ['health', 'fire'] });
    await exchange.act('submitNotice', { id }, drafter);
    await exchange.act('startCosigning', { id }, signer);
    const [first, second] = two('signer', 'health');
    for (const by of [first, person('signer', 'fire')])
      if (by) await exchange.act('cosignNotice', { id }, by);
    if (second === undefined) throw new Error('two signers');
    expect(await exchange.act('cosignNotice', { id }, second)).toMatchObject({
      rule: 'NOT_YET_COSIGNED',
      winner: { by: first?.subject, action: 'COSIGN' },
    });
    const { recipients } = await exchange.act('signNotice', { id }, signer);
    await exchange.act('acknowledgeNotice', { id: recipients[0]?.id }, person('clerk', RECEIVER));
    expect(await exchange.act('withdrawNotice', { id, reason: '有误' }, signer)).toMatchObject({
      rule: 'NOBODY_RECEIVED',
      winner: { department: RECEIVER, action: 'ACKNOWLEDGE' },
    });
  });
});
