import { type Place } from './source-file.ts';
/**
 * Whether a comment asks to leave a finding out: `# sallyport:ignore RULE-ID[, RULE-ID]` at the end of the line where it
 * begins, or alone on the line before (a Dockerfile has no comments at the end of a line). Without the rule's id it has no effect.
 */
export declare function isIgnoredInline(place: Place, ruleId: string): boolean;
