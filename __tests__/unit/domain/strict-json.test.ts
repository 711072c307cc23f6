import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseTree, type Node } from 'jsonc-parser';
import { parseStrictJson } from '../../../src/domain/strict-json.ts';

const read = (text: string | Uint8Array, maxDepth?: number): unknown =>
  parseStrictJson(text, { maxBytes: 10_000, what: 'test', ...(maxDepth === undefined ? {} : { maxDepth }) });

/** The other reader's opinion: does any object in the tree carry a key twice (or __proto__)? */
function hasBadKey(node: Node | undefined): boolean {
  if (node === undefined) return false;
  const children = node.children ?? [];
  if (node.type === 'object') {
    const keys = children.map((property) => String(property.children?.[0]?.value));
    if (new Set(keys).size !== keys.length || keys.includes('__proto__')) return true;
  }
  return children.some(hasBadKey);
}

describe('parseStrictJson', () => {
  it('reads what JSON.parse reads', () => {
    const text = '{"a":[1,{"b":"x\\"}{,"},null],"c":{"a":true}}';
    expect(read(text)).toEqual(JSON.parse(text));
  });

  it.each([
    ['the same key twice', '{"a":1,"a":2}'],
    ['the same key twice, once escaped', '{"a":1,"\\u0061":2}'],
    ['the same key twice, deep inside', '{"x":[{"a":{"b":1,"c":2,"b":3}}]}'],
    ['a __proto__ key', '{"__proto__":{"admin":true}}'],
    ['trailing data', '{"a":1} {"b":2}'],
    ['a truncated document', '{"a":1'],
    ['an empty document', ''],
    ['a byte order mark', '\uFEFF{"a":1}'],
  ])('refuses %s', (_name, text) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ code: 'malformed' }));
    expect(() => read(Buffer.from(text))).toThrow(expect.objectContaining({ code: 'malformed' }));
  });

  it('refuses invalid UTF-8', () => {
    expect(() => read(Buffer.from([0x22, 0xff, 0x22]))).toThrow(
      expect.objectContaining({ code: 'malformed' }),
    );
  });

  it('refuses more bytes and deeper nesting than allowed', () => {
    expect(() => read(`"${'x'.repeat(10_000)}"`)).toThrow(
      expect.objectContaining({ code: 'limit-exceeded' }),
    );
    expect(() => read('[[[[1]]]]', 3)).toThrow(expect.objectContaining({ code: 'limit-exceeded' }));
    expect(read('[[[1]]]', 3)).toEqual([[[1]]]);
  });

  it('refuses exactly the documents in which another parser sees a repeated key', () => {
    const key = fc.constantFrom('a', 'b', '\\u0061', 'c\\"', '__proto__', '{', ',');
    const { value } = fc.letrec<{ value: string }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom('1', '"s"', '"\\\\"', 'null', '"a,{"', '"\\":"', '":"'),
        fc.array(tie('value'), { maxLength: 3 }).map((items) => `[${items.join(' , ')}]`),
        fc
          .array(fc.tuple(key, tie('value')), { maxLength: 4 })
          .map(
            (pairs) =>
              `{${pairs.map(([name, item]) => `"${name}"${item === 'null' ? ' \n' : ''}: ${item}`).join(',')}}`,
          ),
      ),
    }));
    fc.assert(
      fc.property(value, (text) => {
        let refused = false;
        try {
          read(text);
        } catch {
          refused = true;
        }
        return refused === hasBadKey(parseTree(text));
      }),
      { seed: 20_261_125, numRuns: 2_000 },
    );
  });
});
