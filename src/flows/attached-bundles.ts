import { listBundles } from '../registry/evidence-bundles.ts';
import type { ResolvedImage } from '../registry/image-tree.ts';
import type { FlowContext } from './context.ts';
import { openRegistry } from './open-registry.ts';

/** A bundle and where it is, for messages. */
export interface AttachedBundle {
  readonly place: string;
  readonly bytes: Uint8Array;
}

/** The bundles attached to an artifact; `target` as the user wrote it. Nothing of them is verified. */
export async function attachedTo(
  image: ResolvedImage,
  context: FlowContext,
  target?: string,
): Promise<AttachedBundle[]> {
  const { client } = await openRegistry(context, target === undefined ? [] : [target]);
  const { bundles } = await listBundles(client, image, image.digest);
  return bundles.map(({ name, place = name, bytes }) => ({ place, bytes }));
}
