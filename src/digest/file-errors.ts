import { AppError, messageOf } from '../domain/errors.ts';

/** `EACCES` and the like; undefined for what is not a system error. */
export function errnoOf(thrown: unknown): string | undefined {
  if (typeof thrown !== 'object' || thrown === null || !('syscall' in thrown)) return undefined;
  const code: unknown = Reflect.get(thrown, 'code');
  return typeof code === 'string' ? code : undefined;
}

/** Whether a system error says that nothing is there. */
export function isMissing(thrown: unknown): boolean {
  const code = errnoOf(thrown);
  return code === 'ENOENT' || code === 'ENOTDIR';
}

/** Runs one file system call. Nothing there throws `ifMissing`, any other system error `unreadable`; the rest as it is. */
export function lookAt<T>(file: string, ifMissing: (file: string) => AppError, action: () => T): T {
  try {
    return action();
  } catch (thrown) {
    if (isMissing(thrown)) throw ifMissing(file);
    throw unreadable(file, thrown);
  }
}

/** The `unreadable` error for a system error; anything else unchanged. */
export function unreadable(file: string, thrown: unknown): unknown {
  if (errnoOf(thrown) === undefined) return thrown;
  return new AppError('unreadable', `cannot read ${file}: ${messageOf(thrown)}`, {
    hint: 'check that this user may read it and that the disk is healthy',
    cause: thrown,
  });
}

/** For what was there when it was listed. */
export function changed(file: string, what: string): AppError {
  return new AppError('changed-while-reading', `${file} ${what} while it was hashed`, {
    hint: 'stop what writes to it and run again',
  });
}

export function disappeared(file: string): AppError {
  return changed(file, 'disappeared');
}

export function notFound(file: string): AppError {
  return new AppError('not-found', `${file} does not exist`);
}

/** For what cannot be part of a model or tree. */
export function refused(file: string, why: string): AppError {
  return new AppError('invalid-subject', `${file} ${why}`);
}
