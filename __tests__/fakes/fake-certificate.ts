import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';
import {
  bitString,
  boolean,
  contentOf,
  der,
  explicit,
  integer,
  octetString,
  oid,
  sequence,
  set,
  utcTime,
  utf8String,
} from './der-writer.ts';

export interface KeyPair {
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
}

export interface Extension {
  readonly oid: string;
  readonly critical?: boolean;
  readonly value: Uint8Array;
}

export interface CertificateOptions {
  readonly subject: string;
  readonly publicKey: KeyObject;
  readonly issuer: { readonly name: string; readonly privateKey: KeyObject };
  readonly notBefore: Date;
  readonly notAfter: Date;
  /** Both times as DER, in the place of those above. */
  readonly validity?: readonly Uint8Array[] | undefined;
  readonly extensions: readonly Extension[];
}

export const p256 = (): KeyPair => generateKeyPairSync('ec', { namedCurve: 'P-256' });
export const spki = (key: KeyObject): Buffer => key.export({ type: 'spki', format: 'der' });
export const sha256 = (...parts: readonly Uint8Array[]): Buffer =>
  createHash('sha256').update(Buffer.concat(parts)).digest();

const ECDSA_SHA256 = sequence(oid('1.2.840.10045.4.3.2'));

export const commonName = (name: string): Buffer => sequence(set(sequence(oid('2.5.4.3'), utf8String(name))));

/** The part of a certificate that is signed; without an SCT it is also what a certificate log signs. */
export function tbsCertificate(options: CertificateOptions): Buffer {
  return sequence(
    explicit(0, integer(2)),
    integer(randomBytes(8)),
    ECDSA_SHA256,
    commonName(options.issuer.name),
    sequence(...(options.validity ?? [utcTime(options.notBefore), utcTime(options.notAfter)])),
    commonName(options.subject),
    spki(options.publicKey),
    explicit(3, sequence(...options.extensions.map(writeExtension))),
  );
}

/** Signs a to-be-signed part with P-256. */
export function signCertificate(tbs: Buffer, issuerKey: KeyObject): Buffer {
  return sequence(tbs, ECDSA_SHA256, bitString(sign('sha256', tbs, issuerKey)));
}

export function makeCertificate(options: CertificateOptions): Buffer {
  return signCertificate(tbsCertificate(options), options.issuer.privateKey);
}

/** The same to-be-signed part with one extension more at the end (an SCT list is added after it was logged). */
export function withExtension(tbs: Buffer, options: CertificateOptions, extension: Extension): Buffer {
  const without = explicit(3, sequence(...options.extensions.map(writeExtension)));
  const body = contentOf(tbs);
  const fields = body.subarray(0, body.length - without.length);
  return sequence(fields, explicit(3, sequence(...[...options.extensions, extension].map(writeExtension))));
}

export const keyUsageSigning: Extension = { oid: '2.5.29.15', critical: true, value: bits(0x80, 7) };
export const keyUsageAuthority: Extension = { oid: '2.5.29.15', critical: true, value: bits(0x06, 1) };
export const authority: Extension = { oid: '2.5.29.19', critical: true, value: sequence(boolean(true)) };
export const codeSigning = extendedKeyUsage('1.3.6.1.5.5.7.3.3');
export const serverAuth = extendedKeyUsage('1.3.6.1.5.5.7.3.1');
export const timeStamping: Extension = { ...extendedKeyUsage('1.3.6.1.5.5.7.3.8'), critical: true };

export function extendedKeyUsage(purpose: string): Extension {
  return { oid: '2.5.29.37', value: sequence(oid(purpose)) };
}

/** URIs and e-mail addresses as subject alternative names. */
export function altNames(...names: readonly string[]): Extension {
  const general = names.map((name) => der(name.includes('://') ? 0x86 : 0x81, Buffer.from(name)));
  return { oid: '2.5.29.17', critical: true, value: sequence(...general) };
}

export function fulcioText(arc: number, text: string): Extension {
  return { oid: `1.3.6.1.4.1.57264.1.${String(arc)}`, value: utf8String(text) };
}

export const toPem = (certificate: Uint8Array): string =>
  `-----BEGIN CERTIFICATE-----\n${Buffer.from(certificate)
    .toString('base64')
    .replaceAll(/(.{64})/g, '$1\n')
    .trimEnd()}\n-----END CERTIFICATE-----\n`;

function writeExtension({ oid: id, critical = false, value }: Extension): Buffer {
  return sequence(oid(id), ...(critical ? [boolean(true)] : []), octetString(value));
}

function bits(byte: number, unused: number): Buffer {
  return der(0x03, Buffer.from([unused, byte]));
}
