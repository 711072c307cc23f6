import { type YamlNode } from '../yaml/node.ts';
import type { Container } from './pod.ts';
import { type KubernetesObject } from './manifest.ts';
/** Where a Service says that it can be reached from outside the cluster; nothing when it cannot. */
export declare function publicPartsOf(service: KubernetesObject): readonly YamlNode[];
/** How a container can be reached from outside the cluster; undefined when nothing in the scan opens a way. */
export declare function exposureOf(container: Container): string | undefined;
