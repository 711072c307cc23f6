import { BOM_FORMATS, DEFAULT_BOM_FORMAT } from '../../domain/bom-format.ts';
import { defineAction } from './action-spec.ts';
import { EVIDENCE_INPUT, MODEL_INPUTS, SIGNER_INPUTS } from './shared-inputs.ts';

export const aibomSpec = defineAction({
  id: 'aibom',
  folder: 'aibom',
  title: 'Sallyport AI-BOM',
  description:
    'Write the bill of materials of a model (CycloneDX or SPDX) and put it into the evidence store',
  inputs: {
    model: { type: 'text', required: true, description: 'Folder of the model, or a model that is one file.' },
    output: { type: 'text', required: true, description: 'File to write (JSON).' },
    format: {
      type: 'choice',
      choices: BOM_FORMATS,
      description: `Standard and version of the document. When empty: ${DEFAULT_BOM_FORMAT}.`,
    },
    declarations: {
      type: 'text',
      description: 'File with what people state about the model (aibom.yml, see docs/aibom.md).',
    },
    name: {
      type: 'text',
      description: 'Name of the model. When empty: what its files say, else the folder.',
    },
    version: { type: 'text', description: 'Version of the model.' },
    ...EVIDENCE_INPUT,
    ...SIGNER_INPUTS,
    ...MODEL_INPUTS,
  },
  outputs: {
    verdict: 'pass when every file was read, indeterminate when one could not be.',
    digest: 'Digest of the model (sha256:<hex>).',
    bom: 'Path of the AI-BOM.',
    bundle: 'Path of the signed statement in the evidence store; empty without one.',
  },
});
