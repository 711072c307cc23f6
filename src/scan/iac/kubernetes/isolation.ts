import type { NamespaceView } from './cluster.ts';
import { podLabels } from './cluster.ts';
import {
  hasOtherEngine,
  isDefaultDeny,
  isolates,
  networkPoliciesIn,
  type Direction,
} from './network-policy.ts';
import { isPatchPod, type Pod } from './pod.ts';

/** Namespaces of the cluster itself; its distribution makes them, not the manifests of an application. */
const SYSTEM: ReadonlySet<string | undefined> = new Set(['kube-system', 'kube-public', 'kube-node-lease']);

/** Whether a direction is open for something in a namespace: no default deny, and a pod that no policy selects (or no pod yet). */
export function isOpen({ name, cluster, pods }: NamespaceView, direction: Direction): boolean {
  if (SYSTEM.has(name) || hasOtherEngine(cluster, name)) return false;
  const policies = networkPoliciesIn(cluster, name);
  if (policies.some((policy) => isDefaultDeny(policy, direction))) return false;
  const workloads = pods.filter((pod) => !isPatchPod(pod));
  return workloads.length === 0 || workloads.some((pod) => !isIsolated(pod, direction));
}

/** Whether a network policy of the scan closes a direction for this pod. */
export function isIsolated(pod: Pod, direction: Direction): boolean {
  const { cluster, namespace } = pod.object;
  const labels = podLabels(pod);
  return networkPoliciesIn(cluster, namespace).some((policy) => isolates(policy, labels, direction));
}
