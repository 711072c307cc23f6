/** Bounds of one scan. Every one of them ends in a skipped file that is named, never in silence. */
export const LIMITS = {
  /** Default of `maxFileBytes`: real manifest bundles stay below 4 MiB. */
  fileBytes: 5 * 1024 * 1024,
  /** Files looked at in one scan. */
  files: 200_000,
  /** Folder depth of the walk. */
  folderDepth: 64,
  /** Nesting of YAML and JSON; a CRD schema reaches about 45. Deeper input can abort the process inside the parser. */
  yamlDepth: 100,
  /** Lexical tokens of one YAML file. */
  yamlTokens: 1_500_000,
  /** Aliases and merged entries resolved in one file: a bomb needs few tokens but many of these. */
  yamlAliases: 100_000,
  /** Steps of a structural walk (pod templates inside unknown kinds) in one document. */
  walkSteps: 500_000,
  /** Nesting of shell substitutions and of workflow expressions. */
  nesting: 25,
  /** Length a build variable may grow to by substitution. */
  expandedChars: 65_536,
  /** Time one file may take to be tokenised, in milliseconds. */
  fileMs: 10_000,
  /** Time a whole scan may take, in milliseconds. */
  scanMs: 15 * 60_000,
  /** Findings of one scan. */
  findings: 100_000,
} as const;
