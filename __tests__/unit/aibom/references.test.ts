import fs from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { generateAibom, type AibomResult } from '../../../src/aibom/generate-aibom.ts';
import { resolveTarget } from '../../../src/aibom/resolve-references.ts';
import { sha256Hex } from '../../../src/domain/canonical-json.ts';
import { digestModel } from '../../../src/digest/digest-model.ts';
import {
  bytesField,
  ggufFile,
  ggufU32,
  onnxModel,
  onnxTensor,
  safetensorsVectors,
} from '../../fakes/model-bytes.ts';
import { ModelFolders, type FolderContent } from '../../fakes/model-folder.ts';
import { bomOf, propertiesOf } from './bom.ts';

const folders = new ModelFolders();
afterAll(() => {
  folders.removeAll();
});

async function generate(content: FolderContent): Promise<AibomResult> {
  return await generateAibom({ manifest: await digestModel(folders.make(content)) });
}

const rulesOf = (result: AibomResult): string[] => result.findings.map((finding) => finding.ruleId);
const external = (location: string, length = 8): Buffer =>
  onnxModel([
    bytesField(5, onnxTensor({ name: 'w', dims: [2], external: { location, length: String(length) } })),
  ]);
const index = (...shards: string[]): string =>
  JSON.stringify({
    weight_map: Object.fromEntries(shards.map((shard, number) => [`t${String(number)}`, shard])),
  });

