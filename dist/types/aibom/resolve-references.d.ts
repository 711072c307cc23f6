import type { Finding } from '../domain/finding.ts';
import type { ModelFile } from './model-file.ts';
/**
 * Compares what files say about other files with the manifest. Nothing is opened: a file that is not in the manifest
 * is not part of the model, wherever its name leads.
 */
export declare function checkReferences(files: readonly ModelFile[]): readonly Finding[];
/** The model-relative path of a reference; undefined when it is absolute, climbs, or is no path at all. */
export declare function resolveTarget(from: string, target: string): string | undefined;
