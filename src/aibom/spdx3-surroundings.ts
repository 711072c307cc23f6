import { RELATION_PROPERTY } from './bom-properties.ts';
import type { DatasetClaim } from './facts.ts';
import { allOf, firstOf, type ModelFacts } from './model-facts.ts';
import { isAdapter } from './model-identity.ts';
import { purlOfBaseModel, purlOfPackage } from './package-url.ts';
import { PRODUCT } from '../domain/product.ts';
import { toCdxExtension, toSpdx3Hashes, type Spdx3Element, type Spdx3Elements } from './spdx3-elements.ts';
import { addSpdx3Licenses } from './spdx3-licenses.ts';

/** Data sets, and which of them the model was trained or tested on. */
export function addSpdx3Datasets(elements: Spdx3Elements, of: string, model: ModelFacts): void {
  const claims = allOf(model.facts, 'dataset').map((fact) => fact.value);
  for (const claim of claims) {
    const id = addDataset(elements, claim);
    const isTest = claim.usage === 'testing' || claim.usage === 'validation';
    elements.relate(of, isTest ? 'testedOn' : 'trainedOn', {
      to: [id],
      completeness: 'incomplete',
      scope: isTest ? 'test' : 'development',
    });
  }
}

function addDataset(elements: Spdx3Elements, claim: DatasetClaim): string {
  const properties = [
    ...(claim.usage === undefined ? [] : [{ name: 'sallyport:dataset:usage', value: claim.usage }]),
    ...(claim.classification === undefined
      ? []
      : [{ name: 'sallyport:dataset:classification', value: claim.classification }]),
    ...(claim.sensitive ?? []).map((value) => ({ name: 'sallyport:dataset:sensitive', value })),
    ...(claim.governance ?? []).map(({ role, organization }) => ({
      name: `sallyport:dataset:${role}`,
      value: organization,
    })),
  ];
  const size = Number(claim.size);
  const id = elements.add(`dataset-${claim.name}`, {
    type: 'dataset_DatasetPackage',
    name: claim.name,
    ...field('description', claim.description),
    ...field('builtTime', claim.builtTime),
    ...field('releaseTime', claim.releaseTime),
    ...(claim.origin === undefined ? {} : { originatedBy: [elements.agent('Organization', claim.origin)] }),
    ...(claim.hashes === undefined ? {} : { verifiedUsing: toSpdx3Hashes(claim.hashes) }),
    software_primaryPurpose: 'data',
    ...field('software_packageVersion', claim.version),
    ...field('software_downloadLocation', claim.url),
    ...(claim.preprocessing === undefined ? {} : { dataset_dataPreprocessing: [claim.preprocessing] }),
    ...(claim.knownBias === undefined ? {} : { dataset_knownBias: [claim.knownBias] }),
    ...(claim.size === undefined || !Number.isSafeInteger(size) ? {} : { dataset_datasetSize: size }),
    dataset_datasetType:
      claim.types === undefined || claim.types.length === 0 ? ['noAssertion'] : claim.types,
    ...field('extension', toCdxExtension(properties)),
  });
  const declared = claim.license === undefined ? [] : [{ text: claim.license }];
  addSpdx3Licenses(elements, id, { declared, concluded: [] });
  return id;
}

/**
 * Base models. They are plain packages with the purpose "model": their AI profile is for their own document, and an
 * AIPackage without its mandatory fields would break the conformance of this one.
 */
export function addSpdx3Lineage(elements: Spdx3Elements, of: string, model: ModelFacts): void {
  for (const { value } of allOf(model.facts, 'base-model')) {
    if (value.name === model.name) continue;
    const properties =
      value.relation === undefined ? [] : [{ name: RELATION_PROPERTY, value: value.relation }];
    const id = elements.add(`base-${value.name}`, {
      type: 'software_Package',
      name: value.name,
      software_primaryPurpose: 'model',
      ...field('software_packageVersion', value.version),
      ...field('software_packageUrl', purlOfBaseModel(value)),
      ...field('software_downloadLocation', value.url),
      ...field('extension', toCdxExtension(properties)),
    });
    elements.relate(of, 'descendantOf', { to: [id] });
    if (isAdapter(model)) elements.relate(of, 'dependsOn', { to: [id], scope: 'runtime' });
  }
}

