import { container, pod } from '../example.ts';
import { dropsAll } from '../kubernetes/capabilities.ts';
import { isWindowsPod } from '../kubernetes/platform.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';
import { entryAt, isOn, isUnknown, listOf } from '../yaml/node.ts';

export const capabilitiesKept = defineRule({
  id: 'capabilities-kept',
  title: 'Container keeps the default Linux capabilities',
  severity: 'medium',
  confidence: 'high',
  remediation: 'Set `capabilities: { drop: [ALL] }` and add back only what the program needs.',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted'],
  controls: aisvs(['4.1.1'], ['4.1.1']),
  check: {
    *container(container): Generator<Hit> {
      if (dropsAll(container) || isWindowsPod(container.pod)) return;
      const drop = entryAt(container.node, 'securityContext', 'capabilities', 'drop');
      if (drop === undefined && container.isPatch) return;
      if (isUnknown(drop?.value) || listOf(drop?.value).some(isUnknown)) return;
      if (isOn(entryAt(container.node, 'securityContext', 'privileged')?.value)) return;
      yield hit(container, drop ?? container.anchor, {
        message: `container "${container.name}" does not drop all capabilities`,
        detail: 'securityContext.capabilities.drop',
      });
    },
  },
  match: [
    pod('containers:\n  - name: «server»\n    image: app'),
    container('image: app\nsecurityContext:\n  capabilities:\n    «drop: [NET_RAW]»'),
    container(
      'image: app\nsecurityContext:\n  capabilities:\n    «drop:\n      - CAP_ALL»',
      'a name that no runtime knows',
    ),
    pod(
      'securityContext: { capabilities: { drop: [ALL] } }\ncontainers:\n  - name: «server»\n    image: app',
      'set on the pod, where the field does not exist',
    ),
  ],
  clean: [
    container('image: app\nsecurityContext: { capabilities: { drop: [ALL], add: [SETUID] } }'),
    container('image: app\nsecurityContext: { capabilities: { drop: ["all"] } }'),
    pod('nodeSelector: { kubernetes.io/os: windows }\ncontainers:\n  - name: server\n    image: app'),
    container('image: app\nsecurityContext: { privileged: true }'),
  ],
});
