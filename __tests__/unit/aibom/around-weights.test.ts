import { describe, expect, it } from '@jest/globals';
import { sha256Hex } from '../../../src/domain/canonical-json.ts';
import { details, read, rules, values } from './read.ts';

describe('model card body', () => {
  it('takes the first text below known headings, without code, tables and empty template text', () => {
    const result = read(
      'README.md',
      `# Tiny
## Uses
Finding **notes** in [audio](https://x.example).

\`\`\`python
print('no')
\`\`\`
## Limitations
| a | b |
Only *piano*.
## Bias, Risks, and Limitations
[More Information Needed]
## Training procedure
Ten epochs.
`,
    );
    expect(values(result, 'intended-use')).toEqual(['Finding notes in audio.']);
    expect(values(result, 'limitation')).toEqual(['Only piano.']);
    expect(values(result, 'training')).toEqual(['Ten epochs.']);
    expect(values(result, 'concern')).toEqual([]);
  });

  it('reads emissions in grams, plain or with their source', () => {
    expect(values(read('README.md', '---\nco2_eq_emissions: 12.5\n---\n'), 'energy')).toEqual([
      { activity: 'training', gramsCo2: '12.5' },
    ]);
    const long =
      '---\nco2_eq_emissions: {emissions: 7, source: codecarbon, training_type: fine-tuning}\n---\n';
    expect(values(read('README.md', long), 'energy')).toEqual([
      { activity: 'fine-tuning', gramsCo2: '7', source: 'codecarbon' },
    ]);
    expect(values(read('README.md', '---\nco2_eq_emissions: lots\n---\n'), 'energy')).toEqual([]);
  });
});

describe('data set card', () => {
  it('is told by its keys', () => {
    const text = `---
pretty_name: Corpus
license: cc-by-4.0
task_categories: [text-classification, image-classification]
dataset_info: {dataset_size: 1234}
---
`;
    expect(values(read('data/README.md', text), 'dataset')).toEqual([
      { name: 'Corpus', license: 'cc-by-4.0', types: ['image', 'text'], size: '1234' },
    ]);
    expect(read('onnx/README.md', '---\nlicense: mit\n---\n').facts).toEqual([]);
  });
});

describe('tokenizer and chat template', () => {
  const template = '{% for m in messages %}{{ m }}{% endfor %}';

  it('identifies templates by their digest, wherever they stand', () => {
    const digest = sha256Hex(template);
    const inConfig = JSON.stringify({
      tokenizer_class: 'LlamaTokenizer',
      chat_template: template,
      model_max_length: 4096,
    });
    const result = read('tokenizer_config.json', inConfig);
    expect(values(result, 'chat-template')).toEqual([digest]);
    expect(values(result, 'tokenizer')).toEqual(['LlamaTokenizer']);
    const named = JSON.stringify({ chat_template: [{ name: 'default', template }] });
    expect(values(read('tokenizer_config.json', named), 'chat-template')).toEqual([digest]);
    expect(values(read('chat_template.jinja', template), 'chat-template')).toEqual([digest]);
    expect(values(read('chat_template.json', named), 'chat-template')).toEqual([digest]);
  });

  it('custom code of a tokenizer is a finding, an unlimited length no number', () => {
    const result = read(
      'tokenizer_config.json',
      '{"auto_map":{"AutoTokenizer":["t.T",null]},"model_max_length":1e30}',
    );
    expect(rules(result)).toEqual(['aibom-custom-code']);
    expect(values(result, 'hyperparameter')).toEqual([]);
  });

  it('tells the kind of a tokenizer without parsing its vocabulary', () => {
    const text = `{"version":"1.0","model": {"type": "BPE","vocab":{}}}`;
    expect(details(read('tokenizer.json', text))['tokenizer:type']).toBe('BPE');
  });
});

describe('adapters and generation', () => {
  it('an adapter names the base it needs, its revision and how it was tuned', () => {
    const config = {
      base_model_name_or_path: 'acme/base',
      revision: 'abc',
      peft_type: 'LORA',
      r: 16,
      target_modules: ['v', 'q'],
    };
    const result = read('adapter_config.json', JSON.stringify(config));
    expect(values(result, 'base-model')).toEqual([
      { name: 'acme/base', relation: 'adapter', version: 'abc' },
    ]);
    expect(values(result, 'tune-method')).toEqual(['lora']);
    expect(values(result, 'hyperparameter')).toEqual([
      { name: 'adapter:r', value: '16' },
      { name: 'adapter:target_modules', value: 'q,v' },
    ]);
  });

  it('trap 25: the path of a base model on a disk is not told', () => {
    const result = read(
      'adapter_config.json',
      '{"base_model_name_or_path":"/home/ada/secret/run-7","revision":"main"}',
    );
    expect(values(result, 'base-model')).toEqual([{ name: 'run-7', isLocal: true, relation: 'adapter' }]);
  });

  it('reads how a model is sampled', () => {
    const result = read('generation_config.json', '{"temperature":0.7,"do_sample":true,"other":1}');
    expect(values(result, 'hyperparameter')).toEqual([
      { name: 'generation:do_sample', value: 'true' },
      { name: 'generation:temperature', value: '0.7' },
    ]);
  });
});

