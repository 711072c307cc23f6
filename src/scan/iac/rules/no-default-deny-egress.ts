import { manifest, pod } from '../example.ts';
import { isOpen } from '../kubernetes/isolation.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';

export const noDefaultDenyEgress = defineRule({
  id: 'no-default-deny-egress',
  title: 'Namespace may connect to everything outside',
  severity: 'medium',
  confidence: 'medium',
  remediation:
    'Add a NetworkPolicy with `podSelector: {}` and `policyTypes: [Ingress, Egress]`, then allow name lookup and the destinations that are needed.',
  references: ['https://kubernetes.io/docs/concepts/services-networking/network-policies/#default-policies'],
  controls: aisvs(['4.3.1', '4.3.3', '4.5.2'], ['4.3.1', '4.3.3', '4.5.2']),
  check: {
    *namespace(namespace): Generator<Hit> {
      if (!isOpen(namespace, 'egress')) return;
      yield hit(namespace, namespace.anchor, {
        message: 'no network policy denies outgoing connections by default',
      });
    },
  },
  match: [
    pod('«containers»: [{ name: web, image: app }]'),
    manifest(
      'apiVersion: v1\nkind: Namespace\nmetadata: { name: «models» }\n---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: deny, namespace: models }\nspec: { podSelector: {} }',
      'without policyTypes a policy says nothing about outgoing connections',
    ),
    manifest(
      'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: all }\nspec:\n  podSelector: {}\n  policyTypes: [Egress]\n  egress: [{ to: [{ ipBlock: { cidr: 0.0.0.0/0 } }] }]\n---\napiVersion: v1\nkind: Pod\nmetadata: { name: llm }\nspec: { «containers»: [{ name: llm, image: app }] }',
      'a policy for all pods that allows every address',
    ),
  ],
  clean: [
    manifest(
      'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: deny }\nspec: { podSelector: {}, policyTypes: [Egress] }\n---\napiVersion: v1\nkind: Pod\nmetadata: { name: llm }\nspec: { containers: [{ name: llm, image: app }] }',
    ),
    manifest(
      'apiVersion: v1\nkind: Pod\nmetadata: { name: llm, namespace: m, labels: { app: llm } }\nspec: { containers: [{ name: llm, image: app }] }\n---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: llm, namespace: m }\nspec:\n  podSelector: { matchLabels: { app: llm } }\n  egress: [{ to: [{ namespaceSelector: {} }], ports: [{ port: 53, protocol: UDP }] }]',
    ),
    manifest('apiVersion: v1\nkind: Namespace\nmetadata: { name: kube-system }'),
  ],
});
