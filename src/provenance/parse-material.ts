import { AppError } from '../domain/errors.ts';

export interface MaterialArgument {
  readonly name: string;
  /** Path as written. */
  readonly path: string;
}

/**
 * `name=path` of `--material`, split at the first `=`. The name is what people will read in the provenance: letters,
 * digits and `._:/@+-`, at most 200. Errors: `invalid-input`.
 */
export function parseMaterial(text: string): MaterialArgument {
  const at = text.indexOf('=');
  const name = text.slice(0, Math.max(at, 0));
  const path = text.slice(at + 1);
  if (at === -1 || name === '' || path.trim() === '') {
    throw new AppError('invalid-input', `material ${JSON.stringify(text)} is not of the form name=path`, {
      hint: 'for example --material training-data=data/train.parquet',
    });
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
  return { name, path };
}
