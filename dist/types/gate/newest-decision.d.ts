import type { Evidence } from '../domain/evidence.ts';
import { type ReadDecision } from './read-decision.ts';
export interface DecisionSearch {
    readonly environment: string;
    /** Names of the signers whose decisions count: `trust.gates`. */
    readonly gates: readonly string[];
    readonly now: Date;
}
export type NewestDecision = {
    readonly kind: 'found';
    readonly decision: ReadDecision;
} | {
    readonly kind: 'none';
} | {
    readonly kind: 'unreadable';
    readonly reason: string;
    readonly evidence: readonly Evidence[];
};
/**
 * The newest decision of a gate on one environment; a rehearsal (`dry-run`) is none. Of two with the same time the one
 * that did not pass is authoritative. A decision of a gate that cannot be read may be the newest, so nothing is known.
 */
export declare function findNewestDecision(evidence: readonly Evidence[], search: DecisionSearch): NewestDecision;
