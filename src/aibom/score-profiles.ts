import type { BomScoreProfile } from '../domain/score-profile.ts';
import { CHECKS, type ScoreElement } from './score-elements.ts';

type Check = keyof typeof CHECKS;
type Level = ScoreElement['level'];

/** Line of the declarations file, or the action, that brings an element. */
const FIXES: Readonly<Record<Check, string>> = {
  modelName: 'aibom.yml: name: OWNER/NAME',
  modelVersion: 'aibom.yml: model-version: 1.0.0',
  modelIdentifier: 'aibom.yml: purl: pkg:huggingface/OWNER/NAME@COMMIT',
  modelHash: 'generate the document from the files, so that each has its SHA-256',
  modelLicense: 'aibom.yml: license: Apache-2.0',
  modelProducer: 'aibom.yml: supplier: { name: NAME }',
  modelDescription: 'aibom.yml: description: TEXT',
  modelTime: 'aibom.yml: release-time: 2026-01-31',
  modelArchitecture: 'keep config.json beside the weights',
  modelTask: 'aibom.yml: task: text-generation',
  modelInterfaces: 'use a format that states its inputs and outputs (ONNX), or an MLmodel with a signature',
  modelMetrics: 'aibom.yml: metrics: [{ type: accuracy, value: 0.9 }]',
  modelLimitations: 'aibom.yml: limitations: [TEXT]',
  modelUses: 'aibom.yml: intended-use: [TEXT]',
  modelConcerns: 'aibom.yml: concerns: [{ name: TEXT, mitigation: TEXT }]',
  modelEnergy: 'aibom.yml: energy: [{ activity: training, kwh: 1.5 }]',
  modelParameters: 'generate the document from the weights, so that parameters are counted',
  modelTraining: 'aibom.yml: training: TEXT',
  modelReferences: 'aibom.yml: download-location: URL',
  modelCardLink: 'add a README.md with a model card',
  files: 'generate the document from the files, so that each has its SHA-256',
  lineage: 'aibom.yml: base-models: [{ name: OWNER/NAME, relation: finetune }]',
  datasets: 'aibom.yml: datasets: [{ name: NAME }]',
  datasetIdentifier: 'aibom.yml: datasets[].url or version',
  datasetHash: 'aibom.yml: datasets[].sha256',
  datasetLicense: 'aibom.yml: datasets[].license',
  datasetDescription: 'aibom.yml: datasets[].description',
  datasetProvenance: 'aibom.yml: datasets[].owner or origin',
  datasetSensitivity: 'aibom.yml: datasets[].classification or sensitive',
  datasetStatistics: 'aibom.yml: datasets[].size',
  author: 'generate the document with a tool that names itself',
  tool: 'generate the document with a tool that names itself',
  toolVersion: 'generate the document with a tool that states its version',
  timestamp: 'set SOURCE_DATE_EPOCH, or let the generator write the time',
  format: 'state the version of the standard in the document',
  documentId: 'give the document a serial number or namespace',
  context: 'state the lifecycle phase (CycloneDX metadata.lifecycles, SPDX software_sbomType)',
  relationships: 'state dependencies or what contains what',
  completeness: 'state how complete the document is (CycloneDX compositions)',
  signature: 'sign the document and keep the signature as evidence (sallyport aibom attest)',
  software: 'keep a lockfile (requirements.txt, uv.lock) beside the model',
  services: 'aibom.yml: services: [{ name: NAME, environment: production }]',
  security: 'add declarations or vulnerabilities to the document',
  compliance: 'aibom.yml: standards: [ISO/IEC 42001]',
};

interface Row {
  readonly check: Check;
  readonly title: string;
  readonly source: string;
  readonly level: Level;
}

const row = (
  check: Check,
  title: string,
  about: { readonly source: string; readonly level?: Level },
): Row => ({
  check,
  title,
  source: about.source,
  level: about.level ?? 'required',
});

