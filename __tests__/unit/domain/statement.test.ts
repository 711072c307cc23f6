import { describe, expect, it } from '@jest/globals';
import { decodeStatement, encodeStatement, makeStatement } from '../../../src/domain/statement.ts';

const subject = { kind: 'model', name: 'm', digest: { sha256: 'a'.repeat(64) } } as const;
const valid = { ...makeStatement(subject, 'https://example.test/p/v1', { x: 1 }) };
const decode = (value: unknown): unknown => decodeStatement(Buffer.from(JSON.stringify(value)));

describe('statements', () => {
  it('survive encoding and decoding', () => {
    expect(decodeStatement(encodeStatement(valid))).toEqual(valid);
  });

  it.each([
    ['no subject', { ...valid, subject: [] }],
    ['two subjects', { ...valid, subject: [valid.subject[0], valid.subject[0]] }],
    ['a subject without digest', { ...valid, subject: [{ name: 'm' }] }],
    ['a subject with an empty digest set', { ...valid, subject: [{ digest: {} }] }],
    ['a digest in upper case', { ...valid, subject: [{ digest: { sha256: 'A'.repeat(64) } }] }],
    ['a weak digest only', { ...valid, subject: [{ digest: { md5: 'a'.repeat(32) } }] }],
    ['an unknown statement type', { ...valid, _type: 'https://in-toto.io/Statement/v0.1' }],
    ['no predicate type', { ...valid, predicateType: '' }],
    ['an array', [valid]],
  ])('with %s are refused', (_name, value) => {
    expect(() => decode(value)).toThrow(expect.objectContaining({ code: 'malformed' }));
  });

  it('are never made for a subject without a usable digest', () => {
    expect(() => makeStatement({ ...subject, digest: { sha1: 'a'.repeat(40) } }, 'x', {})).toThrow(
      /no usable digest/,
    );
  });
});
