import type { Fact } from './facts.ts';
/** The declarations file as it was given: its name for messages and sources, and its bytes. */
export interface DeclarationsFile {
    readonly name: string;
    readonly bytes: Uint8Array;
}
/**
 * The facts that a declarations file states, each with its line. Errors: `invalid-input` (not YAML, an unknown key, a
 * value of another kind), naming file and line.
 */
export declare function readDeclarations(file: DeclarationsFile): readonly Fact[];
