import { entriesOf, entryAt, get, isEmpty, itemsOf, numberOf, textOf, type YamlNode } from '../yaml/node.ts';
import type { Container } from './pod.ts';
import { podLabels } from './cluster.ts';
import { textMap, type ClusterLookup, type KubernetesObject } from './manifest.ts';
import { isWholeInternet } from './network-policy.ts';

/** Annotations by which clouds are told to keep a load balancer inside; value as a pattern. */
const INTERNAL: readonly (readonly [string, RegExp])[] = [
  ['service.beta.kubernetes.io/aws-load-balancer-internal', /^(?!false$)./],
  ['service.beta.kubernetes.io/aws-load-balancer-scheme', /^internal$/],
  ['service.beta.kubernetes.io/azure-load-balancer-internal', /^true$/],
  ['networking.gke.io/load-balancer-type', /^Internal$/i],
  ['cloud.google.com/load-balancer-type', /^Internal$/i],
  ['service.beta.kubernetes.io/oci-load-balancer-internal', /^true$/],
  ['service.kubernetes.io/ibm-load-balancer-cloud-provider-ip-type', /^private$/],
];

/** Where a Service says that it can be reached from outside the cluster; nothing when it cannot. */
export function publicPartsOf(service: KubernetesObject): readonly YamlNode[] {
  if (service.kind !== 'Service' || service.group !== '') return [];
  const type = entryAt(service.node, 'spec', 'type');
  const external = entryAt(service.node, 'spec', 'externalIPs');
  const isOutside =
    textOf(type?.value) === 'NodePort' || (textOf(type?.value) === 'LoadBalancer' && !isInternal(service));
  return [
    ...(type !== undefined && isOutside ? [type.value] : []),
    ...(external !== undefined && !isEmpty(external.value) ? [external.value] : []),
  ];
}

function isInternal(service: KubernetesObject): boolean {
  const annotations = textMap(get(service.node, 'metadata', 'annotations'));
  if (INTERNAL.some(([key, pattern]) => pattern.test(annotations.get(key) ?? ''))) return true;
  const ranges = itemsOf(get(service.node, 'spec', 'loadBalancerSourceRanges'));
  return ranges.length > 0 && !ranges.some((range) => isWholeInternet(textOf(range) ?? '0.0.0.0/0'));
}

/** How a container can be reached from outside the cluster; undefined when nothing in the scan opens a way. */
export function exposureOf(container: Container): string | undefined {
  const { pod } = container;
  const { cluster, namespace } = pod.object;
  if (itemsOf(get(container.node, 'ports')).some((port) => (numberOf(get(port, 'hostPort')) ?? 0) > 0))
    return 'a port of its node';
  for (const service of cluster.servicesOf(namespace, podLabels(pod))) {
    if (!leadsTo(service, container)) continue;
    if (publicPartsOf(service).length > 0) return `Service ${service.name}`;
    const ingress = ingressesOf(cluster, namespace).get(service.name);
    if (ingress !== undefined) return `Ingress ${ingress}`;
  }
  return undefined;
}

/** Whether a Service leads to this container, not to a proxy beside it. */
function leadsTo(service: KubernetesObject, container: Container): boolean {
  const ports = itemsOf(get(service.node, 'spec', 'ports'));
  return ports.length === 0 || ports.some((port) => portOwner(port, container) === container);
}

function portOwner(port: YamlNode, container: Container): Container {
  const target = textOf(get(port, 'targetPort') ?? get(port, 'port'));
  const owner = container.pod.containers.find((candidate) =>
    itemsOf(get(candidate.node, 'ports')).some(
      (own) => textOf(get(own, 'name')) === target || textOf(get(own, 'containerPort')) === target,
    ),
  );
  return owner ?? container;
}

const known = new WeakMap<ClusterLookup, Map<string | undefined, ReadonlyMap<string, string>>>();

/** Names of the Ingresses of a namespace that ask nobody who they are, by the Service they lead to. */
function ingressesOf(cluster: ClusterLookup, namespace: string | undefined): ReadonlyMap<string, string> {
  const byNamespace = known.get(cluster) ?? new Map<string | undefined, ReadonlyMap<string, string>>();
  known.set(cluster, byNamespace);
  const made = byNamespace.get(namespace) ?? readIngresses(cluster, namespace);
  byNamespace.set(namespace, made);
  return made;
}

function readIngresses(cluster: ClusterLookup, namespace: string | undefined): ReadonlyMap<string, string> {
  const routes = new Map<string, string>();
  for (const ingress of cluster.inNamespace(namespace, 'Ingress')) {
    const hasAuth = entriesOf(get(ingress.node, 'metadata', 'annotations')).some(({ key }) =>
      /\/(?:auth-|.*(?:oidc|oauth|authn|middlewares))/i.test(key),
    );
    if (hasAuth) continue;
    const backends = [
      get(ingress.node, 'spec', 'defaultBackend'),
      ...itemsOf(get(ingress.node, 'spec', 'rules')).flatMap((rule) =>
        itemsOf(get(rule, 'http', 'paths')).map((path) => get(path, 'backend')),
      ),
    ];
    for (const backend of backends) {
      const service = textOf(get(backend, 'service', 'name'));
      if (service !== undefined && !routes.has(service)) routes.set(service, ingress.name);
    }
  }
  return routes;
}
