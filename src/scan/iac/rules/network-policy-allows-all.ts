import { manifest } from '../example.ts';
import { allowsEverything, governs, rulesOf, type Direction } from '../kubernetes/network-policy.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';

const DIRECTIONS: readonly Direction[] = ['ingress', 'egress'];

export const networkPolicyAllowsAll = defineRule({
  id: 'network-policy-allows-all',
  title: 'Network policy allows every peer on every port',
  severity: 'medium',
  confidence: 'high',
  remediation: 'Name the peers (`from`, `to`) and ports that are needed; an empty rule allows everything.',
  references: [
    'https://kubernetes.io/docs/concepts/services-networking/network-policies/#allow-all-ingress-traffic',
  ],
  controls: aisvs(['4.3.1', '4.3.3'], ['4.3.1', '4.3.3']),
  check: {
    *object(object): Generator<Hit> {
      if (object.kind !== 'NetworkPolicy' || !/^(?:networking\.k8s\.io|extensions)$/.test(object.group))
        return;
      for (const direction of DIRECTIONS) {
        if (!governs(object, direction)) continue;
        for (const [index, rule] of rulesOf(object, direction).entries()) {
          if (!allowsEverything(rule, direction)) continue;
          yield hit(object, rule, {
            message: `the policy allows all ${direction === 'ingress' ? 'incoming' : 'outgoing'} connections`,
            detail: `spec.${direction}[${String(index)}]`,
          });
        }
      }
    },
  },
  match: [
    manifest(
      'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: open }\nspec:\n  podSelector: { matchLabels: { app: llm } }\n  ingress:\n    - «{}»',
    ),
    manifest(
      'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: open }\nspec:\n  podSelector: {}\n  policyTypes: [Egress]\n  egress:\n    - «to: []»',
      'a list of peers that is empty means all of them',
    ),
    manifest(
      'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: open }\nspec:\n  podSelector: {}\n  egress: [«{ to: [{ podSelector: {} }, { ipBlock: { cidr: "::/0" } }] }»]',
      'one peer of several is the whole internet',
    ),
  ],
  clean: [
    manifest(
      'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: deny }\nspec: { podSelector: {}, policyTypes: [Ingress, Egress], ingress: [], egress: [] }',
    ),
    manifest(
      'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: web }\nspec:\n  podSelector: {}\n  ingress: [{ ports: [{ port: 443 }] }]',
    ),
    manifest(
      'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: out }\nspec:\n  podSelector: {}\n  policyTypes: [Ingress]\n  egress: [{}]',
    ),
    manifest(
      'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: out }\nspec:\n  podSelector: {}\n  egress: [{ to: [{ ipBlock: { cidr: 0.0.0.0/0, except: [169.254.169.254/32] } }] }]',
    ),
  ],
});
