
// src/domain/evidence.ts
function runCertificateOf(signer) {
  return signer.kind === "certificate" && signer.isOwnAuthority !== true ? signer : void 0;
}
function signerIdOf(signer) {
  return signer.kind === "key" ? `key ${signer.keyId}` : JSON.stringify([signer.identity, signer.issuer]);
}

export {
  runCertificateOf,
  signerIdOf
};
