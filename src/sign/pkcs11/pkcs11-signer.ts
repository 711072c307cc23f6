import { createHash, createPublicKey } from 'node:crypto';
import { AppError } from '../../domain/errors.ts';
import type { BlobSigner, Signer } from '../../domain/ports.ts';
import { describeKey, type SigningPublicKey } from '../../domain/signing-key.ts';
import { createBundleSigner, type BundleExtras } from '../bundle-signer.ts';
import { certifiedBy, type CertificateFiles } from '../certified-by.ts';
import { derOfRawEcdsa } from '../kms/ecdsa-der.ts';
import { callModule, callUnless, CK, pkcs11LibraryFrom, type Pkcs11Library } from './pkcs11-library.ts';
import { parsePkcs11Uri, type Pkcs11Uri } from './pkcs11-uri.ts';

export interface Pkcs11SignerOptions extends Pick<BundleExtras, 'stampSignature' | 'logSignature'> {
  /** RFC 7512 URI of a private EC key. */
  readonly uri: string;
  /** Loads the npm package `pkcs11js`, an optional dependency with a native part. */
  readonly load: () => Promise<unknown>;
  /** PIN, when the URI names none. */
  readonly pin?: string;
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** Certificate for the key, and the time it must be valid at: the bundle then carries it. */
  readonly certificate?: CertificateFiles & { readonly now: Date };
}

/** A signer on a hardware module, and the call that logs out of it. */
export interface Pkcs11Signer extends Signer, BlobSigner {
  /** SPKI PEM of the public half, for verifiers. */
  readonly publicKeyPem: string;
  close(): void;
}

/**
 * Signs with an EC key (P-256, P-384, P-521) inside a PKCS#11 module, mechanism CKM_ECDSA over the digest. Token and key
 * must be unique for the URI. Errors: `unsupported` (package missing), `invalid-input` (URI), `invalid-key` (PIN, kind of
 * key), `not-found` (token, key), `tool-failed` (the module).
 */
export async function createPkcs11Signer(options: Pkcs11SignerOptions): Promise<Pkcs11Signer> {
  const uri = parsePkcs11Uri(options.uri);
  const modulePath = uri.modulePath;
  if (modulePath === undefined) {
    throw new AppError('invalid-input', 'PKCS#11 URI names no module', {
      hint: 'add ?module-path=/usr/lib/softhsm/libsofthsm2.so',
    });
  }
  const pin = await pinOf(uri, options);
  const library = pkcs11LibraryFrom(await loadPackage(options.load));
  callModule(`loading ${modulePath}`, () => {
    library.load(modulePath);
  });
  let session: Buffer | undefined;
  let isOurs = false;
  const close = (): void => {
    if (session !== undefined) library.C_CloseSession(session);
    session = undefined;
    if (isOurs) library.C_Finalize();
    library.close();
  };
  try {
    // Another signer of this process may use the module as well: it is started, and the token open, once for all.
    isOurs = callUnless('CKR_CRYPTOKI_ALREADY_INITIALIZED', 'starting the module', () => {
      library.C_Initialize();
    });
    const slot = findSlot(library, uri);
    const opened = callModule('opening a session', () => library.C_OpenSession(slot, CK.CKF_SERIAL_SESSION));
    session = opened;
    if (pin !== undefined)
      callUnless('CKR_USER_ALREADY_LOGGED_IN', 'logging in', () => {
        library.C_Login(opened, CK.CKU_USER, pin);
      });
    const key = findKey(library, { session: opened, objectClass: CK.CKO_PRIVATE_KEY, uri });
    const publicKey = readEcKey(
      library,
      opened,
      findKey(library, { session: opened, objectClass: CK.CKO_PUBLIC_KEY, uri }),
    );
    const hash = publicKey.hash ?? 'sha256';
    const { certificate, stampSignature, logSignature } = options;
    const extras: BundleExtras = {
      ...(certificate === undefined
        ? {}
        : { certified: certifiedBy(publicKey, certificate, certificate.now) }),
      ...(stampSignature === undefined ? {} : { stampSignature }),
      ...(logSignature === undefined ? {} : { logSignature }),
    };
    const signingKey = {
      method: 'pkcs11',
      publicKey,
      sign: (message: Uint8Array): Promise<Uint8Array> => {
        const digest = createHash(hash).update(message).digest();
        const raw = callModule('signing', () => {
          library.C_SignInit(opened, { mechanism: CK.CKM_ECDSA }, key);
          return library.C_Sign(opened, digest, Buffer.alloc(132));
        });
        return Promise.resolve(derOfRawEcdsa(raw));
      },
    };
    const signer = createBundleSigner(signingKey, extras);
    return { ...signer, publicKeyPem: publicKey.pem, close };
  } catch (thrown) {
    close();
    throw thrown;
  }
}

