
// src/domain/dsse.ts
function preAuthEncoding(payloadType, payload) {
  const type = Buffer.from(payloadType, "utf8");
  const head = `DSSEv1 ${String(type.length)} ${payloadType} ${String(payload.byteLength)} `;
  return Buffer.concat([Buffer.from(head, "utf8"), payload]);
}

export {
  preAuthEncoding
};
