import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import path from 'node:path';
import { BOM_SCORE_PROFILES } from '../../../src/domain/score-profile.ts';
import { RICH_DECLARATIONS, RICH_MODEL } from '../../fakes/bom-model.ts';
import { ModelFolders } from '../../fakes/model-folder.ts';
import { jsonOf } from '../../fakes/run-cli.ts';
import { runSourceCli } from '../../fakes/run-source-cli.ts';

describe('aibom score', () => {
  const folders = new ModelFolders();
  afterAll(() => {
    folders.removeAll();
  });

  let rich: string;
  let bare: string;
  beforeAll(async () => {
    const model = folders.make(RICH_MODEL);
    const beside = (name: string): string => path.join(path.dirname(model), name);
    fs.writeFileSync(beside('aibom.yml'), `${RICH_DECLARATIONS}purl: pkg:huggingface/acme/tiny@1.2.0\n`);
    rich = beside('rich.json');
    bare = beside('bare.json');
    const declared = ['--declarations', beside('aibom.yml')];
    await runSourceCli(['aibom', 'generate', model, '--output', rich, ...declared]);
    await runSourceCli(['aibom', 'generate', folders.make({ 'weights.bin': 'x' }), '--output', bare]);
  });

  describe('aibom score', () => {
    it('passes a document that has everything the profile asks for', async () => {
      const run = await runSourceCli(['aibom', 'score', rich]);
      expect(run).toEqual({
        code: 0,
        stdout: '100.0 of 100  profile identity  rich.json: nothing is missing\n',
        stderr: '',
      });
    });

    it('lists what is missing with the line that adds it, and exits 1', async () => {
      const { code, stdout } = await runSourceCli(['aibom', 'score', bare, '--profile', 'identity']);
      expect(code).toBe(1);
      expect(stdout).toMatch(
        /^\d+\.\d of 100 {2}profile identity {2}bare\.json: 3 elements missing, 3 of them/,
      );
      expect(stdout).toMatch(
        /required +licence of the model \(identity\)\n +→ aibom\.yml: license: Apache-2\.0/,
      );
    });

    it.each(BOM_SCORE_PROFILES)('scores by %s as JSON', async (profile) => {
      const run = await runSourceCli(['aibom', 'score', rich, '--profile', profile, '--json']);
      const { score, elements, ...rest } = jsonOf(run) as { score: number; elements: object[] };
      expect(rest).toMatchObject({ file: 'rich.json', profile });
      expect(score).toBeGreaterThan(50);
      expect(elements.length).toBeGreaterThan(0);
    });

    it('blocks a score below the minimum although nothing required is missing', async () => {
      const args = ['aibom', 'score', rich, '--profile', 'aisvs-6.2', '--json'];
      const plain = jsonOf(await runSourceCli(args)) as { score: number; elements: { state: string }[] };
      expect(plain.score).toBeLessThan(100);
      const run = await runSourceCli([...args, '--minimum', '100']);
      expect(run.code).toBe(1);
      expect(jsonOf(run)).toMatchObject({ verdict: 'block' });
    });

    it('is undecided when what is required could not be read', async () => {
      const file = path.join(path.dirname(rich), 'unread.json');
      const properties = [{ name: 'sallyport:file:unreadable', value: 'cut' }];
      const component = {
        type: 'machine-learning-model',
        'bom-ref': 'm',
        name: 'm',
        version: '1',
        purl: 'pkg:huggingface/acme/m@1',
        licenses: [{ license: { id: 'MIT' } }],
        components: [{ type: 'file', 'bom-ref': 'f', name: 'f', properties }],
      };
      fs.writeFileSync(
        file,
        JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, metadata: { component } }),
      );
      const run = await runSourceCli(['aibom', 'score', file]);
      expect(run.stdout).toContain('unreadable');
      expect(run.code).toBe(3);
    });

    it('refuses what is no document, no file, no profile and no score', async () => {
      const text = path.join(path.dirname(rich), 'text.json');
      fs.writeFileSync(text, '{"a":');
      expect(await runSourceCli(['aibom', 'score', text])).toMatchObject({ code: 3 });
      fs.writeFileSync(text, '{"a":1}');
      const other = await runSourceCli(['aibom', 'score', text]);
      expect(other).toMatchObject({ code: 2, stderr: expect.stringContaining('neither CycloneDX nor SPDX') });
      expect(await runSourceCli(['aibom', 'score', 'nowhere.json'])).toMatchObject({ code: 2 });
      const profile = await runSourceCli(['aibom', 'score', rich, '--profile', 'mine']);
      expect(profile).toMatchObject({ code: 2, stderr: expect.stringContaining("'mine' is invalid") });
      const minimum = await runSourceCli(['aibom', 'score', rich, '--minimum', '101']);
      expect(minimum).toMatchObject({
        code: 2,
        stderr: expect.stringContaining('not a number from 0 to 100'),
      });
    });
  });
});

