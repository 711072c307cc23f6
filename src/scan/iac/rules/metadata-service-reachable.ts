import { manifest } from '../example.ts';
import { governs, isWholeInternet, rulesOf } from '../kubernetes/network-policy.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';
import { entryAt, get, isEmpty, itemsOf, numberOf, textOf, type YamlNode } from '../yaml/node.ts';

export const metadataServiceReachable = defineRule({
  id: 'metadata-service-reachable',
  title: 'Network policy leaves the way to the cloud metadata service open',
  severity: 'medium',
  confidence: 'high',
  remediation:
    'Add `except: [169.254.0.0/16]` to the address block, or name the destinations that are needed.',
  references: [
    'https://kubernetes.io/docs/tasks/administer-cluster/securing-a-cluster/#restricting-cloud-metadata-api-access',
  ],
  controls: aisvs(['4.3.2'], ['4.3.2']),
  check: {
    *object(object): Generator<Hit> {
      if (object.kind !== 'NetworkPolicy' || !governs(object, 'egress')) return;
      for (const [index, rule] of rulesOf(object, 'egress').entries()) {
        if (!reachesPort80(rule)) continue;
        for (const peer of itemsOf(get(rule, 'to'))) {
          const cidr = entryAt(peer, 'ipBlock', 'cidr');
          const text = textOf(cidr?.value) ?? '';
          if (cidr === undefined || !isWholeInternet(text) || text.includes(':') || leavesMetadataOut(peer))
            continue;
          yield hit(object, cidr, {
            message: 'pods may reach 169.254.169.254, which gives out the credentials of the node',
            detail: `spec.egress[${String(index)}]`,
          });
        }
      }
    },
  },
  match: [
    manifest(
      'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: out }\nspec:\n  podSelector: {}\n  egress:\n    - to:\n        - ipBlock:\n            «cidr: 0.0.0.0/0»',
    ),
    manifest(
      'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: out }\nspec:\n  podSelector: {}\n  egress: [{ to: [{ ipBlock: { «cidr: 0.0.0.0/0», except: [10.0.0.0/8] } }], ports: [{ port: 80 }, { port: 443 }] }]',
    ),
    manifest(
      'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: out }\nspec:\n  podSelector: {}\n  egress: [{ to: [{ ipBlock: { «cidr: 169.0.0.0/0» } }], ports: [{ port: 1, endPort: 65535 }] }]',
      'another spelling of every address, and a range of ports',
    ),
  ],
  clean: [
    manifest(
      'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: out }\nspec:\n  podSelector: {}\n  egress: [{ to: [{ ipBlock: { cidr: 0.0.0.0/0, except: [10.0.0.0/8, 169.254.0.0/16] } }] }]',
    ),
    manifest(
      'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: out }\nspec:\n  podSelector: {}\n  egress: [{ to: [{ ipBlock: { cidr: 0.0.0.0/0 } }], ports: [{ port: 443, protocol: TCP }] }]',
    ),
    manifest(
      'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: in }\nspec:\n  podSelector: {}\n  ingress: [{ from: [{ ipBlock: { cidr: 0.0.0.0/0 } }] }]',
    ),
  ],
});

function leavesMetadataOut(peer: YamlNode): boolean {
  return itemsOf(get(peer, 'ipBlock', 'except')).some((item) =>
    /^169\.254\.(?:0\.0\/16|169\.254\/32)$/.test(textOf(item)?.trim() ?? ''),
  );
}

/** The metadata service answers on TCP port 80. */
function reachesPort80(rule: YamlNode): boolean {
  const ports = get(rule, 'ports');
  if (isEmpty(ports)) return true;
  return itemsOf(ports).some((item) => {
    const first = numberOf(get(item, 'port'));
    const last = numberOf(get(item, 'endPort')) ?? first;
    if (first === undefined || last === undefined) return true;
    return (textOf(get(item, 'protocol')) ?? 'TCP') === 'TCP' && first <= 80 && last >= 80;
  });
}
