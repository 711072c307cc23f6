import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RICH_DECLARATIONS, RICH_MODEL } from '../../fakes/bom-model.ts';
import { ModelFolders } from '../../fakes/model-folder.ts';
import { jsonOf } from '../../fakes/run-cli.ts';
import { runSourceCli } from '../../fakes/run-source-cli.ts';

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