async function loadPackage(load: () => Promise<unknown>): Promise<unknown> {
  try {
    return await load();
  } catch (cause) {
    throw new AppError(
      'unsupported',
      'PKCS#11 needs the optional npm package pkcs11js, which is not installed',
      {
        hint: 'run "npm install pkcs11js" where sallyport runs; it compiles a native part',
        cause,
      },
    );
  }
}

async function pinOf(uri: Pkcs11Uri, options: Pkcs11SignerOptions): Promise<string | undefined> {
  if (uri.pinValue !== undefined) return uri.pinValue;
  if (uri.pinFile === undefined) return options.pin;
  return Buffer.from(await options.readFile(uri.pinFile))
    .toString('utf8')
    .replace(/\r?\n$/, '');
}

function findSlot(library: Pkcs11Library, uri: Pkcs11Uri): Buffer {
  const slots = callModule('listing slots', () => library.C_GetSlotList(true));
  const fitting = slots.filter((slot, index) => {
    if (uri.slotId !== undefined && slot.readUInt32LE(0) !== uri.slotId && index !== uri.slotId) return false;
    const info = callModule('reading a token', () => library.C_GetTokenInfo(slot));
    const matches = (wanted: string | undefined, actual: string): boolean =>
      wanted === undefined || wanted === actual.trimEnd();
    return (
      matches(uri.token, info.label.replaceAll('\0', '')) &&
      matches(uri.serial, info.serialNumber.replaceAll('\0', ''))
    );
  });
  return onlyOne(fitting, 'token');
}

function findKey(
  library: Pkcs11Library,
  wanted: { readonly session: Buffer; readonly objectClass: number; readonly uri: Pkcs11Uri },
): Buffer {
  const { session, objectClass, uri } = wanted;
  const template = [
    { type: CK.CKA_CLASS, value: objectClass },
    ...(uri.object === undefined ? [] : [{ type: CK.CKA_LABEL, value: uri.object }]),
    ...(uri.id === undefined ? [] : [{ type: CK.CKA_ID, value: Buffer.from(uri.id) }]),
  ];
  const found = callModule('looking for the key', () => {
    library.C_FindObjectsInit(session, template);
    const objects = library.C_FindObjects(session, 2);
    library.C_FindObjectsFinal(session);
    return objects;
  });
  return onlyOne(found, objectClass === CK.CKO_PRIVATE_KEY ? 'private key' : 'public key');
}

function onlyOne(found: readonly Buffer[], what: string): Buffer {
  const [first] = found;
  if (first !== undefined && found.length === 1) return first;
  throw new AppError(
    'not-found',
    `PKCS#11: ${found.length === 0 ? `no ${what} fits` : `several ${what}s fit`} the URI`,
    {
      hint: 'list what is there with "pkcs11-tool --module MODULE --list-objects --login"',
    },
  );
}

/** SPKI out of CKA_EC_PARAMS (curve, DER) and CKA_EC_POINT (DER OCTET STRING around the point). */
function readEcKey(library: Pkcs11Library, session: Buffer, object: Buffer): SigningPublicKey {
  const [params, point] = callModule('reading the public key', () =>
    library.C_GetAttributeValue(session, object, [{ type: CK.CKA_EC_PARAMS }, { type: CK.CKA_EC_POINT }]),
  );
  if (params === undefined || point === undefined)
    throw new AppError('invalid-key', 'PKCS#11: the key is not an EC key');
  const raw = unwrapOctets(point.value);
  const ecPublicKey = Buffer.from('06072a8648ce3d0201', 'hex'); // RFC 5480 id-ecPublicKey
  const algorithm = derSequence(Buffer.concat([ecPublicKey, params.value]));
  const bits = Buffer.concat([Buffer.from([0]), raw]);
  const der = derSequence(Buffer.concat([algorithm, Buffer.from([0x03]), derLength(bits.length), bits]));
  try {
    return describeKey(createPublicKey({ key: der, format: 'der', type: 'spki' }));
  } catch (cause) {
    throw new AppError('invalid-key', 'PKCS#11: the key is not an EC key that can be used', {
      cause,
      hint: 'use P-256, P-384 or P-521',
    });
  }
}

function unwrapOctets(value: Buffer): Buffer {
  if (value[0] !== 0x04) return value;
  const long = (value[1] ?? 0) === 0x81;
  const length = long ? (value[2] ?? 0) : (value[1] ?? 0);
  const start = long ? 3 : 2;
  // A bare uncompressed point also starts with 04; then the length byte does not fit.
  return value.length === start + length ? value.subarray(start) : value;
}

function derSequence(content: Buffer): Buffer {
  return Buffer.concat([Buffer.from([0x30]), derLength(content.length), content]);
}

function derLength(size: number): Buffer {
  return size < 0x80 ? Buffer.from([size]) : Buffer.from([0x81, size]);
}