const IDENTITY: readonly Row[] = [
  row('modelName', 'name of the model', { source: 'identity' }),
  row('modelVersion', 'version of the model', { source: 'identity' }),
  row('modelIdentifier', 'package URL of the model', { source: 'identity' }),
  row('modelHash', 'SHA-256 of the model or of each of its files', { source: 'identity' }),
  row('modelLicense', 'licence of the model', { source: 'identity' }),
];

/** OWASP AISVS 1.0, C6.2, with the identifiers of the draft that spoke of the same (3cd6561). */
const AISVS: readonly Row[] = [
  row('files', 'weights with their hashes', { source: 'AISVS v1.0-C6.2.1; draft 3cd6561 C3.1.2' }),
  row('datasets', 'data sets', { source: 'AISVS v1.0-C6.2.1; draft 3cd6561 C3.1.2' }),
  row('modelLicense', 'licence of the model', { source: 'AISVS v1.0-C6.2.1' }),
  row('datasetLicense', 'licences of the data sets', { source: 'AISVS v1.0-C6.2.1' }),
  row('datasetProvenance', 'origin of the data', { source: 'AISVS v1.0-C6.2.1' }),
  row('documentId', 'identity and version of the document', { source: 'AISVS v1.0-C6.2.1' }),
  row('datasetHash', 'checksums of training data', {
    source: 'AISVS draft 3cd6561 C3.1.3',
    level: 'recommended',
  }),
  row('lineage', 'lineage', { source: 'AISVS draft 3cd6561 C3.1.2', level: 'recommended' }),
  row('services', 'services that use the model, per environment', {
    source: 'AISVS draft 3cd6561 C3.1.2',
    level: 'recommended',
  }),
  row('modelMetrics', 'validation results', { source: 'AISVS draft 3cd6561 C3.1.3', level: 'recommended' }),
];

/** "SBOM for AI - Minimum Elements" of the G7 (2026-05-12), by its clusters. */
const G7: readonly Row[] = [
  row('author', 'author of the document', { source: 'G7 metadata' }),
  row('documentId', 'identity of the document', { source: 'G7 metadata' }),
  row('format', 'format and its version', { source: 'G7 metadata' }),
  row('signature', 'signature of the author', { source: 'G7 metadata', level: 'recommended' }),
  row('tool', 'tool', { source: 'G7 metadata' }),
  row('toolVersion', 'version of the tool', { source: 'G7 metadata' }),
  row('context', 'generation context', { source: 'G7 metadata' }),
  row('timestamp', 'time of the document', { source: 'G7 metadata' }),
  row('relationships', 'dependency relationships', { source: 'G7 metadata' }),
  row('services', 'system: data flow to services', { source: 'G7 system', level: 'recommended' }),
  row('modelInterfaces', 'system: inputs and outputs', { source: 'G7 system', level: 'recommended' }),
  row('modelUses', 'system: application area', { source: 'G7 system', level: 'recommended' }),
  row('modelName', 'name of the model', { source: 'G7 models' }),
  row('modelIdentifier', 'identifier of the model', { source: 'G7 models' }),
  row('modelVersion', 'version of the model', { source: 'G7 models' }),
  row('modelTime', 'time of the model', { source: 'G7 models', level: 'recommended' }),
  row('modelProducer', 'producer of the model', { source: 'G7 models' }),
  row('modelDescription', 'description of the model', { source: 'G7 models', level: 'recommended' }),
  row('modelHash', 'hash of the model, SHA-256 or stronger', { source: 'G7 models' }),
  row('modelArchitecture', 'architecture', { source: 'G7 models', level: 'recommended' }),
  row('modelParameters', 'parameters and hyperparameters', { source: 'G7 models', level: 'recommended' }),
  row('modelTraining', 'training properties', { source: 'G7 models', level: 'recommended' }),
  row('modelLicense', 'licence of the model', { source: 'G7 models', level: 'recommended' }),
  row('modelReferences', 'external references', { source: 'G7 models', level: 'recommended' }),
  row('datasets', 'data sets', { source: 'G7 datasets', level: 'recommended' }),
  row('datasetIdentifier', 'identifiers of data sets', { source: 'G7 datasets' }),
  row('datasetDescription', 'content of data sets', { source: 'G7 datasets', level: 'recommended' }),
  row('datasetHash', 'hashes of data sets', { source: 'G7 datasets', level: 'recommended' }),
  row('datasetProvenance', 'provenance of data sets', { source: 'G7 datasets', level: 'recommended' }),
  row('datasetStatistics', 'statistical properties of data sets', {
    source: 'G7 datasets',
    level: 'recommended',
  }),
  row('datasetSensitivity', 'sensitivity of data sets', { source: 'G7 datasets', level: 'recommended' }),
  row('datasetLicense', 'licences of data sets', { source: 'G7 datasets', level: 'recommended' }),
  row('software', 'infrastructure: software', { source: 'G7 infrastructure', level: 'recommended' }),
  row('security', 'security: controls and vulnerabilities', { source: 'G7 security', level: 'recommended' }),
  row('compliance', 'security: compliance', { source: 'G7 security', level: 'recommended' }),
  row('modelMetrics', 'key performance indicators', { source: 'G7 KPI', level: 'recommended' }),
];

