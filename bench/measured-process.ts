/** A process under measurement: says where it listens, and how much CPU time it has used. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { z } from 'zod';

const Message = z.union([
  z.object({ url: z.string() }),
  /** Microseconds of user and system time since the start. */
  z.object({ cpu: z.number() }),
]);

export interface MeasuredProcess {
  readonly url: string;
  /** Milliseconds of CPU time, user and system, used so far. */
  cpuMs(): Promise<number>;
  stop(): Promise<void>;
}

/** The next message of the process. @throws Error when it ends before */
const receive = (child: ChildProcess): Promise<z.infer<typeof Message>> =>
  new Promise((resolve, reject) => {
    const onExit = (code: number | null): void => {
      child.off('message', onMessage);
      reject(new Error(`${child.spawnargs.join(' ')} ended with ${code}`));
    };
    const onMessage = (message: unknown): void => {
      child.off('exit', onExit);
      resolve(Message.parse(message));
    };
    child.once('exit', onExit);
    child.once('message', onMessage);
  });

/** @param file a compiled module that calls {@link reportTo}. */
export async function startMeasured(
  file: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  execArgv: readonly string[],
): Promise<MeasuredProcess> {
  const child = fork(file, [...args], {
    env,
    execArgv: [...execArgv],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const first = await receive(child);
  if (!('url' in first)) throw new Error('the process did not say where it listens');
  return {
    url: first.url,
    cpuMs: async () => {
      child.send('cpu');
      const answer = await receive(child);
      if (!('cpu' in answer)) throw new Error('the process did not say what it used');
      return answer.cpu / 1_000;
    },
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };
}

/** In the measured process: answers its parent, and ends when the parent goes. */
export function reportTo(parent: NodeJS.Process, url: string, stop: () => Promise<void>): void {
  parent.on('message', () => {
    const { user, system } = process.cpuUsage();
    parent.send?.({ cpu: user + system });
  });
  parent.once('disconnect', () => {
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  });
  parent.send?.({ url });
}
