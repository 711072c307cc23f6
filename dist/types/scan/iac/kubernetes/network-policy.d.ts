import { type YamlNode } from '../yaml/node.ts';
import type { ClusterLookup, KubernetesObject } from './manifest.ts';
export type Direction = 'ingress' | 'egress';
/** Policies of the core kind that could concern a namespace. */
export declare function networkPoliciesIn(cluster: ClusterLookup, namespace: string | undefined): readonly KubernetesObject[];
/** Whether a policy rules this direction at all; without `policyTypes` egress only counts when it is written. */
export declare function governs(policy: KubernetesObject, direction: Direction): boolean;
/** The rules of a direction; each one allows something. */
export declare function rulesOf(policy: KubernetesObject, direction: Direction): readonly YamlNode[];
/** Whether a rule allows every peer and every port. */
export declare function allowsEverything(rule: YamlNode, direction: Direction): boolean;
export declare function isWholeInternet(cidr: string): boolean;
/** Whether a policy closes a direction for every pod of its namespace before rules open it again. */
export declare function isDefaultDeny(policy: KubernetesObject, direction: Direction): boolean;
/** Whether a policy closes a direction for a pod with these labels. */
export declare function isolates(policy: KubernetesObject, labels: ReadonlyMap<string, string>, direction: Direction): boolean;
/** Whether another policy engine has a say in this namespace. */
export declare function hasOtherEngine(cluster: ClusterLookup, namespace: string | undefined): boolean;
/** Evaluates a label selector as Kubernetes does; an empty one matches everything. */
export declare function matchesSelector(selector: YamlNode | undefined, labels: ReadonlyMap<string, string>): boolean;
