import type { JsonObject } from './cyclonedx-json.ts';
import { fileRef, TOOL_REF } from './cyclonedx-refs.ts';
import type { Fact, FactKind } from './facts.ts';
import type { ModelFacts } from './model-facts.ts';

/** Where in the document a kind of fact is written. */
const POINTERS: Partial<Readonly<Record<FactKind, string>>> = {
  name: '/metadata/component/name',
  version: '/metadata/component/version',
  description: '/metadata/component/description',
  license: '/metadata/component/licenses',
  author: '/metadata/component/authors',
  supplier: '/metadata/component/supplier',
  'base-model': '/metadata/component/pedigree',
  tag: '/metadata/component/tags',
  task: '/metadata/component/modelCard/modelParameters/task',
  'architecture-family': '/metadata/component/modelCard/modelParameters/architectureFamily',
  architecture: '/metadata/component/modelCard/modelParameters/modelArchitecture',
  dataset: '/metadata/component/modelCard/modelParameters/datasets',
  input: '/metadata/component/modelCard/modelParameters/inputs',
  output: '/metadata/component/modelCard/modelParameters/outputs',
  metric: '/metadata/component/modelCard/quantitativeAnalysis',
  'intended-use': '/metadata/component/modelCard/considerations/useCases',
  limitation: '/metadata/component/modelCard/considerations/technicalLimitations',
  energy: '/metadata/component/modelCard/considerations/environmentalConsiderations',
};

/**
 * CycloneDX 1.7 citations: which file each field was taken from. They need a time, so there are none without one. What
 * stands in the declarations file, which is no file of the model, is attributed to the tool that read it.
 */
export function toCitations(
  model: ModelFacts,
  document: JsonObject,
  timestamp: string,
): readonly JsonObject[] {
  const paths = new Set(model.files.map((file) => file.entry.path));
  const bySource = new Map<string, { readonly pointers: Set<string>; readonly notes: Set<string> }>();
  for (const fact of model.facts) {
    const pointer = POINTERS[fact.kind];
    if (pointer === undefined || !resolves(document, pointer)) continue;
    const ref = paths.has(fact.source.path) ? fileRef(fact.source.path) : TOOL_REF;
    const group = bySource.get(ref) ?? { pointers: new Set(), notes: new Set() };
    group.pointers.add(pointer);
    group.notes.add(noteOf(fact));
    bySource.set(ref, group);
  }
  return [...bySource]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([ref, { pointers, notes }]) => ({
      pointers: [...pointers].sort(),
      timestamp,
      attributedTo: ref,
      note: [...notes].sort().join('; '),
    }));
}

function noteOf({ kind, basis }: Fact): string {
  return `${kind}: ${basis}`;
}

/** A citation of a field that is not there would dangle. */
function resolves(document: JsonObject, pointer: string): boolean {
  let value: unknown = document;
  for (const key of pointer.slice(1).split('/'))
    value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  return value !== undefined;
}
