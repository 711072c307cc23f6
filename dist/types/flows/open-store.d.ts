import type { EvidenceStore } from '../domain/ports.ts';
import type { FlowContext } from './context.ts';
import { type StoreNames } from './store-names.ts';
export interface OpenStoreOptions {
    /** A folder that is not there yet holds nothing, instead of being an error. */
    readonly missingIsEmpty?: boolean;
}
/** Opens the stores that the texts name, as one. Errors: `invalid-input`, those of Docker's configuration. */
export declare function openStore(names: StoreNames, context: FlowContext, options?: OpenStoreOptions): Promise<EvidenceStore>;
