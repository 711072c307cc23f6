import { manifest } from '../example.ts';
import { accessRulesOf, changesEverything, grants } from '../kubernetes/rbac.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';

const SECRETS = { group: '', resource: 'secrets', verbs: ['get', 'list', 'watch'] };

export const rbacReadsSecrets = defineRule({
  id: 'rbac-reads-secrets',
  title: 'Role may read every secret',
  severity: 'high',
  confidence: 'high',
  remediation:
    'Name the secrets (`resourceNames`) and use a Role in their namespace; `list` and `watch` give out the content as well.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#listing-secrets'],
  controls: aisvs(['4.4.1', '4.4.4'], ['4.4.5', '4.8.1']),
  check: {
    *object(object): Generator<Hit> {
      if (object.kind !== 'ClusterRole') return;
      for (const rule of accessRulesOf(object)) {
        if (rule.isNamed || changesEverything(rule) || !grants(rule, SECRETS)) continue;
        yield hit(object, rule.node, {
          message: `ClusterRole "${object.name}" may read every secret`,
          detail: `rules[${String(rule.index)}]`,
        });
      }
    },
  },
  match: [
    manifest(
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: r }\nrules:\n  - «apiGroups: [""]\n    resources: [pods, secrets]\n    verbs: [get, list, watch]»',
    ),
    manifest(
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: r }\nrules: [«{ apiGroups: ["*"], resources: ["*"], verbs: [list] }»]',
      'a role that looks like a harmless viewer',
    ),
    manifest(
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: r }\nrules: [«{ apiGroups: [""], resources: [secrets], verbs: ["*"] }»]',
    ),
  ],
  clean: [
    manifest(
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: r }\nrules: [{ apiGroups: [""], resources: [secrets], verbs: [get], resourceNames: [tls] }]',
    ),
    manifest(
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: r }\nrules: [{ apiGroups: [external-secrets.io], resources: [secretstores], verbs: ["*"] }]',
    ),
    manifest(
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: { name: r, namespace: app }\nrules: [{ apiGroups: [""], resources: [secrets], verbs: [get] }]',
    ),
  ],
});