/** Packages of lockfiles with their edges. */
export function addSpdx3Packages(elements: Spdx3Elements, of: string, model: ModelFacts): void {
  const claims = allOf(model.facts, 'package').map((fact) => fact.value);
  const byName = new Map<string, string[]>();
  const made = claims.map((claim) => {
    const purl = purlOfPackage(claim);
    const algorithms = new Set(claim.hashes?.map((hash) => hash.algorithm));
    const isOneFile = claim.hashes !== undefined && algorithms.size === claim.hashes.length;
    const id = elements.add(`package-${purl}`, {
      type: 'software_Package',
      name: claim.name,
      ...(isOneFile ? { verifiedUsing: toSpdx3Hashes(claim.hashes) } : {}),
      software_primaryPurpose: 'library',
      ...field('software_packageVersion', claim.version),
      software_packageUrl: purl,
    });
    const key = `${claim.ecosystem}\n${claim.name}`;
    byName.set(key, [...(byName.get(key) ?? []), id]);
    return { id, claim };
  });
  const direct = made.filter(({ claim }) => claim.isDirect !== false).map(({ id }) => id);
  elements.relate(of, 'dependsOn', { to: direct, scope: 'runtime' });
  for (const { id, claim } of made) {
    const needs = (claim.dependsOn ?? []).flatMap((name) => byName.get(`${claim.ecosystem}\n${name}`) ?? []);
    elements.relate(id, 'dependsOn', { to: [...new Set(needs)].filter((need) => need !== id) });
  }
}

/** Services that use the model, approvals, and the steps that made it. */
export function addSpdx3Uses(elements: Spdx3Elements, of: string, model: ModelFacts): void {
  for (const { value } of allOf(model.facts, 'service')) {
    const id = elements.add(`service-${value.environment}/${value.name}`, {
      type: 'software_Package',
      name: value.name,
      comment: `runs in ${value.environment}`,
      ...(value.owner === undefined ? {} : { suppliedBy: elements.agent('Organization', value.owner) }),
      software_primaryPurpose: 'application',
      ...field('software_homePage', value.endpoint),
    });
    elements.relate(id, 'dependsOn', { to: [of], scope: 'runtime' });
  }
  for (const { value } of allOf(model.facts, 'approval')) {
    const about = [value.statement, value.reference].filter((each) => each !== undefined).join('; ');
    elements.add(`approval-${value.environment}-${value.by}`, {
      type: 'Annotation',
      annotationType: 'review',
      statement: `approved for ${value.environment} by ${value.by}${about === '' ? '' : `: ${about}`}`,
      subject: of,
    });
  }
  addSteps(elements, of, model);
}

function addSteps(elements: Spdx3Elements, of: string, model: ModelFacts): void {
  const time = firstOf(model.facts, 'built-time')?.value;
  const own = new Set(model.files.map((file) => file.entry.path));
  for (const { value } of allOf(model.facts, 'step')) {
    const id = elements.add(`step-${value.name}`, {
      type: 'build_Build',
      name: value.name,
      build_buildType: `${PRODUCT.uri}/build-types/pipeline-step`,
      build_buildId: value.name,
      ...field('build_buildEndTime', time),
    });
    const fileOf = (item: (typeof value.inputs)[number]): string =>
      own.has(item.name)
        ? elements.idOf(`file-${item.name}`)
        : elements.add(`step-file-${item.name}`, {
            type: 'software_File',
            name: item.name,
            ...(item.hash === undefined ? {} : { verifiedUsing: toSpdx3Hashes([item.hash]) }),
          });
    elements.relate(id, 'hasInput', { to: value.inputs.map(fileOf) });
    elements.relate(id, 'hasOutput', { to: value.outputs.length === 0 ? [of] : value.outputs.map(fileOf) });
  }
}

function field(key: string, value: unknown): Spdx3Element {
  return value === undefined || value === '' ? {} : { [key]: value };
}
