/** Name of a Python package in the spelling that identifies it (PyPA, "Package name normalization"). */
export declare function normalizePythonName(name: string): string;
/** A name that a package can have (PyPA, "Names and normalization"), at most 200 characters. */
export declare function isPythonName(name: string): boolean;
