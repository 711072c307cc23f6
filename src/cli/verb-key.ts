import type { KeyAlgorithm } from '../domain/key-algorithm.ts';
import { systemContext } from '../flows/context.ts';
import { exportPublicKey, type PublicKeySource } from '../flows/export-public-key.ts';
import { generateKeyFiles } from '../flows/generate-key.ts';
import { shownPath } from './shown-path.ts';
import { done, type Verb } from './verb.ts';

export interface KeyGenerateVerbOptions {
  readonly output: string;
  readonly algorithm?: KeyAlgorithm;
  /** commander's form of --no-passphrase: false when it was given. */
  readonly passphrase?: boolean;
}

export const keyGenerateVerb: Verb<KeyGenerateVerbOptions> = async (options, ports) => {
  const { passphrase, ...rest } = options;
  const made = await generateKeyFiles({ ...rest, noPassphrase: passphrase === false }, systemContext(ports));
  const lines = [
    `private key  ${shownPath(made.privateKey)}${made.encrypted ? ' (encrypted)' : ' (not encrypted)'}`,
    `public key   ${shownPath(made.publicKey)}`,
    `key id       ${made.keyId}`,
  ];
  return done(`${lines.join('\n')}\n`, made);
};

export interface KeyPublicVerbOptions extends PublicKeySource {
  readonly output?: string;
}

export const keyPublicVerb: Verb<KeyPublicVerbOptions> = async (options, ports) => {
  const { publicKeyPem, keyId, publicKey } = await exportPublicKey(options, systemContext(ports));
  const text =
    publicKey === undefined ? publicKeyPem : `public key   ${shownPath(publicKey)}\nkey id       ${keyId}\n`;
  return done(text, { publicKeyPem, keyId, ...(publicKey === undefined ? {} : { publicKey }) });
};
