import { readdir } from 'node:fs/promises';
import path from 'node:path';
import {
  assertListingOf,
  digestPart,
  encodeDigestPart,
  MAX_PART_BYTES,
  mergeDigestParts,
  readDigestPart,
  type DigestPart,
  type PartNumber,
} from '../digest/digest-part.ts';
import { linkFoldersOf } from '../digest/list-model.ts';
import { AppError } from '../domain/errors.ts';
import { pathKind, readBounded, writeAtomically } from '../platform/files.ts';
import type { FlowContext } from './context.ts';
import { modelListing, modelRoot, refuseInside, type Identified, type IdentifyOptions } from './identify.ts';

export interface WritePartOptions {
  /** `i/n`, from 1. */
  readonly part: string;
  /** Part file to write. */
  readonly output: string;
  readonly identify?: Omit<IdentifyOptions, 'kind'>;
}

export interface WrittenPart {
  readonly part: PartNumber;
  /** Path of the part file. */
  readonly output: string;
  /** Files of this part, and of the whole model. */
  readonly files: number;
  readonly allFiles: number;
  readonly bytes: number;
}

/** Hashes one slice of a model for a later merge. Nothing is signed. Errors: those of the digest; `invalid-input`. */
export async function writePart(
  target: string,
  options: WritePartOptions,
  context: FlowContext,
): Promise<WrittenPart> {
  const part = readPartNumber(options.part);
  const root = await modelRoot(target);
  const output = path.resolve(options.output);
  refuseInside({ subject: { kind: 'model', name: root, digest: {} }, path: root }, output, 'part file');
  const listing = modelListing(root, options.identify ?? {});
  const made = await digestPart(root, { ...listing, part, progress: context.progress });
  await writeAtomically(output, encodeDigestPart(made));
  const bytes = made.entries.reduce((total, { size }) => total + size, 0);
  return { part, output, files: made.entries.length, allFiles: made.fileCount, bytes };
}

function readPartNumber(text: string): PartNumber {
  const match = /^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(text);
  if (match !== null) return { index: Number(match[1]), count: Number(match[2]) };
  throw new AppError('invalid-input', `part ${JSON.stringify(text)} is not "i/n"`, {
    hint: 'give for example 2/8: the second of eight',
  });
}

/**
 * Puts part files together (a folder stands for every `.json` file in it). Where the model is here, its listing must
 * still be the one the parts are of; where it is not, the parts alone say what is signed. Errors: those of
 * `readDigestPart`, `mergeDigestParts` and `assertListingOf`.
 */
export async function mergeParts(
  target: string,
  places: readonly string[],
  signature: string | undefined,
): Promise<Identified> {
  const parts: DigestPart[] = [];
  for (const file of await partFiles(places)) {
    const bytes = await readBounded(file, { maxBytes: MAX_PART_BYTES, what: 'part file' });
    parts.push(readDigestPart(bytes, file));
  }
  const root = path.resolve(target);
  const manifest = mergeDigestParts(parts, root);
  const [first] = parts;
  if ((await pathKind(root)) !== 'missing') {
    await modelRoot(target);
    if (first !== undefined) {
      assertListingOf(root, first, { linkFolders: linkFoldersOf(root, first.allowSymlinks) });
    }
  } else if (signature === undefined) {
    throw new AppError('invalid-input', `model ${root} is not here, so its signature has no place`, {
      hint: 'name the place with signature, or give the folder of the model',
    });
  }
  const subject = {
    kind: 'model',
    name: path.basename(root),
    digest: { sha256: manifest.rootSha256 },
  } as const;
  return { subject, manifest, path: root };
}

async function partFiles(places: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const place of places) {
    const absolute = path.resolve(place);
    if ((await pathKind(absolute)) !== 'folder') {
      files.push(absolute);
      continue;
    }
    const names = (await readdir(absolute)).filter((name) => name.endsWith('.json')).sort();
    if (names.length === 0) throw new AppError('not-found', `folder ${absolute} has no part file (*.json)`);
    files.push(...names.map((name) => path.join(absolute, name)));
  }
  return files;
}
