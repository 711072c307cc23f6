import { createHash } from 'node:crypto';
import { RFC3161Timestamp } from '@sigstore/core';
import { HashAlgorithm, TransparencyLogEntry, type Envelope } from '@sigstore/protobuf-specs';
import { RekorWitness, TSAWitness } from '@sigstore/sign';
import { preAuthEncoding } from '../domain/dsse.ts';
import { AppError } from '../domain/errors.ts';
import { readGenTime } from '../domain/timestamp.ts';
import { serviceError } from './sigstore-service-error.ts';
import type { SigningService } from './signing-config.ts';

/** How long one request may take, and how often it is repeated when the service fails by itself. */
export interface FetchLimits {
  readonly timeout: number;
  readonly retry: { readonly retries: number };
}

/**
 * Logs a signed envelope and gives the entry as protobuf JSON. Rekor v1 takes a `dsse` entry. Rekor v2 takes none
 * since 2.3: there the entry is a `hashedrekord` over the SHA-256 of the PAE, the bytes the signature covers
 * (rekor-tiles CLIENTS.md), which cosign, sigstore-python and sigstore-js verify. Throws AppError.
 */
export async function logEnvelope(
  log: SigningService,
  signed: { readonly envelope: Envelope; readonly certificatePem: string },
  limits: FetchLimits,
): Promise<unknown> {
  const { envelope, certificatePem } = signed;
  const witness = new RekorWitness({
    rekorBaseURL: log.url,
    majorApiVersion: log.majorApiVersion,
    entryType: 'dsse',
    ...limits,
  });
  const content =
    log.majorApiVersion === 1
      ? ({ $case: 'dsseEnvelope', dsseEnvelope: envelope } as const)
      : ({ $case: 'messageSignature', messageSignature: signatureOverPae(envelope) } as const);
  return testify(witness, { content, certificatePem, url: log.url });
}

/** A signature over the bytes of a file, as a log entry of kind `hashedrekord` shows it. */
export interface LoggedMessage {
  /** SHA-256 of the file. */
  readonly digest: Uint8Array;
  readonly signature: Uint8Array;
  readonly certificatePem: string;
}

/** Logs the signature of a file and gives the entry as protobuf JSON. Throws AppError. */
export async function logMessage(
  log: SigningService,
  signed: LoggedMessage,
  limits: FetchLimits,
): Promise<unknown> {
  const witness = new RekorWitness({
    rekorBaseURL: log.url,
    majorApiVersion: log.majorApiVersion,
    ...limits,
  });
  const messageSignature = {
    messageDigest: { algorithm: HashAlgorithm.SHA2_256, digest: Buffer.from(signed.digest) },
    signature: Buffer.from(signed.signature),
  };
  const content = { $case: 'messageSignature', messageSignature } as const;
  return testify(witness, { content, certificatePem: signed.certificatePem, url: log.url });
}

interface Testimony {
  readonly content: Parameters<RekorWitness['testify']>[0];
  readonly certificatePem: string;
  readonly url: string;
}

async function testify(witness: RekorWitness, { content, certificatePem, url }: Testimony): Promise<unknown> {
  const { tlogEntries } = await witness.testify(content, certificatePem).catch((thrown: unknown) => {
    throw serviceError(thrown, `logging the signature at ${url}`, 'tool-failed');
  });
  const [entry] = tlogEntries;
  if (entry === undefined) throw new AppError('tool-failed', `${url} logged nothing`);
  return TransparencyLogEntry.toJSON(entry);
}

function signatureOverPae(envelope: Envelope) {
  const pae = preAuthEncoding(envelope.payloadType, envelope.payload);
  const digest = createHash('sha256').update(pae).digest();
  return {
    messageDigest: { algorithm: HashAlgorithm.SHA2_256, digest },
    signature: envelope.signatures[0]?.sig ?? Buffer.alloc(0),
  };
}

/** Tries to get a time that every reader takes; DER drops trailing zeros, so about one in ten is not. */
const MAX_STAMPS = 6;

/**
 * Has the signature time-stamped and gives the response as DER. Readers built on @sigstore/core up to 4.0.1 refuse
 * times with other than 0 or 3 fraction digits, legal as they are, so such a stamp is asked for again a few times;
 * a authority that always writes them is taken as it is. Throws AppError.
 */
export async function stampSignature(
  authority: SigningService,
  signature: Uint8Array,
  limits: FetchLimits,
): Promise<Uint8Array> {
  // The witness stamps the signature of whatever holds it; what else stands in the envelope does not matter.
  const envelope: Envelope = {
    payloadType: '',
    payload: Buffer.alloc(0),
    signatures: [{ sig: Buffer.from(signature), keyid: '' }],
  };
  const witness = new TSAWitness({ tsaBaseURL: authority.url, ...limits });
  let stamp: Uint8Array | undefined;
  for (let attempt = 0; attempt < MAX_STAMPS; attempt += 1) {
    const { rfc3161Timestamps } = await witness
      .testify({ $case: 'dsseEnvelope', dsseEnvelope: envelope })
      .catch((thrown: unknown) => {
        throw serviceError(thrown, `time-stamping at ${authority.url}`, 'tool-failed');
      });
    stamp = rfc3161Timestamps[0]?.signedTimestamp;
    if (stamp === undefined) break;
    const digits = fractionDigitsOf(stamp, authority.url);
    if (digits === 0 || digits === 3) break;
  }
  if (stamp === undefined) throw new AppError('tool-failed', `${authority.url} gave no timestamp`);
  return stamp;
}

function fractionDigitsOf(stamp: Uint8Array, url: string): number {
  try {
    return readGenTime(RFC3161Timestamp.parse(Buffer.from(stamp)).tstInfo.raw).fractionDigits;
  } catch (cause) {
    throw new AppError('tool-failed', `${url} gave no timestamp that can be read`, { cause });
  }
}
