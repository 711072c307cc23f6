import { afterAll, describe, expect, it } from '@jest/globals';
import { assembleFacts } from '../../../src/aibom/assemble-facts.ts';
import { validateCyclonedx } from '../../../src/aibom/cyclonedx-validate.ts';
import { declarationsJsonSchema } from '../../../src/aibom/declarations-schema.ts';
import { readDeclarations } from '../../../src/aibom/declarations.ts';
import type { Fact } from '../../../src/aibom/facts.ts';
import { readModelFiles } from '../../../src/aibom/read-model-files.ts';
import { settleRoles } from '../../../src/aibom/settle-roles.ts';
import { digestModel } from '../../../src/digest/digest-model.ts';
import { ggufFile, ggufString, ggufStrings, safetensorsVectors } from '../../fakes/model-bytes.ts';
import { type FolderContent, ModelFolders } from '../../fakes/model-folder.ts';
import { details, read, rules, values } from './read.ts';

describe('cyclonedx parts', () => {
  const file = (index: number): Record<string, unknown> => ({
    type: 'file',
    'bom-ref': `f${String(index)}`,
    name: `f${String(index)}`,
    properties: [{ name: 'n', value: 'v' }],
  });
  const validate = async (
    components: readonly object[],
    nested: readonly object[] = [],
  ): Promise<string[]> => {
    const component = { type: 'machine-learning-model', name: 'm', components: nested };
    const document = {
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      version: 1,
      metadata: { component },
      components,
    };
    return await validateCyclonedx(Buffer.from(JSON.stringify(document)));
  };
  const files = (count: number): Record<string, unknown>[] =>
    Array.from({ length: count }, (_, index) => file(index));

  describe('long lists', () => {
    it('thousands of files are validated in seconds of work', async () => {
      // Work, not wall time: other programs on the machine do not count.
      const started = process.cpuUsage();
      expect(await validate(files(3_000), files(200))).toEqual([]);
      expect(process.cpuUsage(started).user / 1e6).toBeLessThan(10);
    });

    it('a fault is found wherever it is, and at its place', async () => {
      for (const index of [99, 100, 377]) {
        const list = files(400);
        list[index] = { ...file(index), type: 'brain' };
        expect(await validate(list)).toEqual([
          expect.stringMatching(new RegExp(`^/components/${String(index)}/type `)),
        ]);
        expect(await validate([], list)).toEqual([
          expect.stringMatching(new RegExp(`^/metadata/component/components/${String(index)}/type `)),
        ]);
      }
    });

    it('a fault in a long list inside an entry of a long list is found', async () => {
      const list = files(300);
      list[200] = { ...file(200), components: [...files(150), { type: 'brain', name: 'x' }] };
      expect(await validate(list)).toEqual([
        expect.stringMatching(/^\/components\/200\/components\/150\/type /),
      ]);
    });

    it('an entry twice is found across parts', async () => {
      const list = files(300);
      list[299] = file(3);
      expect(await validate(list)).toEqual(['/components/299 must NOT be a duplicate item']);
    });
  });
});

