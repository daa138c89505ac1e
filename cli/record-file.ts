/** Of which records a file is: as the command line says, else as its path does. */
import { basename, dirname, extname, resolve } from 'node:path';

export interface RecordFile {
  readonly file: string;
  /** Default: the name of the file's folder. */
  readonly department?: string;
  /** Default: the file's name without its ending. */
  readonly type?: string;
}

export const departmentOf = ({ file, department }: RecordFile): string =>
  department ?? basename(dirname(resolve(file)));

export const typeOf = ({ file, type }: RecordFile): string => type ?? basename(file, extname(file));
