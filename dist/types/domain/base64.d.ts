/**
 * Decodes standard base64 with padding (RFC 4648 section 4), or returns undefined. Only the canonical form is
 * accepted: other alphabets, missing padding, blanks or left-over bits would let two texts stand for the same bytes.
 */
export declare function decodeBase64(text: string): Buffer | undefined;
export declare function encodeBase64(bytes: Uint8Array): string;
