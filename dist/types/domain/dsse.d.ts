/**
 * The bytes a DSSE signature covers (DSSE v1 protocol, "PAE"): the type travels inside, so an envelope whose
 * payloadType is swapped after signing no longer verifies. Lengths are in bytes.
 */
export declare function preAuthEncoding(payloadType: string, payload: Uint8Array): Buffer;
