/** How long something was in each state, out of its events. Pure. */
interface Moved {
  readonly at: string;
  readonly from: string | null;
  readonly to: string;
}

export interface StateSpan {
  readonly state: string;
  readonly from: string;
  /** Null: it is in this state now. */
  readonly to: string | null;
  readonly seconds: number;
}

/** @param events of one notice or one recipient record, in their order. */
export function stateSpans(events: readonly Moved[], now: Date): StateSpan[] {
  const entered = events.filter(({ from, to }) => from !== to);
  return entered.map(({ at, to }, index) => {
    const left = entered[index + 1]?.at ?? null;
    const end = left === null ? now.getTime() : new Date(left).getTime();
    return { state: to, from: at, to: left, seconds: Math.round((end - new Date(at).getTime()) / 1_000) };
  });
}
