import { type WalkedFile } from './walk-model.ts';
export interface ListModelOptions {
    /** Follow symbolic links that stay inside the model; default false: a link is an error. */
    readonly allowSymlinks?: boolean;
    /**
     * Folders outside the model that links may lead into, with `allowSymlinks`: `linkFoldersOf(root, true)` for a snapshot
     * of the Hugging Face cache.
     */
    readonly linkFolders?: readonly string[];
    /** Model-relative paths left out besides the default ones; exact, a folder with all below it. */
    readonly ignorePaths?: readonly string[];
    /** Default `.git .gitattributes .github .gitignore`. Anything else gives another digest than everybody expects. */
    readonly defaultIgnores?: readonly string[];
    /** Look at these model-relative files alone and at nothing else; what is not there is left out. */
    readonly onlyPaths?: readonly string[];
}
/** The files of a model, before anything is read. */
export interface ModelListing {
    /** Absolute folder that the paths start from. */
    readonly root: string;
    readonly isSingleFile: boolean;
    /** In code-point order of path; at least one. */
    readonly files: readonly WalkedFile[];
    readonly allowSymlinks: boolean;
    /** Ignored paths that were there, sorted. */
    readonly ignored: readonly string[];
    /** Paths that are links and were followed, sorted. */
    readonly links: readonly string[];
    /** Ignore paths in force, sorted; none for a single file. */
    readonly ignoreRules: readonly string[];
    /** Throws `changed-while-reading` when what was listed is no longer what is there. */
    readonly assertUnchanged: () => void;
}
/**
 * Lists a model folder, or a model that is one file. Errors, each naming the path: `not-found`, `invalid-input` (a bad
 * ignore path), `invalid-subject` (empty, or holds what a model cannot), `unreadable`, `changed-while-reading`.
 */
export declare function listModel(root: string, options?: ListModelOptions): ModelListing;
/**
 * The folder that the links of a Hugging Face cache snapshot (`…/snapshots/<revision>`) lead into, `blobs` beside
 * `snapshots`; undefined when the model does not lie in such a cache. A link of that name is not that folder.
 */
export declare function huggingFaceBlobs(root: string): string | undefined;
/** Where links of a model may lead besides the model itself, when links are allowed. */
export declare function linkFoldersOf(root: string, allowSymlinks: boolean): readonly string[];
/** In code-point order. UTF-16 order, which is faster, is the same unless a name has a surrogate. */
export declare function sortByPath<T extends {
    readonly path: string;
}>(items: readonly T[]): T[];
/** In code-point order of any text. */
export declare function sortByText<T>(items: readonly T[], textOf: (item: T) => string): T[];