/** Technical documentation of Regulation (EU) 2024/1689, as far as a bill of materials can carry it. Readiness, never compliance. */
const ANNEX_IV: readonly Row[] = [
  row('modelVersion', 'version of the system', { source: 'Annex IV 1(a)' }),
  row('modelProducer', 'provider', { source: 'Annex IV 1(a)' }),
  row('modelUses', 'intended purpose', { source: 'Annex IV 1(a)' }),
  row('services', 'how it interacts with other systems', { source: 'Annex IV 1(b)', level: 'recommended' }),
  row('software', 'versions of software', { source: 'Annex IV 1(c)', level: 'recommended' }),
  row('lineage', 'pre-trained systems and tools used', { source: 'Annex IV 2(a)' }),
  row('modelArchitecture', 'architecture', { source: 'Annex IV 2(c)' }),
  row('modelEnergy', 'computational resources', { source: 'Annex IV 2(c)', level: 'recommended' }),
  row('datasets', 'training data sets', { source: 'Annex IV 2(d)' }),
  row('datasetProvenance', 'provenance of the data', { source: 'Annex IV 2(d)' }),
  row('datasetDescription', 'scope and characteristics of the data', { source: 'Annex IV 2(d)' }),
  row('modelTraining', 'training methods', { source: 'Annex IV 2(d)' }),
  row('modelMetrics', 'metrics and test results', { source: 'Annex IV 2(g)' }),
  row('security', 'cybersecurity measures', { source: 'Annex IV 2(h)', level: 'recommended' }),
  row('modelLimitations', 'capabilities and limitations', { source: 'Annex IV 3' }),
  row('modelConcerns', 'foreseeable risks', { source: 'Annex IV 3' }),
  row('compliance', 'standards applied', { source: 'Annex IV 7', level: 'recommended' }),
];

const ROWS: Readonly<Record<Exclude<BomScoreProfile, 'owasp-compat'>, readonly Row[]>> = {
  identity: IDENTITY,
  'aisvs-6.2': AISVS,
  'g7-2026-05': G7,
  'ai-act-annex-iv-readiness': ANNEX_IV,
};

/** Elements of a profile that counts elements. */
export function elementsOf(profile: Exclude<BomScoreProfile, 'owasp-compat'>): readonly ScoreElement[] {
  return ROWS[profile].map(({ check, title, source, level }) => ({
    id: check,
    title,
    source,
    present: CHECKS[check],
    fix: FIXES[check],
    level,
  }));
}
