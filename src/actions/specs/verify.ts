import { defineAction } from './action-spec.ts';
import { AUDIT_INPUTS, MODE_INPUT, MODEL_INPUTS, STORE_FORMS, TARGET_INPUTS } from './shared-inputs.ts';

export const verifySpec = defineAction({
  id: 'verify',
  folder: 'verify',
  title: 'Sallyport verify',
  description:
    'Verify a model, an image or a file before it is used: by its signature, or by the decision of the gate',
  inputs: {
    subject: {
      type: 'text',
      description:
        'Folder or file of the model; with policy also oci://HOST/REPOSITORY@sha256:<hex> or sha256:<hex>.',
    },
    ...TARGET_INPUTS,
    signature: {
      type: 'lines',
      description:
        'Signature to verify; with threshold several, one a line. When empty: model.sig in the folder, FILE.sig beside a file.',
    },
    key: {
      type: 'lines',
      description: 'Public key (PEM file) of the signer; with threshold several, one a line.',
    },
    'certificate-identity': {
      type: 'lines',
      description: 'Exact identity in the certificate of the signer; with threshold several, one a line.',
    },
    'certificate-oidc-issuer': {
      type: 'lines',
      description:
        'Exact OIDC issuer in the certificate of the signer; with several identities one for all, or one a line for each.',
    },
    threshold: {
      type: 'text',
      description: 'So many different signers of those named must have signed the model.',
    },
    'require-read': {
      type: 'boolean',
      description: 'Refuse a signature whose signer had not read every file of the model.',
    },
    'ignore-unsigned-files': {
      type: 'boolean',
      description: 'Accept files that the signature does not name; nobody vouches for them.',
    },
    'certificate-extension': {
      type: 'lines',
      description:
        'Exact claims in the certificate of a Sigstore signer, NAME=VALUE a line: source-repository, source-ref, build-trigger, runner-environment … as in a policy.',
    },
    'transparency-log': {
      type: 'choice',
      choices: ['required', 'none'],
      description:
        'required: the signature of a key or own certificate must be in a log of trusted-root. none: a Sigstore instance without a log, whose timestamps count (GitHub, private repositories). When empty: required for Sigstore identities alone.',
    },
    'trusted-root': {
      type: 'text',
      description: 'Sigstore trusted root (JSON file). When empty: the public-good instance.',
    },
    'certificate-root': {
      type: 'text',
      description: 'PEM file with the roots of your own authority, in the place of Sigstore.',
    },
    'certificate-subject': {
      type: 'lines',
      description:
        'Exact distinguished name in a certificate of your own authority, in the place of certificate-identity; with threshold several, one a line.',
    },
    'timestamp-authority': {
      type: 'lines',
      description:
        'PEM files or trusted roots (JSON) of timestamp authorities, one a line: a signature of a key or certificate that none of them has stamped is refused.',
    },
    'tlog-threshold': {
      type: 'text',
      description:
        'So many different transparency logs of trusted-root must have the signature. When empty: one.',
    },
    'timestamp-threshold': {
      type: 'text',
      description:
        'So many different timestamp authorities must have stamped the signature: of timestamp-authority, or of trusted-root for Sigstore identities.',
    },
    'sct-threshold': {
      type: 'text',
      description:
        'Sigstore identities: so many different certificate logs must have the certificate. When empty: one.',
    },
    'accept-model-signing-v02': {
      type: 'boolean',
      description: 'Also accept what model_signing 0.2 signed.',
    },
    policy: {
      type: 'text',
      description: 'Policy file: verify the newest decision of the gate for environment, and the signature.',
    },
    environment: { type: 'text', description: 'Environment of the policy.' },
    evidence: {
      type: 'lines',
      description: `Evidence stores that hold the decision, one a line: ${STORE_FORMS}.`,
    },
    ...AUDIT_INPUTS,
    ...MODEL_INPUTS,
    ...MODE_INPUT,
    'record-deployment': {
      type: 'boolean',
      description:
        'With policy: when the subject is let in, make a GitHub deployment with its digest, and the record of the artifact where the organisation has them (needs github-token and permissions: deployments: write, artifact-metadata: write).',
    },
    'github-token': {
      type: 'text',
      secret: true,
      description:
        'Token for record-deployment, for a policy of base: or github:, and for evidence stores at GitHub; for example the token of the job.',
    },
  },
  outputs: {
    verdict: 'pass, block or indeterminate.',
    digest: 'Digest of what was verified (sha256:<hex>), one a line for images.',
    signer: 'Who signed: key id, or identity and issuer, one a line; empty when no signature was believed.',
  },
});
