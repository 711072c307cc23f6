import { AppError } from '../domain/errors.ts';
/** `EACCES` and the like; undefined for what is not a system error. */
export declare function errnoOf(thrown: unknown): string | undefined;
/** Whether a system error says that nothing is there. */
export declare function isMissing(thrown: unknown): boolean;
/** Runs one file system call. Nothing there throws `ifMissing`, any other system error `unreadable`; the rest as it is. */
export declare function lookAt<T>(file: string, ifMissing: (file: string) => AppError, action: () => T): T;
/** The `unreadable` error for a system error; anything else unchanged. */
export declare function unreadable(file: string, thrown: unknown): unknown;
/** For what was there when it was listed. */
export declare function changed(file: string, what: string): AppError;
export declare function disappeared(file: string): AppError;
export declare function notFound(file: string): AppError;
/** For what cannot be part of a model or tree. */
export declare function refused(file: string, why: string): AppError;
