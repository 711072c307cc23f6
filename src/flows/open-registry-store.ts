import { AppError } from '../domain/errors.ts';
import type { EvidenceStore } from '../domain/ports.ts';
import { openOciStore } from '../registry/oci-evidence-store.ts';
import { parseReference } from '../registry/reference.ts';
import type { FlowContext } from './context.ts';
import { openRegistry } from './open-registry.ts';

/** The evidence store at `oci://HOST/REPOSITORY`. Error: `invalid-input` for a tag or digest, which would mean nothing. */
export async function openRegistryStore(target: string, context: FlowContext): Promise<EvidenceStore> {
  const { registry, repository, tag, digest } = parseReference(target);
  if (digest !== undefined || (tag !== undefined && target.endsWith(`:${tag}`))) {
    throw new AppError('invalid-input', `evidence store ${target} names one image`, {
      hint: `give the repository: oci://${registry}/${repository}`,
    });
  }
  const { client, sleep } = await openRegistry(context, [target]);
  return openOciStore({ client, repository: { registry, repository }, clock: context.clock, sleep });
}
