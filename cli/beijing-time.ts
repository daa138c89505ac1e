const FORMAT = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** An instant as operators read it: `2026-06-30 02:00:00`, Beijing time; empty for none. */
export const beijingTime = (instant: string | null | undefined): string =>
  instant === null || instant === undefined ? '' : FORMAT.format(new Date(instant));
