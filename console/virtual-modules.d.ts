declare module 'virtual:examples' {
  export const examples: readonly import('./examples/example.js').Example[];
}
declare module 'virtual:departments' {
  /** Chinese names by folder name. */
  export const departments: Readonly<Record<string, string>>;
}
declare module 'virtual:notice-desk' {
  export const desk: import('./notices/act.js').NoticeDesk;
}
