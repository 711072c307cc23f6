import * as z from 'zod';
import type { ByproductRole, DependencyRole, ParameterMap } from '../domain/build-types.ts';
import { AppError } from '../domain/errors.ts';
import type { ResourceDescriptor } from '../domain/resource-descriptor.ts';
import type { DigestPlace, TrainingRecord } from './training-record.ts';

interface Ports {
  readonly digestPlace: DigestPlace;
  /** MD5 as DVC makes it, of a file or a folder (`dvc-md5.ts`). */
  readonly md5Place: DigestPlace;
}

const text = z.string().min(1).max(4096);
const entrySchema = z.object({
  path: text,
  /** `md5` since DVC 3; before, text files were hashed with their line ends changed. */
  hash: text.nullish(),
  md5: text.nullish(),
  etag: text.nullish(),
  checksum: text.nullish(),
});
const stageSchema = z.object({
  cmd: z.union([text, z.array(text).min(1).max(100)]),
  deps: z.array(entrySchema).max(10_000).nullish(),
  outs: z.array(entrySchema).max(10_000).nullish(),
  params: z.record(text, z.record(z.string(), z.unknown())).nullish(),
});
const lockSchema = z.object({
  schema: z.literal('2.0', 'is not schema 2.0, the only one that is read'),
  stages: z.record(text, stageSchema),
});

type Entry = z.output<typeof entrySchema>;

/**
 * The record that one stage of a `dvc.lock` gives. Its MD5s identify nothing, so each local dependency is digested here
 * and compared with the lock on the way. Errors: `invalid-input` (another form, no such stage, several stages and none
 * named), `not-found`, `content-mismatch` (a dependency is not what the lock says).
 */
export async function readDvcLock(
  value: unknown,
  wanted: string | undefined,
  ports: Ports,
): Promise<TrainingRecord> {
  const parsed = lockSchema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new AppError(
      'invalid-input',
      `dvc.lock ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not usable'}`,
    );
  }
  const [name, stage] = pickStage(parsed.data.stages, wanted);
  const notes: string[] = [];
  const describe = describer(ports, notes);
  const dependencies: ResourceDescriptor[] = [];
  for (const dependency of stage.deps ?? []) {
    const role: DependencyRole = 'input';
    dependencies.push(await describe(dependency, role));
  }
  const byproducts: ResourceDescriptor[] = [];
  for (const output of stage.outs ?? []) {
    const role: ByproductRole = 'output';
    byproducts.push(await describe(output, role));
  }
  const command = typeof stage.cmd === 'string' ? stage.cmd : stage.cmd.join('\n');
  return {
    entryPoint: { program: command },
    hyperParameters: flattenParameters(stage.params ?? {}, notes),
    internal: { run: { tool: 'dvc', id: name } },
    dependencies,
    byproducts,
    evaluations: [],
    notes,
  };
}

type Stage = z.output<typeof stageSchema>;

function pickStage(stages: Readonly<Record<string, Stage>>, wanted: string | undefined): [string, Stage] {
  const all = Object.entries(stages);
  const names = all
    .map(([name]) => name)
    .sort()
    .join(', ');
  if (wanted === undefined) {
    const [only] = all;
    if (only !== undefined && all.length === 1) return only;
    throw new AppError('invalid-input', `dvc.lock has ${String(all.length)} stages`, {
      hint: all.length === 0 ? 'run dvc repro first' : `name one with --stage: ${names}`,
    });
  }
  const found = all.find(([name]) => name === wanted);
  if (found === undefined) {
    throw new AppError('invalid-input', `dvc.lock has no stage ${JSON.stringify(wanted)}`, {
      hint: `it has: ${names}`,
    });
  }
  return found;
}

function describer({ digestPlace, md5Place }: Ports, notes: string[]) {
  return async (entry: Entry, role: DependencyRole | ByproductRole): Promise<ResourceDescriptor> => {
    const { path, md5, hash } = entry;
    const isRemote = /^[a-z][a-z0-9+.-]*:\/\//i.test(path);
    if (isRemote) {
      notes.push(`${path} lies elsewhere and has no checksum that counts: add it as a material`);
      const mark = entry.etag ?? entry.checksum ?? md5;
      return { name: path, uri: path, annotations: { role, ...(mark ? { dvc: mark } : {}) } };
    }
    const digest = await digestPlace(path);
    if (typeof md5 === 'string' && hash === 'md5') {
      const actual = (await md5Place(path))['md5'];
      if (actual !== md5) {
        throw new AppError(
          'content-mismatch',
          `${path} is not what dvc.lock says: md5 ${actual ?? ''}, not ${md5}`,
          {
            hint: 'run dvc status; then dvc checkout or dvc repro',
          },
        );
      }
    } else {
      notes.push(`${path} could not be compared with dvc.lock, which has no MD5 of its bytes as they are`);
    }
    return { name: path, digest, annotations: { role, ...(md5 ? { dvc: md5 } : {}) } };
  };
}

/** `params.yaml` is DVC's default and goes without its name; `train: { lr: 1 }` becomes `train.lr`. */
function flattenParameters(
  files: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  notes: string[],
): ParameterMap {
  const found: Record<string, ParameterMap[string]> = {};
  const add = (name: string, value: unknown): void => {
    if (Array.isArray(value) && value.every(isScalar)) found[name] = value;
    else if (isScalar(value)) found[name] = value;
    else if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      for (const [key, item] of Object.entries(value)) add(`${name}.${key}`, item);
    } else notes.push(`parameter ${name} is no text, number or list of them and is left out`);
  };
  for (const [file, values] of Object.entries(files)) {
    for (const [key, value] of Object.entries(values)) {
      add(file === 'params.yaml' ? key : `${file}:${key}`, value);
    }
  }
  return found;
}

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}
