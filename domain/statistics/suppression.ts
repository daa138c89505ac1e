/**
 * Cell suppression in tables of counts (Willenborg and de Waal, Elements of Statistical Disclosure Control, 2001):
 * cells of few subjects are hidden, and where a single hidden cell on a line could be found by subtraction from the
 * line's total, the smallest of its visible neighbours is hidden with it.
 */

export interface TableCell {
  /** Place in each dimension of the table. */
  readonly place: readonly string[];
  /** Distinct subjects that it counts. */
  readonly subjects: number;
}

/** Cells along dimension `free`: equal in all other places. */
function lines(cells: readonly TableCell[], free: number): number[][] {
  const found = new Map<string, number[]>();
  cells.forEach(({ place }, index) => {
    const key = JSON.stringify(place.map((each, dimension) => (dimension === free ? '' : each)));
    const line = found.get(key);
    if (line === undefined) found.set(key, [index]);
    else line.push(index);
  });
  return [...found.values()];
}

/** @returns the places in `cells` that must not be shown */
export function suppressedCells(cells: readonly TableCell[], threshold: number): ReadonlySet<number> {
  const hidden = new Set<number>();
  cells.forEach(({ subjects }, index) => {
    if (subjects > 0 && subjects < threshold) hidden.add(index);
  });
  const dimensions = cells[0]?.place.length ?? 0;
  const all = Array.from({ length: dimensions }, (_, free) => lines(cells, free)).flat();
  const subjectsOf = (index: number): number => cells[index]?.subjects ?? 0;
  // Hiding a neighbour may leave another line with a single hidden cell: until nothing changes.
  for (let changed = true; changed; ) {
    changed = false;
    for (const line of all) {
      if (line.filter((index) => hidden.has(index)).length !== 1) continue;
      const [smallest] = line
        .filter((index) => !hidden.has(index) && subjectsOf(index) > 0)
        .sort((a, b) => subjectsOf(a) - subjectsOf(b) || a - b);
      if (smallest === undefined) continue;
      hidden.add(smallest);
      changed = true;
    }
  }
  return hidden;
}
