import { constants } from 'node:os';
import { AppError, messageOf } from '../domain/errors.ts';

/** What a supervisor sends to a service, all of which a program may handle in its own way. */
const FORWARDED = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGUSR1', 'SIGUSR2', 'SIGWINCH'] as const;

/**
 * Runs a program by name with an argument list, never through a shell, on our own streams and in our environment, and
 * gives the exit code it ends with: 128 + the number of the signal when a signal ended it, as shells say it. Signals we
 * get are passed on, so that the program stops as it would without us. Error: `not-found` when it cannot be started.
 */
export async function runAttached(program: string, args: readonly string[]): Promise<number> {
  const { spawn } = await import('node:child_process');
  return await new Promise((resolve, reject) => {
    const child = spawn(program, [...args], { shell: false, stdio: 'inherit' });
    const forward = (signal: NodeJS.Signals): void => {
      child.kill(signal);
    };
    for (const signal of FORWARDED) process.on(signal, forward);
    const release = (): void => {
      for (const signal of FORWARDED) process.off(signal, forward);
    };
    child.on('error', (cause) => {
      release();
      const hint = `give a program that is installed, or its path`;
      reject(new AppError('not-found', `cannot start ${program}: ${messageOf(cause)}`, { hint, cause }));
    });
    child.on('exit', (exitCode, signal) => {
      release();
      resolve(exitCode ?? 128 + (signal === null ? 0 : constants.signals[signal]));
    });
  });
}
