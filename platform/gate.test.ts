import { describe, expect, it } from 'vitest';
import { createGate } from './gate.js';

/** A promise, and what resolves it. */
function pending(): { readonly promise: Promise<void>; readonly done: () => void } {
  let done: () => void = () => {};
  const promise = new Promise<void>((resolve) => {
    done = resolve;
  });
  return { promise, done };
}

describe('a gate', () => {
  it('lets so many through at a time', async () => {
    const gate = createGate(2);
    let inside = 0;
    let most = 0;
    await Promise.all(
      Array.from({ length: 9 }, () =>
        gate.through(async () => {
          inside += 1;
          most = Math.max(most, inside);
          await Promise.resolve();
          inside -= 1;
        }),
      ),
    );
    expect(most).toBe(2);
    await expect(gate.through(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    await expect(gate.through(async () => 'free again')).resolves.toBe('free again');
  });

  it('has whoever comes wait for what is urgent', async () => {
    const gate = createGate(2);
    const order: string[] = [];
    const urgent = pending();
    gate.yieldTo(urgent.promise);
    const page = gate.through(async () => order.push('page'));
    await Promise.resolve();
    order.push('urgent');
    urgent.done();
    await page;
    expect(order).toEqual(['urgent', 'page']);
  });

  it('has whoever waits for a turn wait for what became urgent meanwhile', async () => {
    const gate = createGate(1);
    const order: string[] = [];
    const [begun, end, urgent] = [pending(), pending(), pending()];
    const before = gate.through(() => {
      begun.done();
      return end.promise;
    });
    const page = gate.through(async () => order.push('page'));
    await begun.promise;
    gate.yieldTo(urgent.promise);
    end.done();
    await before;
    order.push('urgent');
    urgent.done();
    await page;
    expect(order).toEqual(['urgent', 'page']);
  });
});
