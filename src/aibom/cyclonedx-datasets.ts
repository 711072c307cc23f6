import { ComponentType, ExternalReferenceType } from '@cyclonedx/cyclonedx-library/Enums';
import { nonEmpty, optional, type JsonObject, type Property } from './cyclonedx-json.ts';
import { toHashes } from './cyclonedx-hashes.ts';
import { toLicenses } from './cyclonedx-licenses.ts';
import type { DatasetClaim } from './facts.ts';

export function datasetRef(name: string): string {
  return `dataset:${name}`;
}

/** A data set as a component of type `data` with its governance. Nothing in it was read from the data. */
export function toDatasetComponent(claim: DatasetClaim): JsonObject {
  const licenses = claim.license === undefined ? [] : toLicenses([{ text: claim.license }]);
  const properties = propertiesOf(claim);
  return {
    type: ComponentType.Data,
    'bom-ref': datasetRef(claim.name),
    name: claim.name,
    ...optional('version', claim.version),
    ...optional('description', claim.description),
    ...(claim.origin === undefined ? {} : { supplier: { name: claim.origin } }),
    ...optional('hashes', nonEmpty(toHashes(claim.hashes))),
    ...optional('licenses', nonEmpty(licenses)),
    ...(claim.url === undefined
      ? {}
      : { externalReferences: [{ type: ExternalReferenceType.Distribution, url: claim.url }] }),
    data: [
      {
        type: 'dataset',
        name: claim.name,
        ...(claim.url === undefined ? {} : { contents: { url: claim.url } }),
        ...optional('classification', claim.classification),
        ...optional('sensitiveData', claim.sensitive),
        ...toGovernance(claim),
      },
    ],
    ...optional('properties', nonEmpty(properties)),
  };
}

function toGovernance({ governance = [] }: DatasetClaim): JsonObject {
  const of = (role: string): readonly JsonObject[] =>
    governance
      .filter((party) => party.role === role)
      .map(({ organization }) => ({ organization: { name: organization } }));
  const parts = {
    ...optional('owners', nonEmpty(of('owner'))),
    ...optional('stewards', nonEmpty(of('steward'))),
    ...optional('custodians', nonEmpty(of('custodian'))),
  };
  return Object.keys(parts).length === 0 ? {} : { governance: parts };
}

function propertiesOf(claim: DatasetClaim): readonly Property[] {
  const pairs = [
    ['usage', claim.usage],
    ['types', claim.types?.join(' ')],
    ['size', claim.size],
    ['built-time', claim.builtTime],
    ['release-time', claim.releaseTime],
    ['preprocessing', claim.preprocessing],
    ['known-bias', claim.knownBias],
  ] as const;
  return pairs.flatMap(([name, value]) =>
    value === undefined ? [] : [{ name: `sallyport:dataset:${name}`, value }],
  );
}
