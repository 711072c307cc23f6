import { pod, manifest } from '../example.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';
import { get, itemsOf, textOf } from '../yaml/node.ts';

/** Kernel settings that belong to the pod alone, by the baseline of the Pod Security Standards. */
const SAFE: ReadonlySet<string> = new Set([
  'kernel.shm_rmid_forced',
  'net.ipv4.ip_local_port_range',
  'net.ipv4.ip_local_reserved_ports',
  'net.ipv4.ip_unprivileged_port_start',
  'net.ipv4.ping_group_range',
  'net.ipv4.tcp_fin_timeout',
  'net.ipv4.tcp_keepalive_intvl',
  'net.ipv4.tcp_keepalive_probes',
  'net.ipv4.tcp_keepalive_time',
  'net.ipv4.tcp_rmem',
  'net.ipv4.tcp_syncookies',
  'net.ipv4.tcp_wmem',
]);

export const unsafeSysctl = defineRule({
  id: 'unsafe-sysctl',
  title: 'Pod changes a kernel setting that is not its own',
  severity: 'medium',
  confidence: 'high',
  remediation:
    'Remove the setting, or make it when the node is set up; only the safe sysctls are kept apart per pod.',
  references: ['https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/#safe-and-unsafe-sysctls'],
  controls: aisvs(['4.1.1'], ['4.1.1']),
  check: {
    *pod(pod): Generator<Hit> {
      for (const item of itemsOf(get(pod.spec, 'securityContext', 'sysctls'))) {
        const at = get(item, 'name');
        // The kernel takes slashes for dots.
        const name = textOf(at)?.replaceAll('/', '.');
        if (at === undefined || name === undefined || SAFE.has(name)) continue;
        yield hit(pod, at, {
          message: `the pod sets ${name}, which is not in the list of safe settings`,
          detail: 'securityContext.sysctls',
          evidence: name,
        });
      }
    },
  },
  match: [
    pod(
      'securityContext:\n  sysctls:\n    - name: «kernel.msgmax»\n      value: "65536"\ncontainers: [{ name: web, image: app }]',
    ),
    pod(
      'securityContext: { sysctls: [{ name: «net.core.somaxconn», value: "1024" }] }\ncontainers: [{ name: web, image: app }]',
    ),
    manifest(
      'apiVersion: batch/v1\nkind: CronJob\nmetadata: { name: j }\nspec:\n  jobTemplate:\n    spec:\n      template:\n        spec:\n          containers: [{ name: a, image: app }]\n          securityContext: { sysctls: [{ name: «kernel/sem», value: "1 2 3 4" }] }',
      'slashes for dots',
    ),
  ],
  clean: [
    pod(
      'securityContext: { sysctls: [{ name: net.ipv4.tcp_syncookies, value: "1" }] }\ncontainers: [{ name: web, image: app }]',
    ),
    pod('securityContext: { sysctls: [] }\ncontainers: [{ name: web, image: app }]'),
    pod(
      'securityContext: { sysctls: [{ name: net/ipv4/ping_group_range, value: "0 0" }] }\ncontainers: [{ name: web, image: app }]',
    ),
  ],
});
