import { type Identified } from './identify.ts';
/**
 * Evidence stores as people write them, one or several: a folder, `oci://HOST/REPOSITORY`, `github:OWNER/NAME`. Several
 * are read together and written to one after the other.
 */
export type StoreNames = string | readonly string[];
/** What one text names. */
export type StorePlace = {
    readonly kind: 'folder';
    readonly directory: string;
} | {
    readonly kind: 'oci';
    readonly target: string;
} | {
    readonly kind: 'github';
    readonly repository: string;
};
/** Reads one text. Error: `invalid-input` for any other scheme; a folder of such a name is written with `./`. */
export declare function parseStore(text: string): StorePlace;
export declare function storeList(names: StoreNames): readonly string[];
/** The folders among the stores, absolute. */
export declare function storeFolders(names: StoreNames | undefined): string[];
/** Refuses a folder store inside the model folder: writing there would change the digest it speaks of. */
export declare function refuseStoreInside(model: Identified, names: StoreNames | undefined): void;
