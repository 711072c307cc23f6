/**
 * The DER of every certificate in a PEM text, in order; at least one. `what` is for messages. Throws AppError
 * `invalid-key` for no certificate, for one that cannot be read, and for a private key in the same text.
 */
export declare function readCertificatesPem(pem: string, what: string): Uint8Array[];
