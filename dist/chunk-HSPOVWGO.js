import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);

// src/actions/support/signer-text.ts
function signerText(signer) {
  return signer.kind === "key" ? `key ${signer.keyId}` : `${signer.identity} (${signer.issuer})`;
}

export {
  signerText
};
