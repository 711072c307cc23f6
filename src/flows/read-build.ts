import path from 'node:path';
import { readBundle } from '../domain/bundle.ts';
import { MAX_BUNDLE_BYTES } from '../domain/bundle-limits.ts';
import { sha256Hex } from '../domain/canonical-json.ts';
import { AppError } from '../domain/errors.ts';
import { modelPathProblem } from '../domain/model-path.ts';
import type { ResourceDescriptor } from '../domain/resource-descriptor.ts';
import { pathKind, readBounded, readText } from '../platform/files.ts';
import type { ProvenanceOptions } from '../provenance/make-provenance.ts';
import type { DigestPlace, TrainingRecord } from '../provenance/training-record.ts';
import type { FlowContext } from './context.ts';
import { identifyPath, type Identified } from './identify.ts';
import { relativeInside } from './inside.ts';
import { readYamlFile, readYamlValue } from './read-yaml-file.ts';

/** Where it is written down what kind of build it was; at most one of them. */
export interface BuildOptions {
  /** `training.yml`. */
  readonly training?: string | undefined;
  /** Run folder of MLflow. */
  readonly mlflow?: string | undefined;
  /** `dvc.lock`. */
  readonly dvc?: string | undefined;
  /** Stage of the `dvc.lock`. */
  readonly stage?: string | undefined;
  /** `recipe.yml` of a packaging. */
  readonly recipe?: string | undefined;
}

const MAX_LOCK_BYTES = 1024 * 1024;
/** More files of a subject are not listed one by one. */
const MAX_LISTED_FILES = 10_000;

/** Reads what the options name; undefined when they name nothing. Errors: `invalid-input` for several, those of the readers. */
export async function readBuild(
  options: BuildOptions,
  { subject, source }: { readonly subject: Identified; readonly source: Identified | undefined },
  context: FlowContext,
): Promise<NonNullable<ProvenanceOptions['build']> | undefined> {
  const { training, mlflow, dvc, stage, recipe } = options;
  const given = Object.entries({ training, mlflow, dvc, recipe }).filter(([, value]) => value !== undefined);
  if (given.length > 1) {
    throw new AppError('invalid-input', `${given.map(([name]) => name).join(' and ')} exclude each other`);
  }
  if (stage !== undefined && dvc === undefined)
    throw new AppError('invalid-input', 'a stage needs a dvc.lock');
  if (recipe !== undefined) {
    return { kind: 'packaging', packaging: await readRecipe(recipe, { subject, source }, context) };
  }
  const record = await readRecord(options, context);
  if (record === undefined) return undefined;
  // A training is recorded when it has ended; whoever knows the time better says so in the record.
  return { kind: 'training', record: { finishedAt: context.clock(), ...record } };
}

async function readRecord(options: BuildOptions, context: FlowContext): Promise<TrainingRecord | undefined> {
  const { training, mlflow, dvc, stage } = options;
  if (training !== undefined) {
    const { trainingFileSchema } = await import('../provenance/training-schema.ts');
    const { readTrainingFile } = await import('../provenance/read-training.ts');
    const file = await readYamlFile(training, trainingFileSchema, 'training file');
    const base = path.dirname(path.resolve(training));
    return await readTrainingFile(file, {
      digestPlace: placeDigester(base, context),
      describeSignature: async (place) => await describeSignature(path.resolve(base, place), place),
    });
  }
  if (mlflow !== undefined) {
    const { readMlflowRun } = await import('../provenance/mlflow-run.ts');
    return await readMlflowRun(mlflow, { readYaml: readYamlValue, digestPlace: placeDigester('.', context) });
  }
  if (dvc === undefined) return undefined;
  const { readDvcLock } = await import('../provenance/dvc-lock.ts');
  const { dvcMd5 } = await import('../provenance/dvc-md5.ts');
  const base = path.dirname(path.resolve(dvc));
  const text = await readText(path.resolve(dvc), { maxBytes: MAX_LOCK_BYTES, what: 'dvc.lock' });
  return await readDvcLock(readYamlValue(text, dvc), stage, {
    digestPlace: placeDigester(base, context),
    md5Place: async (place) => await dvcMd5(path.resolve(base, place)),
  });
}

/** A file by its bytes, a folder by its model digest; also where the folder is a work tree. */
export function placeDigester(base: string, context: FlowContext): DigestPlace {
  return async (place) => {
    const absolute = path.resolve(base, place);
    const kind = (await pathKind(absolute)) === 'file' ? 'file' : 'model';
    const { subject } = await identifyPath(absolute, { kind }, context);
    return subject.digest;
  };
}

async function readRecipe(
  file: string,
  { subject, source }: { readonly subject: Identified; readonly source: Identified | undefined },
  context: FlowContext,
) {
  const { recipeFileSchema } = await import('../provenance/training-schema.ts');
  const { command, output, environment, inputs = [] } = await readYamlFile(file, recipeFileSchema, 'recipe');
  const digestPlace = placeDigester(path.dirname(path.resolve(file)), context);
  for (const place of [output, ...inputs.map((input) => input.path)]) refuseOutside(place, file);
  const described: ResourceDescriptor[] = [];
  for (const input of inputs) {
    const annotations = { role: 'input', path: input.path };
    described.push({ name: input.name, digest: await digestPlace(input.path), annotations });
  }
  const directory = directoryOf(file, source);
  const recipe = {
    ...{ command, output },
    ...(directory === '' ? {} : { directory }),
    ...(environment === undefined ? {} : { environment }),
  };
  return { recipe, inputs: described, files: listFiles(subject) };
}

/** Where in the source the recipe lies: a rebuild has the source and nothing around it. */
function directoryOf(file: string, source: Identified | undefined): string {
  if (source?.path === undefined) return '';
  const folder = path.dirname(path.resolve(file));
  const inside = relativeInside(source.path, folder);
  if (inside !== undefined) return inside;
  throw new AppError('invalid-input', `recipe ${file} does not lie in the source ${source.path}`, {
    hint: 'keep it in the repository, or name its checkout with --source',
  });
}

function refuseOutside(place: string, file: string): void {
  const problem = modelPathProblem(place);
  if (problem === undefined) return;
  throw new AppError('invalid-input', `recipe ${file}: path ${JSON.stringify(place)} ${problem}`, {
    hint: 'paths are relative to the folder of the recipe and may not leave it',
  });
}

function listFiles({ manifest }: Identified): ResourceDescriptor[] {
  const entries = manifest?.entries ?? [];
  if (entries.length > MAX_LISTED_FILES) return [];
  return entries.map(({ path: name, sha256 }) => ({
    name,
    digest: { sha256 },
    annotations: { role: 'file' },
  }));
}

/** The signature of the model: its digest, and the fingerprint of the key or of each certificate of its chain. */
async function describeSignature(file: string, place: string): Promise<ResourceDescriptor> {
  const bytes = await readBounded(file, { maxBytes: MAX_BUNDLE_BYTES, what: 'signature' });
  const { material } = readBundle(bytes, { acceptOlder: true });
  const annotations = { role: 'signature', ...fingerprintOf(material) };
  return { name: place, digest: { sha256: sha256Hex(bytes) }, annotations };
}

function fingerprintOf(material: ReturnType<typeof readBundle>['material']) {
  switch (material.kind) {
    case 'public-key':
      return material.hint === undefined ? {} : { keyFingerprint: `sha256:${material.hint}` };
    case 'certificate':
      return { certificateChain: [`sha256:${sha256Hex(material.certificate)}`] };
    case 'certificate-chain':
      return { certificateChain: material.certificates.map((each) => `sha256:${sha256Hex(each)}`) };
  }
}
