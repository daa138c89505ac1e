// Reads the first sheet of a workbook in a worker of its own: a small file can unpack to gigabytes, and only a
// worker's memory can be capped. Plain JavaScript, because a worker starts from a file that Node itself can read.
import { parentPort, workerData } from 'node:worker_threads';
import { readSheet } from 'read-excel-file/node';

const DAY = /T00:00:00\.000Z$/;

/** Dates come as UTC midnights; whatever else is written as the sheet shows it. */
const text = (cell) => {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) {
    const iso = cell.toISOString();
    return DAY.test(iso) ? iso.slice(0, 10) : iso;
  }
  return String(cell);
};

const rows = await readSheet(Buffer.from(workerData.bytes));
parentPort.postMessage(rows.map((row) => row.map(text)));
