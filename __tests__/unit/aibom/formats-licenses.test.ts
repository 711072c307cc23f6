import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import path from 'node:path';
import type { BomView } from '../../../src/aibom/bom-view-model.ts';
import { readBom } from '../../../src/aibom/bom-view.ts';
import { spdxExpression, spdxId, toLicenses } from '../../../src/aibom/cyclonedx-licenses.ts';
import { type AibomResult, generateAibom } from '../../../src/aibom/generate-aibom.ts';
import { validateBomDocument } from '../../../src/aibom/validate-bom.ts';
import { digestModel } from '../../../src/digest/digest-model.ts';
import { BOM_FORMATS, type BomFormat } from '../../../src/domain/bom-format.ts';
import type { Manifest } from '../../../src/domain/manifest.ts';
import { RICH_DECLARATIONS, RICH_MODEL } from '../../fakes/bom-model.ts';
import { safetensorsVectors } from '../../fakes/model-bytes.ts';
import { ModelFolders } from '../../fakes/model-folder.ts';

describe('formats', () => {
  const folders = new ModelFolders();
  const timestamp = new Date('2026-02-03T04:05:06.789Z');
  const declarations = { name: 'aibom.yml', bytes: Buffer.from(RICH_DECLARATIONS) };
  let manifest: Manifest;
  const made = new Map<BomFormat, AibomResult>();

  beforeAll(async () => {
    manifest = await digestModel(folders.make(RICH_MODEL));
    for (const format of BOM_FORMATS)
      made.set(format, await generateAibom({ manifest, format, declarations, timestamp }));
  });
  afterAll(() => {
    folders.removeAll();
  });

  const of = (format: BomFormat): AibomResult => {
    const result = made.get(format);
    if (result === undefined) throw new Error(format);
    return result;
  };
  const graphOf = (result: AibomResult): Record<string, unknown>[] =>
    (result.bom as { '@graph': Record<string, unknown>[] })['@graph'];

  describe.each(BOM_FORMATS)('%s', (format) => {
    it('is valid by its standard and by our checks', async () => {
      const validation = await validateBomDocument(of(format).bytes, 'bom.json');
      expect(validation.findings).toEqual([]);
      expect(`${validation.standard ?? ''}-${validation.version ?? ''}`.toLowerCase()).toContain(
        format.replace('spdx-3.0', 'spdx-3.0.1'),
      );
    });

    it('trap 30: the same input gives the same bytes', async () => {
      const again = await generateAibom({ manifest, format, declarations, timestamp });
      expect(Buffer.from(again.bytes).equals(Buffer.from(of(format).bytes))).toBe(true);
    });

    it('needs no time, no declarations and no card', async () => {
      const plain = await digestModel(folders.make({ 'model.safetensors': safetensorsVectors([1]) }));
      const { bytes, complete } = await generateAibom({ manifest: plain, format });
      expect(complete).toBe(true);
      expect((await validateBomDocument(bytes, 'bom.json')).findings).toEqual([]);
    });
  });

  describe('all formats', () => {
    /** The shared subset: names, hashes, licences and how things belong together. */
    const shared = (view: BomView): unknown => {
      const name = new Map(view.components.map((component) => [component.ref, component.name]));
      const list = (kind: string): unknown =>
        view.components
          .filter((component) => component.kind === kind)
          .map(({ name: own, version, hashes, licenses, purl }) => ({ own, version, hashes, licenses, purl }))
          .sort((a, b) => (a.own < b.own ? -1 : 1));
      const edges = view.edges
        .filter(({ kind, from }) => kind !== 'depends-on' || name.get(from) === 'acme/tiny')
        .map(
          ({ from, to, kind }) =>
            `${name.get(from) ?? from} ${kind === 'tested-on' ? 'trained-on' : kind} ${name.get(to) ?? to}`,
        );
      const main = view.components.find((component) => component.ref === view.main);
      return {
        main: [main?.name, main?.version, main?.supplier, main?.licenses, main?.authors, main?.description],
        models: [
          ...new Set(
            view.components.filter(({ kind }) => kind === 'model').map((component) => component.name),
          ),
        ].sort(),
        files: list('file'),
        datasets: list('dataset'),
        edges: [...new Set(edges)].sort(),
        digest: main?.properties.get('sallyport:model:digest'),
      };
    };

    it('say the same facts (round trip of what they share)', () => {
      const [first, ...others] = BOM_FORMATS.map((format) => {
        const { datasets, files, ...rest } = shared(readBom(of(format).bytes, format)) as Record<
          string,
          readonly { own: string; licenses: string[] }[]
        >;
        // A name that is no licence of the list becomes a LicenseRef in SPDX; step files are elements of SPDX 3 only.
        const plain = (datasets ?? []).map((each) => ({
          ...each,
          licenses: each.licenses.map((id) => id.replace('LicenseRef-', '')),
        }));
        return { ...rest, datasets: plain, files: (files ?? []).filter(({ own }) => own !== 'src/t.py') };
      });
      const dedupe = (value: typeof first): typeof first =>
        value && { ...value, files: [...new Map(value.files.map((file) => [file.own, file])).values()] };
      for (const other of others) expect(dedupe(other)).toEqual(dedupe(first));
      expect(first?.files).toHaveLength(9);
      expect(first?.datasets).toHaveLength(2);
    });

    it('name an adapter as dependent on its base, and files for what they are', () => {
      const bom = JSON.parse(Buffer.from(of('cyclonedx-1.6').bytes).toString()) as {
        dependencies: { ref: string; dependsOn: string[] }[];
        metadata: {
          component: { components: { name: string; properties: { name: string; value: string }[] }[] };
        };
      };
      expect(bom.dependencies.find(({ ref }) => ref === 'model')?.dependsOn).toContain('base:acme/base');
      const purposes = Object.fromEntries(
        bom.metadata.component.components.map(({ name, properties }) => [
          name,
          properties.find((each) => each.name === 'sallyport:file:purpose')?.value,
        ]),
      );
      expect(purposes).toMatchObject({
        'AGENTS.md': 'agent-instructions',
        'chat_template.jinja': 'chat-template',
        'model.safetensors': 'weights',
        'requirements.txt': 'dependency-manifest',
      });
    });

    it('CycloneDX 1.7 cites where each field came from', () => {
      const { citations } = of('cyclonedx-1.7').bom as {
        citations: { attributedTo: string; pointers: string[] }[];
      };
      expect(citations.find(({ attributedTo }) => attributedTo === 'file:README.md')?.pointers).toContain(
        '/metadata/component/licenses',
      );
      expect(citations.map(({ attributedTo }) => attributedTo)).toContain('tool');
    });

    it('trap 26: grams of carbon become tonnes, and carbon without energy stays a property', () => {
      const text = Buffer.from(of('cyclonedx-1.6').bytes).toString();
      expect(text).toContain('"value": 0.0002,');
      expect(text).toContain('"training=12.5"');
    });

    it('SPDX 3 claims the profiles AI and Dataset only when nothing mandatory is missing', async () => {
      const whole = of('spdx-3.0');
      expect(whole.gaps).toEqual([]);
      const document = graphOf(whole).find(({ type }) => type === 'SpdxDocument');
      expect(document?.['profileConformance']).toEqual([
        'core',
        'software',
        'simpleLicensing',
        'ai',
        'dataset',
        'build',
      ]);
      const bare = await generateAibom({ manifest, format: 'spdx-3.0' });
      expect(bare.gaps).toContainEqual(
        expect.objectContaining({ profile: 'ai', field: 'suppliedBy', fill: 'supplier' }),
      );
      const { profiles } = await validateBomDocument(bare.bytes, 'bom.json');
      expect(profiles).toEqual(['core', 'software', 'simpleLicensing', 'build']);
    });

    it('SPDX 2.3 says what is lost', () => {
      expect(of('spdx-2.3').losses).toContain('services that use the model are left out');
    });
  });
});

describe('licenses', () => {
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
});
