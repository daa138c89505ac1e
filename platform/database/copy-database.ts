/** A new database as a copy of a template's files. */
import pg from 'pg';

/** The server does not know the setting or this value of it (before PostgreSQL 18; built without such a call). */
const SETTING_REFUSED: ReadonlySet<string> = new Set(['42704', '22023']);
/** Where the file system cannot copy within itself: classes 58 (system), 0A (not supported), XX (an unnamed errno). */
const COPY_REFUSED = /^(?:58|0A|XX)/;

const codeOf = (error: unknown): string => (error instanceof pg.DatabaseError ? (error.code ?? '') : '');

/** Whether files may be copied by the kernel: a quarter of the processor time of reading and writing each block. */
const allowClone = (client: pg.ClientBase): Promise<boolean> =>
  client.query(`set file_copy_method = 'clone'`).then(
    () => true,
    (error: unknown) => {
      if (SETTING_REFUSED.has(codeOf(error))) return false;
      throw error;
    },
  );

/**
 * Makes database `name` from `template`. Copying files takes less than writing them through the log, and a quarter
 * of that again where the kernel does it.
 *
 * @param client outside a transaction; its `file_copy_method` is changed
 * @throws pg.DatabaseError, such as 42P04 when the name is taken
 */
export const copyDatabase = async (
  client: pg.ClientBase,
  name: string,
  template = 'template1',
): Promise<void> => {
  const quoted = [name, template].map((each) => pg.escapeIdentifier(each));
  const copy = () => client.query(`create database ${quoted[0]} template ${quoted[1]} strategy file_copy`);
  if (!(await allowClone(client))) {
    await copy();
    return;
  }
  try {
    await copy();
  } catch (error) {
    if (!COPY_REFUSED.test(codeOf(error))) throw error;
    await client.query(`set file_copy_method = 'copy'`);
    await copy();
  }
};
