import { container, pod } from '../example.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';
import { entryAt, get, isOn, itemsOf, numberOf } from '../yaml/node.ts';

export const hostPort = defineRule({
  id: 'host-port',
  title: 'Container takes a port of its node',
  severity: 'medium',
  confidence: 'high',
  remediation: 'Remove `hostPort` and reach the container through a Service.',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline'],
  controls: aisvs(['4.3.1', '4.3.5'], ['4.3.1', '4.3.5']),
  check: {
    *container(container): Generator<Hit> {
      // With the network of the node the ports are the same by definition; `host-namespace` says that.
      if (isOn(get(container.pod.spec, 'hostNetwork'))) return;
      for (const [index, port] of itemsOf(get(container.node, 'ports')).entries()) {
        const entry = entryAt(port, 'hostPort');
        const number = numberOf(entry?.value);
        if (entry === undefined || number === undefined || number === 0) continue;
        yield hit(container, entry, {
          message: `container "${container.name}" is reachable on port ${String(number)} of its node`,
          detail: `ports[${String(index)}].hostPort`,
          evidence: String(number),
        });
      }
    },
  },
  match: [
    container('image: app\nports:\n  - containerPort: 8080\n    «hostPort: 8080»'),
    container('image: app\nports: [{ containerPort: 80, «hostPort: "80"» }]', 'the number as text'),
    pod(
      'initContainers:\n  - name: i\n    image: app\n    ports: [{ containerPort: 1, «hostPort: 22» }]\ncontainers: []',
    ),
  ],
  clean: [
    container('image: app\nports: [{ containerPort: 8080 }]'),
    container('image: app\nports: [{ containerPort: 8080, hostPort: 0 }]'),
    pod(
      'hostNetwork: true\ncontainers: [{ name: a, image: app, ports: [{ containerPort: 80, hostPort: 80 }] }]',
    ),
  ],
});
