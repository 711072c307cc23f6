/**
 * Decodes standard base64 with padding (RFC 4648 section 4), or returns undefined. Only the canonical form is
 * accepted: other alphabets, missing padding, blanks or left-over bits would let two texts stand for the same bytes.
 */
export function decodeBase64(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, 'base64');
  // Node decodes leniently; only the canonical text comes back from its bytes.
  return bytes.toString('base64') === text ? bytes : undefined;
}

export function encodeBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}
