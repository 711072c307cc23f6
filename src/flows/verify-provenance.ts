import path from 'node:path';
import { encodeBundle, readBundle } from '../domain/bundle.ts';
import { decodeBase64 } from '../domain/base64.ts';
import { AppError, toAppError, type ErrorCode } from '../domain/errors.ts';
import type { DigestSet } from '../domain/digest.ts';
import type { SignerIdentity, TrustedTime, VerifiedEnvelope } from '../domain/evidence.ts';
import type { Verifier } from '../domain/ports.ts';
import { STATEMENT_MEDIA_TYPE } from '../domain/statement.ts';
import type { Verdict } from '../domain/verdict.ts';
import { digestFileWith } from '../digest/digest-file.ts';
import { pathKind, readBounded } from '../platform/files.ts';
import { readForeignClaims, type ForeignClaims } from '../provenance/foreign-claims.ts';
import { readForeignStatement, subjectOf } from '../provenance/foreign-statement.ts';
import {
  MAX_ATTESTATIONS_BYTES,
  readAttestations,
  type FoundAttestation,
} from '../provenance/read-attestations.ts';
import type { FlowContext } from './context.ts';
import { identifySubject, type IdentifyOptions } from './identify.ts';
import { openVerifier, readTrustedRootFile, type TrustOptions } from './signature-verifier.ts';

export interface VerifyProvenanceOptions extends TrustOptions {
  /** Files with attestations. */
  readonly files: readonly string[];
  readonly identify?: IdentifyOptions;
  /** Exact builder id that is expected. */
  readonly builder?: string | undefined;
  /** URL of the repository that is expected, without `git+`. */
  readonly source?: string | undefined;
  readonly sourceRef?: string | undefined;
  /** For instances without a log of signatures (GitHub's own, for private repositories): a timestamp is enough. */
  readonly allowMissingLog?: boolean | undefined;
}

/** Provenance that was verified. */
export interface VerifiedProvenance extends ForeignClaims {
  readonly place: string;
  readonly subject: string | undefined;
  readonly signer: SignerIdentity;
  readonly times: readonly TrustedTime[];
}

export interface VerifyProvenanceOutcome {
  readonly verdict: Verdict;
  /** What was looked for: digests of the subject, any of which an attestation may name. */
  readonly digests: readonly DigestSet[];
  readonly accepted: readonly VerifiedProvenance[];
  readonly rejected: readonly { readonly place: string; readonly reason: string; readonly code: ErrorCode }[];
}

/**
 * Verifies provenance of any tool about a subject: signature and signer, subject by digest, what the certificate
 * confirms, and what was expected. `pass` needs one that holds; with none, something that could not be looked at makes
 * it `indeterminate`. Errors: those of the options and of reading files.
 */
export async function verifyProvenance(
  target: string,
  options: VerifyProvenanceOptions,
  context: FlowContext,
): Promise<VerifyProvenanceOutcome> {
  const verifier = await openForeignVerifier(options);
  const digests = await digestsOf(target, options.identify ?? {}, context);
  const accepted: VerifiedProvenance[] = [];
  const rejected: VerifyProvenanceOutcome['rejected'][number][] = [];
  for (const file of options.files) {
    const bytes = await readBounded(path.resolve(file), {
      maxBytes: MAX_ATTESTATIONS_BYTES,
      what: 'attestations',
    });
    for (const found of readAttestations(bytes, file)) {
      try {
        accepted.push(await judge(found, { verifier, digests, options }));
      } catch (thrown) {
        const { message, code } = toAppError(thrown);
        rejected.push({ place: found.place, reason: message, code });
      }
    }
  }
  return { verdict: verdictOf(accepted, rejected), digests, accepted, rejected };
}

function verdictOf(
  accepted: readonly unknown[],
  rejected: readonly { readonly reason: string; readonly code: ErrorCode }[],
): Verdict {
  if (accepted.length > 0) return 'pass';
  const isClear = rejected.every(({ reason, code }) => new AppError(code, reason).errorClass === 'blocked');
  return isClear ? 'block' : 'indeterminate';
}

async function openForeignVerifier(options: VerifyProvenanceOptions): Promise<Verifier> {
  if (options.allowMissingLog !== true) return await openVerifier(options);
  const { certificateIdentity: identity, certificateOidcIssuer: issuer, trustedRoot, key } = options;
  if (identity === undefined || issuer === undefined || trustedRoot === undefined || key !== undefined) {
    throw new AppError('invalid-input', 'allow-missing-log is for identities of a Sigstore without a log', {
      hint: 'give --certificate-identity, --certificate-oidc-issuer and the --trusted-root of that instance',
    });
  }
  const { createSigstoreVerifier } = await import('../verify/sigstore-verifier.ts');
  const root = await readTrustedRootFile(trustedRoot);
  return await createSigstoreVerifier({ identity, issuer, trustedRoot: root, requireLog: false });
}

