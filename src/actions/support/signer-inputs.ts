interface SignerInputs {
  readonly 'certificate-chain': string | undefined;
  readonly 'timestamp-url': readonly string[];
  readonly 'signing-config': string | undefined;
  readonly 'allow-public-log': boolean | undefined;
}

/** What the inputs say about a signer, beside those that have the same name in the flows. */
export function signerInputs(inputs: SignerInputs) {
  return {
    certificateChain: inputs['certificate-chain'],
    timestampUrl: inputs['timestamp-url'],
    signingConfig: inputs['signing-config'],
    allowPublicLog: inputs['allow-public-log'],
  };
}
