import path from 'node:path';
import { MAX_BOM_BYTES } from '../aibom/validate-bom.ts';
import { readBounded } from '../platform/files.ts';
import { relativeInside } from './inside.ts';

/** A bill of materials as it lies on disk. */
export interface BomFile {
  /** For messages and reports: relative to the working folder, or only the name of a file that lies elsewhere. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Errors: `not-found`, `invalid-input` (a folder), `limit-exceeded` (over 128 MiB), `unreadable`. */
export async function readBomFile(file: string): Promise<BomFile> {
  const bytes = await readBounded(path.resolve(file), { maxBytes: MAX_BOM_BYTES, what: 'BOM' });
  return { name: relativeInside(path.resolve('.'), file) ?? path.basename(file), bytes };
}
