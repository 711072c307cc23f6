import { X509Certificate, type KeyObject } from 'node:crypto';
import { DER, readDer, readOid, readSingle, type DerElement } from './der.ts';
import { AppError } from './errors.ts';
import { FULCIO_ARC, FULCIO_RAW_TEXT, FULCIO_UTF8 } from './fulcio-extensions.ts';

/** What a signing certificate says, decoded but not verified: no chain, no time, no trust. */
export interface SigningCertificate {
  readonly x509: X509Certificate;
  readonly publicKey: KeyObject;
  /** The one subject alternative name; undefined when there is none, several, or another kind than URI or e-mail. */
  readonly identity: string | undefined;
  readonly issuer: string | undefined;
  /** Other Fulcio extensions by camelCase name. */
  readonly extensions: Readonly<Record<string, string>>;
  readonly isCa: boolean;
  /** Dotted OIDs; empty when the extension is missing. */
  readonly extendedKeyUsages: readonly string[];
  /** Critical extensions that nothing here understands (RFC 5280 4.2: such a certificate must be refused). */
  readonly unknownCritical: readonly string[];
}

export const EKU_CODE_SIGNING = '1.3.6.1.5.5.7.3.3';

const OID_BASIC_CONSTRAINTS = '2.5.29.19';
const OID_SUBJECT_ALT_NAME = '2.5.29.17';
/** key usage, subject alternative name, basic constraints, extended key usage. */
const UNDERSTOOD_CRITICAL = new Set(['2.5.29.15', OID_SUBJECT_ALT_NAME, OID_BASIC_CONSTRAINTS, '2.5.29.37']);
const OID_ISSUER = `${FULCIO_ARC}8`;
const OID_ISSUER_RAW = `${FULCIO_ARC}1`;

/** GeneralName tags (RFC 5280 4.2.1.6). */
const NAME_EMAIL = 0x81;
const NAME_URI = 0x86;
/** TBSCertificate: `[3] EXPLICIT Extensions`. */
const TBS_EXTENSIONS = 0xa3;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Decodes one DER certificate. Throws AppError `malformed`, also for an extension that appears twice. */
export function readCertificate(der: Uint8Array): SigningCertificate {
  try {
    return decode(der);
  } catch (cause) {
    throw new AppError('malformed', 'certificate cannot be read', { cause });
  }
}

function decode(der: Uint8Array): SigningCertificate {
  const x509 = new X509Certificate(der);
  const extensions = readExtensions(der);
  const valueOf = (oid: string) => extensions.get(oid)?.value;
  return {
    x509,
    publicKey: x509.publicKey,
    identity: readAltName(valueOf(OID_SUBJECT_ALT_NAME)),
    issuer: readIssuer(valueOf(OID_ISSUER), valueOf(OID_ISSUER_RAW)),
    extensions: readFulcio(extensions),
    isCa: x509.ca || isAuthority(valueOf(OID_BASIC_CONSTRAINTS)),
    // Named keyUsage in Node, but holds the extended key usages; undefined without the extension.
    extendedKeyUsages: (x509.keyUsage as readonly string[] | undefined) ?? [],
    unknownCritical: [...extensions]
      .filter(([oid, each]) => each.isCritical && !UNDERSTOOD_CRITICAL.has(oid))
      .map(([oid]) => oid),
  };
}

interface Extension {
  readonly isCritical: boolean;
  readonly value: Uint8Array;
}

function readExtensions(der: Uint8Array): Map<string, Extension> {
  const [tbs] = readDer(readSingle(der, DER.sequence));
  const found = new Map<string, Extension>();
  if (tbs === undefined) return found;
  const list = readDer(tbs.content).find((each) => each.tag === TBS_EXTENSIONS);
  if (list === undefined) return found;
  for (const extension of readDer(readSingle(list.content, DER.sequence))) {
    const [oid, ...rest] = readDer(extension.content);
    const value = rest.at(-1);
    if (oid?.tag !== DER.oid || value?.tag !== DER.octetString)
      throw new TypeError('extension has another shape');
    const name = readOid(oid.content);
    if (found.has(name)) throw new TypeError(`extension ${name} appears twice`);
    found.set(name, { isCritical: isCritical(rest), value: value.content });
  }
  return found;
}

/** `critical BOOLEAN DEFAULT FALSE` stands before the value, when it stands there at all. */
function isCritical(rest: readonly DerElement[]): boolean {
  const [flag] = rest;
  return rest.length > 1 && flag?.tag === DER.boolean && flag.content[0] !== 0;
}

/** `cA BOOLEAN` of the basic constraints. OpenSSL says false as long as the key usage does not also allow it. */
function isAuthority(value: Uint8Array | undefined): boolean {
  const [flag] = value === undefined ? [] : readDer(readSingle(value, DER.sequence));
  return flag?.tag === DER.boolean && flag.content[0] !== 0;
}

function readAltName(value: Uint8Array | undefined): string | undefined {
  if (value === undefined) return undefined;
  const names = readDer(readSingle(value, DER.sequence));
  const [name] = names;
  if (name === undefined || names.length !== 1) return undefined;
  return name.tag === NAME_URI || name.tag === NAME_EMAIL ? utf8.decode(name.content) : undefined;
}

function readIssuer(value: Uint8Array | undefined, raw: Uint8Array | undefined): string | undefined {
  const rawText = raw === undefined ? undefined : utf8.decode(raw);
  if (value === undefined) return rawText;
  const text = utf8.decode(readSingle(value, DER.utf8String));
  if (rawText !== undefined && rawText !== text) throw new TypeError('two issuer extensions disagree');
  return text;
}

function readFulcio(extensions: ReadonlyMap<string, Extension>): Record<string, string> {
  const result: Record<string, string> = {};
  for (const [oid, { value }] of extensions) {
    if (!oid.startsWith(FULCIO_ARC)) continue;
    const arc = oid.slice(FULCIO_ARC.length);
    const rawName = Object.hasOwn(FULCIO_RAW_TEXT, arc) ? FULCIO_RAW_TEXT[arc] : undefined;
    const name = Object.hasOwn(FULCIO_UTF8, arc) ? FULCIO_UTF8[arc] : undefined;
    if (rawName !== undefined) result[rawName] = utf8.decode(value);
    if (name !== undefined) result[name] = utf8.decode(readSingle(value, DER.utf8String));
  }
  return result;
}
