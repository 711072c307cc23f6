/**
 * Every expected failure of the product. The class decides the exit code, the code names the cause.
 * `message`: what was being done, on what, what happened; lower-case start, no final dot, no secret.
 * `hint`: what to do next.
 */
export const ERROR_CODES = {
  'invalid-input': 'configuration',
  'invalid-policy': 'configuration',
  'invalid-subject': 'configuration',
  'invalid-key': 'configuration',
  'invalid-store': 'configuration',
  'not-found': 'configuration',
  'missing-permission': 'configuration',
  unsupported: 'configuration',
  blocked: 'blocked',
  'findings-over-threshold': 'blocked',
  'signature-invalid': 'blocked',
  'signer-untrusted': 'blocked',
  'content-mismatch': 'blocked',
  'evidence-invalid': 'blocked',
  'audit-invalid': 'blocked',
  unreadable: 'undecided',
  'changed-while-reading': 'undecided',
  'limit-exceeded': 'undecided',
  malformed: 'undecided',
  'tool-failed': 'undecided',
  network: 'undecided',
  timeout: 'undecided',
  'trust-root': 'undecided',
  incomplete: 'undecided',
  internal: 'internal',
} as const satisfies Record<string, ErrorClass>;

export type ErrorClass = 'configuration' | 'blocked' | 'undecided' | 'internal';
export type ErrorCode = keyof typeof ERROR_CODES;

export interface AppErrorOptions {
  readonly hint?: string;
  readonly cause?: unknown;
}

/** The one error class of the product; `errorClass` follows from `code`. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly errorClass: ErrorClass;
  readonly hint: string | undefined;

  constructor(code: ErrorCode, message: string, options: AppErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'AppError';
    this.code = code;
    this.errorClass = ERROR_CODES[code];
    this.hint = options.hint;
  }
}

/** Whether a value is an AppError, also when it comes from another module realm (jest, workers). */
export function isAppError(value: unknown): value is AppError {
  return typeof value === 'object' && value !== null && (value as { name?: unknown }).name === 'AppError';
}

/** Turns anything thrown into an AppError; what is not ours is `internal` (or the given code) with its cause kept. */
export function toAppError(thrown: unknown, code: ErrorCode = 'internal', doing?: string): AppError {
  if (isAppError(thrown)) return thrown;
  const text = messageOf(thrown);
  return new AppError(code, doing === undefined ? text : `${doing}: ${text}`, { cause: thrown });
}

/** The message of anything thrown, without a stack. */
export function messageOf(thrown: unknown): string {
  if (typeof thrown === 'object' && thrown !== null && 'message' in thrown) return String(thrown.message);
  return String(thrown);
}

/** Exit codes of the command line and the actions: 0 pass, 1 blocked, 2 configuration, 3 undecided or internal. */
export function exitCodeOf(errorClass: ErrorClass): 1 | 2 | 3 {
  switch (errorClass) {
    case 'blocked':
      return 1;
    case 'configuration':
      return 2;
    case 'undecided':
    case 'internal':
      return 3;
  }
}
