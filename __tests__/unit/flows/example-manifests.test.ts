import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { makeProject, type Project } from '../../fakes/project.ts';
import { runSourceCli } from '../../fakes/run-source-cli.ts';

const EXAMPLES = path.resolve(import.meta.dirname, '../../../examples/deploy');
const MODEL_POLICY = `version: 1
trust: { signers: { builder: { key: builder.pub }, gate: { key: gate.pub } }, gates: [gate] }
people: { alice: { keys: [alice.pub] } }
groups: { security: [alice] }
environments:
  models: { require: [{ kind: model-signature, by: [builder] }] }
  texts: { require: [{ kind: secret-scan, by: [builder] }], findings: { block: [critical] } }
  production: { require: [{ kind: model-signature, by: [builder] }] }
retirement: { by: security }
`;
const SET_POLICY = MODEL_POLICY.replace(
  'production: { require: [{ kind: model-signature, by: [builder] }] }',
  'production: { release: { model: models, tokenizer: models, prompt: texts } }',
);

interface Container {
  readonly name: string;
  readonly command?: readonly string[];
  readonly args?: readonly string[];
}
interface Manifest {
  readonly spec: {
    readonly predictor?: { readonly containers: readonly Container[] };
    readonly template?: {
      readonly spec: {
        readonly initContainers?: readonly Container[];
        readonly containers: readonly Container[];
      };
    };
  };
}

/** The words that a container of an example starts with. */
function wordsOf(file: string, name: string): readonly string[] {
  const { spec } = parse(fs.readFileSync(path.join(EXAMPLES, file), 'utf8')) as Manifest;
  const pod = spec.predictor ?? spec.template?.spec;
  const containers = [
    ...((pod as { initContainers?: Container[] }).initContainers ?? []),
    ...(pod?.containers ?? []),
  ];
  const found = containers.find((each) => each.name === name);
  return [...(found?.command ?? []), ...(found?.args ?? [])];
}

let project: Project;
let digest: string;
/** Volumes of the pod are folders of the project. */
const mounted = (words: readonly string[]): string[] =>
  words.map((word) =>
    word.replace(
      /(^|=|:)\/(incoming|models|policy|evidence|mnt\/models)(?=\/|$)/,
      (_all, before: string, place: string) => {
        const folder = { evidence: 'incoming/evidence', 'mnt/models': 'models/model' }[place] ?? place;
        return `${before}${project.at(folder)}`;
      },
    ),
  );
const sallyport = (...words: readonly string[]) => runSourceCli(words);
const must = async (...words: readonly string[]): Promise<string> => {
  const { code, stdout, stderr } = await sallyport(...words);
  expect({ code, stderr: code === 0 ? '' : `${stdout}${stderr}` }).toEqual({ code: 0, stderr: '' });
  return stdout;
};
const key = (name: string): string[] => ['--key', project.at(`keys/${name}.key`)];

/** A volume as the kubelet makes it of a config map: every file is a link into a folder that is a link. */
function mountPolicy(text: string): void {
  fs.rmSync(project.at('policy'), { recursive: true, force: true });
  const files: Record<string, string> = { 'policy.yml': text };
  for (const name of ['builder', 'gate', 'alice'])
    files[`${name}.pub`] = fs.readFileSync(project.at(`keys/${name}.pub`), 'utf8');
  for (const [name, content] of Object.entries(files)) project.write(`policy/..2026_03_02/${name}`, content);
  fs.symlinkSync('..2026_03_02', project.at('policy/..data'));
  for (const name of Object.keys(files)) fs.symlinkSync(`..data/${name}`, project.at(`policy/${name}`));
}
/** The first init container: `cp`, which needs no shell. */
function copy(file: string): void {
  const [program = '', ...args] = mounted(wordsOf(file, 'copy'));
  fs.rmSync(project.at('models'), { recursive: true, force: true });
  fs.mkdirSync(project.at('models'));
  execFileSync(program, args);
}

const at = (): string[] => [
  ...['--policy', project.at('policy/policy.yml'), '--environment', 'production'],
  ...['--evidence', project.at('incoming/evidence')],
];

