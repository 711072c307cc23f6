import { defineAction } from './action-spec.ts';
import { MODEL_SIGNING_INPUTS } from './model-inputs.ts';
import { EVIDENCE_INPUT, MODEL_INPUTS, SIGNER_INPUTS } from './shared-inputs.ts';

export const signSpec = defineAction({
  id: 'sign',
  folder: 'sign',
  title: 'Sallyport sign',
  description: 'Sign a model folder or file (OpenSSF Model Signing v1.0)',
  inputs: {
    model: { type: 'text', required: true, description: 'Folder of the model, or a model that is one file.' },
    ...SIGNER_INPUTS,
    ...EVIDENCE_INPUT,
    signature: {
      type: 'text',
      description: 'Signature file to write. When empty: model.sig in the folder, FILE.sig beside a file.',
    },
    ...MODEL_INPUTS,
    ...MODEL_SIGNING_INPUTS,
  },
  outputs: {
    verdict: 'pass when the signature was written.',
    digest: 'Digest of the model (sha256:<hex>).',
    signature: 'Path of the signature.',
    bundle: 'Path of the signature in the evidence store; empty without one.',
    part: 'Path of the part file; empty unless part is given.',
  },
});
