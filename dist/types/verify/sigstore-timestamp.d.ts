import type { SignedEntity } from '@sigstore/verify';
/** The same entity with timestamps that are read by `AnyFractionTimestamp`. */
export declare function withAnyFraction(entity: SignedEntity): SignedEntity;
