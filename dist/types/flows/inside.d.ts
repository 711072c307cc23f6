/** Where a place lies below a folder: relative POSIX path, empty for the folder itself, undefined when outside. */
export declare function relativeInside(folder: string, place: string): string | undefined;
