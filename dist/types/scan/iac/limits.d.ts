/** Bounds of one scan. Every one of them ends in a skipped file that is named, never in silence. */
export declare const LIMITS: {
    /** Default of `maxFileBytes`: real manifest bundles stay below 4 MiB. */
    readonly fileBytes: number;
    /** Files looked at in one scan. */
    readonly files: 200000;
    /** Folder depth of the walk. */
    readonly folderDepth: 64;
    /** Nesting of YAML and JSON; a CRD schema reaches about 45. Deeper input can abort the process inside the parser. */
    readonly yamlDepth: 100;
    /** Lexical tokens of one YAML file. */
    readonly yamlTokens: 1500000;
    /** Aliases and merged entries resolved in one file: a bomb needs few tokens but many of these. */
    readonly yamlAliases: 100000;
    /** Steps of a structural walk (pod templates inside unknown kinds) in one document. */
    readonly walkSteps: 500000;
    /** Nesting of shell substitutions and of workflow expressions. */
    readonly nesting: 25;
    /** Length a build variable may grow to by substitution. */
    readonly expandedChars: 65536;
    /** Time one file may take to be tokenised, in milliseconds. */
    readonly fileMs: 10000;
    /** Time a whole scan may take, in milliseconds. */
    readonly scanMs: number;
    /** Findings of one scan. */
    readonly findings: 100000;
};
