import { describe, expect, it } from '@jest/globals';
import {
  ggufEntry,
  ggufFile,
  ggufString,
  ggufStrings,
  ggufText,
  ggufU32,
  u32,
  u64,
  type GgufParts,
} from '../../fakes/model-bytes.ts';
import { details, read, rules, values } from './read.ts';

const readGguf = (parts: GgufParts): ReturnType<typeof read> => read('m.gguf', ggufFile(parts));
const unreadable = (parts: GgufParts): void => {
  const result = readGguf(parts);
  expect(rules(result)).toEqual(['aibom-unreadable-header']);
  expect(result.complete).toBe(false);
};

const llama = [
  ggufString('general.architecture', 'llama'),
  ggufString('general.name', 'Tiny'),
  ggufString('general.license', 'apache-2.0'),
  ggufU32('llama.context_length', 2048),
  ggufU32('llama.block_count', 2),
  ggufU32('general.file_type', 15),
];

describe('gguf', () => {
  it('reads names, licence, sizes and quantisation as declared, tensors as observed', () => {
    const tensors = [
      { name: 'a', dimensions: [32, 2], type: 0 },
      { name: 'b', dimensions: [256], type: 12, offset: 256 },
    ];
    const result = readGguf({ entries: llama, tensors, data: Buffer.alloc(256 + 144) });
    expect(values(result, 'name')).toEqual(['Tiny']);
    expect(values(result, 'license')).toEqual([{ text: 'apache-2.0' }]);
    expect(values(result, 'architecture-family')).toEqual(['llama']);
    expect(values(result, 'quantization')).toEqual(['Q4_K_M']);
    expect(values(result, 'hyperparameter')).toEqual([
      { name: 'context_length', value: '2048' },
      { name: 'num_hidden_layers', value: '2' },
    ]);
    expect(values(result, 'parameter-count')).toEqual([320n]);
    expect(values(result, 'dtypes')).toEqual([
      [
        { dtype: 'F32', elements: 64n },
        { dtype: 'Q4_K', elements: 256n },
      ],
    ]);
    expect(result.facts.find((fact) => fact.kind === 'license')?.basis).toBe('declared');
    expect(result.facts.find((fact) => fact.kind === 'parameter-count')?.basis).toBe('observed');
    expect(result.complete).toBe(true);
  });

  it('reads version 2, base models, datasets, tags, and the hash of the chat template', () => {
    const entries = [
      ggufU32('general.base_model.count', 1),
      ggufString('general.base_model.0.name', 'Base'),
      ggufString('general.base_model.0.repo_url', 'https://user:secret@huggingface.co/acme/base?token=x'),
      ggufU32('general.dataset.count', 1),
      ggufString('general.dataset.0.name', 'Corpus'),
      ggufStrings('general.tags', ['text', '']),
      ggufString('tokenizer.chat_template', '{{ messages }}'),
    ];
    const result = readGguf({ version: 2, entries });
    expect(details(result)['gguf:version']).toBe('2');
    expect(values(result, 'base-model')).toEqual([{ name: 'Base', url: 'https://huggingface.co/acme/base' }]);
    expect(values(result, 'dataset')).toEqual([{ name: 'Corpus' }]);
    expect(values(result, 'tag')).toEqual(['text']);
    expect(values(result, 'chat-template')[0]).toMatch(/^[0-9a-f]{64}$/);
  });

  it('trap 3: refuses a metadata key that is there twice', () => {
    unreadable({ entries: [ggufString('general.license', 'mit'), ggufString('general.license', 'nc')] });
  });

  it('trap 4: takes __proto__ as a key', () => {
    const result = readGguf({ entries: [ggufString('__proto__', 'x'), ...llama] });
    expect(values(result, 'name')).toEqual(['Tiny']);
    expect(Reflect.get({}, 'x')).toBeUndefined();
  });

  it('trap 10: compares lengths and counts with what is left before it reserves anything', () => {
    for (const huge of [2n ** 63n, 2n ** 64n - 1n, 2n ** 62n]) {
      unreadable({ entries: [Buffer.concat([ggufText('k'), u32(8), u64(huge)])] });
      unreadable({ entries: [ggufEntry('k', 9, Buffer.concat([u32(4), u64(huge)]))] });
      unreadable({ entries: [ggufEntry('k', 9, Buffer.concat([u32(8), u64(huge)]))] });
      unreadable({ entries: [Buffer.concat([u64(huge), Buffer.from('k')])] });
      unreadable({ entryCount: huge });
      unreadable({ tensorCount: huge });
    }
  });

  it('trap 11: reads vocabularies of 65,537, 151,936 and 262,144 entries and keeps their size only', () => {
    for (const size of [65_537, 151_936, 262_144]) {
      const tokens = ggufStrings('tokenizer.ggml.tokens', new Array<string>(size).fill('tok'));
      const result = readGguf({ entries: [...llama, tokens] });
      expect(values(result, 'hyperparameter')).toContainEqual({ name: 'vocab_size', value: String(size) });
      expect(result.facts.length).toBeLessThan(20);
    }
  });

  it('does not mind vocabulary entries that are no UTF-8, and refuses such text elsewhere', () => {
    const tokens = ggufStrings('tokenizer.ggml.tokens', [Buffer.from([0xff, 0xfe]), 'ok']);
    expect(readGguf({ entries: [tokens] }).complete).toBe(true);
    unreadable({ entries: [ggufEntry('general.name', 8, Buffer.concat([u64(1), Buffer.from([0xff])]))] });
  });

  it('trap 12: refuses arrays nested too deeply and unknown types', () => {
    const nested = (depth: number): Buffer =>
      depth === 0 ? Buffer.concat([u32(4), u64(0)]) : Buffer.concat([u32(9), u64(1), nested(depth - 1)]);
    expect(readGguf({ entries: [ggufEntry('k', 9, nested(2))] }).complete).toBe(true);
    unreadable({ entries: [ggufEntry('k', 9, nested(4000))] });
    unreadable({ entries: [ggufEntry('k', 99, Buffer.alloc(8))] });
    unreadable({ entries: [ggufEntry('k', 9, Buffer.concat([u32(99), u64(0)]))] });
  });

  it('trap 13: refuses unknown versions, big-endian files, alignment 0 and impossible dimensions', () => {
    for (const version of [0, 4, 99]) unreadable({ version });
    const bigEndian = readGguf({ version: 0x0300_0000 });
    expect(bigEndian.unreadable).toContain('big-endian');
    for (const alignment of [0, 4, 12]) unreadable({ entries: [ggufU32('general.alignment', alignment)] });
    unreadable({ tensors: [{ name: 'a', dimensions: [2n ** 63n], type: 0 }] });
    unreadable({ tensors: [{ name: 'a', dimensions: [1, 1, 1, 1, 1], type: 0 }] });
  });

  it('trap 14: refuses keys that are no ASCII or too long, odd booleans and long tensor names', () => {
    unreadable({ entries: [ggufString('käy', 'x')] });
    unreadable({ entries: [ggufString('k'.repeat(65_536), 'x')] });
    expect(readGguf({ entries: [ggufString('k'.repeat(65_535), 'x')] }).complete).toBe(true);
    unreadable({ entries: [ggufEntry('k', 7, Buffer.from([2]))] });
    unreadable({ tensors: [{ name: 'n'.repeat(65), dimensions: [1], type: 0 }] });
    unreadable({
      tensors: [
        { name: 'n', dimensions: [1], type: 0 },
        { name: 'n', dimensions: [1], type: 0 },
      ],
      data: Buffer.alloc(4),
    });
  });

  it('states no parameters when the data is not there, not aligned or no whole block', () => {
    const cases: GgufParts[] = [
      { tensors: [{ name: 'a', dimensions: [2n ** 40n, 2n ** 20n], type: 0 }] },
      { tensors: [{ name: 'a', dimensions: [4], type: 0, offset: 3 }], data: Buffer.alloc(64) },
      { tensors: [{ name: 'a', dimensions: [31], type: 2 }], data: Buffer.alloc(64) },
    ];
    for (const parts of cases) {
      const result = readGguf(parts);
      expect(rules(result)).toEqual(['aibom-inconsistent-layout']);
      expect(values(result, 'parameter-count')).toEqual([]);
      expect(result.complete).toBe(false);
    }
  });

  it('reads every scalar type', () => {
    const sizes: readonly (readonly [number, number])[] = [
      [0, 1],
      [1, 1],
      [2, 2],
      [3, 2],
      [4, 4],
      [5, 4],
      [6, 4],
      [7, 1],
      [10, 8],
      [11, 8],
      [12, 8],
    ];
    const entries = sizes.map(([type, size]) => ggufEntry(`k${String(type)}`, type, Buffer.alloc(size)));
    expect(readGguf({ entries }).complete).toBe(true);
  });

  it('refuses a file cut anywhere in its header', () => {
    const whole = ggufFile({ entries: llama, tensors: [{ name: 'a', dimensions: [8], type: 0 }] });
    for (let length = 0; length < whole.length - 32; length += 7) {
      expect(read('m.gguf', whole.subarray(0, length)).complete).toBe(false);
    }
  });
});
