import { get, isEmpty, itemsOf, textOf, type YamlNode } from '../yaml/node.ts';
import type { KubernetesObject } from './manifest.ts';

const GROUP = 'rbac.authorization.k8s.io';

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

export function accessRulesOf({ node, kind, group }: KubernetesObject): readonly AccessRule[] {
  if (group !== GROUP || (kind !== 'Role' && kind !== 'ClusterRole')) return [];
  return itemsOf(get(node, 'rules')).map((rule, index) => ({
    node: rule,
    index,
    groups: words(rule, 'apiGroups'),
    resources: words(rule, 'resources'),
    verbs: words(rule, 'verbs'),
    isNamed: !isEmpty(get(rule, 'resourceNames')),
  }));
}

function words(rule: YamlNode, key: string): readonly string[] {
  return itemsOf(get(rule, key)).map((item) => textOf(item)?.toLowerCase() ?? '');
}

/** Whether a rule grants one of these verbs on a resource (`pods/exec`) of an API group; wildcards count. */
export function grants(
  rule: AccessRule,
  what: { readonly group: string; readonly resource: string; readonly verbs: readonly string[] },
): boolean {
  const [, sub] = what.resource.split('/');
  return (
    rule.groups.some((group) => group === '*' || group === what.group) &&
    rule.resources.some(
      (name) => name === '*' || name === what.resource || (sub !== undefined && name === `*/${sub}`),
    ) &&
    rule.verbs.some((verb) => verb === '*' || what.verbs.includes(verb))
  );
}

/** Whether a rule allows everything, as `cluster-admin` does. */
export function isFullAccess(rule: AccessRule): boolean {
  return [rule.groups, rule.resources, rule.verbs].every((names) => names.includes('*'));
}

const WRITES: readonly string[] = ['*', 'create', 'update', 'patch', 'delete', 'deletecollection'];

/** Whether a rule changes every kind of object of the core API or of all groups; a star in a group of one's own is an operator at work. */
export function changesEverything({ groups, resources, verbs }: AccessRule): boolean {
  return (
    groups.some((group) => group === '*' || group === '') &&
    resources.includes('*') &&
    verbs.some((verb) => WRITES.includes(verb))
  );
}

/** The subjects of a RoleBinding or ClusterRoleBinding. */
export function subjectsOf({ node, kind, group }: KubernetesObject): readonly Subject[] {
  if (group !== GROUP || (kind !== 'RoleBinding' && kind !== 'ClusterRoleBinding')) return [];
  return itemsOf(get(node, 'subjects')).map((subject) => ({
    node: subject,
    kind: textOf(get(subject, 'kind')) ?? '',
    name: textOf(get(subject, 'name')) ?? '',
  }));
}

/** Whether a subject is more than named people: a workload, or everybody. */
export function isMachineOrEverybody({ kind, name }: Subject): boolean {
  if (kind === 'ServiceAccount' || name.startsWith('system:serviceaccount')) return true;
  return isEverybody({ name });
}

/** Built-in groups and users that nobody has to be let into. */
export function isEverybody({ name }: Pick<Subject, 'name'>): boolean {
  return [
    'system:anonymous',
    'system:unauthenticated',
    'system:authenticated',
    'system:serviceaccounts',
  ].includes(name);
}
