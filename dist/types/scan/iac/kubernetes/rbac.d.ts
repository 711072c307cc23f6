import { type YamlNode } from '../yaml/node.ts';
import type { KubernetesObject } from './manifest.ts';
/** One rule of a Role or ClusterRole; names in lower case. */
export interface AccessRule {
    readonly node: YamlNode;
    readonly index: number;
    readonly groups: readonly string[];
    readonly resources: readonly string[];
    readonly verbs: readonly string[];
    /** Whether it speaks of single objects by name. */
    readonly isNamed: boolean;
}
export interface Subject {
    readonly node: YamlNode;
    readonly kind: string;
    readonly name: string;
}
export declare function accessRulesOf({ node, kind, group }: KubernetesObject): readonly AccessRule[];
/** Whether a rule grants one of these verbs on a resource (`pods/exec`) of an API group; wildcards count. */
export declare function grants(rule: AccessRule, what: {
    readonly group: string;
    readonly resource: string;
    readonly verbs: readonly string[];
}): boolean;
/** Whether a rule allows everything, as `cluster-admin` does. */
export declare function isFullAccess(rule: AccessRule): boolean;
/** Whether a rule changes every kind of object of the core API or of all groups; a star in a group of one's own is an operator at work. */
export declare function changesEverything({ groups, resources, verbs }: AccessRule): boolean;
/** The subjects of a RoleBinding or ClusterRoleBinding. */
export declare function subjectsOf({ node, kind, group }: KubernetesObject): readonly Subject[];
/** Whether a subject is more than named people: a workload, or everybody. */
export declare function isMachineOrEverybody({ kind, name }: Subject): boolean;
/** Built-in groups and users that nobody has to be let into. */
export declare function isEverybody({ name }: Pick<Subject, 'name'>): boolean;
