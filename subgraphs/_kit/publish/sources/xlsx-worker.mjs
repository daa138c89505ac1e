// Reads the first sheet of a workbook in a worker of its own: a small file can unpack to gigabytes, and only a
// worker's memory can be capped. Plain JavaScript, because a worker starts from a file that Node itself can read.
import { parentPort, workerData } from 'node:worker_threads';
import { readSheet } from 'read-excel-file/node';

const BLOCK = 1_000;
const MIDNIGHT = '00:00:00';

/** Dates are wall time that was put into UTC; seconds are as exact as a spreadsheet's own. */
const cell = (value) => {
  if (!(value instanceof Date)) return value;
  const iso = new Date(Math.round(value.getTime() / 1_000) * 1_000).toISOString();
  const time = iso.slice(11, 19);
  return { date: time === MIDNIGHT ? iso.slice(0, 10) : `${iso.slice(0, 10)} ${time}` };
};

// The reader halves its pieces whenever one took longer than seven milliseconds, and copies all rows so far after each
// (read-excel-file 9.3.17, xml/parseXml.js and xlsx/parseSheet.js): where the machine is busy they shrink to nothing, and
// a workbook of a second takes minutes. By a clock that stands still they only grow; nothing else here asks the time.
Date.now = () => 0;
const rows = readSheet(Buffer.from(workerData.bytes));
let sent = 0;
parentPort.on('message', async () => {
  const all = await rows;
  const block = all.slice(sent, sent + BLOCK);
  // What is sent is let go of.
  all.fill(null, sent, sent + BLOCK);
  sent += BLOCK;
  parentPort.postMessage(block.map((row) => row.map(cell)));
});
