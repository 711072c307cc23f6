
// src/actions/support/store-input.ts
function storeInput(names) {
  return names.length === 0 ? void 0 : names;
}
function withGithubToken(context, token) {
  return token === void 0 ? context : { ...context, env: { ...context.env, GITHUB_TOKEN: token } };
}

// src/actions/support/signer-inputs.ts
function auditInputs(inputs) {
  return {
    auditKey: inputs["audit-key"],
    auditCheckpoint: inputs["audit-checkpoint"],
    auditConsumer: inputs["audit-consumers"]
  };
}
function signerInputs(inputs) {
  return {
    certificateChain: inputs["certificate-chain"],
    timestampUrl: inputs["timestamp-url"],
    signingConfig: inputs["signing-config"],
    allowPublicLog: inputs["allow-public-log"],
    ...auditInputs(inputs)
  };
}

export {
  storeInput,
  withGithubToken,
  auditInputs,
  signerInputs
};
