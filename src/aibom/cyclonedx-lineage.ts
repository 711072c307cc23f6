import { RELATION_PROPERTY } from './bom-properties.ts';
import { ComponentType, ExternalReferenceType } from '@cyclonedx/cyclonedx-library/Enums';
import { optional, splitName, type JsonObject } from './cyclonedx-json.ts';
import type { BaseModelClaim, Fact } from './facts.ts';
import { allOf } from './model-facts.ts';
import { purlOfBaseModel } from './package-url.ts';

/** The relations a model card may state (Hugging Face Hub, "Model Cards", base_model_relation). */
const RELATIONS: ReadonlySet<string> = new Set(['adapter', 'merge', 'quantized', 'finetune']);

/**
 * Base models as pedigree: ancestors, or variants when the relation is none we know. A model that names itself is left
 * out: a cycle says nothing.
 */
export function toPedigree(facts: readonly Fact[], ownName: string): JsonObject {
  const claims = allOf(facts, 'base-model')
    .map((fact) => fact.value)
    .filter((claim) => claim.name !== ownName);
  if (claims.length === 0) return {};
  const isKnown = (claim: BaseModelClaim): boolean =>
    claim.relation === undefined || RELATIONS.has(claim.relation);
  const ancestors = claims.filter(isKnown).map(toBaseModel);
  const variants = claims.filter((claim) => !isKnown(claim)).map(toBaseModel);
  const relations = [...new Set(claims.map((claim) => claim.relation ?? 'not stated'))].sort();
  return {
    pedigree: {
      ...(ancestors.length === 0 ? {} : { ancestors }),
      ...(variants.length === 0 ? {} : { variants }),
      notes: `base_model_relation=${relations.join(', ')}`,
    },
  };
}

export function toBaseModel(claim: BaseModelClaim): JsonObject {
  const properties = [
    ...(claim.relation === undefined ? [] : [{ name: RELATION_PROPERTY, value: claim.relation }]),
    ...(claim.isLocal === true ? [{ name: 'sallyport:base-model:local-path', value: 'true' }] : []),
  ];
  return {
    type: ComponentType.MachineLearningModel,
    ...splitName(claim.name),
    ...optional('version', claim.version),
    ...optional('purl', purlOfBaseModel(claim)),
    ...(claim.url === undefined
      ? {}
      : { externalReferences: [{ type: ExternalReferenceType.Distribution, url: claim.url }] }),
    ...(properties.length === 0 ? {} : { properties }),
  };
}
