import { type BomScoreProfile } from './score-profile.ts';
/** Profiles that an AI-BOM can be required to meet; `owasp-compat` only counts points. */
export declare const AIBOM_PROFILES: readonly Exclude<BomScoreProfile, "owasp-compat">[];
export type AibomProfile = (typeof AIBOM_PROFILES)[number];
/** Whose licences are judged. */
export declare const LICENSE_HOLDERS: readonly ["model", "base-models", "datasets", "packages"];
export type LicenseHolder = (typeof LICENSE_HOLDERS)[number];
export interface LicenseRule {
    /** SPDX licences, each alone or WITH an exception, and `LicenseRef-…`. Absent: every licence that SPDX lists. */
    readonly allow?: readonly string[] | undefined;
    readonly deny: readonly string[];
    readonly of: readonly LicenseHolder[];
}
/** Names, `owner/*`, package URLs or digests. */
export interface BaseModelRule {
    /** Absent: every base model that can be told from others. */
    readonly allow?: readonly string[] | undefined;
    readonly deny: readonly string[];
}
/** What a policy asks of the content of AI-BOMs. */
export interface AibomRules {
    readonly profile?: AibomProfile;
    /** Lowest scores, 0 to 100. */
    readonly minScores?: readonly {
        readonly profile: BomScoreProfile;
        readonly minimum: number;
    }[];
    readonly licenses?: LicenseRule;
    readonly baseModels?: BaseModelRule;
    /** The document says that nothing of the model is missing in it. */
    readonly complete?: true;
    /** The document names a service that uses the model in the environment. */
    readonly consumers?: true;
}
