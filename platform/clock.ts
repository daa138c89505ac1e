/** Time is passed in, so that rules can be tested and a whole hub can be run as of another day. */
import { HubError } from './errors.js';

export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

export interface FixedClock extends Clock {
  /** Moves the clock by `ms`, also backwards. */
  advance(ms: number): void;
}

/** A clock that stands at `iso` until it is moved. @throws HubError CONFIG_INVALID for what is no instant. */
export const fixedClock = (iso: string): FixedClock => {
  let at = new Date(iso).getTime();
  if (Number.isNaN(at)) {
    throw new HubError('CONFIG_INVALID', {
      problems: `HUB_NOW="${iso}" 不是有效时刻,请写成 2026-11-24T08:00:00+08:00 的形式`,
    });
  }
  return {
    now: () => new Date(at),
    advance: (ms) => {
      at += ms;
    },
  };
};

/** HUB_NOW pins the clock of every process that gets the same environment; without it, the system's clock. */
export const clockFromEnv = (env: NodeJS.ProcessEnv): Clock => {
  const pinned = env['HUB_NOW'];
  return pinned === undefined || pinned === '' ? systemClock : fixedClock(pinned);
};
