import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suppressedCells, type TableCell } from './suppression.js';

const cell = (place: string, subjects: number): TableCell => ({ place: place.split(' '), subjects });
const hidden = (cells: readonly TableCell[]) => [...suppressedCells(cells, 5)].sort((a, b) => a - b);

describe('suppression', () => {
  it('hides cells of fewer subjects than the threshold, with the smallest neighbour', () => {
    expect(hidden([cell('a', 3), cell('b', 9), cell('c', 20)])).toEqual([0, 1]);
    expect(hidden([cell('a', 5), cell('b', 9)])).toEqual([]);
  });

  it('needs no neighbour where two are hidden anyway, and shows that there is nothing', () => {
    expect(hidden([cell('a', 3), cell('b', 2), cell('c', 20)])).toEqual([0, 1]);
    expect(hidden([cell('a', 0), cell('b', 20)])).toEqual([]);
  });

  it('closes a rectangle in a table of two dimensions', () => {
    const table = [cell('a x', 3), cell('a y', 9), cell('b x', 20), cell('b y', 30)];
    expect(hidden(table)).toEqual([0, 1, 2, 3]);
  });

  it('never leaves a single hidden cell on a line that has others', () => {
    const table = fc.uniqueArray(
      fc.record({
        place: fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('x', 'y', 'z')),
        subjects: fc.integer({ min: 0, max: 12 }),
      }),
      { selector: ({ place }) => place.join() },
    );
    fc.assert(
      fc.property(table, (cells) => {
        const gone = suppressedCells(cells, 5);
        for (const free of [0, 1]) {
          for (const one of cells) {
            const line = cells.flatMap(({ place, subjects }, index) =>
              subjects > 0 && place.every((each, d) => d === free || each === one.place[d]) ? [index] : [],
            );
            const count = line.filter((index) => gone.has(index)).length;
            expect(count === 1 && line.length > 1).toBe(false);
          }
        }
        cells.forEach(({ subjects }, index) => {
          if (subjects > 0 && subjects < 5) expect(gone.has(index)).toBe(true);
        });
      }),
    );
  });
});
