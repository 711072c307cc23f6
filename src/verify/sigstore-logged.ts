import { createPublicKey, X509Certificate, type KeyObject } from 'node:crypto';
import { Verifier as SigstoreVerifier, type SignedEntity } from '@sigstore/verify';
import { readBundle, type BundleFacts } from '../domain/bundle.ts';
import { AppError } from '../domain/errors.ts';
import type { TrustedTime } from '../domain/evidence.ts';
import { readMessageBundle } from '../domain/message-bundle.ts';
import type { BlobVerifier, Clock, Verifier } from '../domain/ports.ts';
import { checkThreshold, countLogs, requireLogs } from './distinct-witnesses.ts';
import { isLoggedBy } from './sigstore-log-entry.ts';
import { answering, requireKnownLogs, requireLogsInUse, toEntity, trustedTimes } from './sigstore-signer.ts';
import { readTrustedRoot, type TrustRoot } from './sigstore-trust-root.ts';
import { verificationError } from './sigstore-verification-error.ts';

export interface LogRules {
  /** Sigstore TrustedRoot as parsed JSON, whose logs count. */
  readonly trustedRoot: unknown;
  /** The key, when the signer is one; a certificate comes with the bundle. */
  readonly publicKeyPem?: string;
  readonly clock: Clock;
  /** So many different logs of the root must have it; default 1. */
  readonly tlogThreshold?: number | undefined;
}

/**
 * The same signer, whose signatures count only when a transparency log of the root has them: with a proof or promise,
 * over this signature and content, by this key. A time that the log promised counts as a trusted time. Throws AppError
 * as the signer; `signature-invalid` (not logged, in too few logs, or something else is), `trust-root` (log not known, not
 * in use); `invalid-input` for a threshold that cannot be reached.
 */
export function requireLogged(signer: Verifier & BlobVerifier, rules: LogRules): Verifier & BlobVerifier {
  const root = readTrustedRoot(rules.trustedRoot);
  checkThreshold('tlog-threshold', rules.tlogThreshold, countLogs(root));
  const look = (bundle: Logged): TrustedTime[] => loggedTimes(bundle, { ...rules, root });
  return {
    async verify(bundle) {
      const read = readBundle(bundle);
      const envelope = await signer.verify(read);
      return { ...envelope, times: inOrder([...envelope.times, ...look(read)]) };
    },
    async verifyBlob(bytes, open) {
      const blob = await signer.verifyBlob(bytes, open);
      return { ...blob, times: inOrder([...blob.times, ...look(readMessageBundle(bytes))]) };
    },
  };
}

type Logged = BundleFacts & {
  readonly json: {
    readonly mediaType: string;
    readonly verificationMaterial: { readonly tlogEntries?: unknown };
  };
};

function loggedTimes(
  bundle: Logged,
  { root, publicKeyPem, clock, tlogThreshold }: LogRules & { readonly root: TrustRoot },
): TrustedTime[] {
  if (bundle.logEntries.length === 0) {
    throw new AppError('signature-invalid', 'signature is in no transparency log, and one is required');
  }
  requireKnownLogs(bundle, root);
  const { key, der } = verifierIn(bundle, publicKeyPem);
  for (const entry of bundle.logEntries) {
    let isOwn: boolean;
    try {
      isOwn = isLoggedBy(entry, der);
    } catch (cause) {
      throw verificationError(cause);
    }
    if (!isOwn) throw new AppError('signature-invalid', 'transparency log entry is of another signer');
  }
  const entity = entityOf(bundle);
  const material = { ...root.material, publicKey: () => ({ publicKey: key, validFor: () => true }) };
  try {
    new SigstoreVerifier(material, { tlogThreshold: 1, ctlogThreshold: 0, timestampThreshold: 0 }).verify(
      entity,
    );
  } catch (cause) {
    throw verificationError(cause);
  }
  requireLogs(bundle, root, tlogThreshold);
  const times = trustedTimes(entity);
  // A log that gives no time must be in use now: a key it no longer uses could sign anything.
  requireLogsInUse(bundle, times.length === 0 ? [{ source: 'transparency-log', at: clock() }] : times, root);
  return times;
}

function verifierIn(
  { material }: BundleFacts,
  publicKeyPem: string | undefined,
): { readonly key: KeyObject; readonly der: Uint8Array } {
  if (material.kind === 'public-key') {
    if (publicKeyPem === undefined) throw new AppError('internal', 'the key of the signer is not known');
    const key = createPublicKey(publicKeyPem);
    return { key, der: key.export({ type: 'spki', format: 'der' }) };
  }
  const der = material.kind === 'certificate' ? material.certificate : material.certificates[0];
  const { publicKey: key, raw } = new X509Certificate(der ?? new Uint8Array());
  return { key, der: raw };
}

/**
 * The bundle as the library takes one that is signed by a key, with its log entries alone: the signature itself, chain
 * and timestamps were verified by the signer.
 */
function entityOf({ json }: Logged): SignedEntity {
  const { tlogEntries } = json.verificationMaterial;
  const bare = { ...json, verificationMaterial: { publicKey: { hint: '' }, tlogEntries } };
  return answering(toEntity(bare, Buffer.alloc(0)), () => true);
}

function inOrder(times: readonly TrustedTime[]): TrustedTime[] {
  return [...times].sort((a, b) => a.at.getTime() - b.at.getTime());
}
