import { nonEmpty, optional, type JsonObject } from './cyclonedx-json.ts';
import { cardProperties } from './bom-properties.ts';
import { datasetRef } from './cyclonedx-datasets.ts';
import type { EnergyClaim } from './facts.ts';
import { allOf, firstOf, type ModelFacts } from './model-facts.ts';

/** The model card: parameters, evaluation, considerations; undefined when none of it is known. */
export function toModelCard(model: ModelFacts): JsonObject | undefined {
  const { facts } = model;
  const datasets = allOf(facts, 'dataset').map((fact) => ({ ref: datasetRef(fact.value.name) }));
  const ports = (kind: 'input' | 'output'): readonly JsonObject[] =>
    allOf(facts, kind).map((fact) => ({ format: fact.value.format }));
  const metrics = allOf(facts, 'metric').map(({ value }) => ({ ...value }));
  const modelParameters = {
    ...optional('task', firstOf(facts, 'task')?.value),
    ...optional('architectureFamily', firstOf(facts, 'architecture-family')?.value),
    ...optional('modelArchitecture', firstOf(facts, 'architecture')?.value),
    ...optional('datasets', nonEmpty(datasets)),
    ...optional('inputs', nonEmpty(ports('input'))),
    ...optional('outputs', nonEmpty(ports('output'))),
  };
  const card = {
    ...(Object.keys(modelParameters).length === 0 ? {} : { modelParameters }),
    ...(metrics.length === 0 ? {} : { quantitativeAnalysis: { performanceMetrics: metrics } }),
    ...toConsiderations(model),
    ...optional('properties', nonEmpty(cardProperties(model))),
  };
  return Object.keys(card).length === 0 ? undefined : { 'bom-ref': 'model-card', ...card };
}

function toConsiderations({ facts }: ModelFacts): JsonObject {
  const texts = (kind: 'user' | 'intended-use' | 'limitation' | 'tradeoff'): readonly string[] =>
    allOf(facts, kind).map((fact) => fact.value);
  const concerns = allOf(facts, 'concern').map(({ value }) => ({
    name: value.name,
    ...optional('mitigationStrategy', value.mitigation),
  }));
  const energy = allOf(facts, 'energy').flatMap(({ value }) => toEnergy(value));
  const parts = {
    ...optional('users', nonEmpty(texts('user'))),
    ...optional('useCases', nonEmpty(texts('intended-use'))),
    ...optional('technicalLimitations', nonEmpty(texts('limitation'))),
    ...optional('performanceTradeoffs', nonEmpty(texts('tradeoff'))),
    ...optional('ethicalConsiderations', nonEmpty(concerns)),
    ...(energy.length === 0 ? {} : { environmentalConsiderations: { energyConsumptions: energy } }),
  };
  return Object.keys(parts).length === 0 ? {} : { considerations: parts };
}

/** CycloneDX has no place for carbon without energy: inventing kilowatt hours would be worse than a property. */
function toEnergy(claim: EnergyClaim): readonly JsonObject[] {
  if (claim.kilowattHours === undefined) return [];
  const grams = claim.gramsCo2 === undefined ? undefined : Number(claim.gramsCo2);
  return [
    {
      activity: claim.activity,
      energyProviders: [],
      activityEnergyCost: { value: Number(claim.kilowattHours), unit: 'kWh' },
      ...(grams === undefined ? {} : { co2CostEquivalent: { value: tonnes(grams), unit: 'tCO2eq' } }),
    },
  ];
}

/** Grams as tonnes, without the digits that binary fractions add. */
function tonnes(grams: number): number {
  return Number((grams / 1e6).toPrecision(12));
}
