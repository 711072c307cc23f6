import type { NamespaceView } from './cluster.ts';
import { type Direction } from './network-policy.ts';
import { type Pod } from './pod.ts';
/** Whether a direction is open for something in a namespace: no default deny, and a pod that no policy selects (or no pod yet). */
export declare function isOpen({ name, cluster, pods }: NamespaceView, direction: Direction): boolean;
/** Whether a network policy of the scan closes a direction for this pod. */
export declare function isIsolated(pod: Pod, direction: Direction): boolean;
