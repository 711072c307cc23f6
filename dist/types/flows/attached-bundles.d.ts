import type { ResolvedImage } from '../registry/image-tree.ts';
import type { FlowContext } from './context.ts';
/** A bundle and where it is, for messages. */
export interface AttachedBundle {
    readonly place: string;
    readonly bytes: Uint8Array;
}
/** The bundles attached to an artifact; `target` as the user wrote it. Nothing of them is verified. */
export declare function attachedTo(image: ResolvedImage, context: FlowContext, target?: string): Promise<AttachedBundle[]>;