describe('references between files', () => {
  it('trap 15: a location that leaves the folder is a finding and makes the BOM incomplete', async () => {
    const locations = [
      '../x',
      'a/../../x',
      'a/../w.bin',
      '/etc/passwd',
      String.raw`C:\x`,
      String.raw`a\b`,
      'file:///x',
      'a\u0000b',
      '',
    ];
    for (const location of locations) {
      const result = await generate({
        'sub/m.onnx': external(location),
        'sub/w.bin': '12345678',
        x: '12345678',
      });
      expect(rulesOf(result)).toContain('aibom-unsafe-reference');
      expect(result.complete).toBe(false);
    }
  });

  it('trap 15: a link as external data is never followed, and a hard link is judged by its bytes', async () => {
    for (const isFolder of [false, true]) {
      const root = folders.make({ 'm.onnx': external('d/w.data'), '../outside/w.data': '12345678' });
      if (isFolder) fs.symlinkSync('../outside', path.join(root, 'd'));
      else {
        fs.mkdirSync(path.join(root, 'd'));
        fs.symlinkSync('../../outside/w.data', path.join(root, 'd/w.data'));
      }
      await expect(digestModel(root)).rejects.toMatchObject({ code: 'invalid-subject' });
    }
    const root = folders.make({ 'm.onnx': external('w.data'), '../outside.data': '12345678' });
    fs.linkSync(path.join(root, '../outside.data'), path.join(root, 'w.data'));
    const result = await generateAibom({ manifest: await digestModel(root) });
    const file = bomOf(result).metadata.component.components.find(({ name }) => name === 'w.data');
    expect(file?.hashes[0]?.content).toBe(sha256Hex('12345678'));
  });

  it('accepts a file of the model beside or below the file that names it', async () => {
    const files = { 'sub/m.onnx': external('d/w.data'), 'sub/d/w.data': '12345678' };
    expect(rulesOf(await generate(files))).toEqual([]);
    expect(resolveTarget('sub/m.onnx', './w.data')).toBe('sub/w.data');
  });

  it('trap 16: every external file is a component with its own hash', async () => {
    const [before, after] = [
      await generate({ 'm.onnx': external('w.data'), 'w.data': 'aaaaaaaa' }),
      await generate({ 'm.onnx': external('w.data'), 'w.data': 'bbbbbbbb' }),
    ];
    const hash = (result: AibomResult): string | undefined =>
      bomOf(result).metadata.component.components.find((file) => file.name === 'w.data')?.hashes[0]?.content;
    expect(hash(before)).not.toBe(hash(after));
  });

  it('a missing or too short external file is a finding', async () => {
    expect(rulesOf(await generate({ 'm.onnx': external('w.data') }))).toEqual(['aibom-missing-file']);
    expect(rulesOf(await generate({ 'm.onnx': external('w.data'), 'w.data': '1234567' }))).toEqual([
      'aibom-missing-file',
    ]);
    // .git is left out of the digest: what lies there is not part of the model.
    expect(rulesOf(await generate({ 'm.onnx': external('.git/w'), '.git/w': '12345678' }))).toEqual([
      'aibom-missing-file',
    ]);
  });

  it('trap 18: refuses paths in weight_map, finds missing shards and shards nobody names', async () => {
    const shard = safetensorsVectors([1]);
    const cases: readonly (readonly [FolderContent, readonly string[], boolean])[] = [
      [{ 'model.safetensors.index.json': index('../../etc/passwd') }, ['aibom-unsafe-reference'], false],
      [
        { 'model.safetensors.index.json': index('a.safetensors', 'b.safetensors'), 'a.safetensors': shard },
        ['aibom-missing-file'],
        false,
      ],
      [
        {
          'model.safetensors.index.json': index('model-00001-of-00001.safetensors'),
          'model-00001-of-00001.safetensors': shard,
          'model-00007-of-00009.safetensors': shard,
        },
        ['aibom-missing-file', 'aibom-unlisted-shard'],
        false,
      ],
    ];
    for (const [content, expected, complete] of cases) {
      const result = await generate(content);
      expect(rulesOf(result)).toEqual(expected);
      expect(result.complete).toBe(complete);
    }
  });

  it('trap 18: a set of shards with a gap is incomplete, with or without an index', async () => {
    const result = await generate({ 'model-00002-of-00003.safetensors': safetensorsVectors([1]) });
    expect(rulesOf(result)).toEqual(['aibom-missing-file']);
    expect(result.findings[0]?.message).toBe(
      'of 3 shards there is no model-00001-of-00003.safetensors, model-00003-of-00003.safetensors',
    );
    expect(propertiesOf(bomOf(result).metadata.component)['sallyport:model:parameters']).toBeUndefined();
    const absurd = await generate({ 'm-00001-of-99999.gguf': 'x' });
    expect(absurd.findings.map((finding) => finding.message)).toContain('the name claims 99999 shards');
  });

  it('trap 18: a GGUF that says it is one of several, under another name, is incomplete', async () => {
    const part = ggufFile({ entries: [ggufU32('split.count', 3), ggufU32('split.no', 0)] });
    const renamed = await generate({ 'model.gguf': part });
    expect(renamed.findings.map(({ message }) => message)).toEqual([
      'the file says it is one of 3 parts, its name does not say which',
    ]);
    expect(renamed.complete).toBe(false);
    const only = ggufFile({ entries: [ggufU32('split.count', 1)] });
    expect((await generate({ 'model.gguf': only })).complete).toBe(true);
  });

  it('trap 19: an LFS pointer is listed with the hash of the file it stands for, and makes the BOM incomplete', async () => {
    const oid = 'a'.repeat(64);
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize 123456\n`;
    for (const name of ['m.safetensors', 'm.gguf', 'm.onnx', 'pytorch_model.bin']) {
      const manifest = await digestModel(folders.make({ [name]: pointer }));
      const result = await generateAibom({ manifest });
      expect(rulesOf(result)).toEqual(['aibom-lfs-pointer']);
      expect(result.complete).toBe(false);
      const [file] = bomOf(result).metadata.component.components;
      expect(file?.hashes[0]?.content).toBe(oid);
      expect(propertiesOf(file)).toMatchObject({
        'sallyport:file:size': '123456',
        'sallyport:file:materialised': 'false',
        'sallyport:file:pointer-sha256': manifest.entries[0]?.sha256,
      });
    }
    expect(rulesOf(await generate({ 'm.gguf': pointer.replace(oid, 'zz') }))).toEqual([
      'aibom-unreadable-header',
    ]);
  });
});
