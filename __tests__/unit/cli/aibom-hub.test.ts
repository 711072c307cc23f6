import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import path from 'node:path';
import { readBom } from '../../../src/aibom/bom-view.ts';
import { mergeBoms } from '../../../src/aibom/merge-boms.ts';
import { digestModel } from '../../../src/digest/digest-model.ts';
import { describeHubModel } from '../../../src/index.ts';
import { RICH_DECLARATIONS, RICH_MODEL } from '../../fakes/bom-model.ts';
import { COMMIT, type FakeHub, type HubBehaviour, type HubFileContent, startHub } from '../../fakes/hub.ts';
import { ggufFile, ggufString, ggufStrings, safetensorsVectors } from '../../fakes/model-bytes.ts';
import { ModelFolders } from '../../fakes/model-folder.ts';
import { type CliRun, jsonOf } from '../../fakes/run-cli.ts';
import { runSourceCli } from '../../fakes/run-source-cli.ts';

describe('aibom hub', () => {
  const folders = new ModelFolders();
  const hubs: FakeHub[] = [];
  afterEach(async () => {
    await Promise.all(hubs.splice(0).map((hub) => hub.close()));
  });
  afterAll(() => {
    folders.removeAll();
  });

  const text = (content: string): HubFileContent => ({ bytes: Buffer.from(content) });
  const weights = safetensorsVectors([6, 4]);
  /** Two megabytes that nobody needs to read. */
  const padded = Buffer.concat([safetensorsVectors([524_288]), Buffer.alloc(0)]);
  const FILES: HubBehaviour['files'] = {
    '.gitattributes': text('*.safetensors filter=lfs'),
    'README.md': text('---\nlicense: apache-2.0\npipeline_tag: text-generation\n---\n# Tiny\n'),
    'config.json': text('{"model_type":"llama"}'),
    'model.safetensors': { bytes: padded, lfs: true },
  };

  interface Run extends CliRun {
    readonly hub: FakeHub;
    readonly output: string;
  }

  async function generate(
    behaviour: HubBehaviour,
    {
      reference = `acme/tiny@${COMMIT}`,
      args = [],
      env = {},
    }: {
      readonly reference?: string;
      readonly args?: readonly string[];
      readonly env?: Readonly<Record<string, string>>;
    } = {},
  ): Promise<Run> {
    const hub = await startHub(behaviour);
    hubs.push(hub);
    const output = path.join(folders.make({}), 'bom.json');
    const where = ['--hub', reference, '--hub-endpoint', hub.endpoint, '--output', output];
    return { ...(await runSourceCli(['aibom', 'generate', ...where, ...args, '--json'], env)), hub, output };
  }

  interface Component {
    readonly purl: string;
    readonly version: string;
    readonly name: string;
    readonly components: readonly { readonly name: string; readonly properties: readonly unknown[] }[];
  }

  function mainOf(file: string): Component {
    const bom = JSON.parse(fs.readFileSync(file, 'utf8')) as { metadata: { component: Component } };
    return bom.metadata.component;
  }

  const wholeListing = (hub: FakeHub): string[] => hub.requests.map(({ path: asked }) => asked);

  describe('aibom generate --hub', () => {
    it('reads headers instead of downloading weights, and has the digest of the folder', async () => {
      const run = await generate({ files: FILES });
      expect(run.stderr).toBe('');
      expect(run.code).toBe(0);
      const folder = folders.make(
        Object.fromEntries(Object.entries(FILES).map(([name, { bytes }]) => [name, Buffer.from(bytes)])),
      );
      expect(jsonOf(run)).toMatchObject({
        reference: `acme/tiny@${COMMIT}`,
        digest: `sha256:${(await digestModel(folder)).rootSha256}`,
        complete: true,
        statedFiles: 1,
      });
      expect(run.hub.sent()).toBeLessThan(70_000);
      const main = mainOf(run.output);
      expect(main.name).toBe('tiny');
      expect(main.version).toBe(COMMIT);
      expect(main.purl).toContain(
        `pkg:huggingface/acme/tiny@${COMMIT}?repository_url=http%3A%2F%2F127.0.0.1`,
      );
      expect(JSON.stringify(main)).toContain('"sallyport:model:parameters","value":"524288"');
    });

    it('marks the hashes that are the word of the hub, and only those', async () => {
      const { output } = await generate({ files: FILES });
      const marked = mainOf(output).components.filter(({ properties }) =>
        JSON.stringify(properties).includes('{"name":"sallyport:file:digest-source","value":"hub-api"}'),
      );
      expect(marked.map(({ name }) => name)).toEqual(['model.safetensors']);
    });

    it('asks a branch once, and reads the commit that it led to', async () => {
      const run = await generate({ files: FILES }, { reference: 'acme/tiny@main' });
      expect(jsonOf(run)).toMatchObject({ reference: `acme/tiny@${COMMIT}`, resolvedFrom: 'main' });
      const [first, ...others] = wholeListing(run.hub);
      expect(first).toBe('/api/models/acme/tiny/revision/main?blobs=true');
      expect(others.every((asked) => asked.startsWith(`/acme/tiny/resolve/${COMMIT}/`))).toBe(true);
    });

    it('reads a long header in few pieces', async () => {
      const vocabulary = Array.from({ length: 70_000 }, (_, index) => `token-${String(index)}`);
      const entries = [
        ggufString('general.architecture', 'llama'),
        ggufStrings('tokenizer.ggml.tokens', vocabulary),
      ];
      const gguf = ggufFile({ entries });
      const run = await generate({ files: { 'tiny.gguf': { bytes: gguf, lfs: true } } });
      expect(run.code).toBe(0);
      expect(run.hub.requests.length).toBeLessThan(12);
      expect(JSON.stringify(mainOf(run.output))).toContain('llama');
    });

    it('sends the token to the hub alone, not to where the hub sends it', async () => {
      const behaviour: HubBehaviour = { files: FILES, token: 'hf_secret', content: 'elsewhere' };
      const run = await generate(behaviour, { env: { HF_TOKEN: 'hf_secret' } });
      expect(run.code).toBe(0);
      const byServer = (at: 'hub' | 'elsewhere'): (string | undefined)[] => [
        ...new Set(run.hub.requests.filter((each) => each.at === at).map(({ token }) => token)),
      ];
      expect(byServer('hub')).toEqual(['Bearer hf_secret']);
      expect(byServer('elsewhere')).toEqual([undefined]);
      expect(fs.readFileSync(run.output, 'utf8')).not.toContain('hf_secret');
    });

    it.each<[string, HubBehaviour, { reference?: string }, number, RegExp]>([
      ['a model that needs a token', { files: FILES, token: 'x' }, {}, 2, /answers 401.*HF_TOKEN/s],
      ['a gated model', { files: FILES, isGated: true }, {}, 2, /answers 403.*accept the conditions/s],
      [
        'a model that is not there',
        { files: FILES },
        { reference: `acme/none@${COMMIT}` },
        2,
        /does not exist/,
      ],
      ['a reference without owner', { files: FILES }, { reference: 'tiny' }, 2, /write owner\/name@COMMIT/],
      [
        'a listing of another commit',
        { files: FILES, alter: (listing) => ({ ...listing, sha: 'f'.repeat(40) }) },
        {},
        3,
        /is of commit ffff/,
      ],
      [
        'a name that belongs to another model now',
        { files: FILES, alter: (listing) => ({ ...listing, id: 'evil/tiny' }) },
        {},
        2,
        /acme\/tiny leads to .*evil\/tiny/,
      ],
      [
        'a path out of the model',
        { files: FILES, alter: (listing) => ({ ...listing, siblings: [{ rfilename: '../x', size: 1 }] }) },
        {},
        3,
        /path .*\.\.\/x/,
      ],
      [
        'a path that is listed twice',
        {
          files: FILES,
          alter: (listing) => ({
            ...listing,
            siblings: [
              { rfilename: 'x', size: 1 },
              { rfilename: 'x', size: 1 },
            ],
          }),
        },
        {},
        3,
        /is listed twice/,
      ],
      [
        'more files than are allowed',
        {
          files: FILES,
          alter: (listing) => ({
            ...listing,
            siblings: Array.from({ length: 10_001 }, (_, index) => ({ rfilename: String(index), size: 0 })),
          }),
        },
        {},
        3,
        /has more than 10000 files/,
      ],
      [
        'an answer that is no JSON',
        { files: FILES, alter: () => 'x' },
        {},
        3,
        /listing of acme\/tiny cannot be used/,
      ],
      [
        'a small file that is cut',
        { files: { 'config.json': text('{"model_type":"llama"}') }, cutAt: 5 },
        {},
        1,
        /delivers another config\.json than it lists/,
      ],
      [
        'a size that is a lie',
        { files: { 'model.safetensors': { bytes: weights, lfs: true, listed: { size: 5_000 } } } },
        {},
        1,
        /delivers another model\.safetensors/,
      ],
      [
        'a card in LFS whose SHA-256 is a lie',
        {
          files: {
            'README.md': { bytes: Buffer.from('# x'), lfs: true, listed: { sha256: 'a'.repeat(64) } },
          },
        },
        {},
        1,
        /another SHA-256 than it lists/,
      ],
      [
        'a huge file that is said to lie in git',
        {
          files: FILES,
          alter: (listing) => ({ ...listing, siblings: [{ rfilename: 'x.bin', size: 10 ** 12 }] }),
        },
        {},
        3,
        /has no SHA-256 and is too large to fetch/,
      ],
    ])('refuses %s', async (_what, behaviour, options, exitCode, message) => {
      const run = await generate(behaviour, options);
      expect(`${run.stdout}${run.stderr}`).toMatch(message);
      expect(run.code).toBe(exitCode);
      expect(fs.existsSync(run.output)).toBe(false);
    });

    it('copes with a server that ignores ranges, as long as the header is at the start', async () => {
      const run = await generate({ files: FILES, ignoresRanges: true });
      expect(run.code).toBe(0);
      expect(JSON.stringify(mainOf(run.output))).toContain('"value":"524288"');
    });

    it('lists weights that cannot be read as such, with the hash of the hub', async () => {
      const run = await generate({
        files: { 'model.safetensors': { bytes: Buffer.alloc(100, 255), lfs: true } },
      });
      expect(run.code).toBe(3);
      expect(jsonOf(run)).toMatchObject({ complete: false });
      expect(mainOf(run.output).components).toHaveLength(1);
    });

    it('makes no evidence of what was not read', async () => {
      const run = await generate({ files: FILES }, { args: ['--evidence', 'store', '--key', 'x.key'] });
      expect(run.code).toBe(2);
      expect(`${run.stdout}${run.stderr}`).toMatch(/is not evidence about its bytes/);
      expect(run.hub.requests).toEqual([]);
    });

    it('is asked for by name: without it nothing goes over the network', async () => {
      const nothing = await runSourceCli(['aibom', 'generate', '--output', 'x.json']);
      expect(nothing.code).toBe(2);
      expect(nothing.stderr).toMatch(/give a PATH, or --hub/);
      const plain = await runSourceCli([
        'aibom',
        'generate',
        '--hub',
        `acme/tiny@${COMMIT}`,
        '--hub-endpoint',
        'http://hub.example',
        '--output',
        'x',
      ]);
      expect(plain.stderr).toMatch(/is not allowed: use https/);
    });
  });

  describe('describeHubModel of the library', () => {
    it('gives document and facts, with the token of its options and none of the environment', async () => {
      const files = { ...FILES, 'extra.weights': text('raw') };
      const hub = await startHub({ files, token: 'hf_option' });
      hubs.push(hub);
      const where = { reference: `acme/tiny@${COMMIT}`, endpoint: hub.endpoint };
      const before = process.env['HF_TOKEN'];
      process.env['HF_TOKEN'] = 'hf_environment';
      try {
        await expect(describeHubModel(where)).rejects.toMatchObject({ code: 'missing-permission' });
        expect(new Set(hub.requests.map(({ token }) => token))).toEqual(new Set([undefined]));
        const output = path.join(folders.make({}), 'bom.json');
        const made = await describeHubModel({ ...where, token: 'hf_option', output, format: 'spdx-3.0' });
        expect(made).toMatchObject({
          reference: `acme/tiny@${COMMIT}`,
          format: 'spdx-3.0',
          statedFiles: 1,
          complete: false,
          output,
        });
        expect(made.findings.map(({ ruleId, location }) => [ruleId, location.path])).toEqual([
          ['aibom-unsupported-format', 'extra.weights'],
        ]);
        expect(made.facts.weights?.parameters).toBeUndefined();
        expect(fs.readFileSync(output).equals(Buffer.from(made.bytes))).toBe(true);
      } finally {
        if (before === undefined) delete process.env['HF_TOKEN'];
        else process.env['HF_TOKEN'] = before;
      }
    });
  });
});

describe('aibom merge graph', () => {
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
});
