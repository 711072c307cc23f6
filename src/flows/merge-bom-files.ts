import path from 'node:path';
import { mergeBoms } from '../aibom/merge-boms.ts';
import { validateBomDocument, type BomValidation } from '../aibom/validate-bom.ts';
import { AppError } from '../domain/errors.ts';
import { writeAtomically } from '../platform/files.ts';
import { readBomFile, type BomFile } from './read-bom-file.ts';

export interface BomsMerged extends BomValidation {
  readonly output: string;
  readonly sources: readonly string[];
}

const MAX_FILES = 100;

/**
 * Puts documents of one standard together and writes the result; the first one's subject stays the subject. The result is
 * checked: what is wrong with a source is wrong with it. Errors: those of the files and of `mergeBoms`.
 */
export async function mergeBomFiles(files: readonly string[], output: string): Promise<BomsMerged> {
  if (files.length > MAX_FILES) {
    throw new AppError(
      'limit-exceeded',
      `${String(files.length)} documents, at most ${String(MAX_FILES)} are merged`,
    );
  }
  const sources: BomFile[] = [];
  for (const file of files) sources.push(await readBomFile(file));
  const { bytes } = mergeBoms(sources);
  const target = path.resolve(output);
  await writeAtomically(target, bytes);
  const validation = await validateBomDocument(bytes, path.basename(target));
  return { ...validation, output: target, sources: sources.map(({ name }) => name) };
}
