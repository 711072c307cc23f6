import { canonicalDigest } from '../domain/canonical-json.ts';
import { AppError } from '../domain/errors.ts';
import { PRODUCT } from '../domain/product.ts';
import { BomFindings } from './bom-rules.ts';
import {
  cardProperties,
  COMPLETE_PROPERTY,
  fileProperties,
  modelProperties,
  RELATION_PROPERTY,
} from './bom-properties.ts';
import { formatTime } from './bom-time.ts';
import type { DatasetClaim, LicenseClaim } from './facts.ts';
import type { ModelFile } from './model-file.ts';
import { allOf, firstOf, type ModelFacts } from './model-facts.ts';
import { downloadLocationOf, isAdapter, purlOfModel } from './model-identity.ts';
import { purlOfBaseModel, purlOfPackage } from './package-url.ts';
import { checkSpdx2 } from './spdx2-check.ts';
import { checksums, field, lossesOf, purlReference, spokenOf, type Spdx2Object } from './spdx2-fields.ts';
import { licenseTextOf, toSpdxLicense } from './spdx-licenses.ts';
import { uuidOfUrl } from './uuid.ts';

type Json = Spdx2Object;

export interface Spdx2Document {
  readonly bom: Json;
  /** UTF-8 JSON, two spaces, final newline: the same facts and time give the same bytes. */
  readonly bytes: Uint8Array;
  /** What SPDX 2.3 has no field for and is in annotations only, or left out. */
  readonly losses: readonly string[];
}

const NO_TIME = '1970-01-01T00:00:00Z';
const DOCUMENT = 'SPDXRef-DOCUMENT';
const MODEL = 'SPDXRef-model';
const NO_ASSERTION = 'NOASSERTION';

/**
 * The facts as SPDX 2.3 JSON (spdx.github.io/spdx-spec/v2.3) for readers that know nothing newer. It has no models and
 * no data sets: both are packages, and what is special about them stands in annotations. Checked before it is returned.
 */
export function writeSpdx2(model: ModelFacts, timestamp: Date | undefined): Spdx2Document {
  const created = timestamp === undefined ? NO_TIME : formatTime(timestamp);
  const body = new Spdx2Builder(model, created).build();
  const key = uuidOfUrl(`${PRODUCT.uri}/spdx2/${model.rootSha256}/${canonicalDigest(body)}`);
  const bom = {
    spdxVersion: 'SPDX-2.3',
    dataLicense: 'CC0-1.0',
    SPDXID: DOCUMENT,
    name: `AI-BOM of ${model.name}`,
    documentNamespace: `${PRODUCT.uri}/spdx/${key}`,
    ...body,
  };
  const findings = new BomFindings(model.name);
  checkSpdx2(bom, findings);
  const [first] = findings.all.filter(
    ({ ruleId }) => ruleId !== 'bom-mutable-version' && ruleId !== 'bom-invalid-purl',
  );
  if (first !== undefined) {
    throw new AppError(
      'internal',
      `the AI-BOM of ${model.name} is not valid SPDX 2.3: ${first.location.pointer ?? ''}: ${first.message}`,
      { hint: 'this is a bug; report it with the model card and configuration of the model' },
    );
  }
  return { bom, bytes: Buffer.from(`${JSON.stringify(bom, null, 2)}\n`, 'utf8'), losses: lossesOf(model) };
}

class Spdx2Builder {
  readonly #model: ModelFacts;
  readonly #created: string;
  readonly #packages: Json[] = [];
  readonly #relations: Json[] = [];
  readonly #licenses = new Map<string, LicenseClaim>();
  readonly #ids = new Map<string, string>();
  readonly #taken = new Set<string>([DOCUMENT, MODEL]);

  constructor(model: ModelFacts, created: string) {
    this.#model = model;
    this.#created = created;
  }

