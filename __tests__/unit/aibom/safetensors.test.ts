import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { NameSet } from '../../../src/aibom/name-set.ts';
import { runReader } from '../../../src/aibom/read-model-files.ts';
import { safetensorsReader } from '../../../src/aibom/readers/safetensors.ts';
import { fuzzRuns } from '../../fakes/fuzz-runs.ts';
import { safetensorsFile, safetensorsVectors, u64 } from '../../fakes/model-bytes.ts';
import { read, rules, values } from './read.ts';
import { anyCharacter } from '../../fakes/any-character.ts';

const one = '{"t":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}';
const data = (bytes: number): Buffer => Buffer.alloc(bytes);

describe('safetensors', () => {
  it('counts tensors, parameters and types', () => {
    const result = read('m.safetensors', safetensorsVectors([3, 5], { format: 'pt' }));
    expect(values(result, 'parameter-count')).toEqual([8n]);
    expect(values(result, 'tensor-count')).toEqual([2]);
    expect(values(result, 'dtypes')).toEqual([[{ dtype: 'F32', elements: 8n }]]);
    expect(values(result, 'metadata')).toEqual([{ name: 'format', value: 'pt' }]);
    expect(result.complete).toBe(true);
  });

  it('reads a header that is padded with spaces', () => {
    const result = read('m.safetensors', safetensorsFile(`${one}     `, data(8)));
    expect(values(result, 'parameter-count')).toEqual([2n]);
  });

  it('trap 1: refuses a header length beyond the cap or the file before reading it', () => {
    const lengths = [0xffff_ffff_ffff_ffffn, 100_000_001n, 9n, 2n ** 63n];
    for (const length of lengths) {
      const result = read('m.safetensors', Buffer.concat([u64(length), Buffer.from('{}')]));
      expect(rules(result)).toEqual(['aibom-unreadable-header']);
      expect(result.complete).toBe(false);
    }
    for (const bytes of [Buffer.alloc(0), Buffer.alloc(7), Buffer.alloc(8), u64(2n)]) {
      expect(read('m.safetensors', bytes).unreadable).toBeDefined();
    }
    const asked: number[] = [];
    const size = 2 ** 40;
    const bytes = (offset: number, length: number): Buffer => {
      asked.push(length);
      return offset === 0 ? u64(2n ** 39n) : Buffer.alloc(length);
    };
    runReader(safetensorsReader, { size, read: bytes }, 'm.safetensors');
    expect(asked.reduce((sum, length) => sum + length, 0)).toBeLessThan(4_096);
  });

  it('trap 2: refuses invalid UTF-8, a byte order mark and half a surrogate pair', () => {
    const bad = Buffer.from('{"__metadata__":{"a":"X"}}');
    bad[bad.indexOf('X')] = 0xff;
    const headers = [bad, `\ufeff${one}`, String.raw`{"__metadata__":{"a":"\ud800"}}`];
    for (const header of headers) {
      expect(rules(read('m.safetensors', safetensorsFile(header)))).toEqual(['aibom-unreadable-header']);
    }
  });

  it('trap 3: refuses a tensor or a metadata key that is there twice', () => {
    const twice = one.replace('}}', '},"t":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}');
    expect(read('m.safetensors', safetensorsFile(twice, data(8))).unreadable).toContain('twice');
    const meta = '{"__metadata__":{"license":"mit","license":"nc"}}';
    expect(read('m.safetensors', safetensorsFile(meta)).unreadable).toContain('twice');
    const field = '{"t":{"dtype":"F32","dtype":"F16","shape":[2],"data_offsets":[0,8]}}';
    expect(read('m.safetensors', safetensorsFile(field, data(8))).unreadable).toContain('repeated');
  });

  it('trap 4: takes a tensor named __proto__ as a name', () => {
    const result = read('m.safetensors', safetensorsFile(one.replace('"t"', '"__proto__"'), data(8)));
    expect(values(result, 'parameter-count')).toEqual([2n]);
    expect(Reflect.get({}, 'dtype')).toBeUndefined();
  });

  it('trap 5: refuses numbers that lose precision and states no count that the bytes contradict', () => {
    for (const shape of [
      '[9007199254740993]',
      '[18446744073709551614]',
      '[2,9223372036854775807]',
      '[-1]',
      '[1.0]',
      '[1e3]',
      '[01]',
    ]) {
      const header = one.replace('[2]', shape);
      expect(rules(read('m.safetensors', safetensorsFile(header, data(8))))).toEqual([
        'aibom-unreadable-header',
      ]);
    }
    const fake = read(
      'm.safetensors',
      safetensorsFile(one.replace('[2]', '[4294967296,4294967296]'), data(8)),
    );
    expect(rules(fake)).toEqual(['aibom-inconsistent-layout']);
    expect(values(fake, 'parameter-count')).toEqual([]);
  });

  it('trap 6: finds overlap, hole, bytes after the last tensor, and missing bytes', () => {
    const pair = (a: string, b: string): string =>
      `{"a":{"dtype":"U8","shape":[4],"data_offsets":${a}},"b":{"dtype":"U8","shape":[4],"data_offsets":${b}}}`;
    const cases = [
      [pair('[0,4]', '[2,6]'), 6, 'overlap'],
      [pair('[0,4]', '[6,10]'), 10, 'belong to no tensor'],
      [pair('[0,4]', '[4,8]'), 12, 'follow the last tensor'],
      [pair('[0,4]', '[4,8]'), 7, 'early'],
    ] as const;
    for (const [header, bytes, message] of cases) {
      const result = read('m.safetensors', safetensorsFile(header, data(bytes)));
      expect(rules(result)).toEqual(['aibom-inconsistent-layout']);
      expect(result.findings[0]?.message).toContain(message);
      expect(result.complete).toBe(false);
    }
    expect(read('m.safetensors', safetensorsFile(pair('[4,8]', '[0,4]'), data(8))).complete).toBe(true);
  });

  it('trap 7: accepts a zero dimension and a scalar', () => {
    const header =
      '{"z":{"dtype":"F16","shape":[0,7],"data_offsets":[0,0]},"s":{"dtype":"F64","shape":[],"data_offsets":[0,8]}}';
    const result = read('m.safetensors', safetensorsFile(header, data(8)));
    expect(values(result, 'parameter-count')).toEqual([1n]);
    expect(result.complete).toBe(true);
  });

  it('trap 8: reads a header of 40,000 tensors and lists none of them', () => {
    const tensors = Array.from(
      { length: 40_000 },
      (_, index) =>
        `"layers.${String(index)}.w":{"dtype":"U8","shape":[1],"data_offsets":[${String(index)},${String(index + 1)}]}`,
    );
    const result = read('m.safetensors', safetensorsFile(`{${tensors.join(',')}}`, data(40_000)));
    expect(values(result, 'parameter-count')).toEqual([40_000n]);
    expect(
      JSON.stringify(result, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value))
        .length,
    ).toBeLessThan(2_000);
  });

  it('trap 9: refuses deep nesting without recursing', () => {
    const deep = `{"t":${'['.repeat(1_000_000)}`;
    expect(rules(read('m.safetensors', safetensorsFile(deep)))).toEqual(['aibom-unreadable-header']);
  });

  it('refuses an unknown type, a missing field and text after the header', () => {
    for (const header of [
      one.replace('F32', 'F33'),
      '{"t":{"dtype":"F32","shape":[2]}}',
      `${one}x`,
      '[]',
      '{"t":{"dtype":"F32","shape":[2],"data_offsets":[0,8],"x":1}}',
      '{"t"',
    ]) {
      expect(rules(read('m.safetensors', safetensorsFile(header, data(8))))).toEqual([
        'aibom-unreadable-header',
      ]);
    }
  });

  it('joins strings that a window cuts, also inside an escape', () => {
    for (const pad of [32_700, 32_750, 32_755, 32_756, 32_757, 32_760]) {
      const name = `${'n'.repeat(pad)}\\"\\u00e9é`;
      const header = `{"__metadata__":{"k":"${name}"}}`;
      const result = read('m.safetensors', safetensorsFile(header));
      expect(result.unreadable).toBeUndefined();
      expect(values(result, 'metadata')[0]?.value).toContain('[cut,');
    }
  });
});

