import { AppError, isAppError, messageOf } from '../domain/errors.ts';
import { parseStrictJson } from '../domain/strict-json.ts';
import { documentParts, findRepeated, pointerInDocument, type DocumentPart } from './cyclonedx-parts.ts';
import { CYCLONEDX_VERSIONS, isCyclonedxVersion, type CyclonedxVersion } from './cyclonedx-version.ts';
import { isRecord } from './json-access.ts';

/** A BOM of 100,000 files has about 60 MB. */
const MAX_BYTES = 128 * 1024 * 1024;
const MAX_ERRORS = 50;

interface Validator {
  validate(data: string): Promise<unknown>;
}

/** Compiling a schema takes a fifth of a second, so it is done once. Holds no state about documents. */
const compiled = new Map<CyclonedxVersion, Promise<Validator>>();

/**
 * Checks bytes against the CycloneDX JSON schema of the version they state (1.4 to 1.7) with the strict validator of
 * the CycloneDX library. Returns one line per problem, at most 50, empty when valid: also for bytes that are no JSON,
 * have a key twice, or state another version. Throws AppError `internal` when the validator itself cannot run.
 */
export async function validateCyclonedx(bytes: Uint8Array): Promise<string[]> {
  let document: unknown;
  try {
    // Duplicate keys and depth are not the schema's business, and the validator would take the last key.
    document = parseStrictJson(bytes, { maxBytes: MAX_BYTES, what: 'BOM' });
  } catch (error) {
    if (isAppError(error)) return [error.message];
    throw error;
  }
  const version = isRecord(document) ? document['specVersion'] : undefined;
  if (!isRecord(document) || !isCyclonedxVersion(version)) {
    return [`/specVersion must be one of ${CYCLONEDX_VERSIONS.join(', ')}`];
  }
  const validator = await loadValidator(version);
  const lines = findRepeated(document).map((pointer) => `${pointer} must NOT be a duplicate item`);
  for (const { document: part, shift } of documentParts(document)) {
    const errors: unknown = await validator.validate(JSON.stringify(part));
    if (errors === null) continue;
    if (!Array.isArray(errors)) return ['the BOM is not valid'];
    lines.push(...errors.map((error: unknown) => describeError(error, shift)));
    if (lines.length >= MAX_ERRORS) break;
  }
  return [...new Set(lines)].slice(0, MAX_ERRORS);
}

async function loadValidator(version: CyclonedxVersion): Promise<Validator> {
  const known = compiled.get(version);
  if (known !== undefined) return await known;
  const created = createValidator(version);
  compiled.set(version, created);
  return await created;
}

async function createValidator(version: CyclonedxVersion): Promise<Validator> {
  const { createStrictValidator } = await import('./cyclonedx-library.ts');
  const validator = createStrictValidator(version);
  try {
    await validator.validate('{}');
  } catch (cause) {
    throw new AppError('internal', `the CycloneDX validator does not start: ${messageOf(cause)}`, { cause });
  }
  return validator;
}

function describeError(error: unknown, shift: DocumentPart['shift']): string {
  if (typeof error !== 'object' || error === null) return String(error);
  const path: unknown = Reflect.get(error, 'instancePath');
  const message: unknown = Reflect.get(error, 'message');
  const place = typeof path === 'string' && path !== '' ? pointerInDocument(path, shift) : '/';
  return `${place} ${typeof message === 'string' ? message : 'is not valid'}`;
}
