import type { SignerIdentity } from '../../domain/evidence.ts';

/** A signer in one line. */
export function signerText(signer: SignerIdentity): string {
  return signer.kind === 'key' ? `key ${signer.keyId}` : `${signer.identity} (${signer.issuer})`;
}
