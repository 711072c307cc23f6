import { X509Certificate, type KeyObject } from 'node:crypto';
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
export declare const EKU_CODE_SIGNING = "1.3.6.1.5.5.7.3.3";
/** Decodes one DER certificate. Throws AppError `malformed`, also for an extension that appears twice. */
export declare function readCertificate(der: Uint8Array): SigningCertificate;
