import { type YamlNode } from '../yaml/node.ts';
import type { Container } from './pod.ts';
/** A capability a container adds, upper case without `CAP_`. */
export interface AddedCapability {
    readonly name: string;
    readonly at: YamlNode;
}
export type CapabilityReach = 'host' | 'broad' | 'other' | 'baseline';
export declare function reachOf(capability: string): CapabilityReach;
/** The capabilities a container adds. */
export declare function addedCapabilities(container: Container): readonly AddedCapability[];
/** Whether a container drops all capabilities before it adds any; `CAP_ALL` is nothing a runtime knows. */
export declare function dropsAll(container: Container): boolean;
