import { manifest } from '../example.ts';
import { accessRulesOf, changesEverything, grants } from '../kubernetes/rbac.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';

const KINDS = [
  'mutatingwebhookconfigurations',
  'validatingwebhookconfigurations',
  'mutatingadmissionpolicies',
].map((resource) => ({
  group: 'admissionregistration.k8s.io',
  resource,
  verbs: ['create', 'update', 'patch'],
}));

export const rbacAdmissionWebhooks = defineRule({
  id: 'rbac-admission-webhooks',
  title: 'Role may put itself in the way of every object',
  severity: 'medium',
  confidence: 'high',
  remediation: 'Bound the rule with `resourceNames` to the webhook configurations of the program itself.',
  references: [
    'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#control-admission-webhooks',
  ],
  controls: aisvs(['4.1.1'], ['4.8.1', '4.14.3']),
  check: {
    *object(object): Generator<Hit> {
      for (const rule of accessRulesOf(object)) {
        if (rule.isNamed || changesEverything(rule)) continue;
        const kind = KINDS.find((candidate) => grants(rule, candidate));
        if (kind === undefined) continue;
        yield hit(object, rule.node, {
          message: `${object.kind} "${object.name}" may write ${kind.resource}, which see or change every object`,
          detail: `rules[${String(rule.index)}]`,
        });
      }
    },
  },
  match: [
    manifest(
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: r }\nrules:\n  - «apiGroups: [admissionregistration.k8s.io]\n    resources: [mutatingwebhookconfigurations]\n    verbs: [create, patch]»',
    ),
    manifest(
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: r }\nrules: [«{ apiGroups: [admissionregistration.k8s.io], resources: ["*"], verbs: [update] }»]',
    ),
    manifest(
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: r }\nrules: [«{ apiGroups: ["*"], resources: [ValidatingWebhookConfigurations], verbs: ["*"] }»]',
      'stars for group and verb, capitals',
    ),
  ],
  clean: [
    manifest(
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: r }\nrules: [{ apiGroups: [admissionregistration.k8s.io], resources: [mutatingwebhookconfigurations], verbs: [get, list, watch] }]',
    ),
    manifest(
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: r }\nrules: [{ apiGroups: [admissionregistration.k8s.io], resources: [validatingwebhookconfigurations], verbs: [patch], resourceNames: [own] }]',
    ),
    manifest(
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: r }\nrules: [{ apiGroups: [apps], resources: [deployments], verbs: ["*"] }]',
    ),
  ],
});