  build(): Json {
    this.#addModel();
    for (const file of this.#model.files) this.#addFile(file);
    for (const claim of allOf(this.#model.facts, 'dataset')) this.#addDataset(claim.value);
    this.#addLineage();
    this.#addPackages();
    const extracted = [...this.#licenses].map(([licenseId, claim]) => ({
      licenseId,
      name: claim.text,
      extractedText: licenseTextOf(claim),
      ...(claim.url === undefined ? {} : { seeAlsos: [claim.url] }),
    }));
    return {
      creationInfo: { created: this.#created, creators: [`Tool: ${PRODUCT.name}-${PRODUCT.version}`] },
      documentDescribes: [MODEL],
      packages: this.#packages,
      relationships: [
        { spdxElementId: DOCUMENT, relationshipType: 'DESCRIBES', relatedSpdxElement: MODEL },
        ...this.#relations,
      ],
      ...(extracted.length === 0 ? {} : { hasExtractedLicensingInfos: extracted }),
    };
  }

  #addModel(): void {
    const { facts, files } = this.#model;
    const organization = firstOf(facts, 'organization')?.value;
    const supplier = firstOf(facts, 'supplier')?.value.name ?? organization;
    const author = firstOf(facts, 'author')?.value;
    const release = firstOf(facts, 'release-time')?.value;
    const built = firstOf(facts, 'built-time')?.value;
    const purl = purlOfModel(this.#model);
    this.#packages.push({
      SPDXID: MODEL,
      name: this.#model.name,
      ...(this.#model.version === undefined ? {} : { versionInfo: this.#model.version }),
      ...field('description', firstOf(facts, 'description')?.value),
      downloadLocation: downloadLocationOf(this.#model) ?? NO_ASSERTION,
      ...field('homepage', firstOf(facts, 'homepage')?.value),
      ...(supplier === undefined ? {} : { supplier: `Organization: ${supplier}` }),
      ...(author === undefined ? {} : { originator: `Person: ${author}` }),
      filesAnalyzed: false,
      licenseDeclared: this.#license(allOf(facts, 'license').map((fact) => fact.value)),
      licenseConcluded: this.#license(allOf(facts, 'concluded-license').map((fact) => fact.value)),
      copyrightText: NO_ASSERTION,
      ...field('releaseDate', release),
      ...field('builtDate', built),
      ...(files.length === 1 && files[0] !== undefined
        ? { checksums: checksums([{ algorithm: 'SHA-256', value: files[0].entry.sha256 }]) }
        : {}),
      // 2.3 has no purpose for models.
      primaryPackagePurpose: 'OTHER',
      ...(purl === undefined ? {} : { externalRefs: [purlReference(purl)] }),
      annotations: this.#annotations([
        { name: COMPLETE_PROPERTY, value: String(this.#model.complete) },
        ...modelProperties(this.#model),
        ...cardProperties(this.#model),
        ...spokenOf(this.#model),
      ]),
    });
  }

  /** A file of 2.3 needs a SHA-1, which nobody computes any more: it is a package with the purpose FILE. */
  #addFile(file: ModelFile): void {
    const id = this.#id('file', file.entry.path);
    this.#relate(MODEL, 'CONTAINS', id);
    this.#packages.push({
      SPDXID: id,
      name: file.entry.path,
      packageFileName: `./${file.entry.path}`,
      downloadLocation: NO_ASSERTION,
      filesAnalyzed: false,
      checksums: checksums([{ algorithm: 'SHA-256', value: file.lfs?.sha256 ?? file.entry.sha256 }]),
      licenseDeclared: NO_ASSERTION,
      licenseConcluded: NO_ASSERTION,
      copyrightText: NO_ASSERTION,
      primaryPackagePurpose: 'FILE',
      annotations: this.#annotations(fileProperties(file)),
    });
  }

  #addDataset(claim: DatasetClaim): void {
    const id = this.#id('dataset', claim.name);
    const { name, url, license, hashes = [], version, ...rest } = claim;
    this.#packages.push({
      SPDXID: id,
      name,
      ...field('versionInfo', version),
      downloadLocation: url ?? NO_ASSERTION,
      filesAnalyzed: false,
      licenseDeclared: this.#license(license === undefined ? [] : [{ text: license }]),
      licenseConcluded: NO_ASSERTION,
      copyrightText: NO_ASSERTION,
      ...(hashes.length === 0 ? {} : { checksums: checksums(hashes) }),
      primaryPackagePurpose: 'OTHER',
      ...(Object.keys(rest).length === 0
        ? {}
        : { annotations: this.#annotations([{ name: 'sallyport:dataset', value: JSON.stringify(rest) }]) }),
    });
    const isTest = claim.usage === 'testing' || claim.usage === 'validation';
    this.#relate(id, isTest ? 'TEST_OF' : 'DATA_FILE_OF', MODEL);
  }

  #addLineage(): void {
    for (const { value } of allOf(this.#model.facts, 'base-model')) {
      if (value.name === this.#model.name) continue;
      const id = this.#id('base', value.name);
      const purl = purlOfBaseModel(value);
      this.#addPackage(id, {
        name: value.name,
        ...field('versionInfo', value.version),
        downloadLocation: value.url ?? NO_ASSERTION,
        primaryPackagePurpose: 'OTHER',
        ...(purl === undefined ? {} : { externalRefs: [purlReference(purl)] }),
        ...(value.relation === undefined
          ? {}
          : { annotations: this.#annotations([{ name: RELATION_PROPERTY, value: value.relation }]) }),
      });
      this.#relate(MODEL, 'DESCENDANT_OF', id);
      if (isAdapter(this.#model)) this.#relate(MODEL, 'DEPENDS_ON', id);
    }
  }

  #addPackages(): void {
    const claims = allOf(this.#model.facts, 'package').map((fact) => fact.value);
    const byName = new Map(
      claims.map((claim) => [`${claim.ecosystem}\n${claim.name}`, this.#id('package', purlOfPackage(claim))]),
    );
    for (const claim of claims) {
      const purl = purlOfPackage(claim);
      const id = this.#id('package', purl);
      this.#addPackage(id, {
        name: claim.name,
        ...field('versionInfo', claim.version),
        downloadLocation: NO_ASSERTION,
        ...(claim.hashes?.length === 1 ? { checksums: checksums(claim.hashes) } : {}),
        primaryPackagePurpose: 'LIBRARY',
        externalRefs: [purlReference(purl)],
      });
      if (claim.isDirect !== false) this.#relate(MODEL, 'DEPENDS_ON', id);
      for (const name of claim.dependsOn ?? []) {
        const need = byName.get(`${claim.ecosystem}\n${name}`);
        if (need !== undefined && need !== id) this.#relate(id, 'DEPENDS_ON', need);
      }
    }
  }

  #addPackage(id: string, fields: Json): void {
    if (this.#packages.some((each) => each['SPDXID'] === id)) return;
    this.#packages.push({
      SPDXID: id,
      ...fields,
      filesAnalyzed: false,
      licenseDeclared: NO_ASSERTION,
      licenseConcluded: NO_ASSERTION,
      copyrightText: NO_ASSERTION,
    });
  }

  #license(claims: readonly LicenseClaim[]): string {
    const license = toSpdxLicense(claims);
    for (const { id, claim } of license?.references ?? []) this.#licenses.set(id, claim);
    return license?.expression ?? NO_ASSERTION;
  }

  #relate(from: string, type: string, to: string): void {
    this.#relations.push({ spdxElementId: from, relationshipType: type, relatedSpdxElement: to });
  }

  #annotations(properties: readonly { readonly name: string; readonly value: string }[]): readonly Json[] {
    if (properties.length === 0) return [];
    const comment = JSON.stringify(properties.map(({ name, value }) => ({ name, value })));
    return [
      {
        annotationDate: this.#created,
        annotationType: 'OTHER',
        annotator: `Tool: ${PRODUCT.name}-${PRODUCT.version}`,
        comment,
      },
    ];
  }

  /** Letters, digits, dots and hyphens; two names that become the same get a number. */
  #id(kind: string, name: string): string {
    const key = `${kind}\n${name}`;
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const stem = `SPDXRef-${kind}-${name.replace(/[^A-Za-z0-9.-]+/g, '-')}`;
    let id = stem;
    for (let number = 2; this.#taken.has(id); number += 1) id = `${stem}-${String(number)}`;
    this.#taken.add(id);
    this.#ids.set(key, id);
    return id;
  }
}
