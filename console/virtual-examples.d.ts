declare module 'virtual:examples' {
  export const examples: readonly import('./examples/example.js').Example[];
  /** Chinese names by folder name. */
  export const departments: Readonly<Record<string, string>>;
}
