export interface OrgRulesetOptions {
    /** Numeric id of the repository that holds the required workflow. */
    readonly repositoryId: string | undefined;
    /** Path of that workflow in it. */
    readonly workflow: string | undefined;
    /** Full ref of that workflow; GitHub wants it beside the commit. Default: `refs/heads/main`. */
    readonly ref?: string | undefined;
    /** Commit of that workflow, 40 hex digits. */
    readonly sha: string | undefined;
    /** Numeric id of the App that makes the check runs: the only one whose checks count. */
    readonly appId: string | undefined;
    /** Environments of the policy whose check run is required. */
    readonly environments: readonly string[];
    /** Names (or patterns of `fnmatch`) of repositories. Default: all. */
    readonly repositories?: readonly string[] | undefined;
    /** Branch of the audit log. Default: `sallyport-audit`. */
    readonly auditBranch?: string | undefined;
    /** Folder to write each ruleset to. */
    readonly output?: string | undefined;
}
/** A body of `POST /orgs/{org}/rulesets` (REST API, "Create an organization repository ruleset"). */
export interface OrgRuleset {
    readonly name: string;
    readonly target: 'branch';
    readonly enforcement: 'active';
    readonly bypass_actors: readonly never[];
    readonly conditions: {
        readonly ref_name: {
            readonly include: readonly string[];
            readonly exclude: readonly string[];
        };
        readonly repository_name: {
            readonly include: readonly string[];
            readonly exclude: readonly string[];
        };
    };
    readonly rules: readonly {
        readonly type: string;
        readonly parameters?: object;
    }[];
}
/**
 * The rulesets that make an organisation require the gate: one for what is merged, one for the branch of the audit log.
 * Nobody may bypass them. Error: `invalid-input` for what GitHub would take and never match, as a made-up id.
 */
export declare function orgRulesets(options: OrgRulesetOptions): Promise<readonly OrgRuleset[]>;
