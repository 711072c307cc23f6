import { type OwnCertificate, type Policy, type SshSource, type TrustRoot } from '../domain/policy.ts';
import { type AllowedSigner } from './allowed-signers.ts';
import type { PolicyPart } from './policy-digest.ts';
/** One verifier the flow has to make. `signerName` is unique; paths as written in the policy. */
export type TrustEntry = {
    readonly signerName: string;
    readonly kind: 'key';
    readonly keyPath: string;
    readonly timestampAuthorities: readonly string[];
    readonly timestampThreshold?: number;
    readonly logRoot?: TrustRoot;
} | ({
    readonly signerName: string;
    readonly kind: 'own-certificate';
    readonly logRoot?: TrustRoot;
} & OwnCertificate) | ({
    readonly signerName: string;
    readonly kind: 'ssh';
} & SshSource) | {
    readonly signerName: string;
    readonly kind: 'certificate';
    readonly root: TrustRoot;
    readonly identity: string;
    readonly issuer: string;
};
/** Everybody whose signature the policy lets count: its signers by their name, its people as `personSignerName` says. */
export declare function trustEntries(policy: Policy): TrustEntry[];
/**
 * Refuses a policy in which two people have the same key under different file names: one human being would count as
 * two. `files` are those of `policyFiles`. Throws AppError `invalid-policy`, or `invalid-key` for a file without a key.
 */
export declare function refuseSharedKeys(policy: Policy, files: readonly PolicyPart[]): void;
/** The lines that stand for a principal; AppError `invalid-policy` when there is none. */
export declare function allowedKeysOf({ allowedSigners, principal }: SshSource, text: string): AllowedSigner[];