describe('aibom diff', () => {
  const folders = new ModelFolders();
  afterAll(() => {
    folders.removeAll();
  });

  let before: string;
  let after: string;
  let spdx: string;
  beforeAll(async () => {
    const model = folders.make(RICH_MODEL);
    const beside = (name: string): string => path.join(path.dirname(model), name);
    [before, after, spdx] = [beside('before.json'), beside('after.json'), beside('after.spdx.json')];
    fs.writeFileSync(beside('aibom.yml'), RICH_DECLARATIONS);
    const generate = (...args: readonly string[]) =>
      runSourceCli(['aibom', 'generate', model, '--declarations', beside('aibom.yml'), ...args]);
    await generate('--output', before);
    fs.writeFileSync(path.join(model, 'added.bin'), 'x');
    fs.writeFileSync(beside('aibom.yml'), RICH_DECLARATIONS.replace('1.2.0', '1.3.0'));
    await generate('--output', after);
    await generate('--output', spdx, '--format', 'spdx-3.0');
  });

  describe('aibom diff', () => {
    it('says that two documents say the same', async () => {
      expect(await runSourceCli(['aibom', 'diff', before, before, '--exit-code'])).toEqual({
        code: 0,
        stdout: 'no differences  before.json → before.json\n',
        stderr: '',
      });
    });

    it('lists what was added and what changed; with --exit-code that exits 1', async () => {
      const run = await runSourceCli(['aibom', 'diff', before, after]);
      expect(run.code).toBe(0);
      expect(run.stdout).toMatch(/^added +file added\.bin: component: no version SHA-256 [0-9a-f]{16}…$/m);
      expect(run.stdout).toMatch(/^changed +main component: version: 1\.2\.0 → 1\.3\.0$/m);
      const back = await runSourceCli(['aibom', 'diff', after, before, '--exit-code']);
      expect(back.code).toBe(1);
      expect(back.stdout).toMatch(/^removed +file added\.bin: component/m);
    });

    it('prints a markdown table', async () => {
      const { stdout } = await runSourceCli(['aibom', 'diff', before, after, '--format', 'markdown']);
      expect(stdout).toContain('between `before.json` and `after.json`');
      expect(stdout).toContain('|  | What | Aspect | Before | After |');
      expect(stdout).toContain('| changed | main component | version | `1.2.0` | `1.3.0` |');
    });

    it('prints the same as JSON by either option, and into a file', async () => {
      const output = path.join(path.dirname(before), 'diff.json');
      const args = ['aibom', 'diff', before, after];
      const viaFlag = await runSourceCli([...args, '--json']);
      const run = await runSourceCli([...args, '--format', 'json', '--output', output]);
      expect(run.stdout).toMatch(/^\d+ differences {2}/);
      expect(fs.readFileSync(output, 'utf8')).toBe(viaFlag.stdout);
      const { changes, ...names } = jsonOf(viaFlag);
      expect(names).toEqual({ before: 'before.json', after: 'after.json' });
      const version = { aspect: 'version', about: 'main component', before: '1.2.0', after: '1.3.0' };
      expect(changes).toContainEqual(version);
    });

    it('finds no name, version or hash changed between standards', async () => {
      const { changes } = jsonOf(await runSourceCli(['aibom', 'diff', after, spdx, '--json'])) as {
        changes: { aspect: string }[];
      };
      const shared = new Set(['hash', 'version', 'name']);
      expect(changes.filter(({ aspect }) => shared.has(aspect))).toEqual([]);
    });

    it('escapes what a document says for terminal and markdown', async () => {
      const hostile = path.join(path.dirname(before), 'hostile.json');
      const component = { type: 'library', name: '\u001b[31mred | [x](http://x) \n::error::y', version: '1' };
      const document = { bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, components: [component] };
      fs.writeFileSync(hostile, JSON.stringify(document));
      const text = await runSourceCli(['aibom', 'diff', before, hostile]);
      expect(text.stdout).not.toContain('\u001b');
      expect(text.stdout).not.toMatch(/^\s*::/m);
      const markdown = await runSourceCli(['aibom', 'diff', before, hostile, '--format', 'markdown']);
      expect(markdown.stdout).not.toContain('\u001b');
      expect(markdown.stdout).not.toMatch(/[^`\\]\[x\]\(/);
    });

    it('refuses a missing file, what is no document and an unknown format', async () => {
      const missing = await runSourceCli(['aibom', 'diff', before, 'nowhere.json', '--json']);
      expect(missing.code).toBe(2);
      expect(jsonOf(missing)).toMatchObject({ error: { code: 'not-found' } });
      const text = path.join(path.dirname(before), 'text.json');
      fs.writeFileSync(text, '[1');
      expect(await runSourceCli(['aibom', 'diff', text, before])).toMatchObject({ code: 3 });
      const format = await runSourceCli(['aibom', 'diff', before, after, '--format', 'html']);
      expect(format).toMatchObject({ code: 2, stderr: expect.stringContaining("'html' is invalid") });
      expect(await runSourceCli(['aibom', 'diff', before])).toMatchObject({ code: 2 });
    });
  });
});

describe('aibom validate', () => {
  const folders = new ModelFolders();
  afterAll(() => {
    folders.removeAll();
  });

  const bom = (more: object, specVersion = '1.5'): string =>
    JSON.stringify({ bomFormat: 'CycloneDX', specVersion, version: 1, ...more });
  const component = { type: 'library', 'bom-ref': 'a', name: 'a', version: '1' };
  const dangling = bom({ components: [component], dependencies: [{ ref: 'a', dependsOn: ['gone'] }] });

  function makeFile(text: string): string {
    return path.join(folders.make({ 'bom.json': text }), 'bom.json');
  }

  describe('aibom validate', () => {
    it.each(['1.4', '1.5', '1.6', '1.7'])('accepts a CycloneDX %s document', async (version) => {
      const run = await runSourceCli([
        'aibom',
        'validate',
        makeFile(bom({ components: [component] }, version)),
      ]);
      expect(run).toEqual({ code: 0, stdout: `valid     CycloneDX ${version}  bom.json\n`, stderr: '' });
    });

    it('names what a schema does not see, its place and what to do, and exits 1', async () => {
      const { code, stdout } = await runSourceCli(['aibom', 'validate', makeFile(dangling)]);
      expect(code).toBe(1);
      expect(stdout).toMatch(/^invalid {3}CycloneDX 1\.5 {2}bom\.json\n/);
      expect(stdout).toContain('bom-dangling-reference');
      expect(stdout).toContain('what to do');
    });

    it('prints the same as JSON', async () => {
      const file = makeFile(dangling);
      const viaFlag = await runSourceCli(['aibom', 'validate', file, '--json']);
      const viaFormat = await runSourceCli(['aibom', 'validate', file, '--format', 'json']);
      expect(viaFormat).toEqual(viaFlag);
      expect(viaFlag.code).toBe(1);
      expect(jsonOf(viaFlag)).toMatchObject({
        file: 'bom.json',
        standard: 'CycloneDX',
        version: '1.5',
        valid: false,
        findings: [{ ruleId: 'bom-dangling-reference', location: { path: 'bom.json' } }],
      });
    });

    it('writes SARIF to a file', async () => {
      const file = makeFile(dangling);
      const output = `${file}.sarif`;
      const run = await runSourceCli(['aibom', 'validate', file, '--format', 'sarif', '--output', output]);
      expect(run).toEqual({ code: 1, stdout: `invalid  ${output}\n`, stderr: '' });
      const { runs } = JSON.parse(fs.readFileSync(output, 'utf8')) as {
        runs: { tool: { driver: { name: string } }; results: { ruleId: string }[] }[];
      };
      expect(runs[0]?.tool.driver.name).toBe('sallyport-bom');
      expect(runs[0]?.results.map(({ ruleId }) => ruleId)).toEqual(['bom-dangling-reference']);
    });

    it('names the mandatory fields that an SPDX 3 document lacks for a profile that it claims', async () => {
      const info = {
        type: 'CreationInfo',
        '@id': '_:c',
        specVersion: '3.0.1',
        created: '2026-01-01T00:00:00Z',
      };
      const node = (type: string, id: string, more: object): object => ({
        type,
        spdxId: `https://acme.com/${id}`,
        creationInfo: '_:c',
        ...more,
      });
      const document = {
        '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld',
        '@graph': [
          { ...info, createdBy: ['https://acme.com/me'] },
          node('Organization', 'me', { name: 'Acme' }),
          node('ai_AIPackage', 'model', { name: 'tiny' }),
          node('SpdxDocument', 'doc', {
            profileConformance: ['core', 'ai'],
            rootElement: ['https://acme.com/model'],
          }),
        ],
      };
      const { code, stdout } = await runSourceCli(['aibom', 'validate', makeFile(JSON.stringify(document))]);
      expect(code).toBe(1);
      expect(stdout).toContain('SPDX 3.0.1');
      expect(stdout).toContain('profile   ai lacks suppliedBy of tiny (aibom.yml: supplier)');
      expect(stdout).toContain('bom-unmet-profile');
    });

    it.each([
      ['not JSON', '{'],
      ['another document', '{"hello":"world"}'],
      ['a list', '[]'],
      ['a key twice', '{"bomFormat":"CycloneDX","bomFormat":"CycloneDX"}'],
    ])('says that %s is no valid document', async (_what, text) => {
      const run = await runSourceCli(['aibom', 'validate', makeFile(text), '--json']);
      expect(run.code).toBe(1);
      expect(jsonOf(run)).toMatchObject({ valid: false, findings: [{ ruleId: 'bom-schema' }] });
    });

    it('refuses a file that is missing, a folder, a format it does not know, and a file that is too big', async () => {
      const missing = await runSourceCli(['aibom', 'validate', 'nowhere.json', '--json']);
      expect(missing.code).toBe(2);
      expect(jsonOf(missing)).toMatchObject({ error: { code: 'not-found' } });
      const folder = await runSourceCli(['aibom', 'validate', folders.make()]);
      expect(folder).toMatchObject({ code: 2, stderr: expect.stringContaining('not a regular file') });
      const format = await runSourceCli(['aibom', 'validate', makeFile('{}'), '--format', 'xml']);
      expect(format).toMatchObject({ code: 2, stderr: expect.stringContaining("'xml' is invalid") });
      const big = makeFile('{}');
      fs.truncateSync(big, 128 * 1024 * 1024 + 1);
      const run = await runSourceCli(['aibom', 'validate', big]);
      expect(run).toMatchObject({
        code: 3,
        stderr: expect.stringContaining('is larger than 134217728 bytes'),
      });
    });
  });
});
