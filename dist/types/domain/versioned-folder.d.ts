/**
 * Port: a folder of files that lives elsewhere (a branch, an artifact) and is replaced as a whole, only by who has seen
 * what is there. Fail closed: what cannot be read whole is an error, never an empty folder.
 */
export interface VersionedFolder {
    /** How people name it. */
    readonly location: string;
    /** Writes the present files into an empty folder and gives their version; undefined when there is nothing yet. */
    fetch(folder: string): Promise<string | undefined>;
    /** Puts the files of a folder in the place of `previous`; false when that is not what is there any more. */
    replace(folder: string, previous: string | undefined): Promise<boolean>;
    /** Does something while no other writer replaces it, where `replace` alone cannot tell two writers apart. */
    exclusively?<T>(work: () => Promise<T>): Promise<T>;
}
/** Which files of a versioned folder are taken, by their relative path; others are left as they are. */
export type TakesFile = (path: string) => boolean;
