import type { Signer } from '../domain/ports.ts';
import type { FlowContext } from './context.ts';
/**
 * A signer that asks `ssh-keygen`: FILE is a private key with its `.pub` beside it, or the public key of one that an
 * agent holds. Its pass phrase is asked for on the terminal. Errors: `not-found`, `invalid-key`, `tool-failed`.
 */
export declare function openSshSigner(file: string, { run }: Pick<FlowContext, 'run'>): Promise<Signer>;
