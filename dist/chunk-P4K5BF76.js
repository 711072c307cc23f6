import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);

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
