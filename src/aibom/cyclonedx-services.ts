import type { JsonObject } from './cyclonedx-json.ts';
import { MODEL_REF } from './cyclonedx-refs.ts';
import { allOf, type ModelFacts } from './model-facts.ts';

/** Services that use the model, per environment, and their edges to it. */
export function toServices(model: ModelFacts): {
  readonly services: readonly JsonObject[];
  readonly dependencies: readonly JsonObject[];
} {
  const claims = allOf(model.facts, 'service').map((fact) => fact.value);
  const refOf = (claim: (typeof claims)[number]): string => `service:${claim.environment}/${claim.name}`;
  const once = [...new Map(claims.map((claim) => [refOf(claim), claim])).values()];
  return {
    services: once.map((claim) => ({
      'bom-ref': refOf(claim),
      ...(claim.owner === undefined ? {} : { provider: { name: claim.owner } }),
      name: claim.name,
      ...(claim.endpoint === undefined ? {} : { endpoints: [claim.endpoint] }),
      properties: [{ name: 'sallyport:service:environment', value: claim.environment }],
    })),
    dependencies: once.map((claim) => ({ ref: refOf(claim), dependsOn: [MODEL_REF] })),
  };
}
