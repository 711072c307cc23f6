/** `kind`: what the name itself is, a link not followed. */
export interface FolderEntry {
    readonly name: string;
    readonly kind: 'file' | 'folder' | 'link' | 'FIFO' | 'socket' | 'device';
}
export interface FolderListing {
    readonly entries: readonly FolderEntry[];
    /**
     * Throws `changed-while-reading` unless this is still the same folder with the same modification and change time:
     * then nothing was added, removed, renamed or swapped in it since it was listed.
     */
    readonly assertUnchanged: () => void;
}
/**
 * Lists one folder. Errors: `invalid-subject` (a name that is not UTF-8), `unreadable`, `changed-while-reading` (gone).
 */
export declare function listFolder(folder: string): FolderListing;
