import type { AibomRequirement } from '../domain/policy.ts';
import type { BomRule } from './bom-rule.ts';
/** What a rule about the content of AI-BOMs asks for, one line. */
export declare function describeBomRule(rule: BomRule, requirement: AibomRequirement): string;
