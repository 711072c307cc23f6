import { lineOf, textOfLine, type Place } from './source-file.ts';

const IDS = '([a-z0-9-]{1,60}(?:[ \\t]{0,4},[ \\t]{0,4}[a-z0-9-]{1,60}){0,20})';
const SAME_LINE = new RegExp(`#.{0,200}?sallyport:ignore[ \\t]{1,4}${IDS}`);
const NEXT_LINE = new RegExp(`^[ \\t]*#[ \\t]{0,8}sallyport:ignore(?:-next-line)?[ \\t]{1,4}${IDS}`);
const MAX_LINE = 4096;

/**
 * Whether a comment asks to leave a finding out: `# sallyport:ignore RULE-ID[, RULE-ID]` at the end of the line where it
 * begins, or alone on the line before (a Dockerfile has no comments at the end of a line). Without the rule's id it has no effect.
 */
export function isIgnoredInline(place: Place, ruleId: string): boolean {
  const line = lineOf(place.source, place.start);
  const same = SAME_LINE.exec(textOfLine(place.source, line).slice(0, MAX_LINE));
  const before = line > 1 ? NEXT_LINE.exec(textOfLine(place.source, line - 1).slice(0, MAX_LINE)) : null;
  return [same, before].some((match) => (match?.[1] ?? '').split(',').some((id) => id.trim() === ruleId));
}
