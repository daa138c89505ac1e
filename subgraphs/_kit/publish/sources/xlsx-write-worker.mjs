// Writes a workbook; plain JavaScript, as xlsx-worker.mjs.
import { parentPort, workerData } from 'node:worker_threads';
import writeWorkbook from 'write-excel-file/node';

const DAY = 'yyyy-mm-dd';
const MOMENT = 'yyyy-mm-dd hh:mm:ss';

/** Texts stay texts, whatever they begin with; days stay days. */
const cell = (value) => {
  if (value === null || value === '') return null;
  if (typeof value !== 'object') return { value };
  const [day, time] = value.date.split(' ');
  const at = new Date(`${day}T${time ?? '00:00:00'}Z`);
  return { value: at, type: Date, format: time === undefined ? DAY : MOMENT };
};

const rows = workerData.lines.map((line) => line.map(cell));
parentPort.postMessage(await writeWorkbook(rows).toBuffer());
