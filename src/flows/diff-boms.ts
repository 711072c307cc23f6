import { readBom } from '../aibom/bom-view.ts';
import { diffBoms, type BomChange } from '../aibom/diff-bom.ts';
import { readBomFile } from './read-bom-file.ts';

export interface BomsCompared {
  readonly before: string;
  readonly after: string;
  /** Empty when both say the same. */
  readonly changes: readonly BomChange[];
}

/** What changed between two documents, of whatever standards and tools. Errors: those of the files; `malformed`, `unsupported`. */
export async function compareBomFiles(before: string, after: string): Promise<BomsCompared> {
  const [left, right] = [await readBomFile(before), await readBomFile(after)];
  const changes = diffBoms(readBom(left.bytes, left.name), readBom(right.bytes, right.name));
  return { before: left.name, after: right.name, changes };
}
