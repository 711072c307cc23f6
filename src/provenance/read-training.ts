import type { ByproductRole, DependencyRole } from '../domain/build-types.ts';
import { canonicalDigest } from '../domain/canonical-json.ts';
import { parseDigest } from '../domain/digest.ts';
import { AppError } from '../domain/errors.ts';
import type { ResourceDescriptor } from '../domain/resource-descriptor.ts';
import type { DigestPlace, Evaluation, TeeEvidence, TrainingRecord } from './training-record.ts';
import type { TrainingFile } from './training-schema.ts';

interface Artifact {
  readonly name?: string | undefined;
  readonly path?: string | undefined;
  readonly uri?: string | undefined;
  readonly digest?: string | undefined;
  readonly version?: string | undefined;
}

interface Ports {
  readonly digestPlace: DigestPlace;
  /** Describes the signature file at a path: its digest and who signed it. */
  readonly describeSignature: (place: string) => Promise<ResourceDescriptor>;
}

/** The record that a training file gives; every path in it is digested. Errors: `invalid-input`, those of the ports. */
export async function readTrainingFile(file: TrainingFile, ports: Ports): Promise<TrainingRecord> {
  const describe = describer(ports.digestPlace);
  const dependencies = await describeDependencies(file, describe);
  const byproducts = await describeByproducts(file, describe, ports);
  const evaluations: Evaluation[] = [];
  for (const each of file.evaluations ?? []) evaluations.push(await describeEvaluation(each, describe));
  refuseTwice(evaluations.map(({ name }) => name));
  const { organization, accelerator, seeds, frameworks } = file;
  return {
    entryPoint: stripped(file['entry-point']),
    hyperParameters: file['hyper-parameters'],
    ...(organization === undefined ? {} : { organization: stripped(organization) }),
    ...(file['approved-environments'] === undefined
      ? {}
      : { approvedEnvironments: file['approved-environments'] }),
    internal: stripped({
      seeds,
      frameworks: frameworks?.map(stripped),
      accelerator: accelerator && stripped(accelerator),
    }),
    dependencies,
    byproducts,
    evaluations,
    ...(file.tee === undefined ? {} : { tee: await describeTee(file.tee, describe) }),
    ...(file['started-at'] === undefined ? {} : { startedAt: new Date(file['started-at']) }),
    ...(file['finished-at'] === undefined ? {} : { finishedAt: new Date(file['finished-at']) }),
    notes: [],
  };
}

type Describe = (
  artifact: Artifact,
  annotations: Readonly<Record<string, string | undefined>>,
) => Promise<ResourceDescriptor>;

function describer(digestPlace: DigestPlace): Describe {
  return async ({ name, path, uri, digest, version }, annotations) => {
    const found = path === undefined ? parseDigest(digest ?? '') : await digestPlace(path);
    if (found === undefined) throw new AppError('invalid-input', `${name ?? 'entry'} has no usable digest`);
    const given = name ?? path ?? '';
    return {
      name: given,
      ...(uri === undefined ? {} : { uri }),
      digest: found,
      annotations: stripped({ ...annotations, version }),
    };
  };
}

async function describeDependencies(file: TrainingFile, describe: Describe): Promise<ResourceDescriptor[]> {
  const found: ResourceDescriptor[] = [];
  const add = async (
    role: DependencyRole,
    artifact: Artifact | undefined,
    more: Record<string, string | undefined> = {},
  ) => {
    if (artifact !== undefined) found.push(await describe(artifact, { role, ...more }));
  };
  for (const each of file.datasets ?? []) await add('dataset', each, { use: each.use });
  for (const each of file['base-models'] ?? []) await add('base-model', each, { relation: each.relation });
  await add('tokenizer', file.tokenizer);
  await add('container', file.container);
  for (const each of file.configs ?? []) await add('config', each);
  refuseTwice(found.map(({ name }) => name ?? ''));
  return found;
}

async function describeByproducts(
  file: TrainingFile,
  describe: Describe,
  ports: Ports,
): Promise<ResourceDescriptor[]> {
  const of = (role: ByproductRole) => ({ role });
  const found: ResourceDescriptor[] = [];
  for (const each of file.logs ?? []) found.push(await describe(each, of('log')));
  if (file.metrics !== undefined) found.push(describeMetrics(file.metrics));
  for (const { report } of file.evaluations ?? []) {
    if (report !== undefined) found.push(await describe(report, of('evaluation')));
  }
  if (file.tee !== undefined) found.push(await describe(file.tee.quote, of('tee-quote')));
  if (file.signature !== undefined) found.push(await ports.describeSignature(file.signature));
  return found;
}

/** Metrics of the training itself: values, named by the SHA-256 of their canonical JSON. */
export function describeMetrics(values: Readonly<Record<string, number>>): ResourceDescriptor {
  const role: ByproductRole = 'metrics';
  return {
    name: 'metrics',
    digest: { sha256: canonicalDigest(values) },
    annotations: { role, values },
  };
}

async function describeEvaluation(
  evaluation: NonNullable<TrainingFile['evaluations']>[number],
  describe: Describe,
): Promise<Evaluation> {
  const datasets: ResourceDescriptor[] = [];
  for (const each of evaluation.datasets ?? []) datasets.push(await describe(each, { role: 'dataset' }));
  const { name, url, harness, report } = evaluation;
  return {
    name,
    ...(url === undefined ? {} : { url }),
    ...(harness === undefined ? {} : { harness: stripped(harness) }),
    metrics: evaluation.metrics.map((metric) => ({
      ...stripped({
        name: metric.name,
        value: metric.value,
        atLeast: metric['at-least'],
        atMost: metric['at-most'],
      }),
      onFailure: metric['on-failure'] ?? 'fail',
    })),
    datasets,
    ...(report === undefined ? {} : { report: await describe(report, { role: 'evaluation' }) }),
  };
}

async function describeTee(tee: NonNullable<TrainingFile['tee']>, describe: Describe): Promise<TeeEvidence> {
  const result = tee['verifier-result'];
  return {
    type: tee.type,
    quote: await describe(tee.quote, { role: 'tee-quote' }),
    ...(result === undefined ? {} : { verifierResult: await describe(result, {}) }),
    ...stripped({ nonce: tee.nonce, tcb: tee.tcb }),
  };
}

function refuseTwice(names: readonly string[]): void {
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) {
    throw new AppError('invalid-input', `${twice} is named twice in the training file`, {
      hint: 'give each dataset, model, configuration and evaluation a name of its own',
    });
  }
}

/** Without the keys that are undefined. */
function stripped<T extends object>(record: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const entries = Object.entries(record).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> };
}
