/** Bytes of a text file → text. Excel on Chinese Windows saves CSV in GBK; GB18030 reads that too (WHATWG Encoding). */
import { isAscii, isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';
import { HubError } from '../../../../platform/errors.js';

const CHARSETS: ReadonlyMap<string, string> = new Map([
  ['utf-8', 'utf-8'],
  ['utf8', 'utf-8'],
  ['gb18030', 'gb18030'],
  ['gbk', 'gb18030'],
  ['gb2312', 'gb18030'],
]);

export const KNOWN_CHARSETS: readonly string[] = [...CHARSETS.keys()];

/** The name that we know a charset by; null for an unknown one. */
export const charsetName = (given: string): string | null => CHARSETS.get(given.toLowerCase()) ?? null;

/** What was found out about a file's encoding, as it is read. */
export interface Encoding {
  charset: string;
  bom: boolean;
}

/** Bytes from the first that is not ASCII on, by which an encoding is told: a GBK text this long is never UTF-8. */
const SNIFFED = 65_536;
const BOM = Buffer.from('\ufeff');

function isUtf8Beginning(bytes: Buffer): boolean {
  // The last character may be cut: at most three bytes of it.
  for (let cut = 0; cut <= 3; cut++) if (isUtf8(bytes.subarray(0, bytes.length - cut))) return true;
  return false;
}

class Decoder {
  #decoder: TextDecoder | null = null;
  #held: Buffer[] = [];
  #heldBytes = 0;
  #isFirst = true;

  constructor(
    given: string | null,
    private readonly found: Encoding,
  ) {
    if (given !== null) this.#use(given);
  }

  write(chunk: Buffer): string {
    if (this.#isFirst) {
      this.found.bom = chunk.subarray(0, BOM.length).equals(BOM);
      this.#isFirst = false;
    }
    if (this.#decoder !== null) return this.#decoder.decode(chunk, { stream: true });
    if (this.#heldBytes === 0 && isAscii(chunk)) return chunk.toString('latin1');
    this.#held.push(chunk);
    this.#heldBytes += chunk.length;
    return this.#heldBytes < SNIFFED ? '' : this.#decide(isUtf8Beginning);
  }

  end(): string {
    const rest = this.#decoder === null && this.#heldBytes > 0 ? this.#decide(isUtf8) : '';
    return rest + (this.#decoder?.decode() ?? '');
  }

  #decide(looksLikeUtf8: (bytes: Buffer) => boolean): string {
    const bytes = Buffer.concat(this.#held);
    this.#held = [];
    return this.#use(looksLikeUtf8(bytes) ? 'utf-8' : 'gb18030').decode(bytes, { stream: true });
  }

  #use(charset: string): TextDecoder {
    this.found.charset = charset;
    this.#decoder = new TextDecoder(charset, { fatal: true });
    return this.#decoder;
  }
}

/**
 * The text of a file. Its charset as given; else UTF-8 where it begins as such (with a BOM or not), else GB18030.
 * @throws HubError ENCODING_INVALID: a file in another encoding would be published as garbage;
 *   MEDIA_TYPE_UNSUPPORTED for a charset that is not known.
 */
export async function* decodedText(
  body: AsyncIterable<Buffer>,
  given: string | null,
  found: Encoding,
  lineOf: () => number,
): AsyncGenerator<string> {
  const charset = given === null ? null : charsetName(given);
  if (given !== null && charset === null) {
    throw new HubError('MEDIA_TYPE_UNSUPPORTED', {
      given: `charset=${given}`,
      known: KNOWN_CHARSETS.join('、'),
    });
  }
  const decoder = new Decoder(charset, found);
  try {
    for await (const chunk of body) {
      const text = decoder.write(chunk);
      if (text !== '') yield text;
    }
    yield decoder.end();
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    throw new HubError('ENCODING_INVALID', { row: lineOf(), encoding: found.charset }, { cause });
  }
}
