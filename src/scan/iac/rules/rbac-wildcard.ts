import { manifest } from '../example.ts';
import { accessRulesOf, changesEverything } from '../kubernetes/rbac.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';

export const rbacWildcard = defineRule({
  id: 'rbac-wildcard',
  title: 'Role may change every kind of object',
  severity: 'high',
  confidence: 'high',
  remediation:
    'Name the resources and verbs; a star also covers secrets, roles and whatever a later version adds.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege'],
  controls: aisvs(['4.1.1'], ['4.8.1']),
  check: {
    *object(object): Generator<Hit> {
      for (const rule of accessRulesOf(object)) {
        if (!changesEverything(rule)) continue;
        yield hit(object, rule.node, {
          message: `${object.kind} "${object.name}" may change every kind of object`,
          detail: `rules[${String(rule.index)}]`,
        });
      }
    },
  },
  match: [
    manifest(
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: all }\nrules:\n  - «apiGroups: ["*"]\n    resources: ["*"]\n    verbs: ["*"]»',
    ),
    manifest(
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: { name: core }\nrules: [{ apiGroups: [apps], resources: [deployments], verbs: [get] }, «{ apiGroups: [""], resources: ["*"], verbs: [get, patch] }»]',
    ),
    manifest(
      'apiVersion: rbac.authorization.k8s.io/v1beta1\nkind: ClusterRole\nmetadata: { name: core }\nrules: [«{ apiGroups: [apps, ""], resources: [pods, "*"], verbs: [CREATE] }»]',
      'a star among names, an old version, capitals',
    ),
  ],
  clean: [
    manifest(
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: own }\nrules: [{ apiGroups: [ray.io], resources: ["*"], verbs: ["*"] }]',
    ),
    manifest(
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: read }\nrules: [{ apiGroups: ["*"], resources: ["*"], verbs: [get, list, watch] }]',
    ),
    manifest(
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: { name: pods }\nrules: [{ apiGroups: [""], resources: [pods], verbs: ["*"] }]',
    ),
  ],
});
