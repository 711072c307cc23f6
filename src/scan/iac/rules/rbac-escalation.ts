import { manifest } from '../example.ts';
import { accessRulesOf, changesEverything, grants } from '../kubernetes/rbac.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';

const RBAC = 'rbac.authorization.k8s.io';

/** Rights that give all others. */
const WAYS: readonly {
  readonly group: string;
  readonly resource: string;
  readonly verbs: readonly string[];
  readonly what: string;
}[] = [
  { group: RBAC, resource: 'clusterroles', verbs: ['escalate', 'bind'], what: 'give itself any role' },
  {
    group: RBAC,
    resource: 'roles',
    verbs: ['escalate', 'bind'],
    what: 'give itself any role of a namespace',
  },
  { group: '', resource: 'serviceaccounts', verbs: ['impersonate'], what: 'act as any service account' },
  { group: '', resource: 'users', verbs: ['impersonate'], what: 'act as any user' },
  { group: '', resource: 'groups', verbs: ['impersonate'], what: 'act as any group' },
  { group: '', resource: 'serviceaccounts/token', verbs: ['create'], what: 'make tokens of other accounts' },
  {
    group: '',
    resource: 'nodes/proxy',
    verbs: ['get', 'create'],
    what: 'run commands in every pod through the kubelet',
  },
  {
    group: 'certificates.k8s.io',
    resource: 'certificatesigningrequests/approval',
    verbs: ['update', 'patch'],
    what: 'approve certificates of any identity',
  },
];

export const rbacEscalation = defineRule({
  id: 'rbac-escalation',
  title: 'Role may raise its own rights',
  severity: 'high',
  confidence: 'high',
  remediation:
    'Take out `escalate`, `bind`, `impersonate`, `serviceaccounts/token`, `nodes/proxy` and approval of certificates, or bound them with `resourceNames`.',
  references: [
    'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#privilege-escalation-risks',
  ],
  controls: aisvs(['4.1.1'], ['4.8.1']),
  check: {
    *object(object): Generator<Hit> {
      for (const rule of accessRulesOf(object)) {
        // `rbac-wildcard` has said it all.
        if (rule.isNamed || changesEverything(rule)) continue;
        const way = WAYS.find((candidate) => grants(rule, candidate));
        if (way === undefined) continue;
        yield hit(object, rule.node, {
          message: `${object.kind} "${object.name}" may ${way.what}`,
          detail: `rules[${String(rule.index)}]`,
        });
      }
    },
  },
  match: [
    manifest(
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: r }\nrules:\n  - «apiGroups: [rbac.authorization.k8s.io]\n    resources: [clusterroles]\n    verbs: [bind]»',
    ),
    manifest(
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: { name: r }\nrules: [«{ apiGroups: [""], resources: [serviceaccounts/token], verbs: [create] }»]',
    ),
    manifest(
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: r }\nrules: [«{ apiGroups: ["*"], resources: ["*/proxy"], verbs: [GET] }», «{ apiGroups: [""], resources: [users], verbs: ["*"] }»]',
      'by stars in place of the words',
    ),
  ],
  clean: [
    manifest(
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: r }\nrules: [{ apiGroups: [rbac.authorization.k8s.io], resources: [clusterroles], verbs: [bind], resourceNames: [viewer] }]',
    ),
    manifest(
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: r }\nrules: [{ apiGroups: [certificates.k8s.io], resources: [certificatesigningrequests], verbs: [get, list, watch] }]',
    ),
    manifest(
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: { name: r }\nrules: [{ apiGroups: [""], resources: [serviceaccounts], verbs: [get, create] }]',
    ),
  ],
});
