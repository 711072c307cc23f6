import type { LogSignature } from './bundle-signer.ts';
import type { SigningService } from './signing-config.ts';
export interface KeyLogOptions {
    readonly logs: readonly SigningService[];
    /** Per request, in milliseconds; default 30,000. */
    readonly timeoutMs?: number;
}
/**
 * Logs signatures of keys and own certificates at every log. P-256 alone: the entries that every reader takes are over
 * SHA-256. Errors: `unsupported` (another key), `network`, `timeout`, `tool-failed`.
 */
export declare function createKeyLog({ logs, timeoutMs }: KeyLogOptions): LogSignature;
