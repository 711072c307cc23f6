import { manifest, pod } from '../example.ts';
import type { ClusterLookup, KubernetesObject } from '../kubernetes/manifest.ts';
import type { Container } from '../kubernetes/pod.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';
import { entryAt, get, isEmpty, isUnknown, itemsOf } from '../yaml/node.ts';

export const resourceLimits = defineRule({
  id: 'resource-limits',
  title: 'Container may use up the memory or CPU of its node',
  severity: 'medium',
  confidence: 'high',
  remediation:
    'Set `resources.limits.memory`, and a CPU request or limit, on each container; a LimitRange can give defaults to a whole namespace.',
  references: ['https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/'],
  controls: aisvs(['4.6.1'], ['4.7.3']),
  check: {
    *container(container): Generator<Hit> {
      // Ephemeral containers cannot have limits.
      if (container.isPatch || container.role === 'ephemeral') return;
      const missing = [
        ...(isBounded(container, 'memory', ['limits']) ? [] : ['memory limit']),
        ...(isBounded(container, 'cpu', ['limits', 'requests']) ? [] : ['CPU request or limit']),
      ];
      if (missing.length === 0) return;
      yield hit(container, entryAt(container.node, 'resources')?.keyPlace ?? container.anchor, {
        message: `container "${container.name}" has no ${missing.join(' and no ')}`,
        detail: 'resources',
      });
    },
  },
  match: [
    pod('containers:\n  - name: «server»\n    image: app'),
    pod('containers:\n  - name: server\n    image: app\n    «resources»: { limits: { nvidia.com/gpu: 1 } }'),
    pod(
      'containers:\n  - name: server\n    image: app\n    «resources»:\n      requests: { cpu: 1, memory: 1Gi }\n      limits: { memory: null }',
      'a limit that says nothing',
    ),
    manifest(
      'apiVersion: v1\nkind: LimitRange\nmetadata: { name: d, namespace: other }\nspec: { limits: [{ type: Container, default: { memory: 1Gi, cpu: 1 } }] }\n---\napiVersion: v1\nkind: Pod\nmetadata: { name: web, namespace: app }\nspec: { containers: [{ name: «web», image: app }] }',
      'defaults for another namespace',
    ),
  ],
  clean: [
    pod(
      'containers:\n  - name: server\n    image: app\n    resources: { requests: { cpu: 500m }, limits: { memory: 1Gi } }',
    ),
    pod('resources: { limits: { cpu: 2, memory: 4Gi } }\ncontainers: [{ name: server, image: app }]'),
    pod('containers:\n  - name: server\n    image: app\n    resources: {{ .Values.resources }}'),
    manifest(
      'apiVersion: v1\nkind: LimitRange\nmetadata: { name: d, namespace: app }\nspec: { limits: [{ type: Container, default: { memory: 1Gi, cpu: 1 } }] }\n---\napiVersion: v1\nkind: Pod\nmetadata: { name: web, namespace: app }\nspec: { containers: [{ name: web, image: app }] }',
    ),
  ],
});

/** Whether a container, its pod or the defaults of its namespace say how much it may have. */
function isBounded(container: Container, what: 'memory' | 'cpu', where: readonly string[]): boolean {
  const { pod } = container;
  const own = where.some((key) =>
    [container.node, pod.spec].some((node) => {
      const resources = get(node, 'resources');
      const list = get(resources, key);
      return isUnknown(resources) || isUnknown(list) || !isEmpty(get(list, what));
    }),
  );
  if (own) return true;
  return defaultsOf(pod.object).has(what);
}

const known = new WeakMap<ClusterLookup, Map<string | undefined, ReadonlySet<string>>>();

/** What the LimitRanges of a namespace give containers that ask for nothing. */
function defaultsOf({ cluster, namespace }: KubernetesObject): ReadonlySet<string> {
  const byNamespace = known.get(cluster) ?? new Map<string | undefined, ReadonlySet<string>>();
  known.set(cluster, byNamespace);
  const made = byNamespace.get(namespace) ?? readDefaults(cluster, namespace);
  byNamespace.set(namespace, made);
  return made;
}

function readDefaults(cluster: ClusterLookup, namespace: string | undefined): ReadonlySet<string> {
  const limits = cluster
    .inNamespace(namespace, 'LimitRange')
    .flatMap(({ node }) => itemsOf(get(node, 'spec', 'limits')));
  return new Set(
    ['memory', 'cpu'].filter((what) => limits.some((limit) => !isEmpty(get(limit, 'default', what)))),
  );
}
