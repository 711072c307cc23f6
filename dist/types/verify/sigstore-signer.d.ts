import type { KeyObject } from 'node:crypto';
import { type SignedEntity, type Verifier as SigstoreVerifier } from '@sigstore/verify';
import type { BundleFacts } from '../domain/bundle.ts';
import { type SigningCertificate } from '../domain/certificate.ts';
import type { SignerIdentity, TrustedTime } from '../domain/evidence.ts';
import type { TrustRoot } from './sigstore-trust-root.ts';
import type { TimestampTrust } from './sigstore-tsa.ts';
/** Whom a keyless bundle must be by, and under which root. */
export interface Expected {
    readonly identity: string;
    readonly issuer: string;
    readonly requireLog: boolean;
    readonly extensions: ReadonlyMap<string, readonly string[]>;
    readonly root: TrustRoot;
    readonly library: SigstoreVerifier;
    readonly tlogThreshold?: number | undefined;
    readonly timestampThreshold?: number | undefined;
    /** Of the root; looked at when there is a threshold. */
    readonly timestampAuthorities: readonly TimestampTrust[];
}
/** A signed thing as the library takes it, made once the certificate is known to be worth it. */
export type MakeEntity = (certificate: SigningCertificate) => SignedEntity | Promise<SignedEntity>;
/**
 * Everything about a keyless bundle that does not depend on what was signed: identity, chain, logs, times; and by the
 * library, over the entity, the signature itself. Throws AppError as `createSigstoreVerifier` says.
 */
export declare function verifyKeylessSigner(facts: BundleFacts, expected: Expected, makeEntity: MakeEntity): Promise<{
    readonly signer: SignerIdentity;
    readonly times: TrustedTime[];
}>;
/** Every log of the bundle is one of the root. Error: `trust-root`. */
export declare function requireKnownLogs(bundle: BundleFacts, root: TrustRoot): void;
/** The library's view of a bundle that our reader accepted. `blob`: what a message signature is over. */
export declare function toEntity(json: unknown, blob?: Buffer): SignedEntity;
/** The same entity with another answer to whether it was signed; its methods are those of a class. */
export declare function answering(entity: SignedEntity, verifySignature: (key: KeyObject) => boolean): SignedEntity;
/** Times of authorities, and those that logs promised; earliest first. */
export declare function trustedTimes(entity: SignedEntity): TrustedTime[];
/** The library checks a log key's validity for promises only; an inclusion proof needs the same (GHSA-wqqc-jjcq-vfxm). */
export declare function requireLogsInUse(bundle: BundleFacts, times: readonly TrustedTime[], root: TrustRoot): void;
