import type { Decision } from '../domain/decision.ts';
import { COMMENT_MAX_BYTES } from './budget.ts';
import { renderSummary } from './summary.ts';

/** A decision for a comment on a pull request: the summary, within GitHub's limit for comments (a marker line fits before it). */
export function renderComment(decision: Decision): string {
  return renderSummary(decision, COMMENT_MAX_BYTES);
}
