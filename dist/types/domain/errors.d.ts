/**
 * Every expected failure of the product. The class decides the exit code, the code names the cause.
 * `message`: what was being done, on what, what happened; lower-case start, no final dot, no secret.
 * `hint`: what to do next.
 */
export declare const ERROR_CODES: {
    readonly 'invalid-input': "configuration";
    readonly 'invalid-policy': "configuration";
    readonly 'invalid-subject': "configuration";
    readonly 'invalid-key': "configuration";
    readonly 'invalid-store': "configuration";
    readonly 'not-found': "configuration";
    readonly 'missing-permission': "configuration";
    readonly unsupported: "configuration";
    readonly blocked: "blocked";
    readonly 'findings-over-threshold': "blocked";
    readonly 'signature-invalid': "blocked";
    readonly 'signer-untrusted': "blocked";
    readonly 'content-mismatch': "blocked";
    readonly 'evidence-invalid': "blocked";
    readonly 'audit-invalid': "blocked";
    readonly unreadable: "undecided";
    readonly 'changed-while-reading': "undecided";
    readonly 'limit-exceeded': "undecided";
    readonly malformed: "undecided";
    readonly 'tool-failed': "undecided";
    readonly network: "undecided";
    readonly timeout: "undecided";
    readonly 'trust-root': "undecided";
    readonly incomplete: "undecided";
    readonly internal: "internal";
};
export type ErrorClass = 'configuration' | 'blocked' | 'undecided' | 'internal';
export type ErrorCode = keyof typeof ERROR_CODES;
export interface AppErrorOptions {
    readonly hint?: string;
    readonly cause?: unknown;
}
/** The one error class of the product; `errorClass` follows from `code`. */
export declare class AppError extends Error {
    readonly code: ErrorCode;
    readonly errorClass: ErrorClass;
    readonly hint: string | undefined;
    constructor(code: ErrorCode, message: string, options?: AppErrorOptions);
}
/** Whether a value is an AppError, also when it comes from another module realm (jest, workers). */
export declare function isAppError(value: unknown): value is AppError;
/** Turns anything thrown into an AppError; what is not ours is `internal` (or the given code) with its cause kept. */
export declare function toAppError(thrown: unknown, code?: ErrorCode, doing?: string): AppError;
/** The message of anything thrown, without a stack. */
export declare function messageOf(thrown: unknown): string;
/** Exit codes of the command line and the actions: 0 pass, 1 blocked, 2 configuration, 3 undecided or internal. */
export declare function exitCodeOf(errorClass: ErrorClass): 1 | 2 | 3;
