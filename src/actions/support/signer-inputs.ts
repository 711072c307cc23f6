type AuditInputs = Pick<SignerInputs, 'audit-key' | 'audit-checkpoint' | 'audit-consumers'>;

/** What the inputs say about the audit log, beside its place. */
export function auditInputs(inputs: AuditInputs) {
  return {
    auditKey: inputs['audit-key'],
    auditCheckpoint: inputs['audit-checkpoint'],
    auditConsumer: inputs['audit-consumers'],
  };
}

interface SignerInputs {
  readonly 'certificate-chain': string | undefined;
  readonly 'timestamp-url': readonly string[];
  readonly 'signing-config': string | undefined;
  readonly 'allow-public-log': boolean | undefined;
  readonly 'audit-key': string | undefined;
  readonly 'audit-checkpoint': string | undefined;
  readonly 'audit-consumers': readonly string[];
}

/** What the inputs say about a signer and about the audit log, beside those that have the same name in the flows. */
export function signerInputs(inputs: SignerInputs) {
  return {
    certificateChain: inputs['certificate-chain'],
    timestampUrl: inputs['timestamp-url'],
    signingConfig: inputs['signing-config'],
    allowPublicLog: inputs['allow-public-log'],
    ...auditInputs(inputs),
  };
}
