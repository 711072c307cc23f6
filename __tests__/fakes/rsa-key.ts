import { generateKeyPairSync, type KeyPairKeyObjectResult } from 'node:crypto';

let pair: KeyPairKeyObjectResult | undefined;

/** The RSA key of this process, for tests to which its owner does not matter: making one takes a third of a second. */
export function rsaKeyPair(): KeyPairKeyObjectResult {
  pair ??= generateKeyPairSync('rsa', { modulusLength: 2048 });
  return pair;
}
