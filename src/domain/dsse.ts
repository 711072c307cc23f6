/**
 * The bytes a DSSE signature covers (DSSE v1 protocol, "PAE"): the type travels inside, so an envelope whose
 * payloadType is swapped after signing no longer verifies. Lengths are in bytes.
 */
export function preAuthEncoding(payloadType: string, payload: Uint8Array): Buffer {
  const type = Buffer.from(payloadType, 'utf8');
  const head = `DSSEv1 ${String(type.length)} ${payloadType} ${String(payload.byteLength)} `;
  return Buffer.concat([Buffer.from(head, 'utf8'), payload]);
}
