import { PRODUCT } from '../domain/product.ts';
import {
  LOCAL_BUILDER_ID,
  LOCAL_BUILD_TYPE,
  type ProvenancePredicate,
  type ResourceDescriptor,
} from '../domain/provenance-predicate.ts';
import { describeSource, type SourceState } from './source-descriptor.ts';

interface LocalBuild {
  readonly source?: SourceState;
  readonly invocationId?: string;
}

interface Inputs {
  readonly materials: readonly ResourceDescriptor[];
  readonly times: { readonly startedOn?: string; readonly finishedOn?: string };
}

/** The predicate of a run that nobody but its signer saw (docs/provenance.md, "Local build type"). */
export function describeLocalBuild(
  { source, invocationId }: LocalBuild,
  inputs: Inputs,
): ProvenancePredicate {
  const { materials, times } = inputs;
  const described = source === undefined ? undefined : describeSource(source);
  const metadata = { ...(invocationId === undefined ? {} : { invocationId }), ...times };
  const dependencies = [...(described === undefined ? [] : [described]), ...materials];
  return {
    buildDefinition: {
      buildType: LOCAL_BUILD_TYPE,
      externalParameters: {
        declaredBy: 'self',
        ...(described?.uri === undefined ? {} : { source: described.uri }),
        ...(materials.length === 0 ? {} : { materials: materials.map((material) => material.name ?? '') }),
      },
      ...(dependencies.length === 0 ? {} : { resolvedDependencies: dependencies }),
    },
    runDetails: {
      builder: { id: LOCAL_BUILDER_ID, version: { [PRODUCT.name]: PRODUCT.version } },
      ...(Object.keys(metadata).length === 0 ? {} : { metadata }),
    },
  };
}
