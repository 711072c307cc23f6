import { RegistryClient } from '../registry/registry-client.ts';
import type { FlowContext } from './context.ts';
/** A registry client and how it waits between attempts. */
export interface OpenRegistry {
    readonly client: RegistryClient;
    readonly sleep: (ms: number) => Promise<void>;
}
/**
 * A client with the logins that `docker login` wrote. Plain http is spoken to this machine, and to the hosts that the
 * given targets name as `oci+http://HOST/…`; never to others.
 */
export declare function openRegistry(context: FlowContext, targets?: readonly string[]): Promise<OpenRegistry>;
