/** A registered question, as the list shows it and the editor takes it. */
export interface Example {
  /** Operation name; unique among registered documents, and what the URL carries. */
  readonly name: string;
  /** Chinese. */
  readonly title: string;
  readonly group: string;
  /** The operation with the fragments it uses, in a form that is registered: every role may send it. */
  readonly query: string;
  /** JSON: what must be given, and what has a default. */
  readonly variables: string;
}
