import { defineAction } from './action-spec.ts';
import {
  AUDIT_INPUTS,
  COMMENT_INPUTS,
  MODE_INPUT,
  MODEL_INPUTS,
  POLICY_INPUTS,
  SIGNER_INPUTS,
  STORE_FORMS,
} from './shared-inputs.ts';

export const gateSpec = defineAction({
  id: 'gate',
  folder: 'gate',
  title: 'Sallyport gate decision',
  description: 'Decide by policy whether a model may enter an environment, on verified evidence only',
  inputs: {
    subject: {
      type: 'text',
      required: true,
      description:
        'Folder or file of the model, oci://HOST/REPOSITORY@sha256:<hex>, sha256:<hex>, or git:<commit>.',
    },
    ...POLICY_INPUTS,
    evidence: { type: 'lines', required: true, description: `Evidence stores, one a line: ${STORE_FORMS}.` },
    ...SIGNER_INPUTS,
    key: {
      type: 'text',
      description:
        'Private key that signs the decision: a PEM file, or env://NAME. Without a signer nothing is stored.',
    },
    decision: { type: 'text', description: 'File to write the decision to (JSON).' },
    ...MODEL_INPUTS,
    ...AUDIT_INPUTS,
    recorded: {
      type: 'boolean',
      description:
        'Every bundle that the audit log names for the subject must be in the stores: what was taken out is undecided. Needs audit.',
    },
    ...MODE_INPUT,
    ...COMMENT_INPUTS,
  },
  outputs: {
    verdict: 'pass, block or indeterminate.',
    allowed: 'true when the verdict is pass or a signed override lets the subject through.',
    digest: 'Digest of the subject.',
    decision: 'Path of the decision; empty when none was asked for.',
    'policy-digest': 'SHA-256 (hex) of the policy and every file it names.',
  },
});
