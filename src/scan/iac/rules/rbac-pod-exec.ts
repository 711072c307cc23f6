import { manifest } from '../example.ts';
import { accessRulesOf, changesEverything, grants } from '../kubernetes/rbac.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';

const WAYS = ['pods/exec', 'pods/attach', 'pods/portforward', 'pods/ephemeralcontainers'].map((resource) => ({
  group: '',
  resource,
  verbs: resource === 'pods/ephemeralcontainers' ? ['update', 'patch'] : ['create', 'get'],
}));

export const rbacPodExec = defineRule({
  id: 'rbac-pod-exec',
  title: 'Role may run commands in pods',
  severity: 'medium',
  confidence: 'high',
  remediation:
    'Take out `pods/exec`, `pods/attach`, `pods/portforward` and `pods/ephemeralcontainers`; give them to people for the time of an incident.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  controls: aisvs(['4.3.2'], ['4.8.3']),
  check: {
    *object(object): Generator<Hit> {
      for (const rule of accessRulesOf(object)) {
        if (rule.isNamed || changesEverything(rule)) continue;
        const way = WAYS.find((candidate) => grants(rule, candidate));
        if (way === undefined) continue;
        yield hit(object, rule.node, {
          message: `${object.kind} "${object.name}" may use ${way.resource}`,
          detail: `rules[${String(rule.index)}]`,
        });
      }
    },
  },
  match: [
    manifest(
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: { name: r }\nrules:\n  - «apiGroups: [""]\n    resources: [pods, pods/exec]\n    verbs: [create]»',
    ),
    manifest(
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: r }\nrules: [«{ apiGroups: [""], resources: [pods/portforward], verbs: ["*"] }»]',
    ),
    manifest(
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: { name: r }\nrules: [«{ apiGroups: [""], resources: ["*/attach"], verbs: [get] }»]',
      'GET opens the stream just as well, and a star for the kind',
    ),
  ],
  clean: [
    manifest(
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: { name: r }\nrules: [{ apiGroups: [""], resources: [pods, pods/log], verbs: [get, list, watch, create] }]',
    ),
    manifest(
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: { name: r }\nrules: [{ apiGroups: [acme.io], resources: [pods/exec], verbs: [create] }]',
    ),
    manifest(
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: { name: r }\nrules: [{ apiGroups: [""], resources: [pods/exec], verbs: [create], resourceNames: [debug] }]',
    ),
  ],
});
