import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { spdxExpression, spdxId, toLicenses } from '../../../src/aibom/cyclonedx-licenses.ts';

const declared = { acknowledgement: 'declared' };

describe('licences', () => {
  it('trap 23: every id that we write is in the enumeration of the schema, and every one of it is known to us', () => {
    const folder = '../../../node_modules/@cyclonedx/cyclonedx-library/res/schema/';
    const file = path.join(import.meta.dirname, folder, 'spdx.SNAPSHOT.schema.json');
    const { enum: ids } = JSON.parse(fs.readFileSync(file, 'utf8')) as { readonly enum: readonly string[] };
    expect(ids.length).toBeGreaterThan(700);
    expect(ids.filter((id) => spdxId(id.toLowerCase()) === undefined)).toEqual([]);
    const known = new Set(ids);
    expect(ids.map((id) => spdxId(id.toUpperCase()) ?? '').filter((id) => !known.has(id))).toEqual([]);
  });

  it('trap 22: an id is one only when it is exactly that, case aside', () => {
    expect(spdxId('apache-2.0')).toBe('Apache-2.0');
    expect(spdxId('MIT')).toBe('MIT');
    expect(spdxId('cdla-permissive-2.0')).toBe('CDLA-Permissive-2.0');
    expect(spdxId('gpl-3.0')).toBe('GPL-3.0');
    expect(spdxId('bsl-1.0')).toBe('BSL-1.0');
    const names = [
      'llama3.1',
      'gemma',
      'openrail',
      'lgpl',
      'bsd',
      'cc',
      'gpl',
      'unknown',
      'other',
      'apache 2.0',
      'Apache-2.0 ',
    ];
    for (const name of names.slice(0, -1)) expect(spdxId(name)).toBeUndefined();
    expect(spdxId('Apache-2.0 ')).toBe('Apache-2.0');
  });

  it('finds no id in names of object members', () => {
    for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty', '']) {
      expect(spdxId(name)).toBeUndefined();
    }
    expect(toLicenses([{ text: 'constructor' }])).toEqual([
      { license: { name: 'constructor', ...declared } },
    ]);
  });

  it('writes an id as id, anything else as a name with its link', () => {
    expect(toLicenses([{ text: 'mit' }, { text: 'acme', url: 'https://acme.example/l' }])).toEqual([
      { license: { id: 'MIT', ...declared } },
      { license: { name: 'acme', ...declared, url: 'https://acme.example/l' } },
    ]);
    expect(toLicenses([])).toEqual([]);
  });

  it('writes a compound expression in official spelling when every part of it is known', () => {
    expect(spdxExpression('apache-2.0 or (mit and bsd-3-clause)')).toBe(
      'Apache-2.0 OR (MIT AND BSD-3-Clause)',
    );
    expect(spdxExpression('gpl-2.0-only with classpath-exception-2.0')).toBe(
      'GPL-2.0-only WITH Classpath-exception-2.0',
    );
    expect(spdxExpression('LGPL-2.1+ OR MIT')).toBe('LGPL-2.1+ OR MIT');
    expect(toLicenses([{ text: 'mit OR apache-2.0' }])).toEqual([
      { expression: 'MIT OR Apache-2.0', ...declared },
    ]);
  });

  it('takes nothing else for an expression', () => {
    const texts = [
      'mit',
      'mit or',
      'or mit',
      'mit apache-2.0',
      '(mit',
      'mit)',
      '( )',
      'mit or gemma',
      'mit xor isc',
      '(mit or isc) with mit',
      '',
    ];
    for (const text of texts) expect(spdxExpression(text)).toBeUndefined();
    expect(spdxExpression(`mit${' or mit'.repeat(40)}`)).toBeUndefined();
  });

  it('keeps an expression beside other licences as a name: CycloneDX allows it only alone', () => {
    expect(toLicenses([{ text: 'mit or isc' }, { text: 'mit' }])).toEqual([
      { license: { name: 'mit or isc', ...declared } },
      { license: { id: 'MIT', ...declared } },
    ]);
  });
});
