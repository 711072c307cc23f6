import { AppError, type ErrorCode } from '../domain/errors.ts';
/**
 * What a Sigstore service did wrong, as an AppError: `timeout`, `network` (not reached, or failing by itself),
 * `tool-failed` (answered nonsense), or `refused` for an answer of 4xx, which says something about what we sent.
 */
export declare function serviceError(thrown: unknown, doing: string, refused: ErrorCode): AppError;
