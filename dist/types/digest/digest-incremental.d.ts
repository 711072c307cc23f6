import type { DigestSource, Manifest } from '../domain/manifest.ts';
import type { Clock } from '../domain/ports.ts';
import { type DigestModelOptions } from './digest-model.ts';
import { type DigestState } from './digest-state.ts';
/** A digest that somebody else vouches for. */
export interface KnownDigest {
    readonly sha256: string;
    /** Bytes of the content; the file on disk must have it too, unless it is a pointer to the content. */
    readonly size: number;
    readonly source: Exclude<DigestSource, 'previous-run'>;
}
export interface IncrementalOptions extends DigestModelOptions {
    /** Of an earlier run (`readDigestState`): files that are as they were are not read. */
    readonly state?: DigestState;
    /** Digests by path that are taken without reading. */
    readonly known?: ReadonlyMap<string, KnownDigest>;
    readonly clock: Clock;
}
export interface IncrementalDigest {
    readonly manifest: Manifest;
    /** For the next run: every file that was read or known from before, and has been left alone long enough. */
    readonly state: DigestState;
    /** Files that were not read, by why. */
    readonly unread: number;
}
/**
 * The manifest of a model without reading what need not be read; the same manifest as `digestModel` as long as the state
 * and the known digests tell the truth, each entry with its `source`. For signing only: whoever verifies reads. Errors as
 * `digestModel`, and `content-mismatch` when a known digest is for content of another size.
 */
export declare function digestIncrementally(root: string, options: IncrementalOptions): Promise<IncrementalDigest>;
