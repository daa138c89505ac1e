import { describe, expect, it } from 'vitest';
import { type ChainedEvent, chain, hashOfEvent, type NewEvent } from '../events/event-hash.js';
import { type Head, type NoticeChain, verifyChain } from './verify-chain.js';

const ID = '0b8f6a52-6f5f-4e0c-9d55-3f5b8a2f0d11';

const happened = (action: string, comment: string | null = null): NewEvent => ({
  at: '2026-06-01T02:00:00.000Z',
  action,
  by: 'clerk-1',
  department: 'commerce',
  recipientId: null,
  from: 'DRAFT',
  to: 'REVIEWING',
  comment,
  data: {},
});

const EVENTS = chain(
  ID,
  { eventCount: 0, headHash: null },
  ['DRAFT', 'SUBMIT', 'SIGN', 'NUMBER', 'DELIVER'].map((each) => happened(each)),
);
const headOf = (events: readonly ChainedEvent[]): Head => ({
  count: events.length,
  hash: events.at(-1)?.hash ?? null,
});
const HEAD = headOf(EVENTS);
const noticeOf = (events: readonly ChainedEvent[], head: Head = HEAD): NoticeChain => ({
  id: ID,
  head,
  events,
});
const renumbered = (events: readonly ChainedEvent[]): ChainedEvent[] =>
  events.map((event, index) => ({ ...event, number: index + 1 }));
/** Every hash made anew, as somebody would who knows how. */
const rehashed = (events: readonly NewEvent[]): ChainedEvent[] =>
  chain(
    ID,
    { eventCount: 0, headHash: null },
    events.map((event) => ({ ...happened(event.action), comment: event.comment })),
  );
const found = (notice: NoticeChain, ...anchors: Head[]) =>
  verifyChain(notice, anchors).map(({ fault, number, action }) => [fault, number, action]);

describe('a chain of events', () => {
  it('that is as it was written gives no finding, nor does one that has grown since it was anchored', () => {
    expect(found(noticeOf(EVENTS))).toEqual([]);
    expect(found(noticeOf(EVENTS), headOf(EVENTS.slice(0, 3)))).toEqual([]);
  });

  it('with an edited event names it', () => {
    const edited = EVENTS.map((event) => (event.number === 3 ? { ...event, by: 'somebody' } : event));
    expect(found(noticeOf(edited))).toEqual([['EDITED', 3, 'SIGN']]);
  });

  it('with an edited event whose hash was made anew names it', () => {
    const [, , third] = rehashed(
      EVENTS.map((event) => ({ ...event, comment: event.number === 3 ? 'x' : null })),
    );
    const edited = EVENTS.map((event) => (event.number === 3 && third ? third : event));
    expect(found(noticeOf(edited))).toEqual([['EDITED', 3, 'SIGN']]);
  });

  it('with an event whose number was made huge names it, at no greater cost', () => {
    const [one, two, three, four, five] = EVENTS;
    if (!one || !two || !three || !four || !five) throw new Error('five events');
    const huge = { number: 2_147_483_647 };
    // Only the number, with the content, and with a hash that fits both.
    expect(found(noticeOf([one, two, four, five, { ...three, ...huge }]))).toEqual([
      ['MOVED', huge.number, 'SIGN'],
    ]);
    const edited = { ...three, ...huge, by: 'somebody' };
    const rehashed = { ...edited, hash: hashOfEvent(ID, edited) };
    for (const event of [edited, rehashed]) {
      expect(found(noticeOf([one, two, four, five, event]))).toEqual([
        ['MISSING', 3, null],
        ['EDITED', huge.number, 'SIGN'],
      ]);
    }
    const head = { ...HEAD, count: huge.number };
    expect(found(noticeOf([one, two, three], head))).toEqual([['CUT', huge.number, null]]);
    expect(found(noticeOf([one, two, four, five, edited], head))).toContainEqual(['MISSING', 3, null]);
  });

  it('of which only the last event was left names all that are missing', () => {
    expect(found(noticeOf(EVENTS.slice(4)))).toEqual([1, 2, 3, 4].map((number) => ['MISSING', number, null]));
  });

  it('without one of its events names the number, also when the others were closed up', () => {
    const rest = EVENTS.filter(({ number }) => number !== 3);
    expect(found(noticeOf(rest))).toEqual([['MISSING', 3, null]]);
    expect(found(noticeOf(renumbered(rest)))).toEqual([['MISSING', 3, null]]);
  });

  it('with an event put in between names it', () => {
    const [before] = EVENTS.slice(1, 2);
    const [forged] = chain(ID, { eventCount: 2, headHash: before?.hash ?? null }, [happened('EDIT')]);
    if (forged === undefined) throw new Error('nothing was forged');
    expect(found(noticeOf(renumbered([...EVENTS.slice(0, 2), forged, ...EVENTS.slice(2)])))).toEqual([
      ['INSERTED', 3, 'EDIT'],
    ]);
  });

  it('with an event put on its end that its notice does not know names it', () => {
    const more = [...EVENTS, ...chain(ID, { eventCount: 5, headHash: HEAD.hash }, [happened('ARCHIVE')])];
    expect(found(noticeOf(more))).toEqual([['INSERTED', 6, 'ARCHIVE']]);
  });

  it('with two events that changed places names both', () => {
    const [one, two, three, four, five] = EVENTS;
    if (!one || !two || !three || !four || !five) throw new Error('five events');
    expect(found(noticeOf(renumbered([one, four, three, two, five])))).toEqual([
      ['MOVED', 2, 'NUMBER'],
      ['MOVED', 4, 'SUBMIT'],
    ]);
  });

  it('whose end was cut is found by its notice, or by the anchor when the notice was changed too', () => {
    const cut = EVENTS.slice(0, 3);
    expect(found(noticeOf(cut))).toEqual([['CUT', 5, null]]);
    expect(found(noticeOf(cut, headOf(cut)))).toEqual([]);
    expect(found(noticeOf(cut, headOf(cut)), HEAD)).toEqual([['CUT', 5, null]]);
  });

  it('that was cut or written anew is still found when it was anchored again afterwards', () => {
    const cut = EVENTS.slice(0, 3);
    expect(found(noticeOf(cut, headOf(cut)), HEAD, headOf(cut))).toEqual([['CUT', 5, null]]);
    const other = rehashed(EVENTS.map((event) => ({ ...event, comment: event.number === 2 ? 'x' : null })));
    expect(found(noticeOf(other, headOf(other)), HEAD, headOf(other))).toEqual([['REWRITTEN', 5, 'DELIVER']]);
  });

  it('that was written anew from the start, with its notice, is found by the anchor', () => {
    const other = rehashed(EVENTS.map((event) => ({ ...event, comment: event.number === 2 ? 'x' : null })));
    expect(found(noticeOf(other, headOf(other)))).toEqual([]);
    expect(found(noticeOf(other, headOf(other)), HEAD)).toEqual([['REWRITTEN', 5, 'DELIVER']]);
  });
});
