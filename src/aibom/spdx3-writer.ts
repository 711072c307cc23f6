import { canonicalDigest } from '../domain/canonical-json.ts';
import { AppError } from '../domain/errors.ts';
import { PRODUCT } from '../domain/product.ts';
import { BomFindings } from './bom-rules.ts';
import { formatTime } from './bom-time.ts';
import { allOf, type ModelFacts } from './model-facts.ts';
import { checkSpdx3 } from './spdx3-check.ts';
import { CREATION_INFO, Spdx3Elements, type Spdx3Element } from './spdx3-elements.ts';
import { addSpdx3Files } from './spdx3-files.ts';
import { readSpdx3Graph, SPDX3_CONTEXT } from './spdx3-graph.ts';
import { addSpdx3Licenses } from './spdx3-licenses.ts';
import { addSpdx3Model } from './spdx3-model.ts';
import { findProfileGaps, type ProfileGap } from './spdx3-profiles.ts';
import { addSpdx3Datasets, addSpdx3Lineage, addSpdx3Packages, addSpdx3Uses } from './spdx3-surroundings.ts';
import { uuidOfUrl } from './uuid.ts';

export interface Spdx3Document {
  readonly bom: Spdx3Element;
  /** UTF-8 JSON, two spaces, final newline: the same facts and time give the same bytes. */
  readonly bytes: Uint8Array;
  /** Mandatory fields of the AI and Dataset profile that are missing; a profile with one is not claimed. */
  readonly gaps: readonly ProfileGap[];
}

/** SPDX asks for a time of creation. Without one the document says the start of the epoch, and why. */
const NO_TIME = '1970-01-01T00:00:00Z';
const NO_TIME_COMMENT = 'the time was not recorded, so that the same model gives the same bytes';

/**
 * The facts as SPDX 3.0.1 JSON-LD with the profiles Core, Software and SimpleLicensing, and AI, Dataset and Build where
 * everything that these make mandatory is known. Extensions are used and their profile is not claimed: in JSON-LD the
 * word "extension" is a property, so the claim itself would be invalid by the shapes. Checked against the model before it is returned; a
 * document that does not follow it is AppError `internal`.
 */
export function writeSpdx3(model: ModelFacts, timestamp: Date | undefined): Spdx3Document {
  const created = timestamp === undefined ? NO_TIME : formatTime(timestamp);
  // Two passes: the namespace is made of what is in the document, so that two documents never share an id.
  const draft = toDocument(model, created, 'draft');
  const key = uuidOfUrl(`${PRODUCT.uri}/spdx/${model.rootSha256}/${canonicalDigest(draft.bom)}`);
  const { bom, gaps } = toDocument(model, created, key);
  const findings = new BomFindings(model.name);
  checkSpdx3(bom, readSpdx3Graph(bom), findings);
  const [first] = findings.all.filter(
    (finding) => finding.ruleId !== 'bom-mutable-version' && finding.ruleId !== 'bom-invalid-purl',
  );
  if (first !== undefined) {
    throw new AppError(
      'internal',
      `the AI-BOM of ${model.name} is not valid SPDX 3.0.1: ${first.location.pointer ?? ''}: ${first.message}`,
      { hint: 'this is a bug; report it with the model card and configuration of the model' },
    );
  }
  return { bom, bytes: Buffer.from(`${JSON.stringify(bom, null, 2)}\n`, 'utf8'), gaps };
}

function toDocument(
  model: ModelFacts,
  created: string,
  key: string,
): { readonly bom: Spdx3Element; readonly gaps: readonly ProfileGap[] } {
  const elements = new Spdx3Elements(key);
  const agent = elements.agent('SoftwareAgent', PRODUCT.name);
  const tool = elements.add('tool', { type: 'Tool', name: `${PRODUCT.name}-${PRODUCT.version}` });
  const id = addSpdx3Model(elements, model);
  addSpdx3Licenses(elements, id, {
    declared: allOf(model.facts, 'license').map((fact) => fact.value),
    concluded: allOf(model.facts, 'concluded-license').map((fact) => fact.value),
  });
  addSpdx3Files(elements, id, model);
  addSpdx3Datasets(elements, id, model);
  addSpdx3Lineage(elements, id, model);
  addSpdx3Packages(elements, id, model);
  addSpdx3Uses(elements, id, model);
  const content = elements.all;
  const gaps = findProfileGaps(readSpdx3Graph({ '@graph': content }));
  const members = content.map((element) => String(element['spdxId']));
  const sbom = elements.add('sbom', {
    type: 'software_Sbom',
    software_sbomType: ['analyzed'],
    profileConformance: profilesOf(model, gaps),
    rootElement: [id],
    element: members,
  });
  const license = elements.add('data-license', {
    type: 'simplelicensing_LicenseExpression',
    simplelicensing_licenseExpression: 'CC0-1.0',
  });
  elements.add('document', {
    type: 'SpdxDocument',
    name: `AI-BOM of ${model.name}`,
    profileConformance: profilesOf(model, gaps),
    dataLicense: license,
    rootElement: [sbom],
    element: [...members, sbom, license],
  });
  const creationInfo = {
    type: 'CreationInfo',
    '@id': CREATION_INFO,
    ...(created === NO_TIME ? { comment: NO_TIME_COMMENT } : {}),
    specVersion: '3.0.1',
    created,
    createdBy: [agent],
    createdUsing: [tool],
  };
  return { bom: { '@context': SPDX3_CONTEXT, '@graph': [creationInfo, ...elements.all] }, gaps };
}

/** A profile is claimed when it has an element here and none of its mandatory fields is missing. */
function profilesOf(model: ModelFacts, gaps: readonly ProfileGap[]): readonly string[] {
  const meets = (profile: ProfileGap['profile']): boolean => gaps.every((gap) => gap.profile !== profile);
  const hasDatasets = allOf(model.facts, 'dataset').length > 0;
  return [
    'core',
    'software',
    'simpleLicensing',
    ...(meets('ai') ? ['ai'] : []),
    ...(hasDatasets && meets('dataset') ? ['dataset'] : []),
    ...(allOf(model.facts, 'step').length > 0 ? ['build'] : []),
  ];
}
