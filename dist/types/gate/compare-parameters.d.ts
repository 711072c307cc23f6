import type { ProvenanceRules } from '../domain/provenance-policy.ts';
/**
 * What is wrong with the external parameters of a provenance against what a policy expects, in words; undefined when
 * all is as expected. Every parameter that is there must be expected or free, and every expected one must be there:
 * the consumer's duty in SLSA ("unexpected parameters"). Null and empty mean that it is not there.
 */
export declare function parameterProblem(parameters: Readonly<Record<string, unknown>>, { parameters: expected, freeParameters }: ProvenanceRules): string | undefined;
