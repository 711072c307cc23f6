import { afterAll, describe, expect, it } from '@jest/globals';
import { generateAibom, type AibomResult } from '../../../src/aibom/generate-aibom.ts';
import { isUnreadWeights } from '../../../src/aibom/unread-weights.ts';
import { digestModel } from '../../../src/digest/digest-model.ts';
import type { BomFormat } from '../../../src/domain/bom-format.ts';
import { onnxModel, onnxTensor, bytesField, safetensorsVectors } from '../../fakes/model-bytes.ts';
import { ModelFolders, type FolderContent } from '../../fakes/model-folder.ts';
import { bomOf, propertiesOf } from './bom.ts';

const folders = new ModelFolders();
afterAll(() => {
  folders.removeAll();
});

async function generate(
  content: FolderContent,
  declarations?: string,
  format: BomFormat = 'cyclonedx-1.6',
): Promise<AibomResult> {
  const manifest = await digestModel(folders.make(content));
  const bytes = Buffer.from(`version: 1\n${declarations ?? ''}`);
  const stated = declarations === undefined ? {} : { declarations: { name: 'aibom.yml', bytes } };
  return await generateAibom({ manifest, format, ...stated });
}

const MB = 1024 * 1024;

describe('weights of a format that no reader knows', () => {
  it('make the document incomplete, with a finding that names the file and the line to write', async () => {
    const result = await generate({ 'sub/w 1.bin': 'raw', 'config.json': '{}' });
    expect(result.complete).toBe(false);
    expect(result.findings).toMatchObject([
      {
        ruleId: 'aibom-unsupported-format',
        severity: 'medium',
        location: { path: 'sub/w 1.bin' },
        message: expect.stringContaining('files: [{ path: "sub/w 1.bin", format: NAME }] into aibom.yml'),
      },
    ]);
    expect(bomOf(result).compositions[0]?.aggregate).toBe('incomplete');
    const file = bomOf(result).metadata.component.components.find(({ name }) => name === 'sub/w 1.bin');
    expect(propertiesOf(file)).toMatchObject({ 'sallyport:file:unreadable': 'no reader knows its format' });
    expect(propertiesOf(bomOf(result).metadata)['sallyport:aibom:complete']).toBe('false');
    for (const format of ['spdx-3.0', 'spdx-2.3'] as const) {
      const { bytes } = await generate({ 'weights.bin': 'raw' }, undefined, format);
      const text = Buffer.from(bytes).toString();
      expect(text).toMatch(/"completeness": "incomplete"|aibom:complete=false|aibom:complete[^}]*false/);
    }
  });

  it('are settled by who states their format, and the statement is marked as one', async () => {
    const stated = 'files: [{ path: "w 1.bin", format: fastText }]\n';
    const result = await generate({ 'w 1.bin': 'raw' }, stated);
    expect([result.complete, result.findings]).toEqual([true, []]);
    expect(propertiesOf(bomOf(result).metadata.component.components[0])).toMatchObject({
      'sallyport:file:format': 'fastText',
      'sallyport:file:format-source': 'declared aibom.yml:2#/files/0',
      'sallyport:file:purpose': 'weights',
    });
    const other = await generate({ 'w 1.bin': 'raw', 'v.bin': 'raw' }, stated);
    expect([other.complete, other.findings.map(({ location }) => location.path)]).toEqual([false, ['v.bin']]);
  });

  it('a statement never stands in for a file that is damaged, and one that the bytes deny is a finding', async () => {
    const damaged = await generate({ 'm.gguf': 'GGUF?' }, 'files: [{ path: m.gguf, format: gguf }]\n');
    expect([damaged.complete, damaged.findings.map(({ ruleId }) => ruleId)]).toEqual([
      false,
      ['aibom-unreadable-header'],
    ]);
    const denied = await generate(
      { 'm.safetensors': safetensorsVectors([2]) },
      'name: a\nfiles: [{ path: m.safetensors, format: gguf }]\n',
    );
    expect(denied.findings).toMatchObject([
      { ruleId: 'aibom-format-conflict', location: { path: 'aibom.yml', startLine: 3 } },
    ]);
    expect(propertiesOf(bomOf(denied).metadata.component.components[0])).toMatchObject({
      'sallyport:file:format': 'safetensors',
    });
  });

  it('a statement about a file that is not there is refused with its line', async () => {
    await expect(
      generate({ 'a.bin': 'x' }, 'files:\n  - { path: b.bin, format: x }\n'),
    ).rejects.toMatchObject({
      code: 'invalid-input',
      message: 'aibom.yml:3: "b.bin" is not a file of the model',
    });
  });

  it('bytes that another file explains need no statement', async () => {
    const external = { location: 'weights.bin', offset: '0', length: '8' };
    const net = onnxModel([bytesField(5, onnxTensor({ name: 'w', dims: [2], external }))]);
    const result = await generate({ 'net.onnx': net, 'weights.bin': Buffer.alloc(8) });
    expect([result.complete, result.findings]).toEqual([true, []]);
  });

  it('a file without a reader that is a Git LFS pointer is said not to be here', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'c'.repeat(64)}\nsize 9\n`;
    const result = await generate({ 'data/train.parquet': pointer });
    expect([result.complete, result.findings.map(({ ruleId }) => ruleId)]).toEqual([
      false,
      ['aibom-lfs-pointer'],
    ]);
    expect(bomOf(result).metadata.component.components[0]).toMatchObject({
      hashes: [{ content: 'c'.repeat(64) }],
    });
  });

  it.each([
    ['flax_model.msgpack', 1],
    ['yolo.weights', 1],
    ['resnet-0000.params', 1],
    ['xgb/model.ubj', 1],
    ['frozen_inference_graph.pb', 1],
    ['variables/variables.data-00000-of-00001', 1],
    ['model.onnx_data', 1],
    ['model.ckpt-100.meta', 1],
    ['model.tar.gz', 1],
    ['lid.model', 1],
    ['weights/layer-0', MB],
    ['checkpoint-500/state', MB],
    ['model.dat', MB],
    ['blob', 64 * MB],
  ])('%s of %d bytes is taken for weights', (path, size) => {
    expect(isUnreadWeights({ path, size })).toBe(true);
  });

  it.each([
    ['fingerprint.pb', 60],
    ['tokenizer.model', 500_000],
    ['sentencepiece.bpe.model', 5 * MB],
    ['qwen.tiktoken', 3 * MB],
    ['config.pbtxt', 100],
    ['label_map.pbtxt', 100],
    ['models/README.md', 2 * MB],
    ['models/demo.gif', 90 * MB],
    ['data/train.parquet', 900 * MB],
    ['models/train.py', 2 * MB],
    ['weights/notes', 100],
    ['model.dat', MB - 1],
    ['remodeled.dat', 2 * MB],
    ['a.zip', 100],
    ['net.onnx.meta', 100],
  ])('%s of %d bytes is not', (path, size) => {
    expect(isUnreadWeights({ path, size })).toBe(false);
  });
});
