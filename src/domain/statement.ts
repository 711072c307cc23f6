import type { DigestSet } from './digest.ts';
import { isUsableDigestSet } from './digest.ts';
import { AppError } from './errors.ts';
import { unpackFindings, type PackedFindings } from './packed-findings.ts';
import { takePlainFindings } from './plain-findings.ts';
import { parseStrictJson } from './strict-json.ts';
import type { Subject } from './subject.ts';

/** in-toto Statement v1 (in-toto/attestation spec/v1/statement.md). Ours carry exactly one subject. */
export const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
/** What cosign still writes for attestations; the same fields. */
const STATEMENT_TYPE_V01 = 'https://in-toto.io/Statement/v0.1';
/** DSSE payload type of every statement. */
export const STATEMENT_MEDIA_TYPE = 'application/vnd.in-toto+json';

export interface StatementSubject {
  readonly name?: string;
  readonly digest: DigestSet;
  /** What the signer says besides (cosign `-a key=value`). */
  readonly annotations?: Readonly<Record<string, string>>;
}

export interface Statement<P = unknown> {
  readonly _type: typeof STATEMENT_TYPE;
  readonly subject: readonly [StatementSubject];
  readonly predicateType: string;
  readonly predicate: P;
}

export function makeStatement<P>(subject: Subject, predicateType: string, predicate: P): Statement<P> {
  if (!isUsableDigestSet(subject.digest)) {
    throw new AppError('invalid-subject', `subject ${subject.name} has no usable digest`);
  }
  const entry = { name: subject.name, digest: subject.digest };
  return { _type: STATEMENT_TYPE, subject: [entry], predicateType, predicate };
}

/** The bytes that are signed: UTF-8 JSON, two-space indent free, key order as built. */
export function encodeStatement(statement: Statement): Uint8Array {
  return Buffer.from(JSON.stringify(statement), 'utf8');
}

/** Longest payload that is read, unless the caller says otherwise. */
const MAX_BYTES = 16 * 1024 * 1024;

/** A statement whose findings, when it has many that are plain, are kept apart. */
export interface PackedStatement {
  readonly statement: Statement;
  /** Findings of the predicate, which has an empty list in their place. */
  readonly findings?: PackedFindings;
}

/** The whole of a statement that was read in parts. */
export function unpackStatement({ statement, findings }: PackedStatement): Statement {
  if (findings === undefined) return statement;
  // A list that is replaced stays where it is among the members.
  return { ...statement, predicate: { ...Object(statement.predicate), findings: unpackFindings(findings) } };
}

/**
 * Reads the payload of a verified envelope. Refuses (AppError `malformed`) duplicate keys, unknown `_type`, no or
 * several subjects, unusable digests. `maxBytes` bounds the payload; `acceptV01` also reads in-toto v0.1.
 */
export function decodeStatement(
  payload: Uint8Array,
  maxBytes = MAX_BYTES,
  options: { readonly acceptV01?: boolean } = {},
): Statement {
  return unpackStatement(decodePackedStatement(payload, maxBytes, options));
}

/** The same, with findings in the form in which they pass between threads. Errors as `decodeStatement`. */
export function decodePackedStatement(
  payload: Uint8Array,
  maxBytes = MAX_BYTES,
  { acceptV01 = false }: { readonly acceptV01?: boolean } = {},
): PackedStatement {
  const taken = payload.byteLength <= maxBytes ? takePlainFindings(payload) : undefined;
  if (taken !== undefined) {
    const statement = readStatement(parseStrictJson(taken.rest, { maxBytes, what: 'statement' }), acceptV01);
    if (holdsEmptyFindings(statement.predicate)) return { statement, findings: taken.findings };
  }
  return { statement: readStatement(parseStrictJson(payload, { maxBytes, what: 'statement' }), acceptV01) };
}

/** What was taken out of the payload was the list of the predicate, and no other of that name. */
function holdsEmptyFindings(predicate: unknown): boolean {
  if (!isRecord(predicate) || !Object.hasOwn(predicate, 'findings')) return false;
  const { findings } = predicate;
  return Array.isArray(findings) && findings.length === 0;
}

function readStatement(value: unknown, acceptV01: boolean): Statement {
  if (!isRecord(value)) throw malformed('is not an object');
  const type = value['_type'];
  if (type !== STATEMENT_TYPE && !(acceptV01 && type === STATEMENT_TYPE_V01)) {
    throw malformed('has an unknown _type');
  }
  const subjects = value['subject'];
  if (!Array.isArray(subjects) || subjects.length !== 1) throw malformed('must have exactly one subject');
  const subject: unknown = subjects[0];
  if (!isRecord(subject) || !isDigestSet(subject['digest'])) throw malformed('has no usable subject digest');
  const name = subject['name'];
  if (name !== undefined && typeof name !== 'string') throw malformed('has a subject name that is not text');
  const annotations = subject['annotations'];
  const predicateType = value['predicateType'];
  if (typeof predicateType !== 'string' || predicateType === '') throw malformed('has no predicateType');
  const entry: StatementSubject = {
    ...(name === undefined ? {} : { name }),
    digest: subject['digest'],
    // Others write anything here; what is not text by name is not ours to read.
    ...(isTextRecord(annotations) ? { annotations } : {}),
  };
  return { _type: STATEMENT_TYPE, subject: [entry], predicateType, predicate: value['predicate'] };
}

function malformed(what: string): AppError {
  return new AppError('malformed', `statement ${what}`);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTextRecord(value: unknown): value is Record<string, string> {
  return isRecord(value) && Object.values(value).every((each) => typeof each === 'string');
}

function isDigestSet(value: unknown): value is DigestSet {
  if (!isRecord(value) || !Object.values(value).every((hex) => typeof hex === 'string')) return false;
  return isUsableDigestSet(value as DigestSet);
}
