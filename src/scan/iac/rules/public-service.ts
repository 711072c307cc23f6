import { manifest } from '../example.ts';
import { publicPartsOf } from '../kubernetes/exposure.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';

export const publicService = defineRule({
  id: 'public-service',
  title: 'Service can be reached from outside the cluster',
  severity: 'medium',
  confidence: 'medium',
  remediation:
    'Use `ClusterIP` behind a gateway that authenticates; a load balancer that has to be gets an internal address or `loadBalancerSourceRanges`.',
  references: [
    'https://kubernetes.io/docs/concepts/services-networking/service/#publishing-services-service-types',
  ],
  controls: aisvs(['4.3.5'], ['4.3.5']),
  check: {
    *object(object): Generator<Hit> {
      for (const part of publicPartsOf(object)) {
        const what = part.kind === 'scalar' ? `type ${part.text}` : 'external addresses';
        yield hit(object, part, {
          message: `Service "${object.name}" is open to the outside: ${what}`,
          detail: 'spec',
        });
      }
    },
  },
  match: [
    manifest(
      'apiVersion: v1\nkind: Service\nmetadata: { name: llm }\nspec:\n  type: «LoadBalancer»\n  ports: [{ port: 80 }]',
    ),
    manifest(
      'apiVersion: v1\nkind: Service\nmetadata: { name: llm }\nspec: { type: «NodePort», ports: [{ port: 80 }] }',
    ),
    manifest(
      'apiVersion: v1\nkind: Service\nmetadata: { name: llm }\nspec:\n  externalIPs: «[203.0.113.7]»\n  ports: [{ port: 80 }]',
      'an inner type with an outer address',
    ),
    manifest(
      'apiVersion: v1\nkind: ServiceList\nitems:\n  - metadata: { name: llm }\n    spec: { type: «"LoadBalancer"», loadBalancerSourceRanges: [10.0.0.0/8, 0.0.0.0/0] }',
      'a typed list, and a range that is everything',
    ),
  ],
  clean: [
    manifest(
      'apiVersion: v1\nkind: Service\nmetadata: { name: llm }\nspec: { type: ClusterIP, ports: [{ port: 80 }] }',
    ),
    manifest(
      'apiVersion: v1\nkind: Service\nmetadata:\n  name: llm\n  annotations: { networking.gke.io/load-balancer-type: Internal }\nspec: { type: LoadBalancer }',
    ),
    manifest(
      'apiVersion: v1\nkind: Service\nmetadata: { name: llm }\nspec: { type: LoadBalancer, loadBalancerSourceRanges: [192.0.2.0/24] }',
    ),
    manifest(
      'apiVersion: serving.knative.dev/v1\nkind: Service\nmetadata: { name: llm }\nspec: { type: LoadBalancer }',
    ),
  ],
});
