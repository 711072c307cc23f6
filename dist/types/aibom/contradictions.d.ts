import type { Finding } from '../domain/finding.ts';
import { type AibomRuleId } from './aibom-rules.ts';
import { type ModelFacts } from './model-facts.ts';
/** What card, configuration, declarations and bytes say that cannot all be true. */
export declare function findContradictions(model: Omit<ModelFacts, 'findings'>): readonly Finding[];
/** Rules of this file, for tests. */
export declare const CONTRADICTION_RULES: readonly AibomRuleId[];
