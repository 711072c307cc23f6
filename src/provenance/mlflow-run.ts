import path from 'node:path';
import * as z from 'zod';
import type { ByproductRole, DependencyRole } from '../domain/build-types.ts';
import { AppError } from '../domain/errors.ts';
import type { ResourceDescriptor } from '../domain/resource-descriptor.ts';
import { latestMetric } from './mlflow-metrics.ts';
import { describeMetrics } from './read-training.ts';
import { openRunFolder, type RunFolder } from './run-folder.ts';
import type { DigestPlace, ReadYaml, TrainingRecord } from './training-record.ts';

interface Ports {
  readonly readYaml: ReadYaml;
  readonly digestPlace: DigestPlace;
}

const MAX_META_BYTES = 64 * 1024;
const MAX_VALUE_BYTES = 64 * 1024;
const MAX_METRIC_BYTES = 32 * 1024 * 1024;

const text = z.string().max(4096);
const time = z.number().int().nonnegative().nullish();
const metaSchema = z.object({
  // Digits with one "e" among them are a number in YAML 1.2; the name of the folder counts.
  run_id: z.union([text, z.number()]).nullish(),
  run_name: text.nullish(),
  lifecycle_stage: text.nullish(),
  status: z.union([z.int(), text]),
  start_time: time,
  end_time: time,
  user_id: text.nullish(),
  source_name: text.nullish(),
  entry_point_name: text.nullish(),
});

/** `RunStatus` of MLflow (mlflow/protos/service.proto). */
const STATUS: Readonly<Record<string, string>> = {
  1: 'RUNNING',
  2: 'SCHEDULED',
  3: 'FINISHED',
  4: 'FAILED',
  5: 'KILLED',
};

/**
 * The record that a run folder of MLflow's file store gives (`mlruns/<experiment>/<run>`): parameters, last metrics,
 * tags, dataset inputs, artifacts. A run that was deleted or did not finish is refused. Errors: `invalid-input`,
 * `not-found`, `malformed`, `limit-exceeded`, `unreadable`.
 */
export async function readMlflowRun(folder: string, ports: Ports): Promise<TrainingRecord> {
  const root = path.resolve(folder);
  const run = openRunFolder(root);
  const meta = await readMeta(run, root, ports);
  const tags = await readValues(run, 'tags');
  const notes: string[] = [];
  const metrics = await readMetrics(run, notes);
  const id = path.basename(root);
  const name = meta.run_name ?? tags.get('mlflow.runName');
  const user = tags.get('mlflow.user') ?? meta.user_id;
  return {
    entryPoint: { program: entryPoint(meta, tags, notes) },
    hyperParameters: Object.fromEntries(await readValues(run, 'params')),
    internal: {
      frameworks: readFrameworks(tags.get('mlflow.log-model.history'), notes),
      run: { tool: 'mlflow', id, ...(isText(name) ? { name } : {}), ...(isText(user) ? { user } : {}) },
    },
    dependencies: [...sourceOf(tags), ...(await readInputs(run, root, { ports, notes }))],
    byproducts: [
      ...(Object.keys(metrics).length === 0 ? [] : [describeMetrics(metrics)]),
      ...(await describeArtifacts(run, root, ports)),
    ],
    evaluations: [],
    ...(typeof meta.start_time === 'number' ? { startedAt: new Date(meta.start_time) } : {}),
    ...(typeof meta.end_time === 'number' ? { finishedAt: new Date(meta.end_time) } : {}),
    notes,
  };
}

async function readMeta(
  run: RunFolder,
  root: string,
  { readYaml }: Ports,
): Promise<z.output<typeof metaSchema>> {
  const file = path.join(root, 'meta.yaml');
  const found = await run.read('meta.yaml', MAX_META_BYTES);
  if (found === undefined) {
    throw new AppError('not-found', `${file} does not exist`, {
      hint: 'give the folder of one run: mlruns/EXPERIMENT/RUN',
    });
  }
  const parsed = metaSchema.safeParse(readYaml(found, file));
  if (!parsed.success) {
    throw new AppError('invalid-input', `${file} is not that of a run`, {
      hint: 'give the folder of one run: mlruns/EXPERIMENT/RUN',
    });
  }
  const { run_id: id, lifecycle_stage: stage, status } = parsed.data;
  const state = STATUS[String(status)] ?? String(status);
  if (state !== 'FINISHED')
    throw new AppError('invalid-input', `MLflow run ${root} is ${state}, not FINISHED`);
  if (isText(stage) && stage !== 'active')
    throw new AppError('invalid-input', `MLflow run ${root} is ${stage}`);
  if (isText(id) && id !== path.basename(root)) {
    throw new AppError('invalid-input', `${file} is of run ${id}, its folder has another name`);
  }
  return parsed.data;
}

/** One file a value; a name with `/` is a path. */
async function readValues(run: RunFolder, below: string): Promise<Map<string, string>> {
  const values = new Map<string, string>();
  for (const name of await run.list(below)) {
    values.set(name, (await run.read(`${below}/${name}`, MAX_VALUE_BYTES)) ?? '');
  }
  values.delete('__proto__');
  return values;
}

