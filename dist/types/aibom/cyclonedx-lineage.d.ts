import { type JsonObject } from './cyclonedx-json.ts';
import type { BaseModelClaim, Fact } from './facts.ts';
/**
 * Base models as pedigree: ancestors, or variants when the relation is none we know. A model that names itself is left
 * out: a cycle says nothing.
 */
export declare function toPedigree(facts: readonly Fact[], ownName: string): JsonObject;
export declare function toBaseModel(claim: BaseModelClaim): JsonObject;
