import { createHash } from 'node:crypto';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { z } from 'zod';
import { trainingPredicateSchema } from '../../../src/domain/build-types.ts';
import { parseProvenance } from '../../../src/domain/provenance-predicate.ts';
import { parseScai } from '../../../src/domain/scai.ts';
import { parseTestResult } from '../../../src/domain/test-result.ts';
import { systemContext } from '../../../src/flows/context.ts';
import { recordProvenance, type RecordProvenanceOptions } from '../../../src/flows/record-provenance.ts';
import { readYamlFile } from '../../../src/flows/read-yaml-file.ts';
import { recipeFileSchema, trainingFileSchema } from '../../../src/provenance/training-schema.ts';
import { latestMetric } from '../../../src/provenance/mlflow-metrics.ts';
import { createKeySigner } from '../../../src/sign/key-signer.ts';
import { keyPairOf } from '../../fakes/gate-world.ts';

type Predicate = z.output<typeof trainingPredicateSchema>;
let folder: string;
const at = (...parts: readonly string[]): string => path.join(folder, ...parts);
const context = systemContext({ clock: () => new Date('2026-03-02T12:00:00Z'), env: {} });

async function write(place: string, content: string | Uint8Array): Promise<void> {
  await fs.mkdir(path.dirname(at(place)), { recursive: true });
  await fs.writeFile(at(place), content);
}

const startedIn = process.cwd();

beforeAll(async () => {
  folder = await fs.realpath(await fs.mkdtemp(path.join(os.tmpdir(), 'training-')));
  // Outside any checkout, so that there is no source.
  process.chdir(folder);
  await write('model/w.bin', 'weights');
  await write('data/train.txt', 'data');
  await write('quote.bin', 'quote');
  const signer = createKeySigner(keyPairOf('builder'));
  await write('model.sig', (await signer.sign('application/vnd.in-toto+json', Buffer.from('{}'))).bytes);
});
afterAll(async () => {
  process.chdir(startedIn);
  await fs.rm(folder, { recursive: true });
});

async function record(options: Partial<RecordProvenanceOptions>) {
  const made = await recordProvenance(
    at('model'),
    { builder: 'local', results: at('out/r.jsonl'), ...options },
    context,
  );
  return { made, predicate: made.statement.predicate as Predicate };
}

const TRAINING = `version: 1
organization: { name: Acme AI, id: acme-42, approver: release board }
approved-environments: [staging, production]
entry-point: { program: train.py, arguments: [--epochs, "3"] }
hyper-parameters: { learning-rate: 0.001, epochs: 3 }
seeds: { torch: 42 }
frameworks: [{ name: pytorch, version: 2.4.0 }]
accelerator: { type: nvidia-h100, count: 8 }
container: { name: image, digest: "sha256:${'a'.repeat(64)}" }
tokenizer: { name: tok, digest: "sha256:${'b'.repeat(64)}" }
base-models: [{ name: base, uri: "hf://acme/base", digest: "sha256:${'c'.repeat(64)}", relation: finetune }]
datasets: [{ path: data, use: training }]
configs: [{ path: training.yml }]
evaluations:
  - name: helm-mini
    harness: { name: lm-eval, version: 0.4.2 }
    datasets: [{ path: data }]
    metrics:
      - { name: accuracy, value: 0.9, at-least: 0.9 }
      - { name: toxicity, value: 0.07, at-most: 0.05, on-failure: warn }
      - { name: latency, value: 9 }
  - name: safety
    metrics: [{ name: refusals, value: 0.4, at-least: 0.5 }]
logs: [{ path: data/train.txt, name: log }]
metrics: { loss: 0.12 }
signature: model.sig
tee: { type: intel-tdx, quote: { path: quote.bin }, nonce: abcd }
`;

