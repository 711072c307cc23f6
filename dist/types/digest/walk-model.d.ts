export interface WalkOptions {
    readonly allowSymlinks: boolean;
    /** Model-relative paths; each leaves out the file or the whole folder of that name, unexamined. */
    readonly ignore: ReadonlySet<string>;
    /** Folders outside the model that links may lead into. */
    readonly linkFolders?: readonly string[];
}
/** `path`: model-relative and checked. `file`: where to open it, absolute, links resolved. */
export interface WalkedFile {
    readonly path: string;
    readonly file: string;
}
export interface Walk {
    /** In no order. */
    readonly files: readonly WalkedFile[];
    /** Ignored paths that were there. */
    readonly ignored: readonly string[];
    /** Paths of files and folders that are links and were followed. */
    readonly links: readonly string[];
    /** Throws `changed-while-reading` when what was listed is no longer what is there. */
    readonly assertUnchanged: () => void;
}
/**
 * Lists the files of a model folder (OMS v1.0 section 6.1): hidden ones too, folders themselves not. Errors:
 * `invalid-subject` for what cannot be part of a model (link, FIFO, socket, device, bad name, cycle, too many),
 * `unreadable`, `changed-while-reading`; each names the path.
 */
export declare function walkModel(root: string, options: WalkOptions): Walk;
