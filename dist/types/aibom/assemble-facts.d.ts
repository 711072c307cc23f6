import type { Manifest } from '../domain/manifest.ts';
import type { Fact } from './facts.ts';
import { type ModelFacts } from './model-facts.ts';
import type { ModelFile } from './model-file.ts';
/** What the caller knows beyond the files. */
export interface FactOptions {
    readonly name?: string;
    readonly version?: string;
    /** Facts of the declarations file; they come before what the files say. */
    readonly declared?: readonly Fact[];
}
/** Facts of the model from the facts of its files and what was declared beside them. */
export declare function assembleFacts(manifest: Manifest, files: readonly ModelFile[], options: FactOptions): ModelFacts;
