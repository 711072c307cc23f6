import { ComponentType, ExternalReferenceType } from '@cyclonedx/cyclonedx-library/Enums';
import { canonicalDigest } from '../domain/canonical-json.ts';
import { AppError } from '../domain/errors.ts';
import { PRODUCT } from '../domain/product.ts';
import { optional, type JsonObject } from './cyclonedx-json.ts';
import { datasetRef, MODEL_REF, toModelComponent } from './cyclonedx-model.ts';
import { validateCyclonedx } from './cyclonedx-validate.ts';
import { allOf, type ModelFacts } from './model-facts.ts';
import { uuidOfUrl } from './uuid.ts';

export interface CyclonedxDocument {
  readonly bom: JsonObject;
  /** UTF-8 JSON, two spaces, final newline: the same facts and time give the same bytes. */
  readonly bytes: Uint8Array;
}

/**
 * The facts as a CycloneDX 1.6 ML-BOM (cyclonedx.org/docs/1.6/json). Checked by the library's strict validator before
 * it is returned; a document that is not valid is AppError `internal` and never leaves.
 */
export async function writeCyclonedx(
  model: ModelFacts,
  timestamp: Date | undefined,
): Promise<CyclonedxDocument> {
  const body = toDocument(model, timestamp);
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

function toDocument(model: ModelFacts, timestamp: Date | undefined): JsonObject {
  const datasets = allOf(model.facts, 'dataset').map(({ value }) => ({
    type: ComponentType.Data,
    'bom-ref': datasetRef(value.name),
    name: value.name,
    ...optional('version', value.version),
    ...(value.url === undefined
      ? {}
      : { externalReferences: [{ type: ExternalReferenceType.Distribution, url: value.url }] }),
    data: [{ type: 'dataset', name: value.name }],
  }));
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      ...(timestamp === undefined ? {} : { timestamp: formatTime(timestamp) }),
      tools: { components: [toolComponent()] },
      component: toModelComponent(model),
      properties: [{ name: 'sallyport:aibom:complete', value: String(model.complete) }],
    },
    ...(datasets.length === 0 ? {} : { components: datasets }),
    compositions: [
      // Every file of the digest is listed; "complete" also needs each header read and each referenced file there.
      { aggregate: model.complete ? 'complete' : 'incomplete', assemblies: [MODEL_REF] },
      // Nobody can read from weights what they were trained on: named datasets are never known to be all.
      { aggregate: datasets.length === 0 ? 'unknown' : 'incomplete', dependencies: [MODEL_REF] },
    ],
  };
}

function toolComponent(): JsonObject {
  return {
    type: ComponentType.Application,
    name: PRODUCT.name,
    version: PRODUCT.version,
    externalReferences: [{ type: ExternalReferenceType.Website, url: PRODUCT.uri }],
  };
}

/** RFC 3339 in UTC, whole seconds. */
function formatTime(time: Date): string {
  if (Number.isNaN(time.getTime()))
    throw new AppError('invalid-input', 'the timestamp of the AI-BOM is not a time');
  return time.toISOString().replace(/\.\d{3}Z$/, 'Z');
}
