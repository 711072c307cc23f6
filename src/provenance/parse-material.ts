import { parseDigest, type DigestSet } from '../domain/digest.ts';
import { AppError } from '../domain/errors.ts';

export type MaterialArgument =
  | {
      readonly kind: 'path';
      readonly name: string;
      /** As written. */
      readonly path: string;
    }
  | { readonly kind: 'place'; readonly name: string; readonly uri?: string; readonly digest: DigestSet };

/**
 * `name=path`, `name=uri@sha256:<hex>` or `name=sha256:<hex>` of `--material`, split at the first `=`. What ends in a digest
 * is believed and not read. The name is what people will read in the provenance: letters, digits and `._:/@+-`, at most 200. Errors: `invalid-input`.
 */
export function parseMaterial(text: string): MaterialArgument {
  const at = text.indexOf('=');
  const name = text.slice(0, Math.max(at, 0));
  const path = text.slice(at + 1);
  if (at === -1 || name === '' || path.trim() === '') {
    throw new AppError(
      'invalid-input',
      `material ${JSON.stringify(text)} is not of the form name=path or name=uri@digest`,
      {
        hint: 'for example --material training-data=data/train.parquet',
      },
    );
  }
  if (!/^[\p{L}\p{N}._:/@+-]{1,200}$/u.test(name)) {
    throw new AppError(
      'invalid-input',
      `material name ${JSON.stringify(name)} has characters that are not allowed`,
      {
        hint: 'use letters, digits and . _ : / @ + -, at most 200',
      },
    );
  }
  return readPlace(name, path);
}

function readPlace(name: string, place: string): MaterialArgument {
  const bare = parseDigest(place);
  if (bare !== undefined) return { kind: 'place', name, digest: bare };
  const cut = place.lastIndexOf('@');
  const digest = parseDigest(place.slice(cut + 1));
  if (cut > 0 && digest !== undefined) return { kind: 'place', name, uri: place.slice(0, cut), digest };
  if (/@[a-z0-9]+:[0-9a-fA-F]*$/.test(place)) {
    throw new AppError(
      'invalid-input',
      `material ${JSON.stringify(`${name}=${place}`)} ends in a digest that cannot be used`,
      {
        hint: 'a digest is sha256:<64 lower-case hex> or another strong one',
      },
    );
  }
  return { kind: 'path', name, path: place };
}
