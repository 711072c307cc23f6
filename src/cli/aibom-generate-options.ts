import type { BomFormat } from '../domain/bom-format.ts';
import type { ModelFlags } from './flags.ts';
import type { SignerFlags } from './verb-sign.ts';

/** Flags of `aibom generate`. */
export interface AibomGenerateVerbOptions extends SignerFlags, ModelFlags {
  readonly path?: string;
  /** `owner/name@commit` in the place of a path. */
  readonly hub?: string;
  readonly hubEndpoint?: string;
  readonly output: string;
  readonly format?: BomFormat;
  readonly declarations?: string;
  readonly name?: string;
  readonly modelVersion?: string;
  readonly evidence?: readonly string[];
}
