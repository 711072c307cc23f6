import { manifest } from '../example.ts';
import type { KubernetesObject } from '../kubernetes/manifest.ts';
import { textMap } from '../kubernetes/manifest.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';
import { entryAt, get, isEmpty, isUnknown, itemsOf, textOf, type YamlNode } from '../yaml/node.ts';

/** Annotations by which a controller gets its certificate elsewhere. */
const CERTIFICATE = [
  'alb.ingress.kubernetes.io/certificate-arn',
  'networking.gke.io/managed-certificates',
  'networking.gke.io/v1beta1.managed-certificates',
  'ingress.gcp.kubernetes.io/pre-shared-cert',
  'appgw.ingress.kubernetes.io/appgw-ssl-certificate',
  'traefik.ingress.kubernetes.io/router.tls',
];

export const ingressWithoutTls = defineRule({
  id: 'ingress-without-tls',
  title: 'Way into the cluster without TLS',
  severity: 'medium',
  confidence: 'medium',
  remediation:
    'Add `spec.tls` with a certificate for the host (Gateway: a listener with protocol HTTPS; Route: `spec.tls`).',
  references: ['https://kubernetes.io/docs/concepts/services-networking/ingress/#tls'],
  controls: aisvs(['4.3.4'], ['4.3.4']),
  check: {
    *object(object): Generator<Hit> {
      const at = plainPartOf(object);
      if (at === undefined) return;
      yield hit(object, at, {
        message: `${object.kind} "${object.name}" takes requests without TLS`,
        detail: 'spec',
      });
    },
  },
  match: [
    manifest(
      'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: «llm» }\nspec:\n  rules: [{ host: llm.example.com }]',
    ),
    manifest(
      'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: «llm» }\nspec:\n  tls: []\n  rules: [{ host: llm.example.com }]',
      'a list of certificates that is empty',
    ),
    manifest(
      'apiVersion: gateway.networking.k8s.io/v1\nkind: Gateway\nmetadata: { name: «edge» }\nspec: { listeners: [{ name: web, port: 80, protocol: HTTP }] }',
    ),
    manifest(
      'apiVersion: route.openshift.io/v1\nkind: Route\nmetadata: { name: «llm» }\nspec: { to: { name: llm } }',
    ),
  ],
  clean: [
    manifest(
      'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: llm }\nspec: { tls: [{ hosts: [llm.example.com], secretName: llm-tls }] }',
    ),
    manifest(
      'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: llm, annotations: { alb.ingress.kubernetes.io/certificate-arn: "arn:aws:acm:x" } }\nspec: {}',
    ),
    manifest(
      'apiVersion: gateway.networking.k8s.io/v1\nkind: Gateway\nmetadata: { name: edge }\nspec: { listeners: [{ name: redirect, port: 80, protocol: HTTP }, { name: web, port: 443, protocol: HTTPS }] }',
    ),
  ],
});

function plainPartOf({ node, kind, group }: KubernetesObject): YamlNode | undefined {
  const name = entryAt(node, 'metadata', 'name')?.value ?? node;
  const tls = get(node, 'spec', 'tls');
  if (isUnknown(tls)) return undefined;
  if (kind === 'Ingress' && /^(?:networking\.k8s\.io|extensions)$/.test(group)) {
    const annotations = textMap(get(node, 'metadata', 'annotations'));
    return isEmpty(tls) && !CERTIFICATE.some((key) => annotations.has(key)) ? name : undefined;
  }
  if (kind === 'Route' && group === 'route.openshift.io') return isEmpty(tls) ? name : undefined;
  if (kind !== 'Gateway' || group !== 'gateway.networking.k8s.io') return undefined;
  const protocols = itemsOf(get(node, 'spec', 'listeners')).map((listener) =>
    textOf(get(listener, 'protocol')),
  );
  return protocols.includes('HTTP') && !protocols.includes('HTTPS') ? name : undefined;
}
