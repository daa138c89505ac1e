/** What may be attached (DOMAIN 4.3), and how each begins: a file that says otherwise than its name is refused. */
interface MediaType {
  readonly begins: (head: Buffer) => boolean;
}

const starts =
  (...bytes: readonly number[]) =>
  (head: Buffer): boolean =>
    bytes.every((byte, index) => head[index] === byte);

export const MEDIA_TYPES: ReadonlyMap<string, MediaType> = new Map([
  ['application/pdf', { begins: starts(0x25, 0x50, 0x44, 0x46, 0x2d) }],
  // 版式文件 GB/T 33190: a ZIP.
  ['application/ofd', { begins: starts(0x50, 0x4b, 0x03, 0x04) }],
  ['image/jpeg', { begins: starts(0xff, 0xd8, 0xff) }],
  // Text in whatever charset holds no NUL.
  ['text/csv', { begins: (head) => head.length > 0 && !head.includes(0) }],
]);

/** `text/csv; charset=gb18030` → `text/csv`. */
export const mediaTypeOf = (header: string | undefined): string =>
  (header ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
