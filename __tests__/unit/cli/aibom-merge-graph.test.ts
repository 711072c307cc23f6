import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readBom } from '../../../src/aibom/bom-view.ts';
import { mergeBoms } from '../../../src/aibom/merge-boms.ts';
import { RICH_DECLARATIONS, RICH_MODEL } from '../../fakes/bom-model.ts';
import { ModelFolders } from '../../fakes/model-folder.ts';
import { jsonOf } from '../../fakes/run-cli.ts';
import { runSourceCli } from '../../fakes/run-source-cli.ts';

const folders = new ModelFolders();
afterAll(() => {
  folders.removeAll();
});

let model: string;
const beside = (name: string): string => path.join(path.dirname(model), name);
const library = { type: 'library', 'bom-ref': 'numpy', name: 'numpy', version: '1.26.4' };
const application = {
  bomFormat: 'CycloneDX',
  specVersion: '1.5',
  version: 1,
  metadata: { component: { type: 'application', 'bom-ref': 'app', name: 'chat', version: '2' } },
  components: [{ ...library, purl: 'pkg:pypi/numpy@1.26.4' }],
  dependencies: [{ ref: 'app', dependsOn: ['numpy'] }],
};

beforeAll(async () => {
  model = folders.make(RICH_MODEL);
  fs.writeFileSync(beside('aibom.yml'), RICH_DECLARATIONS);
  fs.writeFileSync(beside('app.json'), JSON.stringify(application));
  for (const format of ['cyclonedx-1.6', 'spdx-3.0']) {
    const output = beside(`${format}.json`);
    const declared = ['--declarations', beside('aibom.yml')];
    await runSourceCli(['aibom', 'generate', model, '--format', format, '--output', output, ...declared]);
  }
});

describe('aibom merge', () => {
  it('writes one valid document of several, whatever was in two of them once', async () => {
    const files = [beside('app.json'), beside('cyclonedx-1.6.json')];
    const run = await runSourceCli(['aibom', 'merge', ...files, '--output', beside('all.json'), '--json']);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(jsonOf(run)).toMatchObject({
      output: beside('all.json'),
      standard: 'CycloneDX',
      version: '1.6',
      sources: ['app.json', 'cyclonedx-1.6.json'],
      valid: true,
    });
    const merged = JSON.parse(fs.readFileSync(beside('all.json'), 'utf8')) as {
      metadata: { component: { name: string } };
      components: { name: string }[];
    };
    expect(merged.metadata.component.name).toBe('chat');
    expect(merged.components.filter(({ name }) => name === 'numpy')).toHaveLength(1);
    expect(JSON.stringify(merged)).toContain('machine-learning-model');
  });

  it('puts SPDX 3 documents together: each thing once, valid, and the first depends on the others', async () => {
    const other = folders.make({
      'config.json': '{"model_type":"bert"}',
      'chat_template.jinja': '{{ messages }}',
    });
    const made = ['--format', 'spdx-3.0', '--output', beside('other.json'), '--name', 'acme/other'];
    await runSourceCli(['aibom', 'generate', other, ...made]);
    const own = beside('spdx-3.0.json');
    const files = [own, beside('other.json'), own];
    const run = await runSourceCli(['aibom', 'merge', ...files, '--output', beside('spdx.json'), '--json']);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(jsonOf(run)).toMatchObject({ standard: 'SPDX', valid: true });
    const bom = readBom(fs.readFileSync(beside('spdx.json')), 'spdx.json');
    const named = (name: string) => bom.components.filter((component) => component.name === name);
    expect(bom.components.find(({ ref }) => ref === bom.main)?.name).toBe('acme/tiny');
    expect(
      [named('acme/tiny'), named('acme/other'), named('chat_template.jinja')].map((all) => all.length),
    ).toEqual([1, 1, 1]);
    expect(bom.edges).toContainEqual({
      from: bom.main,
      to: named('acme/other')[0]?.ref,
      kind: 'depends-on',
    });
    const alone = await runSourceCli(['aibom', 'merge', own, own, '--output', beside('same.json')]);
    expect(alone.code).toBe(0);
    expect(await runSourceCli(['aibom', 'diff', own, beside('same.json'), '--exit-code'])).toMatchObject({
      code: 0,
    });
  });

  it('refuses SPDX 3 documents in which one identifier means two things', () => {
    const context = 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld';
    const of = (name: string, type: string) => ({
      name,
      bytes: Buffer.from(
        JSON.stringify({ '@context': context, '@graph': [{ type, spdxId: 'https://a.test/x' }] }),
      ),
    });
    expect(() => mergeBoms([of('a.json', 'Tool'), of('b.json', 'Organization')])).toThrow(
      /b\.json: https:\/\/a\.test\/x is something else/,
    );
    expect(() => mergeBoms([of('a.json', 'Tool'), of('b.json', 'Tool')])).toThrow(
      /no document has an SpdxDocument/,
    );
  });

  it('says that the result is not valid when a source is not, and exits 1', async () => {
    const dangling = { ...application, dependencies: [{ ref: 'app', dependsOn: ['gone'] }] };
    fs.writeFileSync(beside('dangling.json'), JSON.stringify(dangling));
    const files = [beside('dangling.json'), beside('cyclonedx-1.6.json')];
    const run = await runSourceCli(['aibom', 'merge', ...files, '--output', beside('bad.json')]);
    expect(run.code).toBe(1);
    expect(run.stdout).toMatch(/^invalid {3}CycloneDX/);
    expect(run.stdout).toContain('bom-dangling-reference');
  });

  it('refuses one document, mixed standards, a missing file and no output, and writes nothing', async () => {
    const [own, spdx, output] = [beside('app.json'), beside('spdx-3.0.json'), beside('none.json')];
    const runs = [
      [[own, '--output', output], 'at least two documents'],
      [
        [own, spdx, '--output', output],
        'all documents are CycloneDX, all SPDX 3.0.1, or all SPDX 2.2 and 2.3',
      ],
      [[own, 'nowhere.json', '--output', output], 'does not exist'],
      [[own, own], '--output'],
      [['--output', output], "missing required argument 'files'"],
      [[...Array<string>(101).fill(own), '--output', output], 'at most 100 are merged'],
    ] as const;
    for (const [args, message] of runs) {
      const run = await runSourceCli(['aibom', 'merge', ...args]);
      expect(run.code).toBeGreaterThan(1);
      expect(run.stderr).toContain(message);
    }
    expect(fs.existsSync(output)).toBe(false);
  });
});

