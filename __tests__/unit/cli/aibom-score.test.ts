import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BOM_SCORE_PROFILES } from '../../../src/domain/score-profile.ts';
import { RICH_DECLARATIONS, RICH_MODEL } from '../../fakes/bom-model.ts';
import { ModelFolders } from '../../fakes/model-folder.ts';
import { jsonOf } from '../../fakes/run-cli.ts';
import { runSourceCli } from '../../fakes/run-source-cli.ts';

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
    expect(minimum).toMatchObject({ code: 2, stderr: expect.stringContaining('not a number from 0 to 100') });
  });
});