describe('contradictions', () => {
  const folders = new ModelFolders();
  afterAll(() => {
    folders.removeAll();
  });

  async function contradictions(content: FolderContent, name?: string): Promise<string[]> {
    const manifest = await digestModel(folders.make(content));
    const { findings } = assembleFacts(
      manifest,
      settleRoles(readModelFiles(manifest), []),
      name === undefined ? {} : { name },
    );
    return findings
      .filter(({ ruleId }) => ruleId.endsWith('-conflict'))
      .map(({ ruleId, message }) => `${ruleId}: ${message}`);
  }

  describe('contradictions', () => {
    it('a name that sells more parameters than the weights have', async () => {
      const weights = { 'model.safetensors': safetensorsVectors([1000]) };
      expect(await contradictions(weights, 'acme/tiny-7b')).toEqual([
        'aibom-size-conflict: the name says 7b parameters, the weights have 1000',
      ]);
      for (const fine of ['acme/tiny', 'acme/v2', 'acme/tiny-8x7b', 'acme/tiny-0.001M'])
        expect(await contradictions(weights, fine)).toEqual([]);
    });

    it('a card and an adapter that name different bases', async () => {
      const card = '---\nbase_model: acme/base\n---\n';
      const adapter = (name: string): FolderContent => ({
        'README.md': card,
        'adapter_config.json': JSON.stringify({ base_model_name_or_path: name, peft_type: 'LORA' }),
      });
      expect(await contradictions(adapter('other/model'))).toEqual([
        'aibom-base-model-conflict: names the base model other/model, README.md names acme/base',
      ]);
      expect(await contradictions(adapter('acme/base'))).toEqual([]);
      expect(await contradictions(adapter('/home/x/base'))).toEqual([]);
    });

    it('weights of another architecture than the configuration, with a larger vocabulary', async () => {
      const gguf = ggufFile({
        entries: [
          ggufString('general.architecture', 'bert'),
          ggufStrings('tokenizer.ggml.tokens', ['a', 'b', 'c']),
        ],
      });
      const config = '{"model_type":"llama","vocab_size":2}';
      expect(await contradictions({ 'm.gguf': gguf, 'config.json': config })).toEqual([
        'aibom-architecture-conflict: the weights say bert, config.json says llama',
        'aibom-vocabulary-conflict: the weights hold 3 tokens, config.json allows 2',
      ]);
      const same = ggufFile({ entries: [ggufString('general.architecture', 'llama')] });
      expect(await contradictions({ 'm.gguf': same, 'config.json': '{"model_type":"mistral"}' })).toEqual([]);
    });

    it('licences in card and weights that differ', async () => {
      const gguf = ggufFile({ entries: [ggufString('general.license', 'mit')] });
      expect(
        await contradictions({ 'm.gguf': gguf, 'README.md': '---\nlicense: apache-2.0\n---\n' }),
      ).toEqual(['aibom-license-conflict: states mit, README.md states apache-2.0']);
    });
  });
});

