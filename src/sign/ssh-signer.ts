import { encodeBundle } from '../domain/bundle.ts';
import { preAuthEncoding } from '../domain/dsse.ts';
import { AppError } from '../domain/errors.ts';
import type { Signer } from '../domain/ports.ts';
import type { SshPublicKey } from '../domain/ssh-key.ts';
import {
  readSshSignature,
  SSH_NAMESPACE,
  unwrapSshSignature,
  verifiesMessage,
} from '../domain/ssh-signature.ts';

export interface SshSignerOptions {
  readonly publicKey: SshPublicKey;
  /** Has `ssh-keygen` sign a message in a namespace; gives its armoured text. */
  readonly signMessage: (message: Buffer, namespace: string) => Promise<string>;
}

/**
 * Signs with an SSH key, which may live in an agent or a security key. What comes back is verified before it is used.
 * Throws AppError `tool-failed`, `malformed`, `signature-invalid` (another key, or another message, was signed).
 */
export function createSshSigner({ publicKey, signMessage }: SshSignerOptions): Signer {
  return {
    method: 'ssh',
    identity: () => Promise.resolve({ kind: 'key', keyId: publicKey.keyId }),
    async sign(payloadType, payload) {
      const message = preAuthEncoding(payloadType, payload);
      const signature = unwrapSshSignature(await signMessage(message, SSH_NAMESPACE));
      const read = readSshSignature(signature);
      const isOurs = read.publicKey.blob.equals(publicKey.blob) && read.namespace === SSH_NAMESPACE;
      if (!isOurs || !verifiesMessage(read, message)) {
        throw new AppError('signature-invalid', 'ssh-keygen signed with another key or something else');
      }
      const material = { kind: 'public-key', hint: `ssh:${publicKey.keyId}` } as const;
      return encodeBundle({ payloadType, payload, signature, material });
    },
  };
}
