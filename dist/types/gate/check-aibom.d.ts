import type { BomInterpreter } from '../domain/bom-view.ts';
import type { DecisionCheck, DecisionConsumer } from '../domain/decision.ts';
import type { AibomRequirement } from '../domain/policy.ts';
import type { Subject } from '../domain/subject.ts';
import { type RequirementContext } from './missing-evidence.ts';
export interface AibomContext extends RequirementContext {
    readonly key: string;
    readonly subject: Subject;
    readonly environment: string;
    /** Undefined: the gate was given nothing that reads documents, and rules about their content are undecided. */
    readonly interpreter: BomInterpreter | undefined;
}
export interface AibomOutcome {
    readonly checks: readonly DecisionCheck[];
    /** Services that the AI-BOMs that count name. */
    readonly consumers: readonly DecisionConsumer[];
}
/**
 * Whether a BOM by a named signer is readable, fresh and about these bytes, and then what the rules about its content
 * say, one line each. Where there are such rules, a BOM that cannot be read leaves the question open: it may say what
 * the others do not.
 */
export declare function checkAibom(requirement: AibomRequirement, context: AibomContext): AibomOutcome;
