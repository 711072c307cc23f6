/** Who holds a lock. `started` tells a process from a later one with the same id, where the system says (Linux: clock ticks since boot). */
export interface LockOwner {
    readonly token: string;
    readonly host: string;
    readonly pid: number;
    readonly started?: string;
}
/** This process as the owner of one lock. */
export declare function describeOwner(token: string): LockOwner;
/** Reads a lock file; undefined when it says nothing we understand. */
export declare function parseOwner(text: string): LockOwner | undefined;
/** Whether the owner still runs; undefined when it is on another machine, where nobody can look. */
export declare function isAlive(owner: LockOwner): boolean | undefined;
