/** ECDSA `r || s` (IEEE P1363, as Azure and PKCS#11 give it) to DER (RFC 3279 section 2.2.3). `raw` has an even length. */
export declare function derOfRawEcdsa(raw: Uint8Array): Uint8Array;
