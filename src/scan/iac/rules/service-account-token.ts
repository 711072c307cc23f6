import { manifest, pod } from '../example.ts';
import { isPatchPod, podAnchor, type Pod } from '../kubernetes/pod.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';
import { entryAt, get, isFalse, isOn, isUnknown, textOf } from '../yaml/node.ts';

export const serviceAccountToken = defineRule({
  id: 'service-account-token',
  title: 'Pod carries a Kubernetes API token of the default account',
  severity: 'medium',
  confidence: 'high',
  remediation:
    'Set `automountServiceAccountToken: false`; a workload that calls the Kubernetes API gets an account of its own with the rights it needs.',
  references: [
    'https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/#opt-out-of-api-credential-automounting',
  ],
  controls: aisvs(['4.1.1'], ['4.8.1']),
  check: {
    *pod(pod): Generator<Hit> {
      const mount = entryAt(pod.spec, 'automountServiceAccountToken');
      if (isFalse(mount?.value) || isUnknown(mount?.value) || !usesDefaultAccount(pod)) return;
      if (!isOn(mount?.value) && (isPatchPod(pod) || isOffForAccount(pod))) return;
      yield hit(pod, mount ?? podAnchor(pod), {
        message: 'the pod carries the API token of the default service account, which it has no use for',
        detail: 'automountServiceAccountToken',
      });
    },
  },
  match: [
    pod('«containers»: [{ name: web, image: app }]'),
    pod(
      'serviceAccountName: default\n«automountServiceAccountToken: true»\ncontainers: [{ name: web, image: app }]',
    ),
    manifest(
      'apiVersion: v1\nkind: ServiceAccount\nmetadata: { name: default, namespace: other }\nautomountServiceAccountToken: false\n---\napiVersion: v1\nkind: Pod\nmetadata: { name: web, namespace: app }\nspec:\n  «containers»: [{ name: web, image: app }]',
      'switched off for the account of another namespace',
    ),
  ],
  clean: [
    pod('automountServiceAccountToken: false\ncontainers: [{ name: web, image: app }]'),
    pod('serviceAccountName: operator\ncontainers: [{ name: web, image: app }]'),
    manifest(
      'apiVersion: v1\nkind: ServiceAccount\nmetadata: { name: default, namespace: app }\nautomountServiceAccountToken: false\n---\napiVersion: v1\nkind: Pod\nmetadata: { name: web, namespace: app }\nspec:\n  containers: [{ name: web, image: app }]',
    ),
  ],
});

function usesDefaultAccount({ spec }: Pod): boolean {
  const account = get(spec, 'serviceAccountName') ?? get(spec, 'serviceAccount');
  const name = textOf(account) ?? '';
  return !isUnknown(account) && (name === '' || name === 'default');
}

/** Whether the account itself says that its token is not mounted. */
function isOffForAccount({ object }: Pod): boolean {
  const accounts = object.cluster.inNamespace(object.namespace, 'ServiceAccount');
  return accounts.some(
    ({ name, node }) => name === 'default' && isFalse(get(node, 'automountServiceAccountToken')),
  );
}
