/** How the command speaks: text for people on stdout, progress and errors on stderr, `--json` for machines. */
import cliProgress from 'cli-progress';
import { HubError } from '../platform/errors.js';
import { asFileError } from '../platform/file-error.js';

export interface Output {
  readonly json: boolean;
  /** Prints the answer: `value` as one JSON document with `--json`, else `text`. */
  answer(value: unknown, text: string): void;
  /** One line about what goes on; silent with `--json`. */
  note(line: string): void;
}

export const createOutput = (json: boolean): Output => ({
  json,
  answer: (value, text) => process.stdout.write(`${json ? JSON.stringify(value) : text}\n`),
  note: (line) => {
    if (!json) process.stderr.write(`${line}\n`);
  },
});

export interface Progress {
  update(done: number, note?: string): void;
  stop(): void;
}

/** A progress bar on a terminal, a line per ten percent elsewhere, nothing with `--json`. */
export const createProgress = (output: Output, title: string, total: number): Progress => {
  if (output.json) return { update: () => undefined, stop: () => undefined };
  if (process.stderr.isTTY) {
    const bar = new cliProgress.SingleBar({
      format: `${title} {bar} {percentage}% {value}/{total} {note}`,
      hideCursor: true,
      clearOnComplete: false,
    });
    bar.start(total, 0, { note: '' });
    return { update: (done, note = '') => bar.update(done, { note }), stop: () => bar.stop() };
  }
  let shown = 0;
  return {
    update: (done) => {
      const tenth = total > 0 ? Math.floor((done / total) * 10) : 10;
      if (tenth <= shown) return;
      shown = tenth;
      process.stderr.write(`${title} ${tenth * 10}% ${done}/${total}\n`);
    },
    stop: () => undefined,
  };
};

/** Prints an error as the operator should read it and gives the exit code: 1 expected, 2 a defect. */
export const reportError = (error: unknown, json: boolean): number => {
  const known = asFileError(error);
  if (known instanceof HubError) {
    const { code, message, retryable, details } = known;
    process.stderr.write(
      json
        ? `${JSON.stringify({ error: { code, message, retryable, details } })}\n`
        : `${message}(${code})\n`,
    );
    return 1;
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`程序缺陷,请把以下内容告知平台管理员:\n${text}\n`);
  return 2;
};
