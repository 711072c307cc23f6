import path from 'node:path';
import { AppError } from '../domain/errors.ts';
import { refuseInside, type Identified } from './identify.ts';

/**
 * Evidence stores as people write them, one or several: a folder, `oci://HOST/REPOSITORY`, `github:OWNER/NAME`. Several
 * are read together and written to one after the other.
 */
export type StoreNames = string | readonly string[];

/** What one text names. */
export type StorePlace =
  | { readonly kind: 'folder'; readonly directory: string }
  | { readonly kind: 'oci'; readonly target: string }
  | { readonly kind: 'github'; readonly repository: string };

/** Reads one text. Error: `invalid-input` for any other scheme; a folder of such a name is written with `./`. */
export function parseStore(text: string): StorePlace {
  if (/^oci(\+http)?:\/\//.test(text)) return { kind: 'oci', target: text };
  if (text.startsWith('github:')) return { kind: 'github', repository: text.slice('github:'.length) };
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) {
    throw new AppError('invalid-input', `${JSON.stringify(text)} is not an evidence store`, {
      hint: 'give a folder, oci://HOST/REPOSITORY or github:OWNER/NAME',
    });
  }
  return { kind: 'folder', directory: path.resolve(text) };
}

export function storeList(names: StoreNames): readonly string[] {
  return typeof names === 'string' ? [names] : names;
}

/** The folders among the stores, absolute. */
export function storeFolders(names: StoreNames | undefined): string[] {
  return storeList(names ?? []).flatMap((name) => {
    const place = parseStore(name);
    return place.kind === 'folder' ? [place.directory] : [];
  });
}

/** Refuses a folder store inside the model folder: writing there would change the digest it speaks of. */
export function refuseStoreInside(model: Identified, names: StoreNames | undefined): void {
  for (const directory of storeFolders(names)) refuseInside(model, directory, 'evidence store');
}
