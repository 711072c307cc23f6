
// src/actions/support/signer-text.ts
function signerText(signer) {
  return signer.kind === "key" ? `key ${signer.keyId}` : `${signer.identity} (${signer.issuer})`;
}

export {
  signerText
};
