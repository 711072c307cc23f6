import type { Clock } from '../../domain/ports.ts';
import type { SigningKey } from '../bundle-signer.ts';
/** What a key service adapter takes from the world around it. */
export interface KmsContext {
    readonly fetch: typeof fetch;
    /** Environment of the process: ambient credentials live there. */
    readonly env: Readonly<Record<string, string | undefined>>;
    readonly clock: Clock;
    /** Reads a small file that the environment names (token, credential configuration). */
    readonly readFile: (path: string) => Promise<Uint8Array>;
    /** Identity token of the run for an audience, when the run has one. */
    readonly identityToken?: (audience: string) => Promise<string>;
}
/** Opens the key behind the part of a KMS URI that follows `scheme://`. Reads the public key; signs nothing yet. */
export type OpenKmsKey = (location: string, context: KmsContext) => Promise<SigningKey>;
