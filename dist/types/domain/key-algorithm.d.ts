/** Key algorithms that sign and verify here, and nothing else (OMS v1.0 section 5.3 for EC, DSSE for Ed25519). */
export declare const KEY_ALGORITHMS: readonly ["ec-p256", "ec-p384", "ec-p521", "ed25519"];
export type KeyAlgorithm = (typeof KEY_ALGORITHMS)[number];
