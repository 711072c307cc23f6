import type { EvidenceStore } from '../domain/ports.ts';
import type { FlowContext } from './context.ts';
/** The evidence store at `oci://HOST/REPOSITORY`. Error: `invalid-input` for a tag or digest, which would mean nothing. */
export declare function openRegistryStore(target: string, context: FlowContext): Promise<EvidenceStore>;