async function readMetrics(run: RunFolder, notes: string[]): Promise<Record<string, number>> {
  const values: [string, number][] = [];
  for (const name of await run.list('metrics')) {
    const value = latestMetric((await run.read(`metrics/${name}`, MAX_METRIC_BYTES)) ?? '', `metric ${name}`);
    if (value === undefined) continue;
    if (Number.isFinite(value)) values.push([name, value]);
    else notes.push(`metric ${name} is ${String(value)} and is left out`);
  }
  return Object.fromEntries(values);
}

function entryPoint(
  meta: z.output<typeof metaSchema>,
  tags: ReadonlyMap<string, string>,
  notes: string[],
): string {
  const program = [tags.get('mlflow.source.name'), meta.source_name, meta.entry_point_name].find(isText);
  if (program === undefined) notes.push('the run does not say which program was started');
  return program ?? 'not recorded';
}

/** The commit that MLflow noted. Its URI has no `git+`: the source of the statement is what git says here. */
function sourceOf(tags: ReadonlyMap<string, string>): ResourceDescriptor[] {
  const commit = tags.get('mlflow.source.git.commit') ?? '';
  if (!/^[0-9a-f]{40}$/.test(commit)) return [];
  const uri = tags.get('mlflow.source.git.repoURL');
  const role: DependencyRole = 'code';
  return [
    {
      name: 'mlflow-source',
      ...(isText(uri) ? { uri: withoutPassword(uri) } : {}),
      digest: { gitCommit: commit },
      annotations: { role },
    },
  ];
}

function withoutPassword(uri: string): string {
  return uri.replace(/^([a-z+]+:\/\/)[^/@]*@/, '$1');
}

const inputMeta = z.object({ source_type: text, source_id: text });
const datasetMeta = z.object({ name: text, digest: text, source_type: text.nullish() });

interface InputPorts {
  readonly ports: Ports;
  readonly notes: string[];
}

/** Datasets of the run. MLflow's digest of them is no checksum of their bytes: it is kept as an annotation. */
async function readInputs(
  run: RunFolder,
  root: string,
  { ports, notes }: InputPorts,
): Promise<ResourceDescriptor[]> {
  const experiment = openRunFolder(path.dirname(root));
  const found: ResourceDescriptor[] = [];
  for (const file of await run.list('inputs')) {
    if (!/^[^/]+\/meta\.yaml$/.test(file)) continue;
    const input = inputMeta.safeParse(
      ports.readYaml((await run.read(`inputs/${file}`, MAX_META_BYTES)) ?? '', file),
    );
    if (!input.success || input.data.source_type !== 'DATASET') continue;
    if (!/^[A-Za-z0-9_-]{1,100}$/.test(input.data.source_id)) {
      throw new AppError(
        'malformed',
        `inputs/${file} names a dataset by ${JSON.stringify(input.data.source_id)}`,
      );
    }
    const place = `datasets/${input.data.source_id}/meta.yaml`;
    const dataset = datasetMeta.safeParse(
      ports.readYaml((await experiment.read(place, MAX_META_BYTES)) ?? '', place),
    );
    if (!dataset.success)
      throw new AppError('malformed', `${place} of the experiment is not that of a dataset`);
    const context = await run.read(
      `inputs/${path.posix.dirname(file)}/tags/mlflow.data.context`,
      MAX_VALUE_BYTES,
    );
    const role: DependencyRole = 'dataset';
    const annotations = {
      role,
      mlflowDigest: dataset.data.digest,
      ...(isText(context) ? { use: context } : {}),
    };
    found.push({ name: dataset.data.name, annotations });
    notes.push(`dataset ${dataset.data.name} has no checksum in MLflow: add it as a material`);
  }
  return found;
}

async function describeArtifacts(
  run: RunFolder,
  root: string,
  { digestPlace }: Ports,
): Promise<ResourceDescriptor[]> {
  if ((await run.list('artifacts')).length === 0) return [];
  const role: ByproductRole = 'output';
  const digest = await digestPlace(path.join(root, 'artifacts'));
  return [{ name: 'mlflow-artifacts', digest, annotations: { role } }];
}

const historySchema = z.array(z.object({ flavors: z.record(z.string(), z.record(z.string(), z.unknown())) }));

/** Flavors with their `<flavor>_version`, as MLflow notes them for each model it logs. */
function readFrameworks(history: string | undefined, notes: string[]): { name: string; version?: string }[] {
  if (history === undefined) return [];
  let value: unknown;
  try {
    value = JSON.parse(history);
  } catch {
    value = undefined;
  }
  const parsed = historySchema.safeParse(value);
  if (!parsed.success) {
    notes.push('the tag mlflow.log-model.history cannot be read, so no framework is named');
    return [];
  }
  const found = new Map<string, string | undefined>();
  for (const { flavors } of parsed.data) {
    for (const [name, flavor] of Object.entries(flavors)) {
      if (name === 'python_function') continue;
      const version = flavor[`${name}_version`];
      found.set(name, typeof version === 'string' ? version : undefined);
    }
  }
  return [...found].map(([name, version]) => ({ name, ...(isText(version) ? { version } : {}) }));
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
