import { ComponentType, ExternalReferenceType } from '@cyclonedx/cyclonedx-library/Enums';
import { optional, splitName, type JsonObject } from './cyclonedx-json.ts';
import type { BaseModelClaim, Fact } from './facts.ts';
import { allOf } from './model-facts.ts';

/** The relations a model card may state (Hugging Face Hub, "Model Cards", base_model_relation). */
const RELATIONS: ReadonlySet<string> = new Set(['adapter', 'merge', 'quantized', 'finetune']);
const COMMIT = /^[0-9a-f]{40}$/i;
const HUB_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,95}\/[A-Za-z0-9][A-Za-z0-9._-]{0,95}$/;

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

function toBaseModel(claim: BaseModelClaim): JsonObject {
  const properties = [
    ...(claim.relation === undefined
      ? []
      : [{ name: 'sallyport:base-model:relation', value: claim.relation }]),
    ...(claim.isLocal === true ? [{ name: 'sallyport:base-model:local-path', value: 'true' }] : []),
  ];
  return {
    type: ComponentType.MachineLearningModel,
    ...splitName(claim.name),
    ...optional('version', claim.version),
    ...optional('purl', purlOf(claim)),
    ...(claim.url === undefined
      ? {}
      : { externalReferences: [{ type: ExternalReferenceType.Distribution, url: claim.url }] }),
    ...(properties.length === 0 ? {} : { properties }),
  };
}

/**
 * `pkg:huggingface/owner/name`, with a version only when it is a full commit: a branch moves (purl-spec, huggingface).
 * A bare `owner/name` is a Hub id by the definition of the field; other hosts and local paths get no purl.
 */
function purlOf(claim: BaseModelClaim): string | undefined {
  if (claim.isLocal === true) return undefined;
  const fromUrl = /^https:\/\/(?:huggingface\.co|hf\.co)\/([^/#]+\/[^/#]+)\/?$/.exec(claim.url ?? '')?.[1];
  const id = claim.url === undefined ? claim.name : fromUrl;
  if (id === undefined || !HUB_ID.test(id)) return undefined;
  const version =
    claim.version !== undefined && COMMIT.test(claim.version) ? `@${claim.version.toLowerCase()}` : '';
  return `pkg:huggingface/${id}${version}`;
}
