import { readBundle, type DsseBundle } from '../domain/bundle.ts';
import { preAuthEncoding } from '../domain/dsse.ts';
import { AppError } from '../domain/errors.ts';
import type { VerifiedEnvelope } from '../domain/evidence.ts';
import type { Clock, Verifier } from '../domain/ports.ts';
import { readSshSignature, SSH_NAMESPACE, verifiesMessage } from '../domain/ssh-signature.ts';
import type { SshPublicKey } from '../domain/ssh-key.ts';

/** A key that may sign for somebody. */
export interface SshCredential {
  readonly publicKey: SshPublicKey;
  /** undefined: any. */
  readonly namespaces: readonly string[] | undefined;
  readonly validAfter: Date | undefined;
  readonly validBefore: Date | undefined;
}

export interface SshVerifierOptions {
  /** The keys of one person. */
  readonly credentials: readonly SshCredential[];
  readonly clock: Clock;
}

/** What the `hint` of such a bundle begins with; the fingerprint of the key follows. */
export const SSH_HINT = 'ssh:';

/**
 * Verifies statements that were signed with `ssh-keygen -Y sign` (OpenSSH PROTOCOL.sshsig): the signature in the DSSE
 * envelope is an SSH signature in our namespace over the DSSE encoding. A key that is out of its time now does not
 * count. Throws AppError `malformed`, `signer-untrusted`, `signature-invalid`.
 */
export function createSshVerifier(options: SshVerifierOptions): Verifier {
  return { verify: (bundle) => Promise.resolve().then(() => verifyWithSsh(readBundle(bundle), options)) };
}

function verifyWithSsh(bundle: DsseBundle, { credentials, clock }: SshVerifierOptions): VerifiedEnvelope {
  const { material, payload, payloadType } = bundle;
  if (material.kind !== 'public-key' || material.hint?.startsWith(SSH_HINT) !== true) {
    throw new AppError('signer-untrusted', 'bundle is not signed with an SSH key');
  }
  const signature = readSshSignature(bundle.signature);
  const credential = credentials.find(({ publicKey }) => publicKey.blob.equals(signature.publicKey.blob));
  if (credential === undefined) {
    throw new AppError('signer-untrusted', 'bundle is signed with another SSH key');
  }
  if (signature.namespace !== SSH_NAMESPACE) {
    throw new AppError('signer-untrusted', `SSH signature was made for ${signature.namespace.slice(0, 80)}`, {
      hint: `a statement is signed in the namespace ${SSH_NAMESPACE}`,
    });
  }
  if (credential.namespaces?.includes(SSH_NAMESPACE) === false) {
    throw new AppError('signer-untrusted', `SSH key may not sign in the namespace ${SSH_NAMESPACE}`);
  }
  const now = clock();
  const isEarly = credential.validAfter !== undefined && now < credential.validAfter;
  const isLate = credential.validBefore !== undefined && now >= credential.validBefore;
  if (isEarly || isLate) throw new AppError('signer-untrusted', 'SSH key is out of the time it is valid for');
  if (!verifiesMessage(signature, preAuthEncoding(payloadType, payload))) {
    throw new AppError('signature-invalid', 'SSH signature does not verify', {
      hint: 'the bundle was changed after signing, or a security key signed without a touch',
    });
  }
  const signer = { kind: 'key', keyId: credential.publicKey.keyId } as const;
  return { payloadType, payload, signer, times: [] };
}
