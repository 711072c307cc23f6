import { AppError } from '../domain/errors.ts';
import type { Signer } from '../domain/ports.ts';
import type { FlowContext } from './context.ts';
import { namesSigner, openSigner, type SignerOptions } from './open-signer.ts';

/** How a person signs: as everybody does, or with the SSH key they have anyway. */
export interface PersonSignerOptions extends SignerOptions {
  /** Private key with its `.pub` beside it, or the public key of one that an agent or a security key holds. */
  readonly sshKey?: string | undefined;
}

/** Opens the one signer that is named. Errors: as `openSigner`, `openSshSigner`; `invalid-input` for two. */
export async function openPersonSigner(options: PersonSignerOptions, context: FlowContext): Promise<Signer> {
  const { sshKey, ...others } = options;
  if (sshKey === undefined) return await openSigner(options, context);
  if (namesSigner(others)) {
    throw new AppError('invalid-input', 'ssh-key and another signer exclude each other', {
      hint: 'give one of them',
    });
  }
  const { openSshSigner } = await import('./open-ssh.ts');
  return await openSshSigner(sshKey, context);
}
