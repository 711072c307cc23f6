import path from 'node:path';
import { generateKeyPair } from '../sign/generate-key.ts';
import type { KeyAlgorithm } from '../domain/key-algorithm.ts';
import { AppError } from '../domain/errors.ts';
import { readVariable } from '../platform/environment.ts';
import { pathKind, writeAtomically } from '../platform/files.ts';
import { keyIdOf } from '../verify/key-verifier.ts';
import type { FlowContext } from './context.ts';

export interface GeneratedKeyFiles {
  readonly privateKey: string;
  readonly publicKey: string;
  /** Lower-case hex SHA-256 of the public key (SPKI DER). */
  readonly keyId: string;
  readonly encrypted: boolean;
}

/**
 * Writes `<prefix>.key` (mode 0600) and `<prefix>.pub`. Neither may exist: a key that is overwritten is lost
 * (`invalid-input`). The private key is encrypted, with the pass phrase of SALLYPORT_KEY_PASSPHRASE or of the person at
 * the terminal; without one it is `invalid-input`, unless `noPassphrase` says that it shall lie there in the clear.
 */
export async function generateKeyFiles(
  options: {
    readonly output: string;
    readonly algorithm?: KeyAlgorithm | undefined;
    readonly noPassphrase?: boolean | undefined;
  },
  context: FlowContext,
): Promise<GeneratedKeyFiles> {
  const prefix = path.resolve(options.output);
  const [privateKey, publicKey] = [`${prefix}.key`, `${prefix}.pub`];
  for (const file of [privateKey, publicKey]) {
    if ((await pathKind(file)) !== 'missing') {
      throw new AppError('invalid-input', `${file} exists already and is not replaced`, {
        hint: 'choose another --output, or move the old key away',
      });
    }
  }
  const passphrase = options.noPassphrase === true ? undefined : await passphraseOf(context);
  const pair = generateKeyPair({
    ...(options.algorithm === undefined ? {} : { algorithm: options.algorithm }),
    ...(passphrase === undefined ? {} : { passphrase }),
  });
  await writeAtomically(privateKey, pair.privateKeyPem, { exclusive: true, mode: 0o600 });
  await writeAtomically(publicKey, pair.publicKeyPem, { exclusive: true });
  return { privateKey, publicKey, keyId: keyIdOf(pair.publicKeyPem), encrypted: passphrase !== undefined };
}

async function passphraseOf({ env, askSecret }: FlowContext): Promise<string> {
  const given = readVariable('keyPassphrase', env);
  if (given !== undefined) return given;
  const answer = await askSecret('Pass phrase for the new private key');
  if (answer === undefined || answer === '') {
    throw new AppError('invalid-input', 'no pass phrase was given for the new private key', {
      hint: 'set SALLYPORT_KEY_PASSPHRASE, or give --no-passphrase for a key that lies there in the clear',
    });
  }
  if ((await askSecret('The same again')) !== answer) {
    throw new AppError('invalid-input', 'the two pass phrases are not the same');
  }
  return answer;
}
