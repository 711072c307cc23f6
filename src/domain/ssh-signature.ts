import { createHash, verify } from 'node:crypto';
import { AppError } from './errors.ts';
import { readSshKey, type SshPublicKey } from './ssh-key.ts';
import { SshReader, sshString } from './ssh-wire.ts';

/** Every SSH signature of ours has it: one made for git, files or a login can never be taken for a statement. */
export const SSH_NAMESPACE = 'statement@sallyport.dev';

const MAGIC = 'SSHSIG';
const MAX_BYTES = 16 * 1024;
const HASHES = ['sha256', 'sha512'] as const;
/** Flag of a security key: somebody touched it. */
const USER_PRESENT = 0x01;

/** A signature of `ssh-keygen -Y sign`, read and not verified. */
export interface SshSignature {
  readonly publicKey: SshPublicKey;
  readonly namespace: string;
  readonly hash: (typeof HASHES)[number];
  readonly algorithm: string;
  readonly value: Buffer;
  /** Of a security key. */
  readonly security?: { readonly flags: number; readonly counter: number };
}

/** Reads the binary form (OpenSSH PROTOCOL.sshsig, version 1). Errors: `malformed`, `invalid-key`. */
export function readSshSignature(bytes: Uint8Array): SshSignature {
  if (bytes.length > MAX_BYTES) throw new AppError('malformed', 'SSH signature is too long to be one');
  const reader = new SshReader(bytes, 'SSH signature');
  if (reader.bytes(MAGIC.length).toString('latin1') !== MAGIC || reader.uint32() !== 1) {
    throw new AppError('malformed', 'not an SSH signature of version 1');
  }
  const publicKey = readSshKey(reader.string());
  const namespace = reader.text();
  if (reader.string().length > 0) throw new AppError('malformed', 'SSH signature uses a reserved field');
  const named = reader.text();
  const hash = HASHES.find((each) => each === named);
  if (hash === undefined)
    throw new AppError('malformed', `SSH signature has the unknown hash ${named.slice(0, 40)}`);
  const inner = new SshReader(reader.string(), 'SSH signature');
  reader.end();
  const algorithm = inner.text();
  const value = inner.string();
  const isSecurityKey = publicKey.application !== undefined;
  const security = isSecurityKey ? { flags: inner.bytes(1)[0] ?? 0, counter: inner.uint32() } : undefined;
  inner.end();
  return { publicKey, namespace, hash, algorithm, value, ...(security === undefined ? {} : { security }) };
}

/** Takes the armour of `ssh-keygen` off. Error: `malformed`. */
export function unwrapSshSignature(text: string): Buffer {
  const [, body] =
    /^-----BEGIN SSH SIGNATURE-----\s+([A-Za-z0-9+/=\s]+)-----END SSH SIGNATURE-----\s*$/.exec(text) ?? [];
  if (body === undefined) throw new AppError('malformed', 'not an SSH signature in its armour');
  return Buffer.from(body.replace(/\s+/g, ''), 'base64');
}

/** Whether the signature is by its own key over exactly this message. Whose key it is the caller has to know. */
export function verifiesMessage(signature: SshSignature, message: Uint8Array): boolean {
  const { publicKey, namespace, hash, algorithm, value, security } = signature;
  const signed = Buffer.concat([
    Buffer.from(MAGIC, 'latin1'),
    sshString(namespace),
    sshString(''),
    sshString(hash),
    sshString(createHash(hash).update(message).digest()),
  ]);
  if (security === undefined) return verifyPlain(publicKey, { algorithm, value, signed });
  // A security key signs without a touch only when it was told to: then nobody knows that a person was there.
  if ((security.flags & USER_PRESENT) === 0) return false;
  const counter = Buffer.alloc(5);
  counter.writeUInt8(security.flags);
  counter.writeUInt32BE(security.counter, 1);
  const application = createHash('sha256')
    .update(publicKey.application ?? '')
    .digest();
  const digest = createHash('sha256').update(signed).digest();
  const covered = Buffer.concat([application, counter, digest]);
  return verifyPlain(publicKey, { algorithm, value, signed: covered });
}

interface Plain {
  readonly algorithm: string;
  readonly value: Buffer;
  readonly signed: Buffer;
}

/** The algorithm follows the key, never the signature: RSA alone has two, and SHA-1 is neither. */
function verifyPlain({ type, key }: SshPublicKey, { algorithm, value, signed }: Plain): boolean {
  if (type === 'ssh-rsa') {
    const hash = { 'rsa-sha2-512': 'sha512', 'rsa-sha2-256': 'sha256' }[algorithm];
    return hash !== undefined && verify(hash, signed, key, value);
  }
  if (algorithm !== type) return false;
  if (key.asymmetricKeyType === 'ed25519') return verify(null, signed, key, value);
  const curve = key.asymmetricKeyDetails?.namedCurve;
  const parameters = {
    prime256v1: [32, 'sha256'],
    secp384r1: [48, 'sha384'],
    secp521r1: [66, 'sha512'],
  } as const;
  const known = parameters[curve as keyof typeof parameters] as readonly [number, string] | undefined;
  if (known === undefined) return false;
  const [bytes, hash] = known;
  const pair = pairOf(value, bytes);
  return pair !== undefined && verify(hash, signed, { key, dsaEncoding: 'ieee-p1363' }, pair);
}

/** `r` and `s` side by side, each of the size of the curve. */
function pairOf(value: Buffer, bytes: number): Buffer | undefined {
  const reader = new SshReader(value, 'SSH signature');
  const numbers = [reader.mpint(), reader.mpint()];
  reader.end();
  if (numbers.some(({ length }) => length > bytes)) return undefined;
  return Buffer.concat(numbers.map((number) => Buffer.concat([Buffer.alloc(bytes - number.length), number])));
}
