import { entriesOf, get, isEmpty, itemsOf, listOf, textOf, type YamlNode } from '../yaml/node.ts';
import type { ClusterLookup, KubernetesObject } from './manifest.ts';
import { textMap } from './manifest.ts';

export type Direction = 'ingress' | 'egress';

/** Policies of the core kind that could concern a namespace. */
export function networkPoliciesIn(
  cluster: ClusterLookup,
  namespace: string | undefined,
): readonly KubernetesObject[] {
  return cluster
    .inNamespace(namespace, 'NetworkPolicy')
    .filter(({ group }) => group === 'networking.k8s.io' || group === 'extensions');
}

/** Whether a policy rules this direction at all; without `policyTypes` egress only counts when it is written. */
export function governs(policy: KubernetesObject, direction: Direction): boolean {
  const types = get(policy.node, 'spec', 'policyTypes');
  if (isEmpty(types)) {
    return direction === 'ingress' || get(policy.node, 'spec', 'egress') !== undefined;
  }
  return listOf(types).some((type) => textOf(type)?.toLowerCase() === direction);
}

/** The rules of a direction; each one allows something. */
export function rulesOf(policy: KubernetesObject, direction: Direction): readonly YamlNode[] {
  return itemsOf(get(policy.node, 'spec', direction));
}

/** Whether a rule allows every peer and every port. */
export function allowsEverything(rule: YamlNode, direction: Direction): boolean {
  const peers = get(rule, direction === 'ingress' ? 'from' : 'to');
  return isEmpty(get(rule, 'ports')) && (isEmpty(peers) || itemsOf(peers).some(isAnywhere));
}

/** `0.0.0.0/0` or `::/0` with nothing left out. */
function isAnywhere(peer: YamlNode): boolean {
  const block = get(peer, 'ipBlock');
  return isWholeInternet(textOf(get(block, 'cidr')) ?? '') && isEmpty(get(block, 'except'));
}

export function isWholeInternet(cidr: string): boolean {
  return /^(?:[\d.]+|[\da-fA-F:]+)\/0$/.test(cidr.trim());
}

/** Whether a policy closes a direction for every pod of its namespace before rules open it again. */
export function isDefaultDeny(policy: KubernetesObject, direction: Direction): boolean {
  const selector = get(policy.node, 'spec', 'podSelector');
  return (
    isEmptySelector(selector) &&
    governs(policy, direction) &&
    !rulesOf(policy, direction).some((rule) => allowsEverything(rule, direction))
  );
}

/** Whether a policy closes a direction for a pod with these labels. */
export function isolates(
  policy: KubernetesObject,
  labels: ReadonlyMap<string, string>,
  direction: Direction,
): boolean {
  return (
    governs(policy, direction) &&
    matchesSelector(get(policy.node, 'spec', 'podSelector'), labels) &&
    !rulesOf(policy, direction).some((rule) => allowsEverything(rule, direction))
  );
}

/** Kinds by which other engines close a whole cluster or namespace; what they say is not judged here. */
const OTHER_ENGINES: readonly string[] = [
  'CiliumClusterwideNetworkPolicy',
  'GlobalNetworkPolicy',
  'AdminNetworkPolicy',
  'BaselineAdminNetworkPolicy',
  'ClusterNetworkPolicy',
];

/** Whether another policy engine has a say in this namespace. */
export function hasOtherEngine(cluster: ClusterLookup, namespace: string | undefined): boolean {
  if (OTHER_ENGINES.some((kind) => cluster.ofKind(kind).length > 0)) return true;
  if (cluster.inNamespace(namespace, 'CiliumNetworkPolicy').length > 0) return true;
  return cluster.inNamespace(namespace, 'NetworkPolicy').some(({ group }) => /calico/.test(group));
}

function isEmptySelector(selector: YamlNode | undefined): boolean {
  return isEmpty(get(selector, 'matchLabels')) && isEmpty(get(selector, 'matchExpressions'));
}

/** Evaluates a label selector as Kubernetes does; an empty one matches everything. */
export function matchesSelector(
  selector: YamlNode | undefined,
  labels: ReadonlyMap<string, string>,
): boolean {
  const expected = textMap(get(selector, 'matchLabels'));
  if (![...expected].every(([key, value]) => labels.get(key) === value)) return false;
  // Labels that are no plain text (a placeholder) cannot be told to match.
  if (expected.size !== entriesOf(get(selector, 'matchLabels')).length) return false;
  return itemsOf(get(selector, 'matchExpressions')).every((item) => {
    const key = textOf(get(item, 'key')) ?? '';
    const values = itemsOf(get(item, 'values')).map((value) => textOf(value));
    const value = labels.get(key);
    switch (textOf(get(item, 'operator')) ?? '') {
      case 'In':
        return value !== undefined && values.includes(value);
      case 'NotIn':
        return value === undefined || !values.includes(value);
      case 'Exists':
        return value !== undefined;
      case 'DoesNotExist':
        return value === undefined;
      default:
        return false;
    }
  });
}