beforeAll(async () => {
  project = makeProject();
  for (const name of ['builder', 'gate', 'alice']) project.key(name);
  fs.mkdirSync(project.at('incoming'));
  fs.renameSync(project.at('model'), project.at('incoming/model'));
  project.write('incoming/tokenizer/vocab.json', '{"a":1}');
  project.write('incoming/prompt.txt', 'You are helpful.');
  const store = ['--evidence', project.at('incoming/evidence'), ...key('builder')];
  for (const name of ['model', 'tokenizer']) await must('sign', project.at(`incoming/${name}`), ...store);
  const prompt = project.at('incoming/prompt.txt');
  await must('scan', 'secrets', prompt, '--subject-kind', 'file', ...store);
  digest = (await must('digest', project.at('incoming/model'))).trim();
  mountPolicy(MODEL_POLICY);
  await must('gate', project.at('incoming/model'), ...at(), ...key('gate'));
});
afterAll(() => {
  project.remove();
});

describe('the example manifests, run as they are written', () => {
  it('kubernetes.yaml: the copy is verified, and a copy that was changed is not', async () => {
    copy('kubernetes.yaml');
    const words = mounted(wordsOf('kubernetes.yaml', 'verify'));
    await must(...words);
    project.write('models/model/weights.bin', 'other');
    expect((await sallyport(...words)).code).toBe(1);
  });

  it('argocd-hook.yaml: the digest may go to production, another one may not', async () => {
    const words = mounted(wordsOf('argocd-hook.yaml', 'verify'));
    await must(...words.map((word) => (word.startsWith('sha256:') ? digest : word)));
    expect((await sallyport(...words)).code).toBe(1);
  });

  it('kserve.yaml: the server is started with its own words, and not with another model', async () => {
    copy('kubernetes.yaml');
    const [program, ...words] = mounted(wordsOf('kserve.yaml', 'kserve-container'));
    const dashes = words.indexOf('--');
    expect([program, ...words.slice(dashes + 1, dashes + 4)]).toEqual([
      'sallyport',
      'python',
      '-m',
      'server',
    ]);
    const start = [...words.slice(0, dashes + 1), process.execPath, '-e', 'process.exit(7)'];
    expect((await sallyport(...start)).code).toBe(7);
    project.write('models/model/extra.py', 'import os');
    expect((await sallyport(...start)).code).toBe(101);
  });

  it('release.yaml: a set has one decision, and what is rolled back to is the last set that may be used', async () => {
    mountPolicy(SET_POLICY);
    const make = async (name: string): Promise<string> => {
      const output = project.at(`incoming/${name}.json`);
      const members = [
        ...['--member', `model=${project.at('incoming/model')}`],
        ...['--member', `tokenizer=${project.at('incoming/tokenizer')}`],
        ...['--member', `prompt=file:${project.at('incoming/prompt.txt')}`],
      ];
      await must('release', 'create', '--name', name, ...members, '--output', output);
      await must('release', 'gate', output, ...at(), ...key('gate'));
      return output;
    };
    const first = await make('release');
    copy('release.yaml');
    const words = mounted(wordsOf('release.yaml', 'verify'));
    await must(...words);
    project.write('models/prompt.txt', 'You are not.');
    expect((await sallyport(...words)).code).toBe(1);

    project.write('incoming/tokenizer/vocab.json', '{"a":2}');
    const store = ['--evidence', project.at('incoming/evidence'), ...key('builder')];
    await must('sign', project.at('incoming/tokenizer'), ...store);
    const second = await make('second');
    const last = async (): Promise<string> => await must('release', 'last', first, second, ...at());
    expect((await last()).trim()).toBe(second);
    const retirement = ['--all', '--reason', 'wrong tokens in the vocabulary'];
    const place = [
      '--policy',
      project.at('policy/policy.yml'),
      '--evidence',
      project.at('incoming/evidence'),
    ];
    await must('retire', project.at('incoming/tokenizer'), ...place, ...retirement, ...key('alice'));
    expect((await last()).trim()).toBe(first);
  });
});
