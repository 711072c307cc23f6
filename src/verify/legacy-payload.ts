import { AppError } from '../domain/errors.ts';
import { modelDigestOf } from '../domain/manifest.ts';
import { list, looseObject, oneOf, optional, readShape, strictObject, text } from '../domain/shape.ts';
import { STATEMENT_TYPE } from '../domain/statement.ts';
import { parseStrictJson } from '../domain/strict-json.ts';
import { readResources } from './model-resources.ts';
import type { ModelPayload } from './signed-model.ts';

/** What `model_signing` 0.2 signed: the files are the subjects, the predicate is a filler. */
export const LEGACY_PREDICATE = 'https://model_signing/Digests/v0.1';
const MAX_SUBJECTS = 500_000;

const subjectShape = strictObject({
  name: text(),
  digest: strictObject({ sha256: text() }),
  annotations: optional(strictObject({ actual_hash_algorithm: oneOf(['file-sha256']) })),
});

/** The statement; what else it says is not looked at. */
export const legacyShape = looseObject({
  _type: oneOf([STATEMENT_TYPE]),
  predicateType: oneOf([LEGACY_PREDICATE]),
  subject: list(subjectShape, { min: 1, max: MAX_SUBJECTS }),
});

/**
 * Reads a payload of `model_signing` 0.2 whose signature was verified in that version's own encoding. Whole files with
 * SHA-256 only; it has no root, no name and no ignore list. Errors: `malformed`, `evidence-invalid`.
 */
export function readLegacyPayload(bytes: Uint8Array, maxBytes: number): ModelPayload {
  const parsed = readShape(legacyShape, parseStrictJson(bytes, { maxBytes, what: 'model signature' }));
  if (!parsed.ok) {
    const { path, message } = parsed.error;
    throw new AppError('malformed', `model signature of version 0.2: ${path}: ${message}`);
  }
  const serialization = { method: 'files', hash: 'sha256' } as const;
  const list = parsed.value.subject.map(({ name, digest }) => ({
    name,
    algorithm: 'sha256',
    digest: digest.sha256,
  }));
  const { resources, paths } = readResources(list, serialization);
  return {
    name: undefined,
    rootSha256: modelDigestOf(resources.values()),
    serialization,
    resources,
    paths,
    allowSymlinks: false,
    ignorePaths: [],
    unreadPaths: [],
  };
}
