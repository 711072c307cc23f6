import { container, manifest } from '../example.ts';
import { isIsolated, isOpen } from '../kubernetes/isolation.ts';
import type { Pod } from '../kubernetes/pod.ts';
import { launchOption, runs, variableOf } from '../launch.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';
import { entryAt, get, itemsOf, textOf } from '../yaml/node.ts';

const EVERYWHERE: ReadonlySet<string | undefined> = new Set(['0.0.0.0', '::', '[::]']);
/** Where a RayCluster, RayJob or RayService keeps the specification of its cluster. */
const CLUSTER_PATHS: readonly (readonly string[])[] = [
  ['spec'],
  ['spec', 'rayClusterSpec'],
  ['spec', 'rayClusterConfig'],
];

export const rayWithoutAuthentication = defineRule({
  id: 'ray-without-authentication',
  title: 'Ray dashboard takes jobs from everybody who reaches it',
  severity: 'high',
  confidence: 'medium',
  remediation:
    'Turn token authentication on (`RAY_AUTH_MODE=token`, KubeRay: `authOptions: { mode: token }`) and let a NetworkPolicy admit only the clients.',
  references: [
    'https://docs.ray.io/en/latest/ray-security/token-auth.html',
    'https://nvd.nist.gov/vuln/detail/CVE-2023-48022',
  ],
  controls: aisvs(['4.3.1', '4.3.2'], ['4.3.1', '4.8.3']),
  check: {
    *launch(launch): Generator<Hit> {
      const pod = launch.container?.pod;
      if (
        variableOf(launch, 'RAY_AUTH_MODE')?.value === 'token' ||
        (pod !== undefined && isIsolated(pod, 'ingress'))
      )
        return;
      for (const command of launch.commands) {
        const host = runs(command, 'ray') ? launchOption(command, '--dashboard-host') : undefined;
        if (host === undefined || !EVERYWHERE.has(host.value)) continue;
        yield hit(launch, host.word.at, {
          message: 'the dashboard runs jobs without asking who sends them',
          evidence: 'dashboard-host',
        });
      }
    },
    *namespace(namespace): Generator<Hit> {
      if (!isOpen(namespace, 'ingress')) return;
      for (const object of namespace.objects) {
        if (object.group !== 'ray.io') continue;
        for (const path of CLUSTER_PATHS) {
          const cluster = get(object.node, ...path);
          const entry = entryAt(cluster, 'headGroupSpec', 'rayStartParams', 'dashboard-host');
          const usesToken =
            textOf(get(cluster, 'authOptions', 'mode')) === 'token' ||
            hasTokenVariable(object.pointer, namespace.pods);
          if (entry === undefined || usesToken || !EVERYWHERE.has(textOf(entry.value))) continue;
          yield hit(object, entry, {
            message: `the dashboard of ${object.kind} "${object.name}" runs jobs without asking who sends them`,
            detail: [...path, 'headGroupSpec', 'rayStartParams', 'dashboard-host'].join('.'),
          });
        }
      }
    },
  },
  match: [
    container('image: rayproject/ray:2.52.0\ncommand: [ray, start, --head, «--dashboard-host=0.0.0.0»]'),
    container(
      'image: rayproject/ray:2.52.0\nargs: [/bin/sh, -c, "ray start --head «--dashboard-host» :: --block"]',
      'inside a shell, IPv6',
    ),
    manifest(
      'apiVersion: ray.io/v1\nkind: RayCluster\nmetadata: { name: r }\nspec:\n  headGroupSpec:\n    rayStartParams: { «dashboard-host: "0.0.0.0"» }\n    template: { spec: { containers: [{ name: head, image: rayproject/ray:2.52.0 }] } }',
    ),
  ],
  clean: [
    container('image: rayproject/ray:2.52.0\ncommand: [ray, start, --head, --dashboard-host=127.0.0.1]'),
    container(
      'image: rayproject/ray:2.52.0\ncommand: [ray, start, --head, --dashboard-host=0.0.0.0]\nenv: [{ name: RAY_AUTH_MODE, value: token }]',
    ),
    manifest(
      'apiVersion: ray.io/v1\nkind: RayCluster\nmetadata: { name: r }\nspec:\n  authOptions: { mode: token }\n  headGroupSpec:\n    rayStartParams: { dashboard-host: 0.0.0.0 }\n    template: { spec: { containers: [{ name: head, image: rayproject/ray:2.52.0 }] } }',
    ),
    manifest(
      'apiVersion: ray.io/v1\nkind: RayCluster\nmetadata: { name: r, namespace: ray }\nspec:\n  headGroupSpec:\n    rayStartParams: { dashboard-host: 0.0.0.0 }\n    template: { spec: { containers: [{ name: head, image: rayproject/ray:2.52.0 }] } }\n---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: deny, namespace: ray }\nspec: { podSelector: {}, policyTypes: [Ingress] }',
    ),
  ],
});

/** Whether a container of this cluster turns tokens on by a variable. */
function hasTokenVariable(pointer: string, pods: readonly Pod[]): boolean {
  const own = pods.filter((pod) => pod.pointer.startsWith(pointer));
  return own.some(({ containers }) =>
    containers.some(({ node }) =>
      itemsOf(get(node, 'env')).some(
        (item) => textOf(get(item, 'name')) === 'RAY_AUTH_MODE' && textOf(get(item, 'value')) === 'token',
      ),
    ),
  );
}
