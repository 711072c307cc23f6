import type { Subject } from './subject.ts';

/** One thing an environment asks for. `state`, `reason` and `command` are there when a subject was looked at. */
export interface ExplainedRequirement {
  /** Id of the check it becomes in a decision: `evidence:aibom`, `approvals:security`, `order:staging` … */
  readonly id: string;
  /** What is required, one line. */
  readonly text: string;
  /** `missing`: nothing is there yet; `failed`: something is there and does not count. */
  readonly state?: 'met' | 'missing' | 'failed';
  /** Why it is in that state, one line. */
  readonly reason?: string;
  /** The command that would supply what is missing; names are placeholders in capitals where a person must choose. */
  readonly command?: string;
}

/** What an environment requires, in the order of the gate, and what a subject has of it. */
export interface Explanation {
  readonly environment: string;
  /** Absent when the environment alone was explained. */
  readonly subject?: Subject;
  readonly policy: { readonly uri: string; readonly sha256: string };
  readonly requirements: readonly ExplainedRequirement[];
}
