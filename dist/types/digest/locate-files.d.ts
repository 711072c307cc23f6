import type { Walk } from './walk-model.ts';
/**
 * Finds exactly the named files of a model, without listing it; what is not there, or is a folder, is left out.
 * Nothing outside the root is opened, whatever the names are. Errors: `invalid-input` (a bad name),
 * `invalid-subject` (a link that is not allowed or leads outside, a FIFO and the like), `unreadable`.
 */
export declare function locateFiles(root: string, paths: readonly string[], options: {
    readonly allowSymlinks: boolean;
    readonly linkFolders?: readonly string[];
}): Walk;
