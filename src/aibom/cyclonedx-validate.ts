import { AppError, isAppError, messageOf } from '../domain/errors.ts';
import { parseStrictJson } from '../domain/strict-json.ts';

/** A BOM of 100,000 files has about 60 MB. */
const MAX_BYTES = 128 * 1024 * 1024;
const MAX_ERRORS = 50;

interface Validator {
  validate(data: string): Promise<unknown>;
}

/** Compiling the schema takes a fifth of a second, so it is done once. Holds no state about documents. */
let compiled: Promise<Validator> | undefined;

/**
 * Checks bytes against the CycloneDX 1.6 JSON schema with the strict validator of the CycloneDX library. Returns one
 * line per problem, at most 50, empty when valid: also for bytes that are no JSON, have a key twice, or state another
 * version. Throws AppError `internal` when the validator itself cannot run.
 */
export async function validateCyclonedx(bytes: Uint8Array): Promise<string[]> {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  try {
    // Duplicate keys and depth are not the schema's business, and the validator would take the last key.
    parseStrictJson(bytes, { maxBytes: MAX_BYTES, what: 'BOM' });
  } catch (error) {
    if (isAppError(error)) return [error.message];
    throw error;
  }
  const validator = await loadValidator();
  const errors: unknown = await validator.validate(text);
  if (errors === null) return [];
  return Array.isArray(errors) ? errors.slice(0, MAX_ERRORS).map(describeError) : ['the BOM is not valid'];
}

/** Loads and compiles ahead of time, for a caller that waits for something else meanwhile. */
export async function loadValidator(): Promise<Validator> {
  compiled ??= createValidator();
  return compiled;
}

async function createValidator(): Promise<Validator> {
  const { createStrictValidator } = await import('./cyclonedx-library.ts');
  const validator = createStrictValidator();
  try {
    await validator.validate('{}');
  } catch (cause) {
    throw new AppError('internal', `the CycloneDX validator does not start: ${messageOf(cause)}`, { cause });
  }
  return validator;
}

function describeError(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error);
  const path: unknown = Reflect.get(error, 'instancePath');
  const message: unknown = Reflect.get(error, 'message');
  const place = typeof path === 'string' && path !== '' ? path : '/';
  return `${place} ${typeof message === 'string' ? message : 'is not valid'}`;
}