/** Tools name a file by its bytes, npm by SHA-512, we a model by its root. */
async function digestsOf(
  target: string,
  options: IdentifyOptions,
  context: FlowContext,
): Promise<readonly DigestSet[]> {
  const absolute = path.resolve(target);
  const isFile = (await pathKind(absolute)) === 'file';
  const plain = isFile ? [await digestFileWith(absolute, ['sha256', 'sha512'])] : [];
  if (isFile && options.kind === 'file') return plain;
  return [...plain, (await identifySubject(target, options, context)).subject.digest];
}

interface Judgement {
  readonly verifier: Verifier;
  readonly digests: readonly DigestSet[];
  readonly options: VerifyProvenanceOptions;
}

async function judge(
  found: FoundAttestation,
  { verifier, digests, options }: Judgement,
): Promise<VerifiedProvenance> {
  const { payloadType, payload, signer, times } = await open(found, verifier);
  if (payloadType !== STATEMENT_MEDIA_TYPE) {
    throw new AppError('evidence-invalid', `holds ${payloadType}, not an in-toto statement`);
  }
  const statement = readForeignStatement(payload);
  const subject = subjectOf(statement, digests);
  if (subject === undefined) throw new AppError('content-mismatch', 'is about another subject');
  const claims = readForeignClaims(statement, signer);
  const problems = [...claims.differences, ...unmet(claims, options)];
  if (problems.length > 0) throw new AppError('evidence-invalid', problems.join('; '));
  const unchecked = [...claims.unchecked, ...unasked(claims, options)];
  return { ...claims, unchecked, place: found.place, subject: subject.name, signer, times };
}

async function open(found: FoundAttestation, verifier: Verifier): Promise<VerifiedEnvelope> {
  switch (found.kind) {
    case 'bundle':
      return await verifier.verify(readBundle(found.bytes, { acceptOlder: true }));
    case 'envelope':
      return await verifier.verify(bundleOfEnvelope(found.value));
    case 'unusable':
      throw new AppError('malformed', found.reason);
  }
}

/** A bare envelope verifies with a key alone: for a certificate, the proof of the time is not in it. */
function bundleOfEnvelope(value: Readonly<Record<string, unknown>>): Uint8Array {
  const { payloadType, payload, signatures } = value;
  const [signature]: unknown[] = Array.isArray(signatures) ? signatures : [];
  if (
    !Array.isArray(signatures) ||
    signatures.length !== 1 ||
    typeof signature !== 'object' ||
    signature === null
  ) {
    throw new AppError('malformed', 'is an envelope without exactly one signature');
  }
  if (Reflect.get(signature, 'cert') !== undefined) {
    throw new AppError(
      'unsupported',
      'is an envelope with a certificate and without the log entry that proves when it was signed: get the Sigstore bundle of it',
    );
  }
  const bytes = [payload, Reflect.get(signature, 'sig') as unknown].map((each) =>
    typeof each === 'string' ? decodeBase64(each) : undefined,
  );
  const [body, sig] = bytes;
  if (body === undefined || sig === undefined || typeof payloadType !== 'string') {
    throw new AppError('malformed', 'is an envelope with parts that are not base64');
  }
  const material = { kind: 'public-key', hint: undefined } as const;
  return encodeBundle({ material, signature: sig, payloadType, payload: body }).bytes;
}

function unmet(claims: ForeignClaims, options: VerifyProvenanceOptions): string[] {
  const { builder, source, sourceRef } = options;
  const expected = [
    ['builder', claims.builderId, builder],
    ['source', claims.source?.repository, source],
    ['source ref', claims.source?.ref, sourceRef],
  ] as const;
  return expected.flatMap(([field, actual, wanted]) =>
    wanted === undefined || wanted === actual
      ? []
      : [`${field} is ${actual ?? 'not named'}, expected ${wanted}`],
  );
}

/** What the caller could have asked and did not. */
function unasked(claims: ForeignClaims, options: VerifyProvenanceOptions): string[] {
  return [
    ...(options.source === undefined
      ? [`source ${claims.source?.repository ?? 'not named'}: no expectation was given`]
      : []),
    ...(options.builder === undefined ? [`builder ${claims.builderId}: no expectation was given`] : []),
    ...(options.allowMissingLog === true ? ['transparency log: none was asked for'] : []),
  ];
}