describe('MLflow, Ollama, DVC', () => {
  it('reads flavours, run and signature of an MLmodel', () => {
    const result = read(
      'MLmodel',
      `artifact_path: model
flavors:
  python_function: {loader_module: mlflow.sklearn, python_version: 3.11.1}
  sklearn: {sklearn_version: 1.5.0}
model_uuid: 0123
run_id: abc
utc_time_created: '2024-07-01 10:00:00.123456'
signature:
  inputs: '[{"name": "x", "type": "double"}]'
  outputs: '[{"type": "tensor", "tensor-spec": {"dtype": "int64", "shape": [-1]}}]'
`,
    );
    expect(values(result, 'library')).toEqual(['sklearn']);
    expect(values(result, 'input')).toEqual([{ name: 'x', format: 'x: double' }]);
    expect(values(result, 'output')).toEqual([{ name: '0', format: '0: int64[-1]' }]);
    expect(values(result, 'built-time')).toEqual(['2024-07-01T10:00:00Z']);
    expect(details(result)).toMatchObject({
      'mlflow:run-id': 'abc',
      'mlflow:flavors': 'python_function sklearn',
    });
    expect(result.findings).toEqual([]);
  });

  it('a pickled python function is code of the author', () => {
    const text = 'flavors:\n  python_function: {loader_module: mlflow.pyfunc.model}\n';
    expect(rules(read('MLmodel', text))).toEqual(['aibom-custom-code']);
  });

  it('reads a Modelfile', () => {
    const result = read(
      'Modelfile',
      `FROM llama3.2:1b
PARAMETER temperature 1
TEMPLATE """{{ .System }}
FROM nothing"""
SYSTEM You are kind.
LICENSE MIT
`,
    );
    expect(values(result, 'base-model')).toEqual([{ name: 'llama3.2', version: '1b' }]);
    expect(values(result, 'hyperparameter')).toEqual([{ name: 'generation:temperature', value: '1' }]);
    expect(values(result, 'chat-template')).toEqual([sha256Hex('{{ .System }}\nFROM nothing')]);
    expect(values(result, 'license')).toEqual([{ text: 'MIT' }]);
    expect(details(result)['modelfile:system-sha256']).toBe(sha256Hex('You are kind.'));
    expect(values(read('Modelfile', 'FROM ./m.gguf\n'), 'base-model')).toEqual([]);
    expect(read('Modelfile', 'TEMPLATE """x').unreadable).toBe('a text between triple quotes does not end');
  });

  it('reads what DVC tracks and which stage made it', () => {
    const md5 = 'a'.repeat(32);
    const tracked = read('data.dvc', `outs:\n- md5: ${md5}\n  size: 10\n  path: train.csv\n`);
    expect(values(tracked, 'dataset')).toEqual([
      { name: 'train.csv', hashes: [{ algorithm: 'MD5', value: md5 }], size: '10' },
    ]);
    const model = read('m.dvc', `outs:\n- md5: ${md5}\n  path: model.pt\n`);
    expect(values(model, 'dataset')).toEqual([]);
    const lock = read(
      'dvc.lock',
      `stages:\n  train:\n    cmd: python t.py --token s3cr3t\n    deps:\n    - {path: data/x.csv, md5: ${md5}}\n    outs:\n    - {path: model.pt, md5: ${md5}}\n`,
    );
    expect(values(lock, 'step')).toMatchObject([
      { name: 'train', inputs: [{ name: 'data/x.csv' }], outputs: [{ name: 'model.pt' }] },
    ]);
    expect(JSON.stringify(values(lock, 'step'))).not.toContain('s3cr3t');
    const other = `{path: model.pt, md5: ${'b'.repeat(32)}}`;
    const outs = `    - {path: model.pt, md5: ${md5}}\n`;
    const twice = (more: string) => read('dvc.lock', `stages:\n  train:\n    outs:\n${outs}${more}`);
    for (const result of [twice(outs), twice(`    - ${other}\n`)])
      expect(values(result, 'step')).toMatchObject([
        { outputs: [{ name: 'model.pt', hash: { value: md5 } }] },
      ]);
    expect(twice(outs).findings).toEqual([]);
    expect(twice(`    - ${other}\n`).findings).toMatchObject([{ ruleId: 'aibom-partly-read' }]);
  });
});

describe('hub metadata and OCI packs', () => {
  it('trap 27: the commit is a version, never the hash of a file', () => {
    const commit = 'b'.repeat(40);
    const result = read(
      '.cache/huggingface/download/model.safetensors.metadata',
      `${commit}\n"etag"\n1700000000.0\n`,
    );
    expect(values(result, 'commit')).toEqual([commit]);
    expect(read('.cache/huggingface/download/x.metadata', 'main\n').facts).toEqual([]);
  });

  it('reads the configuration of a model pack', () => {
    const blob = `blobs/sha256/${'c'.repeat(64)}`;
    const config = {
      descriptor: { name: 'tiny', licenses: ['MIT'], family: 'llama' },
      modelfs: {},
      config: { precision: 'bf16' },
    };
    const result = read(blob, JSON.stringify(config));
    expect(values(result, 'name')).toEqual(['tiny']);
    expect(values(result, 'license')).toEqual([{ text: 'MIT' }]);
    expect(read(blob, 'binary')).toMatchObject({ facts: [], role: 'other' });
  });
});
