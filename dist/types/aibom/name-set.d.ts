/**
 * A set of texts that only grows, kept as bytes: a million names cost tens of megabytes beside the heap instead of a
 * hundred in it, and nothing for the garbage collector to walk. Exact. Error: `limit-exceeded` for names whose hashes
 * were made equal.
 */
export declare class NameSet {
    #private;
    /** `hash` gives 32 bits; another one than the default only changes how fast the set is. */
    constructor(hash?: (name: string) => number);
    get size(): number;
    /** False when the name was there already. */
    add(name: string): boolean;
}
