import fs from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { aibomStatement } from '../../../src/aibom/aibom-statement.ts';
import { validateCyclonedx } from '../../../src/aibom/cyclonedx-validate.ts';
import { generateAibom, type AibomOptions, type AibomResult } from '../../../src/aibom/generate-aibom.ts';
import { sha256Hex } from '../../../src/domain/canonical-json.ts';
import { digestModel, modelSubject } from '../../../src/digest/digest-model.ts';
import { PREDICATE } from '../../../src/domain/predicates.ts';
import { decodeStatement, encodeStatement } from '../../../src/domain/statement.ts';
import { FULL_RUN } from '../../fakes/fuzz-runs.ts';
import { ggufFile, ggufString, onnxModel, onnxPort, safetensorsVectors } from '../../fakes/model-bytes.ts';
import { makeFifo, ModelFolders, type FolderContent } from '../../fakes/model-folder.ts';
import { bomOf, danglingRefs, propertiesOf } from './bom.ts';

const folders = new ModelFolders();
afterAll(() => {
  folders.removeAll();
});

async function generate(content: FolderContent, options: Partial<AibomOptions> = {}): Promise<AibomResult> {
  const manifest = await digestModel(folders.make(content));
  return await generateAibom({ manifest, ...options });
}

const card = `---
license: apache-2.0
datasets: [acme/corpus]
base_model: acme/base
pipeline_tag: text-generation
language: en
tags: [b, a]
model-index:
  - name: acme/tiny
    results:
      - dataset: {type: mmlu, split: test}
        metrics: [{type: accuracy, value: 0.91}]
---
`;
const config = '{"architectures":["LlamaForCausalLM"],"model_type":"llama","hidden_size":64}';

