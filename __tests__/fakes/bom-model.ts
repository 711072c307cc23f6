import type { FolderContent } from './model-folder.ts';
import { safetensorsVectors } from './model-bytes.ts';

/** A model folder and declarations in which every kind of fact occurs. */
export const RICH_MODEL: FolderContent = {
  'model.safetensors': safetensorsVectors([6, 4]),
  'config.json': '{"architectures":["LlamaForCausalLM"],"model_type":"llama","hidden_size":64}',
  'generation_config.json': '{"temperature":0.7}',
  'chat_template.jinja': '{{ messages }}',
  'adapter_config.json': '{"base_model_name_or_path":"acme/base","peft_type":"LORA","r":8}',
  'requirements.txt': `numpy==1.26.4 --hash=sha256:${'a'.repeat(64)}\nscipy>=1\n`,
  'dvc.lock': `stages:\n  train:\n    deps:\n    - {path: src/t.py, md5: ${'b'.repeat(32)}}\n    outs:\n    - {path: model.safetensors}\n`,
  'AGENTS.md': 'Be kind.',
  'README.md': `---
license: apache-2.0
datasets: [acme/corpus]
base_model: acme/base
base_model_relation: adapter
pipeline_tag: text-generation
language: en
co2_eq_emissions: 12.5
---
# Tiny
## Uses
Finding notes.
## Limitations
Only piano.
`,
};

export const RICH_DECLARATIONS = `version: 1
name: acme/tiny
model-version: 1.2.0
description: A small model
authors: [Ada]
supplier: { name: Acme, url: https://acme.com/ }
concluded-license: Apache-2.0
download-location: https://acme.com/tiny
homepage: https://acme.com/
release-time: 2026-01-31
domains: [music]
training: Ten epochs
standards: [ISO 42001]
safety-risk: low
autonomy: no
sensitive-personal-information: no
datasets:
  - name: acme/corpus
    url: https://acme.com/corpus
    license: llama3
    sha256: ${'c'.repeat(64)}
    usage: training
    types: [text]
    owner: Acme
    origin: Acme
    classification: internal
    built-time: 2026-01-01
    release-time: 2026-01-02
    size: 12345
  - name: acme/eval
    usage: testing
    url: https://acme.com/eval
    types: [text]
    origin: Acme
    built-time: 2026-01-01
    release-time: 2026-01-02
metrics:
  - { type: accuracy, value: 0.91, slice: eval/test, threshold: 0.9 }
energy:
  - { activity: training, kwh: 1.5, grams-co2: 200 }
concerns:
  - { name: bias, mitigation: evaluated }
services:
  - { name: chat, environment: production, endpoint: https://chat.acme.com/v1, owner: Acme }
approvals:
  - { environment: production, by: Ada, reference: TICKET-7 }
`;
