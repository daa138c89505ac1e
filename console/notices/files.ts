/** Files of a notice, beside the graph: the token goes in a header, which no plain link can carry. */
import { z } from 'zod';

const failure = z.object({ error: z.object({ message: z.string() }) });

const TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  ofd: 'application/ofd',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  csv: 'text/csv',
};
/** Browsers know no OFD, and some call a CSV something else: the name decides. */
const typeOf = ({ name, type }: File): string =>
  TYPES[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? (type === '' ? 'application/octet-stream' : type);

export const ACCEPTED = Object.keys(TYPES)
  .map((ending) => `.${ending}`)
  .join(',');

const NO_ANSWER = '枢纽没有应答,请检查网络后重试。';
/** Long enough for the browser to have taken it. */
const KEPT_MS = 60_000;

/** A response, or in words why there is none. */
async function send(path: string, token: string, init: RequestInit): Promise<Response | string> {
  try {
    const headers = { ...init.headers, authorization: `Bearer ${token}` };
    const response = await fetch(path, { ...init, headers });
    if (response.ok) return response;
    const told = failure.safeParse(await response.json().catch(() => null));
    return told.data?.error.message ?? `枢纽没有照办(HTTP ${response.status})。`;
  } catch {
    return NO_ANSWER;
  }
}

/** Null: it is there now; or why not. */
export async function uploadFile(
  level: 'notice' | 'recipient',
  id: string,
  file: File,
  token: string,
): Promise<string | null> {
  const path = `/exchange/attachments/${level}/${id}?name=${encodeURIComponent(file.name)}`;
  const headers = { 'content-type': typeOf(file) };
  const answer = await send(path, token, { method: 'POST', headers, body: file });
  return typeof answer === 'string' ? answer : null;
}

/** Null: the browser has it; or why not. */
async function take(
  path: string,
  token: string,
  use: (address: string) => string | null,
): Promise<string | null> {
  const answer = await send(path, token, {});
  if (typeof answer === 'string') return answer;
  const address = URL.createObjectURL(await answer.blob());
  window.setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
  return use(address);
}

/** The notice as an official document, in a window of its own from which it is printed. */
export const openPrint = (id: string, token: string): Promise<string | null> =>
  take(`/exchange/notices/${id}/print`, token, (address) =>
    window.open(address) === null ? '浏览器拦住了新窗口,请允许后再试。' : null,
  );

export const download = (path: string, name: string, token: string): Promise<string | null> =>
  take(path, token, (address) => {
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    return null;
  });
