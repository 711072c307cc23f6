
// src/actions/support/signer-inputs.ts
function signerInputs(inputs) {
  return {
    certificateChain: inputs["certificate-chain"],
    timestampUrl: inputs["timestamp-url"],
    signingConfig: inputs["signing-config"],
    allowPublicLog: inputs["allow-public-log"]
  };
}

export {
  signerInputs
};
