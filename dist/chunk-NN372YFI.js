import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);

// src/domain/dsse.ts
function preAuthEncoding(payloadType, payload) {
  const type = Buffer.from(payloadType, "utf8");
  const head = `DSSEv1 ${String(type.length)} ${payloadType} ${String(payload.byteLength)} `;
  return Buffer.concat([Buffer.from(head, "utf8"), payload]);
}

export {
  preAuthEncoding
};
