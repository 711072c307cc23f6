import { placeIn, type MappedText } from '../mapped-text.ts';
import type { Place } from '../source-file.ts';
import { readExpression, type ExpressionFlow } from './expression.ts';

/** One `${{ … }}` in a text. `inner`: what is between the braces, trimmed. */
export interface Expression extends ExpressionFlow {
  readonly inner: string;
  readonly at: Place;
}

/** The expressions in a text, in order. A quoted `}}` inside one does not end it. */
export function expressionsIn(mapped: MappedText): readonly Expression[] {
  const found: Expression[] = [];
  const { text } = mapped;
  for (let start = text.indexOf('${{'); start !== -1; start = text.indexOf('${{', start)) {
    const end = endOfExpression(text, start + 3);
    const inner = text.slice(start + 3, end).trim();
    const stop = Math.min(end + 2, text.length);
    found.push({ ...readExpression(inner), inner, at: placeIn(mapped, start, stop) });
    start = stop;
  }
  return found;
}

function endOfExpression(text: string, from: number): number {
  let isQuoted = false;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === "'") isQuoted = !isQuoted;
    else if (!isQuoted && text.startsWith('}}', at)) return at;
  }
  return text.length;
}

/**
 * Event fields anybody can fill with text of their choice, by their last part (GitHub Security Lab, "Untrusted input in
 * GitHub Actions"; numbers, hashes and fixed words are left out).
 */
const FREE_TEXT: ReadonlySet<string> = new Set(
  'title body message ref label name email page_name default_branch head_branch description display_title head_ref comment summary text homepage'.split(
    ' ',
  ),
);
/** Objects that hold such fields; they flow whole through `toJSON(…)`. */
const HOLDERS: ReadonlySet<string> = new Set(
  'event issue pull_request comment review discussion head_commit commits workflow_run head pages author committer changes head_repository repo'.split(
    ' ',
  ),
);
/** Names under `github.event` that the repository or the platform sets, not the sender. */
const SAFE_PARENTS =
  /^github\.event\.(?:repository|organization|installation|enterprise|sender|workflow|project|inputs|schedule|ref|base_ref|release|deployment|label)(?:\.|$)/;
/** Labels, milestones and the base branch are made by people with write access. */
const SAFE_PARTS = /\.(?:labels|milestone|base|assignees|requested_reviewers|requested_teams)(?:\.|$)/;

/** Whether the value of a context path can be chosen by somebody without rights in the repository. */
export function isUntrusted(path: string): boolean {
  if (path === 'github' || path === 'github.head_ref' || path === 'github.event') return true;
  if (!path.startsWith('github.event.') || SAFE_PARENTS.test(path) || SAFE_PARTS.test(path)) return false;
  const last = path.slice(path.lastIndexOf('.') + 1);
  return FREE_TEXT.has(last) || HOLDERS.has(last) || last === '*';
}

/** Events that run with the repository's secrets and a write token on input from outside. */
export const PRIVILEGED_TRIGGERS: ReadonlySet<string> = new Set([
  'pull_request_target',
  'workflow_run',
  'issue_comment',
  'issues',
  'discussion',
  'discussion_comment',
  'fork',
  'watch',
]);
