/** How an input of an act is asked for; those of `choice` are values of an enum. */
export type FieldKind =
  | 'line'
  | 'words'
  | 'department'
  | 'choice'
  | 'lines'
  | 'instant'
  | 'flag'
  | 'attachment'
  | 'file'
  | 'reply'
  | 'content';

export interface ActField {
  /** The variable of the document. */
  readonly name: string;
  readonly label: string;
  readonly kind: FieldKind;
  readonly required: boolean;
  /** Name of the enum of a `choice`. */
  readonly choices: string;
}

/** An act that somebody can be offered: its registered document, and what it asks for beside id and version. */
export interface Act {
  /** Field of the answer; empty for a file, which no document carries. */
  readonly mutation: string;
  readonly document: string;
  readonly fields: readonly ActField[];
}

export interface NoticeDesk {
  /** Registered documents by operation name. */
  readonly documents: Readonly<Record<string, string>>;
  /** Acts by action. */
  readonly notice: Readonly<Record<string, Act>>;
  readonly recipient: Readonly<Record<string, Act>>;
  /** Chinese names of enum values: enum, value. */
  readonly labels: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
