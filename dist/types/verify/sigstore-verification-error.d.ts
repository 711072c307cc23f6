import { AppError } from '../domain/errors.ts';
/** An error of the Sigstore libraries as an AppError; what is not one of theirs tripped over the bundle: `malformed`. */
export declare function verificationError(thrown: unknown): AppError;