describe('a training file', () => {
  it('gives every item of the list of AISVS C3.1.3 a place', async () => {
    await write('training.yml', TRAINING);
    const { made, predicate } = await record({ training: at('training.yml') });
    expect(trainingPredicateSchema.safeParse(predicate).success).toBe(true);
    const { buildDefinition, runDetails } = predicate;
    const items = {
      'authorising organisation': buildDefinition.externalParameters.organization?.name,
      'checksums of training data': buildDefinition.resolvedDependencies?.find(
        ({ annotations }) => annotations?.['role'] === 'dataset',
      )?.digest?.['sha256'],
      'test results with pass or fail': made.results
        .slice(0, 2)
        .map(({ predicate: each }) => parseTestResult(each).result),
      'fingerprint of the signature': runDetails.byproducts?.find(
        ({ annotations }) => annotations?.['role'] === 'signature',
      )?.annotations?.['keyFingerprint'],
      'time of creation': runDetails.metadata?.finishedOn,
      'approved environments': buildDefinition.externalParameters.approvedEnvironments,
    };
    expect(items).toEqual({
      'authorising organisation': 'Acme AI',
      'checksums of training data': expect.stringMatching(/^[0-9a-f]{64}$/),
      'test results with pass or fail': ['WARNED', 'FAILED'],
      'fingerprint of the signature': expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      'time of creation': '2026-03-02T12:00:00.000Z',
      'approved environments': ['staging', 'production'],
    });
    const roles = buildDefinition.resolvedDependencies?.map(({ annotations }) => annotations?.['role']);
    expect(roles).toEqual(['dataset', 'base-model', 'tokenizer', 'container', 'config']);
    expect(parseProvenance(predicate).isSelfDeclared).toBe(true);
  });

  it('judges each metric with a threshold, and names the suite by its thresholds and not its values', async () => {
    await write('training.yml', TRAINING);
    const { made } = await record({ training: at('training.yml') });
    const [helm, , tee] = made.results;
    const view = parseTestResult(helm?.predicate);
    expect(view).toMatchObject({ name: 'helm-mini', passed: ['accuracy'], warned: ['toxicity'], failed: [] });
    expect(parseScai(tee?.predicate)).toMatchObject([
      { attribute: 'TEE_ATTESTED', conditions: { type: 'intel-tdx', nonce: 'abcd' } },
    ]);
    const digest = async (from: string, to: string) => {
      await write('training.yml', TRAINING.replace(from, to));
      const [first] = (await record({ training: at('training.yml') })).made.results;
      return parseTestResult(first?.predicate).configuration[0]?.digest;
    };
    expect(await digest('value: 0.9,', 'value: 0.95,')).toEqual(view.configuration[0]?.digest);
    expect(await digest('at-least: 0.9 ', 'at-least: 0.8 ')).not.toEqual(view.configuration[0]?.digest);
  });

  it.each([
    ['an unknown key', 'seeds:', 'seed:', /6:1 seed: .*seed/],
    ['a number that is none', 'value: 0.9,', 'value: .nan,', /19:\d+ evaluations.0.metrics.0.value/],
    ['a digest that is none', `"sha256:${'a'.repeat(64)}"`, '"sha256:abc"', /9:\d+ container.digest: is not/],
    ['neither path nor digest', 'path: data, use', 'name: x, use', /datasets.0: needs either/],
    ['a suite without a threshold', 'value: 0.4, at-least: 0.5', 'value: 0.4', /could neither pass nor fail/],
    ['a name twice', 'name: tok,', 'name: data,', /data is named twice/],
    ['a key twice', 'metrics: { loss', 'logs: []\nmetrics: { loss', /logs.* is there twice/],
  ])('refuses %s and says where', async (_, from, to, words) => {
    await write('training.yml', TRAINING.replace(from, to));
    await expect(record({ training: at('training.yml') })).rejects.toMatchObject({
      code: 'invalid-input',
      message: expect.stringMatching(words),
    });
  });

  it('is accepted as docs/provenance.md shows it, and so is the recipe there', async () => {
    const page = await fs.readFile(path.join(import.meta.dirname, '../../../docs/provenance.md'), 'utf8');
    const [training, recipe] = [...page.matchAll(/```yaml\n(?:#[^\n]*\n)?(version: 1\n[^`]*)```/g)];
    await write('doc/training.yml', training?.[1] ?? '');
    await write('doc/recipe.yml', recipe?.[1] ?? '');
    const read = async (file: string, schema: typeof trainingFileSchema | typeof recipeFileSchema) =>
      await readYamlFile(at('doc', file), schema, 'file');
    expect(await read('training.yml', trainingFileSchema)).toMatchObject({
      version: 1,
      signature: 'model.sig',
    });
    expect(await read('recipe.yml', recipeFileSchema)).toMatchObject({ output: 'dist/model' });
  });

  it('is refused when its test results would go nowhere, and beside another record', async () => {
    await write('training.yml', TRAINING);
    const training = at('training.yml');
    await expect(record({ training, results: undefined })).rejects.toThrow(/go nowhere/);
    await expect(record({ training, dvc: 'dvc.lock' })).rejects.toThrow(/exclude each other/);
  });
});

describe('a run folder of MLflow', () => {
  const META =
    'run_id: abc\nlifecycle_stage: active\nstatus: 3\nstart_time: 1000\nend_time: 2000\nrun_name: r\n';
  const RUN = 'mlruns/0/abc';

  async function makeRun(meta = META): Promise<void> {
    await fs.rm(at('mlruns'), { recursive: true, force: true });
    await write(`${RUN}/meta.yaml`, meta);
    await write(`${RUN}/params/lr`, '0.1');
    await write(`${RUN}/params/opt/name`, 'adam');
    await write(`${RUN}/metrics/loss`, '1 0.5 0\n3 0.1 2\n2 0.3 1\n');
    await write(`${RUN}/metrics/bad`, '1 nan 0\n');
    await write(`${RUN}/tags/mlflow.source.name`, 'train.py');
    await write(`${RUN}/tags/mlflow.source.git.commit`, 'd'.repeat(40));
    await write(`${RUN}/tags/mlflow.source.git.repoURL`, 'https://user:secret@git.example/x');
    await write(
      `${RUN}/tags/mlflow.log-model.history`,
      '[{"flavors":{"python_function":{},"sklearn":{"sklearn_version":"1.5"}}}]',
    );
    await write(`${RUN}/inputs/i1/meta.yaml`, 'source_type: DATASET\nsource_id: ds1\n');
    await write(`mlruns/0/datasets/ds1/meta.yaml`, 'name: wine\ndigest: "12345678"\nsource_type: local\n');
    await write(`${RUN}/artifacts/log.txt`, 'log');
  }

  it('gives parameters, last metrics, commit, framework, datasets and artifacts, and says what it does not know', async () => {
    await makeRun();
    const { made, predicate } = await record({ mlflow: at(RUN) });
    const { externalParameters, internalParameters, resolvedDependencies } = predicate.buildDefinition;
    expect(externalParameters).toMatchObject({
      entryPoint: { program: 'train.py' },
      hyperParameters: { lr: '0.1', 'opt/name': 'adam' },
    });
    expect(internalParameters).toMatchObject({
      frameworks: [{ name: 'sklearn', version: '1.5' }],
      run: { tool: 'mlflow', id: 'abc' },
    });
    expect(resolvedDependencies).toMatchObject([
      { name: 'mlflow-source', uri: 'https://git.example/x', digest: { gitCommit: 'd'.repeat(40) } },
      { name: 'wine', annotations: { role: 'dataset', mlflowDigest: '12345678' } },
    ]);
    expect(predicate.runDetails.byproducts).toMatchObject([
      { annotations: { values: { loss: 0.1 } } },
      { name: 'mlflow-artifacts' },
    ]);
    expect(predicate.runDetails.metadata).toMatchObject({
      startedOn: '1970-01-01T00:00:01.000Z',
      finishedOn: '1970-01-01T00:00:02.000Z',
    });
    expect(made.notes).toEqual([
      'metric bad is NaN and is left out',
      'dataset wine has no checksum in MLflow: add it as a material',
    ]);
  });

  it.each([
    ['failed', META.replace('status: 3', 'status: 4'), /is FAILED/],
    ['still runs', META.replace('status: 3', 'status: 1'), /is RUNNING/],
    ['was deleted', META.replace('active', 'deleted'), /is deleted/],
    ['was copied from another', META.replace('abc', 'other'), /another name/],
    ['is no run', 'experiment_id: 1\n', /not that of a run/],
  ])('is refused when the run %s', async (_, meta, words) => {
    await makeRun(meta);
    await expect(record({ mlflow: at(RUN) })).rejects.toThrow(words);
  });

  it('does not follow links, nor a dataset id out of the experiment', async () => {
    await makeRun();
    await fs.symlink(at('quote.bin'), at(RUN, 'params/link'));
    await expect(record({ mlflow: at(RUN) })).rejects.toThrow(/link is not a regular file/);
    await makeRun();
    await write(`${RUN}/inputs/i1/meta.yaml`, 'source_type: DATASET\nsource_id: ../../../x\n');
    await expect(record({ mlflow: at(RUN) })).rejects.toMatchObject({ code: 'malformed' });
  });

  it('takes the latest metric as MLflow does: by step, then time, then value', () => {
    expect(latestMetric('5 1 3\n9 2 1\n5 4 3\n', 'm')).toBe(4);
    expect(latestMetric('1 -inf 0 ds 123\n', 'm')).toBe(Number.NEGATIVE_INFINITY);
    expect(latestMetric('1 0.5\n', 'm')).toBe(0.5);
    expect(latestMetric('', 'm')).toBeUndefined();
    expect(() => latestMetric('x 1 0\n', 'm')).toThrow(/no metric/);
  });
});

describe('a dvc.lock', () => {
  const md5 = (text: string): string => createHash('md5').update(text).digest('hex');
  const listing = `[{"md5": "${md5('data')}", "relpath": "train.txt"}]`;
  const lock = (dir = `${md5(listing)}.dir`): string => `schema: '2.0'
stages:
  train:
    cmd: python train.py --fast
    deps:
    - { path: data, hash: md5, md5: ${dir}, size: 4, nfiles: 1 }
    - { path: "s3://bucket/x", etag: "1-2" }
    - { path: quote.bin, md5: ${md5('quote')} }
    params: { params.yaml: { lr: 0.1, train: { epochs: 3 } }, other.json: { a: [1, 2] } }
    outs:
    - { path: model, hash: md5, md5: ${md5(`[{"md5": "${md5('weights')}", "relpath": "w.bin"}]`)}.dir }
  other: { cmd: [a, b] }
`;

  it('gives command, parameters and dependencies with a strong digest, compared with its MD5s', async () => {
    await write('dvc.lock', lock());
    const { made, predicate } = await record({ dvc: at('dvc.lock'), stage: 'train' });
    const { externalParameters, resolvedDependencies } = predicate.buildDefinition;
    expect(externalParameters).toMatchObject({
      entryPoint: { program: 'python train.py --fast' },
      hyperParameters: { lr: 0.1, 'train.epochs': 3, 'other.json:a': [1, 2] },
    });
    expect(resolvedDependencies?.map(({ name, digest }) => [name, digest === undefined])).toEqual([
      ['data', false],
      ['s3://bucket/x', true],
      ['quote.bin', false],
    ]);
    expect(made.notes).toEqual([
      expect.stringMatching(/^s3:\/\/bucket\/x lies elsewhere/),
      expect.stringMatching(/^quote.bin could not be compared/),
    ]);
  });

  it('is refused when a dependency is not what it says, or no stage is named', async () => {
    await write('dvc.lock', lock('0'.repeat(31) + 'a.dir'));
    await expect(record({ dvc: at('dvc.lock'), stage: 'train' })).rejects.toMatchObject({
      code: 'content-mismatch',
    });
    await expect(record({ dvc: at('dvc.lock') })).rejects.toMatchObject({
      hint: 'name one with --stage: other, train',
    });
    await expect(record({ dvc: at('dvc.lock'), stage: 'x' })).rejects.toThrow(/no stage "x"/);
    await write('dvc.lock', "schema: '1.0'\nstages: {}\n");
    await expect(record({ dvc: at('dvc.lock') })).rejects.toThrow(/not schema 2.0/);
  });
});
