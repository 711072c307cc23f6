import { ComponentType, ExternalReferenceType } from '@cyclonedx/cyclonedx-library/Enums';
import { canonicalDigest } from '../domain/canonical-json.ts';
import { AppError } from '../domain/errors.ts';
import { PRODUCT } from '../domain/product.ts';
import { COMPLETE_PROPERTY } from './bom-properties.ts';
import { formatTime } from './bom-time.ts';
import { toCitations } from './cyclonedx-citations.ts';
import { toDatasetComponent } from './cyclonedx-datasets.ts';
import { toFormulation } from './cyclonedx-formulation.ts';
import { nonEmpty, optional, type JsonObject } from './cyclonedx-json.ts';
import { toBaseModel } from './cyclonedx-lineage.ts';
import { toModelComponent } from './cyclonedx-model.ts';
import { toPackageGraph } from './cyclonedx-packages.ts';
import { baseModelRef, MODEL_REF, TOOL_REF } from './cyclonedx-refs.ts';
import { toServices } from './cyclonedx-services.ts';
import { validateCyclonedx } from './cyclonedx-validate.ts';
import type { BaseModelClaim } from './facts.ts';
import { allOf, type ModelFacts } from './model-facts.ts';
import { isAdapter } from './model-identity.ts';
import { uuidOfUrl } from './uuid.ts';

export interface CyclonedxDocument {
  readonly bom: JsonObject;
  /** UTF-8 JSON, two spaces, final newline: the same facts and time give the same bytes. */
  readonly bytes: Uint8Array;
}

/**
 * The facts as a CycloneDX ML-BOM (cyclonedx.org/docs/1.6/json, 1.7/json). Checked by the library's strict validator
 * before it is returned; a document that is not valid is AppError `internal` and never leaves.
 */
export async function writeCyclonedx(
  model: ModelFacts,
  timestamp: Date | undefined,
  version: '1.6' | '1.7' = '1.6',
): Promise<CyclonedxDocument> {
  const body = toDocument(model, timestamp === undefined ? undefined : formatTime(timestamp), version);
  // Identifies this document, not only the model: another version of the tool may describe the same model better.
  const serial = uuidOfUrl(`${PRODUCT.uri}/aibom/${model.rootSha256}/${canonicalDigest(body)}`);
  const { $schema, bomFormat, specVersion, ...rest } = body;
  const bom = { $schema, bomFormat, specVersion, serialNumber: `urn:uuid:${serial}`, ...rest };
  const bytes = Buffer.from(`${JSON.stringify(bom, null, 2)}\n`, 'utf8');
  const errors = await validateCyclonedx(bytes);
  if (errors.length > 0) {
    throw new AppError(
      'internal',
      `the AI-BOM of ${model.name} is not valid CycloneDX: ${errors.slice(0, 3).join('; ')}`,
      {
        hint: 'this is a bug; report it with the model card and configuration of the model',
      },
    );
  }
  return { bom, bytes };
}

function toDocument(model: ModelFacts, timestamp: string | undefined, version: '1.6' | '1.7'): JsonObject {
  const datasets = allOf(model.facts, 'dataset').map(({ value }) => toDatasetComponent(value));
  const packages = toPackageGraph(allOf(model.facts, 'package'));
  const { services, dependencies: uses } = toServices(model);
  const needed = neededBases(model);
  const components = [...needed.map(toNeededBase), ...datasets, ...packages.components];
  const direct = [...needed.map(({ name }) => baseModelRef(name)), ...packages.direct];
  const dependencies = [
    ...(direct.length === 0 ? [] : [{ ref: MODEL_REF, dependsOn: direct }]),
    ...uses,
    ...packages.dependencies,
  ];
  const document = {
    $schema: `http://cyclonedx.org/schema/bom-${version}.schema.json`,
    bomFormat: 'CycloneDX',
    specVersion: version,
    version: 1,
    metadata: {
      ...optional('timestamp', timestamp),
      lifecycles: [{ phase: 'post-build' }],
      tools: { components: [toolComponent()] },
      component: toModelComponent(model),
      properties: [{ name: COMPLETE_PROPERTY, value: String(model.complete) }],
    },
    ...optional('components', nonEmpty(components)),
    ...optional('services', nonEmpty(services)),
    ...optional('dependencies', nonEmpty(dependencies)),
    compositions: [
      // Every file of the digest is listed; "complete" also needs each header read and each referenced file there.
      { aggregate: model.complete ? 'complete' : 'incomplete', assemblies: [MODEL_REF] },
      // Nobody can read from weights what they were trained on: named datasets are never known to be all.
      { aggregate: datasets.length === 0 ? 'unknown' : 'incomplete', dependencies: [MODEL_REF] },
    ],
    ...toFormulation(model),
  };
  if (version === '1.6' || timestamp === undefined) return document;
  return { ...document, ...optional('citations', nonEmpty(toCitations(model, document, timestamp))) };
}

/** The bases of an adapter, which does nothing without them; other lineage is pedigree only. */
function neededBases(model: ModelFacts): readonly BaseModelClaim[] {
  if (!isAdapter(model)) return [];
  const claims = allOf(model.facts, 'base-model').map((fact) => fact.value);
  return [...new Map(claims.map((claim) => [claim.name, claim])).values()].filter(
    ({ name }) => name !== model.name,
  );
}

function toNeededBase(claim: BaseModelClaim): JsonObject {
  return { ...toBaseModel(claim), 'bom-ref': baseModelRef(claim.name) };
}

function toolComponent(): JsonObject {
  return {
    type: ComponentType.Application,
    'bom-ref': TOOL_REF,
    name: PRODUCT.name,
    version: PRODUCT.version,
    externalReferences: [{ type: ExternalReferenceType.Website, url: PRODUCT.uri }],
  };
}
