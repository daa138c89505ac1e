import type pg from 'pg';
import type { Departments } from './departments.js';

/** What acts take from outside: their transaction, and what must be given in so that tests can repeat it. */
export interface Surroundings {
  readonly client: pg.ClientBase;
  readonly newId: () => string;
  /** Every department to which a notice can go. */
  readonly departments: Departments;
}
