import { defineAction } from './action-spec.ts';
import { MODEL_SIGNING_INPUTS } from './model-inputs.ts';
import { EVIDENCE_INPUT, MODEL_INPUTS, SIGNER_INPUTS, TARGET_INPUTS } from './shared-inputs.ts';

export const signSpec = defineAction({
  id: 'sign',
  folder: 'sign',
  title: 'Sallyport sign',
  description: 'Sign a model (OpenSSF Model Signing v1.0), images in a registry (as cosign v3), or a file',
  inputs: {
    model: { type: 'text', description: 'Folder of the model, or a model that is one file.' },
    ...TARGET_INPUTS,
    ...SIGNER_INPUTS,
    ...EVIDENCE_INPUT,
    signature: {
      type: 'text',
      description:
        'Signature file to write. When empty: model.sig in the folder, FILE.sig beside a model that is one file, FILE.sigstore.json beside file.',
    },
    ...MODEL_INPUTS,
    ...MODEL_SIGNING_INPUTS,
  },
  outputs: {
    verdict: 'pass when the signature was written.',
    digest: 'Digest of what was signed (sha256:<hex>), one a line for images.',
    signature: 'Path of the signature; for images its references in the registry, one a line.',
    bundle: 'Path of the signature in the evidence store; empty without one.',
    part: 'Path of the part file; empty unless part is given.',
  },
});
