import type { IdentifyOptions } from '../../flows/identify.ts';

interface ModelInputs {
  readonly 'allow-symlinks': boolean | undefined;
  readonly ignore: readonly string[];
}

/** How the inputs say that a model is read; empty when they say nothing. */
export function identifyInputs(inputs: ModelInputs): IdentifyOptions {
  const { 'allow-symlinks': allowSymlinks, ignore } = inputs;
  return {
    ...(allowSymlinks === undefined ? {} : { allowSymlinks }),
    ...(ignore.length === 0 ? {} : { ignorePaths: ignore }),
  };
}
