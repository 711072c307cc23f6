import type { Signer } from '../domain/ports.ts';
import type { FlowContext } from './context.ts';
import { type SignerOptions } from './open-signer.ts';
/** How a person signs: as everybody does, or with the SSH key they have anyway. */
export interface PersonSignerOptions extends SignerOptions {
    /** Private key with its `.pub` beside it, or the public key of one that an agent or a security key holds. */
    readonly sshKey?: string | undefined;
}
/** Opens the one signer that is named. Errors: as `openSigner`, `openSshSigner`; `invalid-input` for two. */
export declare function openPersonSigner(options: PersonSignerOptions, context: FlowContext): Promise<Signer>;
