import { defineAction } from './action-spec.ts';
import { BUILDER_INPUT, EVIDENCE_INPUT, MODEL_INPUTS, SIGNER_INPUTS } from './shared-inputs.ts';

export const provenanceSpec = defineAction({
  id: 'provenance',
  folder: 'provenance',
  title: 'Sallyport provenance',
  description: 'Write the SLSA v1 provenance of a model and put it into the evidence store',
  inputs: {
    subject: { type: 'text', required: true, description: 'Folder or file of the model, or oci://HOST/REPOSITORY@sha256:<hex>.' },
    output: { type: 'text', required: true, description: 'Statement to write (in-toto JSON).' },
    material: {
      type: 'lines',
      description: 'Inputs of the build, one NAME=PATH a line (data, base model, configuration).',
    },
    source: {
      type: 'text',
      description:
        'Folder of the git checkout the model was built from. When empty: the checkout the step runs in, if there is one.',
    },
    ...BUILDER_INPUT,
    ...EVIDENCE_INPUT,
    ...SIGNER_INPUTS,
    ...MODEL_INPUTS,
  },
  outputs: {
    verdict: 'pass when the statement was written.',
    digest: 'Digest of the subject (sha256:<hex>).',
    provenance: 'Path of the statement.',
    bundle: 'Path of the signed statement in the evidence store; empty without one.',
  },
});
