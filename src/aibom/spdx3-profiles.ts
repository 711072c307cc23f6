import { cleanText } from './clean-text.ts';
import { valueAt } from './json-access.ts';
import type { BomFindings } from './bom-rules.ts';
import { idsAt, type Spdx3Graph, type Spdx3Node } from './spdx3-graph.ts';

/** A mandatory field of a profile that an element lacks. */
export interface ProfileGap {
  readonly profile: 'ai' | 'dataset' | 'lite';
  readonly field: string;
  /** Name or id of the element. */
  readonly element: string;
  readonly pointer: string;
  /** Key of the declarations file that fills it, when there is one. */
  readonly fill?: string;
}

interface Mandatory {
  readonly profile: 'ai' | 'dataset';
  readonly type: string;
  readonly fields: readonly string[];
}

/** Mandatory properties of the profiles (SPDX 3.0.1, AI and Dataset, "Profile conformance"). */
const MANDATORY: readonly Mandatory[] = [
  {
    profile: 'ai',
    type: 'ai_AIPackage',
    fields: [
      'suppliedBy',
      'software_downloadLocation',
      'software_packageVersion',
      'software_primaryPurpose',
      'releaseTime',
    ],
  },
  {
    profile: 'dataset',
    type: 'dataset_DatasetPackage',
    fields: [
      'builtTime',
      'dataset_datasetType',
      'originatedBy',
      'releaseTime',
      'software_downloadLocation',
      'software_primaryPurpose',
    ],
  },
];

/** What fills a field, in the declarations file. */
const FILLS: Readonly<Record<string, string>> = {
  suppliedBy: 'supplier',
  software_downloadLocation: 'download-location',
  software_packageVersion: 'model-version',
  releaseTime: 'release-time',
  'dataset builtTime': 'datasets[].built-time',
  'dataset releaseTime': 'datasets[].release-time',
  'dataset originatedBy': 'datasets[].origin',
  'dataset software_downloadLocation': 'datasets[].url',
  'dataset dataset_datasetType': 'datasets[].types',
};

/** Everything that elements of the AI and the Dataset profile lack, whether or not the document claims the profile. */
export function findProfileGaps(graph: Spdx3Graph): readonly ProfileGap[] {
  const relations = licenceRelations(graph);
  return MANDATORY.flatMap((mandatory) =>
    graph.nodes
      .filter((node) => node.type === mandatory.type)
      .flatMap((node) => [...fieldGaps(node, mandatory), ...licenceGaps(node, mandatory.profile, relations)]),
  );
}

function fieldGaps(node: Spdx3Node, { profile, fields }: Mandatory): readonly ProfileGap[] {
  return fields.flatMap((field) => {
    const value = valueAt(node.object, field);
    const isThere = value !== undefined && !(Array.isArray(value) && value.length === 0);
    // The Dataset profile wants exactly one originator.
    const isOne = field !== 'originatedBy' || !Array.isArray(value) || value.length === 1;
    return isThere && isOne ? [] : [gapOf(node, profile, field)];
  });
}

type LicenceKind = 'hasDeclaredLicense' | 'hasConcludedLicense';

function licenceRelations(graph: Spdx3Graph): ReadonlyMap<string, readonly LicenceKind[]> {
  const byElement = new Map<string, LicenceKind[]>();
  for (const { type, object } of graph.nodes) {
    const kind = type === 'Relationship' ? valueAt(object, 'relationshipType') : undefined;
    if (kind !== 'hasDeclaredLicense' && kind !== 'hasConcludedLicense') continue;
    for (const from of idsAt(object, 'from')) byElement.set(from, [...(byElement.get(from) ?? []), kind]);
  }
  return byElement;
}

function licenceGaps(
  node: Spdx3Node,
  profile: 'ai' | 'dataset',
  relations: ReadonlyMap<string, readonly LicenceKind[]>,
): readonly ProfileGap[] {
  const own = relations.get(node.id ?? '') ?? [];
  return (['hasDeclaredLicense', 'hasConcludedLicense'] as const).flatMap((kind) =>
    own.filter((each) => each === kind).length === 1 ? [] : [gapOf(node, profile, kind)],
  );
}

function gapOf(node: Spdx3Node, profile: 'ai' | 'dataset', field: string): ProfileGap {
  const fill = (profile === 'dataset' ? FILLS[`dataset ${field}`] : FILLS[field]) ?? undefined;
  const name = valueAt(node.object, 'name');
  return {
    profile,
    field,
    element: typeof name === 'string' ? name : (node.id ?? ''),
    pointer: node.pointer,
    ...(fill === undefined ? {} : { fill }),
  };
}

/** Profiles that the document says it follows. */
export function claimedProfiles(graph: Spdx3Graph): readonly string[] {
  return graph.nodes
    .filter((node) => node.type === 'SpdxDocument')
    .flatMap((node) => idsAt(node.object, 'profileConformance'));
}

/** A claimed profile whose mandatory fields are not all there is a finding; so is one without any element of its own. */
export function checkProfileClaims(graph: Spdx3Graph, findings: BomFindings): void {
  const claimed = new Set(claimedProfiles(graph));
  for (const gap of findProfileGaps(graph)) {
    if (!claimed.has(gap.profile)) continue;
    const isCounted = gap.field.startsWith('has') || gap.field === 'originatedBy';
    const message = isCounted ? `needs exactly one ${gap.field}` : `lacks ${gap.field}`;
    findings.add(
      'bom-unmet-profile',
      gap.pointer,
      `profile ${gap.profile}: ${cleanText(gap.element, 120)} ${message}`,
    );
  }
}
