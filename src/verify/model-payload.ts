import { z } from 'zod';
import { isSha256Hex } from '../domain/digest.ts';
import { AppError } from '../domain/errors.ts';
import type { VerifiedEnvelope } from '../domain/evidence.ts';
import { modelDigestOf } from '../domain/manifest.ts';
import { ignorePathProblem, isIgnored, modelPathProblem } from '../domain/model-path.ts';
import { PREDICATE } from '../domain/predicates.ts';
import { decodeStatement, STATEMENT_MEDIA_TYPE } from '../domain/statement.ts';

/** A payload names every file of the model: larger than other statements, still bounded. */
const MAX_PAYLOAD_BYTES = 64 * 1024 * 1024;
const MAX_RESOURCES = 500_000;
const OLD_PREDICATE = 'https://model_signing/Digests/v0.1';

/** What an OMS v1.0 signature says about a model, checked against itself. */
export interface ModelPayload {
  /** The signer's name for the model, for people. */
  readonly name: string;
  /** SHA-256 over the raw digests in the payload's own order; the model digest only if that order is by code point. */
  readonly rootSha256: string;
  /** Path to lower-case hex SHA-256. A model that is one file may be named `.`. */
  readonly files: ReadonlyMap<string, string>;
  readonly allowSymlinks: boolean;
  /** Model-relative paths the signer left out. */
  readonly ignorePaths: readonly string[];
}

const serializationSchema = z.strictObject({
  method: z.string(),
  hash_type: z.string(),
  allow_symlinks: z.boolean(),
  shard_size: z.number().optional(),
  ignore_paths: z.array(z.string()).max(100_000).optional(),
});

const resourceSchema = z.strictObject({ name: z.string(), algorithm: z.string(), digest: z.string() });

/** Loose on purpose: a v1.0 verifier ignores further predicate fields (model_signing `_signing/signing.py`). */
const predicateSchema = z.looseObject({
  serialization: serializationSchema,
  resources: z.array(resourceSchema).min(1).max(MAX_RESOURCES),
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
  const statement = decodeStatement(envelope.payload, MAX_PAYLOAD_BYTES);
  assertPredicateType(statement.predicateType);
  const [subject] = statement.subject;
  if (subject.name === undefined || subject.name === '') throw invalid('does not name the model');
  assertSupported(statement.predicate);
  const parsed = predicateSchema.safeParse(statement.predicate);
  if (!parsed.success) throw malformed(parsed.error);
  const { serialization, resources } = parsed.data;
  const files = readResources(resources);
  const rootSha256 = modelDigestOf(files.values());
  const { sha256, ...others } = subject.digest;
  if (sha256 !== rootSha256 || Object.keys(others).length > 0) {
    throw invalid(`has the root ${String(sha256)}, but its files make ${rootSha256}`);
  }
  const ignorePaths = (serialization.ignore_paths ?? []).map(readIgnorePath);
  assertNoneIgnored(files, new Set(ignorePaths));
  return { name: subject.name, rootSha256, files, allowSymlinks: serialization.allow_symlinks, ignorePaths };
}

function assertPredicateType(type: string): void {
  if (type === PREDICATE.modelSignature) return;
  if (type === OLD_PREDICATE || type.startsWith('https://model_signing/signature/')) {
    throw new AppError('unsupported', `model signature of type ${type} is not supported`, {
      hint: `sign the model again: ${PREDICATE.modelSignature} is read`,
    });
  }
  throw invalid(`is a statement of type ${type}, not about the files of a model`);
}

/** Before the strict reading, so that what we cannot do yet is called that and not malformed. */
function assertSupported(predicate: unknown): void {
  const shape = z.looseObject({
    serialization: z.looseObject({ method: z.string(), hash_type: z.string() }),
  });
  const parsed = shape.safeParse(predicate);
  if (!parsed.success) throw malformed(parsed.error);
  const { method, hash_type: hashType } = parsed.data.serialization;
  if (method !== 'files') throw unsupported('method', method, 'files');
  if (hashType !== 'sha256') throw unsupported('hash', hashType, 'sha256');
}

function readResources(resources: readonly z.infer<typeof resourceSchema>[]): Map<string, string> {
  const files = new Map<string, string>();
  const isSingle = resources.length === 1;
  for (const { name, algorithm, digest } of resources) {
    const shown = JSON.stringify(name);
    const problem = isSingle && name === '.' ? undefined : modelPathProblem(name);
    if (problem !== undefined) throw invalid(`names a file ${shown} that ${problem}`);
    if (algorithm !== 'sha256') throw invalid(`has the algorithm ${JSON.stringify(algorithm)} for ${shown}`);
    if (!isSha256Hex(digest)) throw invalid(`has a digest for ${shown} that is not lower-case SHA-256`);
    if (files.has(name)) throw invalid(`names the file ${shown} twice`);
    files.set(name, digest);
  }
  return files;
}

/** A file both signed and ignored would be compared or not as the reader likes. */
function assertNoneIgnored(files: ReadonlyMap<string, string>, rules: ReadonlySet<string>): void {
  for (const name of files.keys()) {
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
    hint: `only the ${what} "${supported}" can be verified by this version`,
  });
}

function invalid(what: string): AppError {
  return new AppError('evidence-invalid', `model signature ${what}`);
}

function malformed(error: z.ZodError): AppError {
  const [issue] = error.issues;
  const where = issue?.path.join('.') ?? '';
  return new AppError(
    'malformed',
    `model signature: ${where === '' ? 'predicate' : where}: ${issue?.message ?? ''}`,
  );
}
