/** Key algorithms that sign and verify here, and nothing else (OMS v1.0 section 5.3 for EC, DSSE for Ed25519). */
export const KEY_ALGORITHMS = ['ec-p256', 'ec-p384', 'ec-p521', 'ed25519'] as const;
export type KeyAlgorithm = (typeof KEY_ALGORITHMS)[number];
