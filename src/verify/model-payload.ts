import { AppError } from '../domain/errors.ts';
import type { VerifiedEnvelope } from '../domain/evidence.ts';
import { modelDigestOf } from '../domain/manifest.ts';
import { ignorePathProblem, isIgnored } from '../domain/model-path.ts';
import { CONTENT_HASHES, type ContentHash, type Serialization } from '../domain/serialization.ts';
import {
  bool,
  finite,
  list,
  looseObject,
  optional,
  readShape,
  record,
  strictObject,
  text,
  type ShapeProblem,
} from '../domain/shape.ts';
import { decodeStatement, STATEMENT_MEDIA_TYPE } from '../domain/statement.ts';
import { LEGACY_PREDICATE, readLegacyPayload } from './legacy-payload.ts';
import { readResources } from './model-resources.ts';
import type { ModelPayload } from './signed-model.ts';

/** A payload names every file of the model: larger than other statements, still bounded. */
const MAX_PAYLOAD_BYTES = 64 * 1024 * 1024;
const MAX_RESOURCES = 500_000;
/** A verifier of v1.0 reads every v1 (OMS VERSIONING.md): new predicate fields may come, known ones keep their meaning. */
const PREDICATE_V1 = /^https:\/\/model_signing\/signature\/v1\.\d{1,4}$/;

export type { ModelPayload } from './signed-model.ts';

const serializationShape = strictObject({
  method: text(),
  hash_type: text(),
  allow_symlinks: bool(),
  shard_size: optional(finite()),
  ignore_paths: optional(list(text(), { max: 100_000 })),
});

const resourceShape = strictObject({ name: text(), algorithm: text(), digest: text() });

/** The predicate. Loose on purpose: a v1.0 verifier ignores further predicate fields (model_signing `_signing/signing.py`). */
export const predicateShape = looseObject({
  serialization: serializationShape,
  resources: list(resourceShape, { min: 1, max: MAX_RESOURCES }),
  digest_sources: optional(record(64, list(text(), { max: MAX_RESOURCES }))),
});

/** What must be there to say that a method or a hash is not known. */
const methodShape = looseObject({
  serialization: looseObject({ method: text(), hash_type: text(), shard_size: optional(finite()) }),
});

/**
 * Reads the payload of a verified OMS envelope. Both orders of resources are accepted (specification: by code point;
 * `model_signing`: by path component), since the root is computed over the order that is there. Errors: `malformed`
 * (not a statement of that shape), `evidence-invalid` (another kind of statement; bad or double name, bad digest, root
 * that does not fit), `unsupported` (another version, method or hash: never a pass).
 */
export function readModelPayload(envelope: VerifiedEnvelope): ModelPayload {
  if (envelope.payloadType !== STATEMENT_MEDIA_TYPE) {
    throw invalid(`has the payload type ${JSON.stringify(envelope.payloadType)}`);
  }
  if (envelope.isLegacyEncoding === true) return readLegacyPayload(envelope.payload, MAX_PAYLOAD_BYTES);
  const statement = decodeStatement(envelope.payload, MAX_PAYLOAD_BYTES);
  assertPredicateType(statement.predicateType);
  const [subject] = statement.subject;
  if (subject.name === undefined || subject.name === '') throw invalid('does not name the model');
  const serialization = readSerialization(statement.predicate);
  const parsed = readShape(predicateShape, statement.predicate);
  if (!parsed.ok) throw malformed(parsed.error);
  const { resources, paths } = readResources(parsed.value.resources, serialization);
  const rootSha256 = modelDigestOf(resources.values());
  const { sha256, ...others } = subject.digest;
  if (sha256 !== rootSha256 || Object.keys(others).length > 0) {
    throw invalid(`has the root ${String(sha256)}, but its files make ${rootSha256}`);
  }
  const { allow_symlinks: allowSymlinks, ignore_paths: ignored = [] } = parsed.value.serialization;
  const ignorePaths = ignored.map(readIgnorePath);
  assertNoneIgnored(paths, new Set(ignorePaths));
  const unreadPaths = Object.values(parsed.value.digest_sources ?? {}).flat();
  return {
    name: subject.name,
    rootSha256,
    serialization,
    resources,
    paths,
    allowSymlinks,
    ignorePaths,
    unreadPaths,
  };
}

function assertPredicateType(type: string): void {
  if (PREDICATE_V1.test(type)) return;
  if (type === LEGACY_PREDICATE || type.startsWith('https://model_signing/signature/')) {
    throw new AppError('unsupported', `model signature of type ${type} is not supported`, {
      hint:
        type === LEGACY_PREDICATE
          ? 'sign the model again; signatures of model_signing 0.2 are read only when that is allowed explicitly'
          : 'sign the model again: https://model_signing/signature/v1.0 is read',
    });
  }
  throw invalid(`is a statement of type ${type}, not about the files of a model`);
}

/** Before the strict reading, so that what we cannot do is called that and not malformed. */
function readSerialization(predicate: unknown): Serialization {
  const parsed = readShape(methodShape, predicate);
  if (!parsed.ok) throw malformed(parsed.error);
  const { method, hash_type: hash, shard_size: shardSize } = parsed.value.serialization;
  if (method !== 'files' && method !== 'shards') throw unsupported('method', method, 'files and shards');
  if (!isContentHash(hash)) throw unsupported('hash', hash, CONTENT_HASHES.join(', '));
  if (method === 'files') return { method, hash };
  // Written as an integer (specification) or as a float without fraction (model_signing): the same number in JSON.
  if (shardSize === undefined || !Number.isSafeInteger(shardSize) || shardSize < 1) {
    throw invalid(`has the shard size ${String(shardSize)}`);
  }
  return { method, hash, shardSize };
}

function isContentHash(name: string): name is ContentHash {
  return (CONTENT_HASHES as readonly string[]).includes(name);
}

/** A file both signed and ignored would be compared or not as the reader likes. */
function assertNoneIgnored(paths: ReadonlySet<string>, rules: ReadonlySet<string>): void {
  for (const name of paths) {
    if (isIgnored(name, rules)) throw invalid(`both names and ignores ${JSON.stringify(name)}`);
  }
}

function readIgnorePath(given: string): string {
  const rule = given.replace(/\/$/, '');
  const problem = ignorePathProblem(rule);
  if (problem !== undefined) throw invalid(`ignores a path ${JSON.stringify(given)} that ${problem}`);
  return rule;
}

function unsupported(what: string, value: string, supported: string): AppError {
  return new AppError('unsupported', `model signature uses the ${what} ${JSON.stringify(value)}`, {
    hint: `this version verifies ${supported}`,
  });
}

function invalid(what: string): AppError {
  return new AppError('evidence-invalid', `model signature ${what}`);
}

function malformed({ path, message }: ShapeProblem): AppError {
  return new AppError('malformed', `model signature: ${path === '' ? 'predicate' : path}: ${message}`);
}
