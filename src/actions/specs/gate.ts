import { defineAction } from './action-spec.ts';
import {
  AUDIT_INPUTS,
  COMMENT_INPUTS,
  MODE_INPUT,
  MODEL_INPUTS,
  POLICY_INPUTS,
  RECORDED_INPUT,
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
      type: 'lines',
      required: true,
      description:
        'Folder or file of the model, oci://HOST/REPOSITORY@sha256:<hex>, sha256:<hex>, or git:<commit>. Several, one a line, are decided on one by one; @FILE stands for the lines of a file.',
    },
    ...POLICY_INPUTS,
    evidence: { type: 'lines', required: true, description: `Evidence stores, one a line: ${STORE_FORMS}.` },
    ...SIGNER_INPUTS,
    key: {
      type: 'text',
      description:
        'Private key that signs the decision: a PEM file, or env://NAME. Without a signer nothing is stored.',
    },
    decision: {
      type: 'text',
      description:
        'File to write the decision to (JSON); of several subjects: a folder, with a file for each.',
    },
    ...MODEL_INPUTS,
    ...AUDIT_INPUTS,
    ...RECORDED_INPUT,
    ...MODE_INPUT,
    ...COMMENT_INPUTS,
  },
  outputs: {
    verdict: 'pass, block or indeterminate; of several subjects the worst.',
    allowed:
      'true when the verdict is pass or a signed override lets the subject through; of several, when all may enter.',
    digest: 'Digest of the subject; of several, one a line, those that could be read.',
    subjects:
      'JSON list with an object for each subject: subject, digest, verdict, allowed, reason. Empty when it is too long for an output of GitHub.',
    decision: 'Path of the decision or of the folder with the decisions; empty when none was asked for.',
    'policy-digest': 'SHA-256 (hex) of the policy and every file it names.',
  },
});
