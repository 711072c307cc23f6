import { describe, expect, it } from '@jest/globals';
import { declarationsJsonSchema } from '../../../src/aibom/declarations-schema.ts';
import { readDeclarations } from '../../../src/aibom/declarations.ts';
import type { Fact } from '../../../src/aibom/facts.ts';
import { values } from './read.ts';

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
    expect(values(made, 'energy')).toEqual([{ activity: 'training', kilowattHours: '1.5', gramsCo2: '200' }]);
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
