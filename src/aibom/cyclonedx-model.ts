import { ComponentType, ExternalReferenceType } from '@cyclonedx/cyclonedx-library/Enums';
import { modelProperties } from './bom-properties.ts';
import { toModelCard } from './cyclonedx-card.ts';
import { toFileComponent } from './cyclonedx-files.ts';
import { nonEmpty, optional, splitName, type JsonObject } from './cyclonedx-json.ts';
import { toLicenses } from './cyclonedx-licenses.ts';
import { toPedigree } from './cyclonedx-lineage.ts';
import { MODEL_REF } from './cyclonedx-refs.ts';
import type { Basis, FactOf, PartyClaim } from './facts.ts';
import { allOf, firstOf, type ModelFacts } from './model-facts.ts';
import { downloadLocationOf, purlOfModel } from './model-identity.ts';

/** The model with its card; its files are child components. */
export function toModelComponent(model: ModelFacts): JsonObject {
  const { facts } = model;
  const tags = allOf(facts, 'tag').map((fact) => fact.value);
  const authors = allOf(facts, 'author').map((fact) => ({ name: fact.value }));
  const organization = firstOf(facts, 'organization')?.value;
  const supplier =
    firstOf(facts, 'supplier')?.value ?? (organization === undefined ? undefined : { name: organization });
  return {
    type: ComponentType.MachineLearningModel,
    'bom-ref': MODEL_REF,
    ...optional('supplier', toParty(supplier)),
    ...optional('manufacturer', toParty(firstOf(facts, 'manufacturer')?.value)),
    ...optional('authors', nonEmpty(authors)),
    ...splitName(model.name),
    ...optional('version', model.version),
    ...optional('description', firstOf(facts, 'description')?.value),
    ...optional('licenses', nonEmpty(licensesOf(model))),
    ...optional('purl', purlOfModel(model)),
    ...toPedigree(facts, model.name),
    ...optional('externalReferences', nonEmpty(referencesOf(model))),
    components: model.files.map(toFileComponent),
    ...optional('evidence', toEvidence(model)),
    ...optional('modelCard', toModelCard(model)),
    properties: modelProperties(model),
    ...(tags.length === 0 ? {} : { tags: [...tags].sort() }),
  };
}

function toParty(party: PartyClaim | undefined): JsonObject | undefined {
  if (party === undefined) return undefined;
  return {
    name: party.name,
    ...(party.url === undefined ? {} : { url: [party.url] }),
    ...(party.email === undefined ? {} : { contact: [{ email: party.email }] }),
  };
}

/** What authors state and what somebody concluded. An expression stands alone in 1.6: with it, the conclusion is a property. */
function licensesOf({ facts }: ModelFacts): readonly JsonObject[] {
  const declared = toLicenses(allOf(facts, 'license').map((fact) => fact.value));
  const concluded = allOf(facts, 'concluded-license').map((fact) => fact.value);
  if (concluded.length === 0) return declared;
  const made = toLicenses(concluded, 'concluded');
  const isAlone = [...declared, ...made].some((choice) => 'expression' in choice);
  if (!isAlone) return [...declared, ...made];
  return declared.length === 0 ? made : declared;
}

function referencesOf(model: ModelFacts): readonly JsonObject[] {
  const card = model.files.find((file) => file.entry.path.toLowerCase() === 'readme.md')?.entry.path;
  const pairs = [
    [ExternalReferenceType.ModelCard, card === undefined ? undefined : encodeURI(card)],
    [ExternalReferenceType.Website, firstOf(model.facts, 'homepage')?.value],
    [ExternalReferenceType.Distribution, downloadLocationOf(model)],
  ] as const;
  return pairs.flatMap(([type, url]) => (url === undefined ? [] : [{ type, url }]));
}

/** How sure name and version are: what bytes hold, what somebody wrote, or only how a folder is called. */
function toEvidence(model: ModelFacts): JsonObject {
  const fields = [
    ['name', model.name, firstOf(model.facts, 'name') ?? firstOf(model.facts, 'title')],
    ['version', model.version, firstOf(model.facts, 'version') ?? firstOf(model.facts, 'commit')],
  ] as const;
  return {
    identity: fields.flatMap(([field, value, fact]) =>
      value === undefined ? [] : [identityOf(field, value, fact?.value === value ? fact : undefined)],
    ),
  };
}

function identityOf(
  field: string,
  value: string,
  fact: FactOf<'name' | 'title' | 'version' | 'commit'> | undefined,
): JsonObject {
  const method =
    fact === undefined
      ? { technique: field === 'name' ? 'filename' : 'other', confidence: 0.3 }
      : { technique: TECHNIQUE[fact.basis], confidence: CONFIDENCE[fact.basis], value: fact.source.path };
  return { field, confidence: method.confidence, concludedValue: value, methods: [method] };
}

const TECHNIQUE: Readonly<Record<Basis, string>> = {
  observed: 'binary-analysis',
  declared: 'manifest-analysis',
};
const CONFIDENCE: Readonly<Record<Basis, number>> = { observed: 1, declared: 0.6 };
