import fs from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { ModelFolders } from '../../fakes/model-folder.ts';
import { jsonOf } from '../../fakes/run-cli.ts';
import { runSourceCli } from '../../fakes/run-source-cli.ts';

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
    expect(run).toMatchObject({ code: 3, stderr: expect.stringContaining('is larger than 134217728 bytes') });
  });
});