describe('safetensors index', () => {
  it('refers to each shard once', () => {
    const index = { weight_map: { a: 'x-1.safetensors', b: 'x-1.safetensors', c: 'x-2.safetensors' } };
    const result = read('model.safetensors.index.json', JSON.stringify(index));
    expect(result.references.map((reference) => reference.target)).toEqual([
      'x-1.safetensors',
      'x-2.safetensors',
    ]);
  });

  it('is unreadable metadata when it has no weight_map or a key twice', () => {
    for (const text of ['{}', '[]', '{"weight_map":{"a":1}}', '{"weight_map":{"a":"x","a":"y"}}']) {
      expect(rules(read('model.safetensors.index.json', text))).toEqual(['aibom-unreadable-metadata']);
    }
  });
});

describe('set of names', () => {
  it('says the same as a Set, for any texts', () => {
    const names = fc.array(
      fc.oneof(fc.string({ unit: anyCharacter, maxLength: 6 }), fc.constantFrom('a', 'b')),
      {
        maxLength: 2_000,
      },
    );
    fc.assert(
      fc.property(names, (list) => {
        const [ours, theirs] = [new NameSet(), new Set<string>()];
        const wrong = list.filter((name) => {
          const isNew = !theirs.has(name);
          theirs.add(name);
          return ours.add(name) !== isNew;
        });
        expect(wrong).toEqual([]);
        expect(ours.size).toBe(theirs.size);
      }),
      { numRuns: fuzzRuns(60) },
    );
  });

  it('refuses names that were made to have the same hash, before they cost time', () => {
    const set = new NameSet(() => 7);
    const addMany = (): void => {
      for (let index = 0; index < 100_000; index += 1) set.add(String(index));
    };
    expect(addMany).toThrow('made to be slow');
    expect(set.size).toBeLessThan(1_000);
  });
});
