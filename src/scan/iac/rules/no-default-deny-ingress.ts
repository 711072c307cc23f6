import { manifest, pod } from '../example.ts';
import { isOpen } from '../kubernetes/isolation.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';

export const noDefaultDenyIngress = defineRule({
  id: 'no-default-deny-ingress',
  title: 'Namespace takes connections from everywhere in the cluster',
  severity: 'medium',
  confidence: 'medium',
  remediation:
    'Add a NetworkPolicy with `podSelector: {}` and `policyTypes: [Ingress, Egress]`, then one policy per connection that is needed.',
  references: ['https://kubernetes.io/docs/concepts/services-networking/network-policies/#default-policies'],
  controls: aisvs(['4.3.1'], ['4.3.1']),
  check: {
    *namespace(namespace): Generator<Hit> {
      if (!isOpen(namespace, 'ingress')) return;
      yield hit(namespace, namespace.anchor, {
        message: 'no network policy denies incoming connections by default',
      });
    },
  },
  match: [
    pod('«containers»: [{ name: web, image: app }]'),
    manifest('apiVersion: v1\nkind: Namespace\nmetadata:\n  name: «models»'),
    manifest(
      'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: deny, namespace: models }\nspec:\n  podSelector: {}\n  policyTypes: [Ingress]\n  ingress: [{}]\n---\napiVersion: v1\nkind: Pod\nmetadata: { name: llm, namespace: models }\nspec: { «containers»: [{ name: llm, image: app }] }',
      'a policy for all pods that allows everything',
    ),
    manifest(
      'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: deny, namespace: other }\nspec: { podSelector: {}, policyTypes: [Ingress] }\n---\napiVersion: v1\nkind: Pod\nmetadata: { name: llm, namespace: models }\nspec: { «containers»: [{ name: llm, image: app }] }',
      'the policy is in another namespace',
    ),
  ],
  clean: [
    manifest(
      'apiVersion: v1\nkind: Namespace\nmetadata: { name: models }\n---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: deny, namespace: models }\nspec: { podSelector: {}, policyTypes: [Ingress, Egress] }',
    ),
    manifest(
      'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: llm }\nspec:\n  podSelector: { matchExpressions: [{ key: app, operator: In, values: [llm] }] }\n  ingress: [{ from: [{ podSelector: { matchLabels: { app: web } } }] }]\n---\napiVersion: v1\nkind: Pod\nmetadata: { name: llm, labels: { app: llm } }\nspec: { containers: [{ name: llm, image: app }] }',
    ),
    manifest(
      'apiVersion: cilium.io/v2\nkind: CiliumClusterwideNetworkPolicy\nmetadata: { name: deny }\nspec: { endpointSelector: {}, ingress: [{}] }\n---\napiVersion: v1\nkind: Pod\nmetadata: { name: llm }\nspec: { containers: [{ name: llm, image: app }] }',
    ),
    manifest('apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a, namespace: models }\ndata: {}'),
  ],
});
