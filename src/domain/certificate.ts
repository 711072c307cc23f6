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
  /** Every subject alternative name of a kind that can name a signer. */
  readonly altNames: readonly AltName[];
  /** Distinguished name on one line, most general part first as in the certificate: `C=DE, O=Acme, CN=release`. */
  readonly subject: string;
  readonly issuerName: string;
  readonly isCa: boolean;
  /** May sign certificates: an authority whose key usage, if it has one, allows that. */
  readonly canIssue: boolean;
  /** Has no key usage extension, or one with digitalSignature. */
  readonly canSign: boolean;
  /** Most authorities that may follow below this one; undefined without a limit. */
  readonly pathLength: number | undefined;
  /** Dotted OID of the algorithm that the issuer signed with. */
  readonly signatureOid: string;
  /** Dotted OIDs; empty when the extension is missing. */
  readonly extendedKeyUsages: readonly string[];
  /** Critical extensions that nothing here understands (RFC 5280 4.2: such a certificate must be refused). */
  readonly unknownCritical: readonly string[];
}

export interface AltName {
  readonly kind: 'uri' | 'email' | 'dns';
  readonly value: string;
}

export const EKU_CODE_SIGNING = '1.3.6.1.5.5.7.3.3';

const OID_BASIC_CONSTRAINTS = '2.5.29.19';
const OID_SUBJECT_ALT_NAME = '2.5.29.17';
const OID_KEY_USAGE = '2.5.29.15';
/** key usage, subject alternative name, basic constraints, extended key usage. */
const UNDERSTOOD_CRITICAL = new Set([
  OID_KEY_USAGE,
  OID_SUBJECT_ALT_NAME,
  OID_BASIC_CONSTRAINTS,
  '2.5.29.37',
]);
const OID_ISSUER = `${FULCIO_ARC}8`;
const OID_ISSUER_RAW = `${FULCIO_ARC}1`;

/** GeneralName tags (RFC 5280 4.2.1.6). */
const NAME_EMAIL = 0x81;
const NAME_DNS = 0x82;
const NAME_URI = 0x86;
/** Bits of the first octet of a KeyUsage (RFC 5280 4.2.1.3). */
const DIGITAL_SIGNATURE = 0x80;
const KEY_CERT_SIGN = 0x04;
/** TBSCertificate: `[3] EXPLICIT Extensions`. */
const TBS_EXTENSIONS = 0xa3;

/**
 * As OpenSSL prints a time that it could read. Of another one, Node makes a Date of whatever was in memory (or none, which
 * is neither before nor after anything: valid for ever).
 */
const PRINTED_TIME = /^[A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2}(?:\.\d+)? \d{1,4} GMT$/;

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
  if (!PRINTED_TIME.test(x509.validFrom) || !PRINTED_TIME.test(x509.validTo)) {
    throw new TypeError('validity names no time');
  }
  const extensions = readExtensions(der);
  const valueOf = (oid: string) => extensions.get(oid)?.value;
  return {
    x509,
    publicKey: x509.publicKey,
    identity: readAltName(valueOf(OID_SUBJECT_ALT_NAME)),
    issuer: readIssuer(valueOf(OID_ISSUER), valueOf(OID_ISSUER_RAW)),
    extensions: readFulcio(extensions),
    altNames: readAltNames(valueOf(OID_SUBJECT_ALT_NAME)),
    subject: oneLine(x509.subject),
    issuerName: oneLine(x509.issuer),
    isCa: x509.ca || isAuthority(valueOf(OID_BASIC_CONSTRAINTS)),
    canIssue: isAuthority(valueOf(OID_BASIC_CONSTRAINTS)) && allows(valueOf(OID_KEY_USAGE), KEY_CERT_SIGN),
    canSign: allows(valueOf(OID_KEY_USAGE), DIGITAL_SIGNATURE),
    pathLength: readPathLength(valueOf(OID_BASIC_CONSTRAINTS)),
    signatureOid: readSignatureOid(der),
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

/** `pathLenConstraint INTEGER` after `cA`; one too large to matter is no limit. */
function readPathLength(value: Uint8Array | undefined): number | undefined {
  const [, limit] = value === undefined ? [] : readDer(readSingle(value, DER.sequence));
  if (limit === undefined) return undefined;
  if (limit.tag !== DER.integer || limit.content.length === 0)
    throw new TypeError('path length has another shape');
  const [first = 0] = limit.content;
  return limit.content.length === 1 && first < 0x80 ? first : undefined;
}

/** Whether a key usage allows something; without the extension everything is. */
function allows(value: Uint8Array | undefined, bit: number): boolean {
  if (value === undefined) return true;
  const bits = readSingle(value, DER.bitString);
  return ((bits[1] ?? 0) & bit) !== 0;
}

function readSignatureOid(der: Uint8Array): string {
  const [, algorithm] = readDer(readSingle(der, DER.sequence));
  const [oid] = algorithm?.tag === DER.sequence ? readDer(algorithm.content) : [];
  if (oid?.tag !== DER.oid) throw new TypeError('certificate has no signature algorithm');
  return readOid(oid.content);
}

/** Node puts each part on a line and escapes what could be mistaken for a separator (RFC 4514). */
function oneLine(name: string | undefined): string {
  return (name ?? '').replaceAll('\n', ', ');
}

const ALT_NAME_KINDS: Readonly<Record<number, AltName['kind']>> = {
  [NAME_EMAIL]: 'email',
  [NAME_DNS]: 'dns',
  [NAME_URI]: 'uri',
};

function readAltNames(value: Uint8Array | undefined): AltName[] {
  if (value === undefined) return [];
  return readDer(readSingle(value, DER.sequence)).flatMap(({ tag, content }) => {
    const kind = ALT_NAME_KINDS[tag];
    return kind === undefined ? [] : [{ kind, value: utf8.decode(content) }];
  });
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