describe('aibom graph', () => {
  it.each([
    ['svg', /^<svg /, '</svg>\n'],
    ['mermaid', /^flowchart LR\n/, '\n'],
    ['dot', /^digraph bom \{/, '}\n'],
  ])('draws %s of any standard, to stdout or into a file', async (format, start, end) => {
    for (const name of ['cyclonedx-1.6.json', 'spdx-3.0.json']) {
      const printed = await runSourceCli(['aibom', 'graph', beside(name), '--format', format]);
      expect(printed.code).toBe(0);
      expect(printed.stdout).toMatch(start);
      expect(printed.stdout.endsWith(end)).toBe(true);
      expect(printed.stdout).toContain('acme/base');
      const output = beside(`graph.${format}`);
      const run = await runSourceCli([
        'aibom',
        'graph',
        beside(name),
        '--format',
        format,
        '--output',
        output,
      ]);
      expect(run.stdout).toMatch(/ \d+ nodes, \d+ edges, \d+ left out\n$/);
      expect(fs.readFileSync(output, 'utf8')).toBe(printed.stdout);
    }
  });

  it('gives nodes and edges as JSON', async () => {
    const run = await runSourceCli(['aibom', 'graph', beside('cyclonedx-1.6.json'), '--json']);
    const graph = jsonOf(run) as { nodes: { label: string }[]; edges: { label: string }[]; text: string };
    expect(graph).toMatchObject({ file: 'cyclonedx-1.6.json', format: 'mermaid' });
    expect(graph.nodes.map(({ label }) => label)).toContain('acme/corpus');
    expect(graph.edges.length).toBeGreaterThan(0);
    expect(graph.text).toMatch(/^flowchart LR\n/);
  });

  it('refuses a missing file, what is no document and an unknown format', async () => {
    expect(await runSourceCli(['aibom', 'graph', 'nowhere.json'])).toMatchObject({ code: 2 });
    fs.writeFileSync(beside('text.json'), 'x');
    expect(await runSourceCli(['aibom', 'graph', beside('text.json')])).toMatchObject({ code: 3 });
    const run = await runSourceCli(['aibom', 'graph', beside('app.json'), '--format', 'png']);
    expect(run).toMatchObject({ code: 2, stderr: expect.stringContaining("'png' is invalid") });
  });
});
