import type { RuleMeta } from '../../domain/scan.ts';
import type { CheckName } from './secret-checks.ts';
/**
 * A secret that is recognised by its own text: the keyword lies at a fixed offset inside every match. The pattern is
 * tried once at each keyword hit, on a slice of `maxLength` bytes read as Latin-1; the group that took part, when there
 * is one, is the secret. Patterns have bounded quantifiers only.
 */
export interface TokenShape {
    readonly kind: 'token';
    readonly pattern: RegExp;
    /** Longest match in bytes. */
    readonly maxLength: number;
    /** How many bytes of the match lie before the keyword; several when that varies. Default 0. */
    readonly offsets?: readonly number[];
    /** A byte that must come before the next blank or quote, tested before the pattern. */
    readonly contains?: '@' | '.';
    /** Also found when the token is base64-encoded (it is random enough and its keyword long enough). */
    readonly encoded?: boolean;
}
/** A secret without a shape of its own: a run of letters and digits close behind the name of its service. */
export interface NearShape {
    readonly kind: 'near';
    /** Must match the whole run. */
    readonly value: RegExp;
    /** `word`: letters, digits, `_`, `-`; `base64`: these and `+`, `/`. */
    readonly alphabet: 'word' | 'base64';
    readonly minLength: number;
    readonly maxLength: number;
    /** How far behind the keyword the value may start, in bytes. Default 80. */
    readonly reach?: number;
    /** Must be found between the start of the identifier around the keyword and the value. */
    readonly hint?: RegExp;
    /** The value may stand on any of the next lines within reach, not only on this one. */
    readonly multiline?: boolean;
}
/** A value assigned to a name that says what it is: `password = "…"`. */
export interface AssignmentShape {
    readonly kind: 'assignment';
    readonly minLength: number;
    readonly maxLength: number;
}
export interface MatchExample {
    /** The text of a file; `secret` occurs in it once, and its place is where the finding must be. */
    readonly text: string;
    readonly secret: string;
    /** Default `example.txt`. */
    readonly path?: string;
    /** What makes this one hard to see, when it is. */
    readonly evasion?: string;
}
export interface CleanExample {
    readonly text: string;
    readonly path?: string;
}
export interface RuleExamples {
    readonly match: readonly MatchExample[];
    readonly clean: readonly CleanExample[];
}
/** One kind of secret as data: everything but the examples goes into the digest of the rule set. */
export interface SecretRule {
    readonly meta: RuleMeta;
    /** At least three ASCII bytes each; every match has one of them. Tokens: exact case. Others: any case, written lower-case. */
    readonly keywords: readonly string[];
    readonly shape: TokenShape | NearShape | AssignmentShape;
    /** Least Shannon entropy of the secret, bits per character. */
    readonly minEntropy: number;
    readonly check?: CheckName;
    /**
     * `random`: at least 80 bits nobody can guess, so a hash of it may be published. `guessable`: chosen by people;
     * nothing that would let a guess be confirmed leaves the scanner.
     */
    readonly strength: 'random' | 'guessable';
    /** Placeholder words count as well as repeats and sequences (names and passwords, not tokens). */
    readonly stopwords: boolean;
    /** Files in which this rule says nothing useful: lock files, source maps. */
    readonly skipPaths?: RegExp;
    /** Made when asked for, so that no secret-shaped text stands in the source. */
    readonly examples: () => RuleExamples;
}
