import type { MatchExample, RuleExamples } from './secret-rule.ts';
interface TokenExampleSpec {
    /** Environment variable that usually holds it. */
    readonly name: string;
    readonly secret: string;
    /** The fixed start of the secret. */
    readonly prefix: string;
    /** Further texts without a secret. */
    readonly clean: readonly string[];
    readonly match?: readonly MatchExample[];
}
/** The places a token is found in everywhere, and what looks like it and is none. */
export declare function tokenExamples(spec: TokenExampleSpec): RuleExamples;
interface NearExampleSpec {
    readonly name: string;
    /** A call that takes the secret, up to its opening quote. */
    readonly call: string;
    readonly secret: string;
    readonly clean: readonly string[];
    readonly match?: readonly MatchExample[];
}
/** The same for a secret that is known by its name only. */
export declare function nearExamples(spec: NearExampleSpec): RuleExamples;
export {};
