import { createNoteSigner, type NoteSigner } from '../audit/note-signer.ts';
import { verifierFromPem } from '../audit/note-key.ts';
import { AppError } from '../domain/errors.ts';
import { readMessageBundle } from '../domain/message-bundle.ts';
import type { BlobSigner, Signer } from '../domain/ports.ts';
import { readPublicKey } from '../domain/signing-key.ts';
import { readVariable } from '../platform/environment.ts';
import type { FlowContext } from './context.ts';
import { openSigner, readKeyText } from './open-signer.ts';

const KMS_URI = /^[a-z]+kms:\/\/|^hashivault:\/\//;
const PKCS11_URI = /^pkcs11:/;

/**
 * The signer of an audit log: a PEM file, `env://NAME`, a key in a service (`awskms://` … as with `--kms`) or in a hardware
 * module (`pkcs11:` …). Errors: `invalid-key`, `invalid-input`, those of the service.
 */
export async function openNoteSigner(key: string, origin: string, context: FlowContext): Promise<NoteSigner> {
  if (KMS_URI.test(key) || PKCS11_URI.test(key)) return await openCustody(key, origin, context);
  const passphrase = readVariable('keyPassphrase', context.env);
  const privateKey = await readKeyText(key, context);
  return createNoteSigner({ origin, privateKey, ...(passphrase === undefined ? {} : { passphrase }) });
}

/** A signature over a file is one over its bytes: what a note needs. */
async function openCustody(uri: string, origin: string, context: FlowContext): Promise<NoteSigner> {
  const signer = await openOnce(uri, context);
  const { publicKeyPem } = signer;
  if (publicKeyPem === undefined) throw new AppError('internal', 'a key without a public key');
  const { algorithm } = readPublicKey(publicKeyPem);
  if (algorithm !== 'ed25519' && algorithm !== 'ec-p256') {
    throw new AppError(
      'invalid-key',
      `key of the audit log is ${algorithm}, and lives where it signs with another hash`,
      {
        hint: 'a signed note is hashed with SHA-256: use a P-256 or Ed25519 key there, or a key file',
      },
    );
  }
  return {
    verifier: verifierFromPem(origin, publicKeyPem),
    sign: async (text) => readMessageBundle((await signer.signBlob(text)).bytes).signature,
  };
}

type Custody = Signer & BlobSigner;
const opened = new WeakMap<FlowContext, Map<string, Promise<Custody>>>();

/** A decision reads the log and then writes it: one session is enough. */
async function openOnce(uri: string, context: FlowContext): Promise<Custody> {
  const known = opened.get(context) ?? new Map<string, Promise<Custody>>();
  opened.set(context, known);
  const signer = known.get(uri) ?? openSigner(PKCS11_URI.test(uri) ? { pkcs11: uri } : { kms: uri }, context);
  known.set(uri, signer);
  return await signer;
}
