import type { BundleFacts } from '../domain/bundle.ts';
import type { Stamp, TimestampTrust } from './sigstore-tsa.ts';
import type { TrustRoot } from './sigstore-trust-root.ts';
/** How many different witnesses a signature must have, whoever runs how many of their entries. */
export interface WitnessThresholds {
    /** Transparency logs; one key is one log, under however many ids and with however many entries. */
    readonly tlogThreshold?: number | undefined;
    /** Timestamp authorities; those with a certificate or key in common are one. */
    readonly timestampThreshold?: number | undefined;
}
/** Refuses a number that is none, or that `available` can never reach. Error: `invalid-input`. */
export declare function checkThreshold(name: string, wanted: number | undefined, available: number): void;
/** Refuses a bundle that fewer logs have than asked for. Its entries must be verified. Error: `signature-invalid`. */
export declare function requireLogs(bundle: BundleFacts, root: TrustRoot, wanted?: number): void;
/** Different logs of a root. */
export declare function countLogs({ logs }: TrustRoot): number;
/** Refuses stamps of fewer authorities than asked for. Error: `signature-invalid`. */
export declare function requireAuthorities(stamps: readonly Stamp[], trusted: readonly TimestampTrust[], wanted: number): void;
/** Different authorities of those that are trusted. */
export declare function countAuthorities(trusted: readonly TimestampTrust[]): number;
