import fs from 'node:fs';
import path from 'node:path';
import { ggufFile, ggufString, ggufStrings, safetensorsVectors } from '../__tests__/fakes/model-bytes.ts';

/** A model of uncommon size. */
export interface ScaleCase {
  readonly name: string;
  readonly folder: string;
  /** A text of the model's headers that must not stand in the document. */
  readonly listed: string;
}

/** Lays out the models below a folder; what is there already is left. */
export function buildScaleCases(parent: string): readonly ScaleCase[] {
  return CASES.map(({ name, listed, write }) => {
    const folder = path.join(parent, name.replaceAll(/[^a-z0-9]+/g, '-'));
    if (!fs.existsSync(folder)) {
      const partial = `${folder}.partial`;
      fs.rmSync(partial, { recursive: true, force: true });
      fs.mkdirSync(partial, { recursive: true });
      write(partial);
      fs.renameSync(partial, folder);
    }
    return { name, folder, listed };
  });
}

const CASES: readonly (Omit<ScaleCase, 'folder'> & { readonly write: (folder: string) => void })[] = [
  { name: '1,000,000 tensors', listed: 'tensor.0000042', write: writeManyTensors },
  { name: 'vocabulary of 200,000', listed: 'token 142', write: writeVocabulary },
  { name: '5,000 files', listed: 'nothing of the kind', write: writeManyFiles },
  { name: '100 shards', listed: '"s1.t1"', write: writeShards },
];

/** One scalar vector each: a header of 77 MB. */
function writeManyTensors(folder: string): void {
  const count = 1_000_000;
  const parts: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const name = `tensor.${String(index).padStart(7, '0')}`;
    parts.push(
      `"${name}":{"dtype":"F32","shape":[1],"data_offsets":[${String(index * 4)},${String(index * 4 + 4)}]}`,
    );
  }
  const header = Buffer.from(`{${parts.join(',')}}`);
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(header.length));
  fs.writeFileSync(
    path.join(folder, 'model.safetensors'),
    Buffer.concat([length, header, Buffer.alloc(count * 4)]),
  );
}

function writeVocabulary(folder: string): void {
  const tokens = Array.from({ length: 200_000 }, (_, index) => `token ${String(index)}`);
  const entries = [ggufString('general.architecture', 'llama'), ggufStrings('tokenizer.ggml.tokens', tokens)];
  fs.writeFileSync(path.join(folder, 'model.gguf'), ggufFile({ entries }));
}

/** A repository with weights in it: 50 folders of 100 small files. */
function writeManyFiles(folder: string): void {
  fs.writeFileSync(path.join(folder, 'model.safetensors'), safetensorsVectors([8]));
  for (let outer = 0; outer < 50; outer += 1) {
    const inner = path.join(folder, `part-${String(outer)}`);
    fs.mkdirSync(inner);
    for (let index = 0; index < 100; index += 1) {
      fs.writeFileSync(
        path.join(inner, `file-${String(index)}.json`),
        `{"n":${String(outer * 100 + index)}}`,
      );
    }
  }
}

/** 100 shards with 300 tensors each, and their index. */
function writeShards(folder: string): void {
  const weightMap: Record<string, string> = {};
  for (let shard = 1; shard <= 100; shard += 1) {
    const name = `model-${String(shard).padStart(5, '0')}-of-00100.safetensors`;
    fs.writeFileSync(path.join(folder, name), safetensorsVectors(new Array<number>(300).fill(64)));
    for (let index = 0; index < 300; index += 1) weightMap[`s${String(shard)}.t${String(index)}`] = name;
  }
  const index = { metadata: { total_size: 1 }, weight_map: weightMap };
  fs.writeFileSync(path.join(folder, 'model.safetensors.index.json'), JSON.stringify(index));
}

/** A file of `gigabytes` whose weights are a hole: it is hashed like any other and takes no space. */
export function sparseModel(parent: string, gigabytes: number): string {
  const folder = path.join(parent, `sparse-${String(gigabytes)}`);
  const file = path.join(folder, 'model.safetensors');
  if (fs.existsSync(file)) return folder;
  fs.mkdirSync(folder, { recursive: true });
  const tensors: Record<string, unknown> = {};
  const elements = 2 ** 20;
  const count = gigabytes * 256;
  for (let index = 0; index < count; index += 1) {
    const start = index * elements * 4;
    tensors[`layer.${String(index)}`] = {
      dtype: 'F32',
      shape: [elements],
      data_offsets: [start, start + elements * 4],
    };
  }
  const header = Buffer.from(JSON.stringify(tensors));
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(header.length));
  fs.writeFileSync(file, Buffer.concat([length, header]));
  fs.truncateSync(file, 8 + header.length + count * elements * 4);
  return folder;
}
