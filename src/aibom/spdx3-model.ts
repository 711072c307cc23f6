import { cardProperties, modelProperties } from './bom-properties.ts';
import type { EnergyClaim } from './facts.ts';
import { allOf, firstOf, type ModelFacts } from './model-facts.ts';
import { downloadLocationOf, purlOfModel } from './model-identity.ts';
import {
  toCdxExtension,
  toDictionary,
  toSpdx3Hashes,
  type Spdx3Element,
  type Spdx3Elements,
} from './spdx3-elements.ts';

/** The model as an AIPackage (SPDX 3.0.1, AI profile). Returns its id. */
export function addSpdx3Model(elements: Spdx3Elements, model: ModelFacts): string {
  const { facts } = model;
  const organization = firstOf(facts, 'organization')?.value;
  const supplier =
    firstOf(facts, 'supplier')?.value ?? (organization === undefined ? undefined : { name: organization });
  const authors = allOf(facts, 'author').map((fact) => elements.agent('Person', fact.value));
  const maker = firstOf(facts, 'manufacturer')?.value;
  const makers = [...(maker === undefined ? [] : [elements.agent('Organization', maker.name)]), ...authors];
  const card = model.files.find((file) => file.entry.path.toLowerCase() === 'readme.md');
  return elements.add('model', {
    type: 'ai_AIPackage',
    name: model.name,
    ...text('description', firstOf(facts, 'description')?.value),
    ...(makers.length === 0 ? {} : { originatedBy: makers }),
    ...(supplier === undefined ? {} : { suppliedBy: elements.agent('Organization', supplier.name) }),
    ...text('builtTime', firstOf(facts, 'built-time')?.value),
    ...text('releaseTime', firstOf(facts, 'release-time')?.value),
    ...(model.files.length === 1 && model.files[0] !== undefined
      ? { verifiedUsing: toSpdx3Hashes([{ algorithm: 'SHA-256', value: model.files[0].entry.sha256 }]) }
      : {}),
    ...(card === undefined ? {} : { comment: `model card: ${card.entry.path}` }),
    software_primaryPurpose: 'model',
    ...text('software_packageVersion', model.version),
    ...text('software_packageUrl', purlOfModel(model)),
    ...text('software_downloadLocation', downloadLocationOf(model)),
    ...text('software_homePage', firstOf(facts, 'homepage')?.value),
    ...aiFields(model),
    ...list('extension', toCdxExtension([...modelProperties(model), ...cardProperties(model)]) ?? []),
  });
}

function aiFields(model: ModelFacts): Spdx3Element {
  const { facts } = model;
  const types = [
    ...new Set([firstOf(facts, 'architecture-family')?.value, firstOf(facts, 'architecture')?.value]),
  ];
  const domains = [
    ...allOf(facts, 'domain').map((fact) => fact.value),
    ...allOf(facts, 'task').map((fact) => fact.value),
  ];
  const uses = allOf(facts, 'intended-use').map((fact) => fact.value);
  const limits = [...allOf(facts, 'limitation'), ...allOf(facts, 'tradeoff')].map((fact) => fact.value);
  const concerns = allOf(facts, 'concern').map(({ value }) =>
    value.mitigation === undefined ? value.name : `${value.name} (mitigation: ${value.mitigation})`,
  );
  const application = [firstOf(facts, 'application')?.value, ...uses].filter((each) => each !== undefined);
  const metrics = allOf(facts, 'metric').map(({ value }) => ({
    name: value.slice === undefined ? value.type : `${value.type} [${value.slice}]`,
    value: value.value,
  }));
  const sensitive = firstOf(facts, 'sensitive-personal-information')?.value;
  return {
    ai_autonomyType: firstOf(facts, 'autonomy')?.value ?? 'noAssertion',
    ...list('ai_domain', [...new Set(domains)]),
    ...energyOf(allOf(facts, 'energy').map((fact) => fact.value)),
    ...list('ai_hyperparameter', toDictionary(hyperparameters(model))),
    ...text('ai_informationAboutApplication', application.length === 0 ? undefined : application.join(' ')),
    ...text('ai_informationAboutTraining', joined(allOf(facts, 'training').map((fact) => fact.value))),
    ...text(
      'ai_limitation',
      [...limits, ...concerns].length === 0 ? undefined : [...limits, ...concerns].join(' '),
    ),
    ...list('ai_metric', toDictionary(metrics)),
    ...list(
      'ai_metricDecisionThreshold',
      toDictionary(allOf(facts, 'metric-threshold').map((fact) => fact.value)),
    ),
    ...list(
      'ai_modelDataPreprocessing',
      allOf(facts, 'preprocessing').map((fact) => fact.value),
    ),
    ...list(
      'ai_modelExplainability',
      allOf(facts, 'explainability').map((fact) => fact.value),
    ),
    ...text('ai_safetyRiskAssessment', firstOf(facts, 'safety-risk')?.value),
    ...list(
      'ai_standardCompliance',
      allOf(facts, 'compliance').map((fact) => fact.value),
    ),
    ...list(
      'ai_typeOfModel',
      types.filter((each) => each !== undefined),
    ),
    ai_useSensitivePersonalInformation: sensitive ?? 'noAssertion',
  };
}

function hyperparameters({
  facts,
  weights,
}: ModelFacts): readonly { readonly name: string; readonly value: string }[] {
  const counted = weights === undefined ? [] : [{ name: 'parameters', value: String(weights.parameters) }];
  const quantization = firstOf(facts, 'quantization')?.value;
  const stated = allOf(facts, 'hyperparameter').map((fact) => fact.value);
  return [
    ...counted,
    ...(quantization === undefined ? [] : [{ name: 'quantization', value: quantization }]),
    ...[...stated].sort((a, b) => (a.name < b.name ? -1 : 1)),
  ];
}

/** SPDX knows three phases; other activities, and carbon without energy, are among the properties. */
function energyOf(claims: readonly EnergyClaim[]): Spdx3Element {
  const phases: Readonly<Record<string, string>> = {
    training: 'ai_trainingEnergyConsumption',
    'fine-tuning': 'ai_finetuningEnergyConsumption',
    inference: 'ai_inferenceEnergyConsumption',
  };
  const parts: Record<string, Spdx3Element[]> = {};
  for (const claim of claims) {
    const key = Object.hasOwn(phases, claim.activity) ? phases[claim.activity] : undefined;
    if (key === undefined || claim.kilowattHours === undefined) continue;
    (parts[key] ??= []).push({
      type: 'ai_EnergyConsumptionDescription',
      ai_energyQuantity: claim.kilowattHours,
      ai_energyUnit: 'kilowattHour',
    });
  }
  return Object.keys(parts).length === 0
    ? {}
    : { ai_energyConsumption: { type: 'ai_EnergyConsumption', ...parts } };
}

function joined(texts: readonly string[]): string | undefined {
  return texts.length === 0 ? undefined : texts.join(' ');
}

function text(key: string, value: string | undefined): Spdx3Element {
  return value === undefined || value === '' ? {} : { [key]: value };
}

function list(key: string, values: readonly unknown[]): Spdx3Element {
  return values.length === 0 ? {} : { [key]: values };
}
