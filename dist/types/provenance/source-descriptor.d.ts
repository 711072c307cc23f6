import type { ResourceDescriptor } from '../domain/provenance-predicate.ts';
/** The work tree the build was made from, as git sees it. */
export interface SourceState {
    /** URL of the repository without credentials; absent when there is no remote. */
    readonly uri?: string;
    /** HEAD. Left out of the statement when the tree is dirty: the files are not those of the commit. */
    readonly commit?: string;
    readonly isDirty?: boolean;
    /** SHA-256 root of the tracked files, when they were read. */
    readonly treeSha256?: string;
}
/**
 * A git work tree as a resource. A dirty tree has no commit: it is described by the root digest of its files, if that
 * is known, and says that it is dirty.
 */
export declare function describeSource(source: SourceState): ResourceDescriptor;