describe('config json', () => {
  const config = (text: string | object): ReturnType<typeof read> =>
    read('config.json', typeof text === 'string' ? text : JSON.stringify(text));

  describe('config.json', () => {
    it('reads architecture, family, sizes and the saved type as declared', () => {
      const result = config({
        architectures: ['BertModel', 'Other'],
        model_type: 'bert',
        hidden_size: 384,
        hidden_act: 'gelu',
        torch_dtype: 'float32',
        transformers_version: '4.40.0',
      });
      expect(values(result, 'architecture')).toEqual(['BertModel']);
      expect(values(result, 'architecture-family')).toEqual(['bert']);
      expect(values(result, 'hyperparameter')).toEqual([
        { name: 'hidden_act', value: 'gelu' },
        { name: 'hidden_size', value: '384' },
      ]);
      expect(details(result)).toEqual({ 'config:transformers_version': '4.40.0', 'config:dtype': 'float32' });
      expect(result.facts.every((fact) => fact.basis === 'declared')).toBe(true);
    });

    it('looks into text_config for what the top does not say, and says so in the pointer', () => {
      const result = config({ hidden_size: 1, text_config: { hidden_size: 2, vocab_size: 9 } });
      const sizes = result.facts.flatMap((fact) =>
        fact.kind === 'hyperparameter' ? [[fact.value.value, fact.source.pointer]] : [],
      );
      expect(sizes).toEqual([
        ['1', '/hidden_size'],
        ['9', '/text_config/vocab_size'],
      ]);
    });

    it('names a quantisation that was applied', () => {
      const result = config({
        quantization_config: { quant_method: 'gptq', bits: 4 },
        torch_dtype: 'float16',
      });
      expect(values(result, 'quantization')).toEqual(['gptq-4bit']);
    });

    it('trap 26: reads NaN and Infinity with a finding, also beside strings that hold such words', () => {
      const result = config('{"model_type":"a NaN \\" b","x":NaN,"y":-Infinity,"hidden_size":Infinity}');
      expect(rules(result)).toEqual(['aibom-nonstandard-json']);
      expect(values(result, 'architecture-family')).toEqual(['a NaN " b']);
      expect(values(result, 'hyperparameter')).toEqual([]);
      expect(result.complete).toBe(true);
    });

    it('flags code that the loader would run', () => {
      const result = config({ auto_map: { AutoModel: 'modeling.Model' } });
      expect(rules(result)).toEqual(['aibom-custom-code']);
      expect(result.findings[0]?.location.pointer).toBe('/auto_map');
    });

    it('ignores values of the wrong type and takes nothing from prototypes', () => {
      const result = config('{"architectures":"x","model_type":7,"hidden_size":{},"quantization_config":[]}');
      expect(result.facts).toEqual([]);
      expect(config('{}').facts).toEqual([]);
    });

    it('traps 3, 4 and 9: a key twice, __proto__, deep nesting and broken text are findings', () => {
      const hostile = [
        '{"model_type":"a","model_type":"b"}',
        '{"__proto__":{"model_type":"x"}}',
        `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
        '{"a":NaN,"a":1}',
        '[1]',
        'null',
        '{',
        '',
        `{"a":"${'x'.repeat(9 * 1024 * 1024)}"}`,
      ];
      for (const text of hostile) {
        const result = config(text);
        expect(rules(result)).toEqual(['aibom-unreadable-metadata']);
        expect(result.complete).toBe(false);
      }
    });
  });
});

describe('declarations', () => {
  const declare = (text: string): { readonly facts: readonly Fact[] } => ({
    facts: readDeclarations({ name: 'aibom.yml', bytes: Buffer.from(text) }),
  });

  const whole = `version: 1
name: acme/tiny
model-version: 1.10
supplier: { name: Acme, url: https://acme.example/?token=s3cr3t }
license: Apache-2.0
concluded-license: MIT
release-time: 2026-01-31
intended-use: [Finding notes]
autonomy: no
datasets:
  - name: train
    sha256: ${'A'.repeat(64)}
    types: [text, audio]
    owner: Acme
    built-time: 2026-01-01T10:00:00Z
metrics:
  - { type: accuracy, value: 0.91, threshold: 0.9 }
energy:
  - { activity: training, kwh: 1.5, grams-co2: 200 }
services:
  - { name: chat, environment: production, endpoint: https://chat.example/v1 }
approvals:
  - { environment: production, by: Ada, reference: TICKET-7 }
concerns:
  - { name: bias, mitigation: evaluated }
`;

  describe('aibom.yml', () => {
    it('states facts, each with its line, all of them declared', () => {
      const made = declare(whole);
      expect(values(made, 'name')).toEqual(['acme/tiny']);
      expect(values(made, 'version')).toEqual(['1.10']);
      expect(values(made, 'supplier')).toEqual([{ name: 'Acme', url: 'https://acme.example/' }]);
      expect(values(made, 'release-time')).toEqual(['2026-01-31T00:00:00Z']);
      expect(values(made, 'autonomy')).toEqual(['no']);
      expect(values(made, 'dataset')).toEqual([
        {
          name: 'train',
          hashes: [{ algorithm: 'SHA-256', value: 'a'.repeat(64) }],
          types: ['audio', 'text'],
          governance: [{ role: 'owner', organization: 'Acme' }],
          builtTime: '2026-01-01T10:00:00Z',
        },
      ]);
      expect(values(made, 'metric-threshold')).toEqual([{ name: 'accuracy', value: '0.9' }]);
      expect(values(made, 'energy')).toEqual([
        { activity: 'training', kilowattHours: '1.5', gramsCo2: '200' },
      ]);
      expect(values(made, 'service')).toMatchObject([{ name: 'chat', environment: 'production' }]);
      expect(made.facts.every((fact) => fact.basis === 'declared' && fact.source.path === 'aibom.yml')).toBe(
        true,
      );
      expect(made.facts.find((fact) => fact.kind === 'dataset')?.source.line).toBe(11);
    });

    it.each([
      ['version: 1\nlicence: MIT\n', /aibom\.yml:\d: .*licence/],
      ['version: 2\n', /aibom\.yml:1: version/],
      ['version: 1\nsafety-risk: tiny\n', /aibom\.yml:2: safety-risk/],
      [
        'version: 1\ndatasets:\n  - name: x\n    sha256: abc\n',
        /aibom\.yml:4: datasets\.0\.sha256: must be 64 hex digits/,
      ],
      ['version: 1\nversion: 1\n', /aibom\.yml: /],
      ['- a\n', /aibom\.yml:1: the top/],
      ['version: 1\n__proto__: {a: b}\n', /aibom\.yml/],
      ['{{{{', /aibom\.yml: /],
    ])('%j is refused with its place', (text, message) => {
      expect(() => declare(text)).toThrow(message);
    });

    it('publishes a schema that refuses unknown keys', () => {
      expect(declarationsJsonSchema()).toMatchObject({
        $id: 'https://sallyport.dev/schemas/aibom-declarations.schema.json',
        additionalProperties: false,
        required: ['version'],
      });
    });
  });
});
