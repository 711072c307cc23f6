import { manifest } from '../example.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';
import { entryAt, get, isUnknown, textOf } from '../yaml/node.ts';

const LABEL = 'pod-security.kubernetes.io/enforce';
const SYSTEM: ReadonlySet<string> = new Set(['kube-system', 'kube-public', 'kube-node-lease']);

export const podSecurityNotEnforced = defineRule({
  id: 'pod-security-not-enforced',
  title: 'Namespace takes pods with any right',
  severity: 'medium',
  confidence: 'medium',
  remediation:
    'Label the namespace `pod-security.kubernetes.io/enforce: restricted` (or `baseline`), unless an admission policy does the same.',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-admission/'],
  controls: aisvs(['4.1.1', '4.1.2'], ['4.1.1', '4.1.2', '4.14.3']),
  check: {
    *object(object): Generator<Hit> {
      if (object.kind !== 'Namespace' || object.group !== '' || SYSTEM.has(object.name)) return;
      const label = entryAt(object.node, 'metadata', 'labels', LABEL);
      const level = textOf(label?.value);
      if (level === 'restricted' || level === 'baseline' || isUnknown(label?.value)) return;
      yield hit(object, label ?? get(object.node, 'metadata', 'name') ?? object.node, {
        message: `namespace "${object.name}" does not enforce a Pod Security Standard`,
        detail: 'metadata.labels',
      });
    },
  },
  match: [
    manifest('apiVersion: v1\nkind: Namespace\nmetadata: { name: «models» }'),
    manifest(
      'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: models\n  labels:\n    «pod-security.kubernetes.io/enforce: privileged»',
    ),
    manifest(
      'apiVersion: v1\nkind: Namespace\nmetadata: { name: «models», labels: { pod-security.kubernetes.io/warn: restricted, pod-security.kubernetes.io/audit: restricted } }',
      'a warning in place of a refusal',
    ),
  ],
  clean: [
    manifest(
      'apiVersion: v1\nkind: Namespace\nmetadata: { name: models, labels: { pod-security.kubernetes.io/enforce: restricted } }',
    ),
    manifest('apiVersion: v1\nkind: Namespace\nmetadata: { name: kube-system }'),
    manifest('apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a, namespace: models }'),
  ],
});