describe('AI-BOM', () => {
  it('the title of a card names the model when nothing else does; a package states its own name', async () => {
    const titled = bomOf(await generate({ 'README.md': '---\nlicense: mit\n---\n# Tiny\n' }));
    expect(titled.metadata.component).toMatchObject({
      name: 'Tiny',
      evidence: { identity: [{ confidence: 0.6, methods: [{ value: 'README.md' }] }] },
    });
    const packed = {
      'package.json': '{"name":"@acme/tiny","version":"1.4.2","license":"MIT","author":{"name":"Ann"}}',
    };
    expect(bomOf(await generate(packed)).metadata.component).toMatchObject({
      group: '@acme',
      name: 'tiny',
      version: '1.4.2',
      licenses: [{ license: { id: 'MIT' } }],
      authors: [{ name: 'Ann' }],
    });
  });

  it('a chat template inside a file is a component of its own below that file', async () => {
    const content = { 'tokenizer_config.json': '{"chat_template":[{"name":"a","template":"{{ x }}"}]}' };
    const [file] = bomOf(await generate(content)).metadata.component.components;
    expect(file).toMatchObject({
      name: 'tokenizer_config.json',
      components: [
        {
          type: 'file',
          name: 'tokenizer_config.json#/chat_template/0',
          hashes: [{ alg: 'SHA-256', content: sha256Hex('{{ x }}') }],
        },
      ],
    });
  });

  it('a model of which nothing is known has no empty card', async () => {
    expect(bomOf(await generate({ 'a.bin': 'x' })).metadata.component).not.toHaveProperty('modelCard');
  });

  it('describes the model: card, configuration and weights in the fields of CycloneDX', async () => {
    const result = await generate({
      'README.md': card,
      'config.json': config,
      'model.safetensors': safetensorsVectors([6]),
    });
    const bom = bomOf(result);
    const model = bom.metadata.component;
    expect(model).toMatchObject({
      type: 'machine-learning-model',
      group: 'acme',
      name: 'tiny',
      licenses: [{ license: { id: 'Apache-2.0', acknowledgement: 'declared' } }],
      tags: ['a', 'b'],
      externalReferences: [{ type: 'model-card', url: 'README.md' }],
      pedigree: { ancestors: [{ group: 'acme', name: 'base', purl: 'pkg:huggingface/acme/base' }] },
    });
    expect(model.modelCard.modelParameters).toEqual({
      task: 'text-generation',
      architectureFamily: 'llama',
      modelArchitecture: 'LlamaForCausalLM',
      datasets: [{ ref: 'dataset:acme/corpus' }],
    });
    expect(model.modelCard.quantitativeAnalysis).toEqual({
      performanceMetrics: [{ type: 'accuracy', value: '0.91', slice: 'mmlu/test' }],
    });
    expect(propertiesOf(model.modelCard)).toEqual({
      'cdx:ai-ml:model:parameter:count': '6',
      'cdx:ai-ml:model:hyperparameter:hidden_size': '64',
      'cdx:ai-ml:model:languages': 'en',
    });
    expect(bom.components).toMatchObject([
      { type: 'data', 'bom-ref': 'dataset:acme/corpus', data: [{ type: 'dataset' }] },
    ]);
    expect(propertiesOf(model)).toMatchObject({
      'sallyport:model:parameters': '6',
      'sallyport:model:dtypes': 'F32=6',
      'sallyport:source:license': 'declared README.md:2#/license',
      'sallyport:source:architecture': 'declared config.json#/architectures/0',
    });
    expect(result.complete).toBe(true);
    expect(result.findings).toEqual([]);
  });

  it('lists every file of the manifest with its hash, and the model digest as a property only', async () => {
    const content = { 'a.bin': 'x', 'sub/ü.txt': 'y', 'model.onnx': onnxModel([bytesInput()]) };
    const manifest = await digestModel(folders.make(content));
    const bom = bomOf(await generateAibom({ manifest }));
    const { component } = bom.metadata;
    const listed = component.components.map((file) => ({ path: file.name, sha256: file.hashes[0]?.content }));
    expect(listed).toEqual(manifest.entries.map(({ path: name, sha256 }) => ({ path: name, sha256 })));
    expect(propertiesOf(component)['sallyport:model:digest']).toBe(`sha256:${manifest.rootSha256}`);
    expect(component.hashes).toBeUndefined();
  });

  it('is valid and refers to nothing that is not in it', async () => {
    const result = await generate({
      'README.md': card,
      'config.json': config,
      'm.gguf': gguf('Tiny', 'mit'),
    });
    expect(await validateCyclonedx(result.bytes)).toEqual([]);
    expect(danglingRefs(result)).toEqual([]);
  });

  it('trap 30: the same model gives the same bytes, elsewhere and later', async () => {
    const content = {
      'README.md': card,
      'config.json': config,
      'model.safetensors': safetensorsVectors([6]),
    };
    const [first, second] = [await generate(content), await generate(content)];
    expect(Buffer.from(first.bytes).equals(second.bytes)).toBe(true);
    expect(bomOf(first).serialNumber).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(bomOf(first).metadata.timestamp).toBeUndefined();
    const other = await generate({ ...content, 'x.txt': 'x' });
    expect(bomOf(other).serialNumber).not.toBe(bomOf(first).serialNumber);
  });

  it('writes the time it is given, in whole seconds', async () => {
    const result = await generate({ 'a.txt': 'x' }, { timestamp: new Date('2026-01-02T03:04:05.678Z') });
    expect(bomOf(result).metadata.timestamp).toBe('2026-01-02T03:04:05Z');
    await expect(generate({ 'a.txt': 'x' }, { timestamp: new Date(Number.NaN) })).rejects.toMatchObject({
      code: 'invalid-input',
    });
  });

  it('takes name and version from the caller before anything else', async () => {
    const result = await generate({ 'README.md': card }, { name: 'mine', version: '2.0' });
    expect(bomOf(result).metadata.component).toMatchObject({ name: 'mine', version: '2.0' });
    expect(bomOf(await generate({ 'a.txt': 'x' })).metadata.component.name).toBe('model');
    const file = path.join(folders.make({ 'net.onnx': onnxModel([bytesInput()]) }), 'net.onnx');
    const single = await generateAibom({ manifest: await digestModel(file) });
    expect(bomOf(single).metadata.component.name).toBe('net.onnx');
  });

  it('a file that cannot be read stays a component with its hash, and the BOM says incomplete', async () => {
    const result = await generate({
      'm.gguf': 'GGUF?',
      'n.onnx': 'x',
      'o.safetensors': 'y',
      'config.json': '{',
    });
    expect(result.complete).toBe(false);
    expect(result.findings.map((finding) => [finding.ruleId, finding.location.path])).toEqual([
      ['aibom-unreadable-header', 'm.gguf'],
      ['aibom-unreadable-header', 'n.onnx'],
      ['aibom-unreadable-header', 'o.safetensors'],
      ['aibom-unreadable-metadata', 'config.json'],
    ]);
    const bom = bomOf(result);
    expect(bom.metadata.component.components).toHaveLength(4);
    expect(propertiesOf(bom.metadata.component.components[1])['sallyport:file:unreadable']).toBe(
      'the file does not start with GGUF',
    );
    expect(bom.compositions[0]).toEqual({ aggregate: 'incomplete', assemblies: ['model'] });
    expect(propertiesOf(bom.metadata)['sallyport:aibom:complete']).toBe('false');
  });

  it('says complete of files only when all was read, and never of training data', async () => {
    const without = bomOf(await generate({ 'a.txt': 'x' }));
    expect(without.compositions).toEqual([
      { aggregate: 'complete', assemblies: ['model'] },
      { aggregate: 'unknown', dependencies: ['model'] },
    ]);
    const named = bomOf(await generate({ 'README.md': card }));
    expect(named.compositions[1]?.aggregate).toBe('incomplete');
  });

  it('more facts of one kind than are listed are a finding, and the document says incomplete', async () => {
    const tags = (count: number): string =>
      `---\ntags: [${Array.from({ length: count }, (_, index) => `t${String(index)}`).join(',')}]\n---\n`;
    const full = await generate({ 'README.md': tags(200) });
    expect([full.complete, full.findings]).toEqual([true, []]);
    const over = await generate({ 'README.md': tags(201) });
    expect(over.complete).toBe(false);
    expect(over.findings.map(({ ruleId, message }) => [ruleId, message])).toEqual([
      ['aibom-partly-read', 'more than 200 facts of the kind tag are stated; the AI-BOM lists the first'],
    ]);
    expect(over.facts.facts.filter(({ kind }) => kind === 'tag')).toHaveLength(200);
  });

  it('states parameters of the model only when its weights are one serialisation', async () => {
    const two = bomOf(
      await generate({ 'a.safetensors': safetensorsVectors([2]), 'b.safetensors': safetensorsVectors([3]) }),
    );
    expect(propertiesOf(two.metadata.component)['sallyport:model:parameters']).toBeUndefined();
    expect(propertiesOf(two.metadata.component.components[1])['sallyport:file:parameters']).toBe('3');
    const shards = {
      'model-00001-of-00002.safetensors': safetensorsVectors([2]),
      'model-00002-of-00002.safetensors': safetensorsVectors([3]),
    };
    const sharded = bomOf(await generate(shards));
    expect(propertiesOf(sharded.metadata.component)['sallyport:model:parameters']).toBe('5');
  });

  it('takes inputs, outputs and names from weights only when there is one serialisation', async () => {
    const one = bomOf(await generate({ 'net.onnx': onnxModel([bytesInput()]) }));
    expect(one.metadata.component.modelCard.modelParameters['inputs']).toEqual([{ format: 'x: float32[1]' }]);
    const both = bomOf(await generate({ 'a.gguf': gguf('One', 'mit'), 'b.gguf': gguf('Two', 'mit') }));
    expect(both.metadata.component.name).toBe('model');
    expect(propertiesOf(both.metadata.component.components[0])['sallyport:file:name']).toBe('One');
  });

  it('finds licences that contradict each other', async () => {
    const same = await generate({ 'README.md': card, 'm.gguf': gguf('Tiny', 'Apache-2.0') });
    expect(same.findings).toEqual([]);
    const other = await generate({ 'README.md': card, 'm.gguf': gguf('Tiny', 'mit') });
    expect(other.findings.map((finding) => [finding.ruleId, finding.location.path])).toEqual([
      ['aibom-license-conflict', 'm.gguf'],
    ]);
    expect(bomOf(other).metadata.component.licenses).toHaveLength(2);
  });

  it('trap 24: leaves out a model that names itself, and equal base models', async () => {
    const text = '---\nbase_model: [acme/tiny, acme/base, acme/base]\n---\n';
    const { pedigree } = bomOf(await generate({ 'README.md': text }, { name: 'acme/tiny' })).metadata
      .component;
    expect(pedigree?.ancestors).toHaveLength(1);
  });

  it('trap 24: of thousands of base models lists the first and says so; takes one, several, and nothing odd', async () => {
    const names = Array.from(
      { length: FULL_RUN ? 10_000 : 1_500 },
      (_, index) => `acme/b${String(index)}`,
    ).join(', ');
    const many = await generate({ 'README.md': `---\nbase_model: [${names}]\n---\n` });
    expect(bomOf(many).metadata.component.pedigree?.ancestors?.length).toBeLessThanOrEqual(200);
    expect([many.complete, many.findings.map(({ ruleId }) => ruleId)]).toEqual([
      false,
      ['aibom-partly-read'],
    ]);
    const one = bomOf(await generate({ 'README.md': '---\nbase_model: acme/base\n---\n' }));
    expect(one.metadata.component.pedigree?.ancestors).toMatchObject([{ group: 'acme', name: 'base' }]);
    const map = await generate({ 'README.md': '---\nbase_model: { a: { b: acme/base } }\n---\n' });
    expect(bomOf(map).metadata.component.pedigree).toBeUndefined();
  });

  it('lists a base model of unknown relation as a variant, and of a local path without purl', async () => {
    const text = '---\nbase_model: [acme/base, ./ckpt/run]\nbase_model_relation: cousin\n---\n';
    const { pedigree } = bomOf(await generate({ 'README.md': text })).metadata.component;
    expect(pedigree).toMatchObject({
      variants: [{ name: 'base' }, { name: 'run' }],
      notes: 'base_model_relation=cousin',
    });
    expect(pedigree?.variants?.[1]?.['purl']).toBeUndefined();
  });

  it('trap 28: refuses to describe a folder that changed after it was hashed', async () => {
    const root = folders.make({ 'config.json': config, 'm.safetensors': safetensorsVectors([1]) });
    const manifest = await digestModel(root);
    fs.writeFileSync(path.join(root, 'config.json'), config.replace('64', '65'));
    await expect(generateAibom({ manifest })).rejects.toMatchObject({ code: 'changed-while-reading' });
    fs.writeFileSync(path.join(root, 'config.json'), config);
    fs.appendFileSync(path.join(root, 'm.safetensors'), 'x');
    await expect(generateAibom({ manifest })).rejects.toMatchObject({ code: 'changed-while-reading' });
  });

  it('trap 28: follows no link that took the place of a file', async () => {
    const root = folders.make({ 'config.json': config });
    const manifest = await digestModel(root);
    fs.renameSync(path.join(root, 'config.json'), path.join(root, '..', 'real.json'));
    fs.symlinkSync(path.join(root, '..', 'real.json'), path.join(root, 'config.json'));
    const result = await generateAibom({ manifest });
    expect(result.findings.map((finding) => finding.ruleId)).toEqual(['aibom-unreadable-file']);
    expect(result.complete).toBe(false);
  });

  it('trap 28: does not wait for a pipe that took the place of a file', async () => {
    const root = folders.make({ 'config.json': config, 'm.safetensors': safetensorsVectors([1]) });
    const manifest = await digestModel(root);
    fs.rmSync(path.join(root, 'm.safetensors'));
    makeFifo(path.join(root, 'm.safetensors'));
    await expect(generateAibom({ manifest })).rejects.toMatchObject({ code: 'changed-while-reading' });
  });

  it('trap 27: the commit of the Hub is the version, and no hash of anything', async () => {
    const commit = 'b'.repeat(40);
    const name = '.cache/huggingface/download/config.json.metadata';
    const result = await generate({ 'config.json': config, [name]: `${commit}\n"etag"\n1700000000.0\n` });
    expect(bomOf(result).metadata.component).toMatchObject({ version: commit });
    const text = Buffer.from(result.bytes).toString();
    expect(text).not.toMatch(new RegExp(`"content": "${commit}"`));
  });

  it('trap 29: cuts a description of a megabyte, and nothing of it reaches a terminal or a workflow command', async () => {
    const text = `\u001b[31m::set-output name=x::\u202e \${{ secrets.X }} ${'y'.repeat(1_000_000)}`;
    const result = await generate(
      { 'README.md': '# T\n' },
      {
        declarations: {
          name: 'aibom.yml',
          bytes: Buffer.from(`version: 1\nname: ${JSON.stringify(text.slice(0, 150))}\n`),
        },
      },
    );
    expect(JSON.stringify(bomOf(result).metadata.component.name)).not.toMatch(/u001b|\u202e|\n/);
    const packed = await generate({ 'package.json': JSON.stringify({ name: 'a', description: text }) });
    const { description } = bomOf(packed).metadata.component as unknown as { description: string };
    expect(description.length).toBeLessThan(3_000);
    expect(description).toMatch(/… \[cut, \d+ characters\]$/);
    expect(description).not.toMatch(/[\u001b\u202e]/);
  });

  it('becomes a statement about the model', async () => {
    const manifest = await digestModel(folders.make({ 'README.md': card }));
    const { bom } = await generateAibom({ manifest });
    const statement = decodeStatement(encodeStatement(aibomStatement(modelSubject(manifest), bom)));
    expect(statement.predicateType).toBe(PREDICATE.cyclonedx);
    expect(statement.subject[0].digest).toEqual({ sha256: manifest.rootSha256 });
    expect(statement.predicate).toEqual(bom);
  });
});

function bytesInput(): Buffer {
  return Buffer.concat([fieldOf(11, onnxPort('x', 1, [1]))]);
}

function fieldOf(number: number, value: Buffer): Buffer {
  return Buffer.concat([Buffer.from([(number << 3) | 2, value.length]), value]);
}

function gguf(name: string, license: string): Buffer {
  return ggufFile({ entries: [ggufString('general.name', name), ggufString('general.license', license)] });
}
