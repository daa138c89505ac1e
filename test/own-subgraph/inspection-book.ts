/** What the department knows: its inspections in memory, and the order in which they changed. */
import { createHash, randomUUID } from 'node:crypto';

export interface Inspection {
  readonly inspectionNo: string;
  readonly managerName: string;
  readonly managerCode: string | null;
  readonly inspectedOn: string;
  readonly verdict: 'PASS' | 'FAIL';
  readonly turbidity: string;
}

export interface Stored extends Inspection {
  readonly version: number;
  /** Nine characters: what the hub found out, else characters 9–17 of the code. */
  readonly orgCode: string | null;
  readonly at: string;
  readonly contentHash: string;
}

const orgCodeOf = (code: string | null): string | null => (code?.length === 18 ? code.slice(8, 17) : code);

export class InspectionBook {
  readonly #current = new Map<string, Stored>();
  readonly #changes: Stored[] = [];
  readonly #waiting = new Set<() => void>();
  /** Another one whenever the book was lost: cursors of the old one mean nothing in it. */
  readonly #epoch = randomUUID();

  publish(inspection: Inspection, at: string): void {
    const contentHash = createHash('sha256').update(JSON.stringify(inspection)).digest('hex');
    const version = (this.#current.get(inspection.inspectionNo)?.version ?? 0) + 1;
    const orgCode = orgCodeOf(inspection.managerCode);
    this.#write({ ...inspection, version, orgCode, at, contentHash });
  }

  /** @returns false for a record that is not there */
  link(inspectionNo: string, orgCode: string | null): boolean {
    const known = this.#current.get(inspectionNo);
    if (known === undefined) return false;
    if (known.orgCode !== orgCode) this.#write({ ...known, orgCode });
    return true;
  }

  find(inspectionNo: string): Stored | null {
    return this.#current.get(inspectionNo) ?? null;
  }

  /** By number; of one enterprise when `orgCode` is given. */
  list(orgCode?: string): Stored[] {
    return [...this.#current.values()]
      .filter((each) => orgCode === undefined || each.orgCode === orgCode)
      .sort((a, b) => (a.inspectionNo < b.inspectionNo ? -1 : 1));
  }

  cursor(place: number): string {
    return `${this.#epoch}.${place}`;
  }

  /** Null for a cursor of another book, or ahead of this one. */
  placeOf(cursor: string): number | null {
    if (cursor === '') return 0;
    const [epoch, place] = cursor.split('.');
    const at = Number(place);
    return epoch === this.#epoch && Number.isInteger(at) && at <= this.#changes.length ? at : null;
  }

  changesAfter(
    place: number,
    limit: number,
  ): { readonly changes: readonly Stored[]; readonly more: boolean } {
    const changes = this.#changes.slice(place, place + limit);
    return { changes, more: place + changes.length < this.#changes.length };
  }

  /** Resolves at the next change, or when the time is over. */
  async nextChange(milliseconds: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const wake = (): void => {
        clearTimeout(timer);
        this.#waiting.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, milliseconds);
      this.#waiting.add(wake);
    });
  }

  close(): void {
    for (const wake of this.#waiting) wake();
  }

  #write(stored: Stored): void {
    this.#current.set(stored.inspectionNo, stored);
    this.#changes.push(stored);
    this.close();
  }
}
