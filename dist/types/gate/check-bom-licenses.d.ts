import type { DecisionCheck } from '../domain/decision.ts';
import type { LicenseRule } from '../domain/aibom-policy.ts';
import { type CountedBom } from './counted-bom.ts';
import type { RuleContext } from './bom-rule.ts';
/**
 * Whether every licence that every AI-BOM states may be used: of the model, and of what else the rule names. Declared
 * and concluded licences count alike; who states none leaves the question open. One BOM does not outweigh another.
 */
export declare function checkBomLicenses(rule: LicenseRule, boms: readonly CountedBom[], { id, remedy }: RuleContext): DecisionCheck;
