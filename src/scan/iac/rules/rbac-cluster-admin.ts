import { manifest } from '../example.ts';
import type { KubernetesObject } from '../kubernetes/manifest.ts';
import { accessRulesOf, isFullAccess, isMachineOrEverybody, subjectsOf } from '../kubernetes/rbac.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';
import { get, textOf } from '../yaml/node.ts';

export const rbacClusterAdmin = defineRule({
  id: 'rbac-cluster-admin',
  title: 'Workload is administrator of the whole cluster',
  severity: 'critical',
  confidence: 'high',
  remediation:
    'Bind the account to a role with the verbs and resources that it uses, in the namespaces where it uses them.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege'],
  controls: aisvs(['4.1.1'], ['4.8.1']),
  check: {
    *object(object): Generator<Hit> {
      if (object.kind !== 'ClusterRoleBinding' || !isAdminRole(object)) return;
      for (const subject of subjectsOf(object)) {
        if (!isMachineOrEverybody(subject)) continue;
        yield hit(object, subject.node, {
          message: `${subject.kind} "${subject.name}" may do everything in the cluster`,
          detail: 'subjects',
          evidence: `${subject.kind}/${subject.name}`,
        });
      }
    },
  },
  match: [
    manifest(
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata: { name: b }\nroleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: cluster-admin }\nsubjects:\n  - «kind: ServiceAccount\n    name: runner\n    namespace: ci»',
    ),
    manifest(
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata: { name: b }\nroleRef: { kind: ClusterRole, name: all }\nsubjects: [«{ kind: Group, name: "system:serviceaccounts:app" }»]\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: all }\nrules: [{ apiGroups: ["*"], resources: ["*"], verbs: ["*"] }]',
      'a role of another name with the same rights, for all accounts of a namespace',
    ),
    manifest(
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata: { name: b }\nroleRef: { kind: ClusterRole, name: cluster-admin }\nsubjects:\n  - { kind: User, name: alice }\n  - «{ kind: Group, name: "system:authenticated" }»',
    ),
  ],
  clean: [
    manifest(
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata: { name: b }\nroleRef: { kind: ClusterRole, name: cluster-admin }\nsubjects: [{ kind: Group, name: platform-admins }]',
    ),
    manifest(
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata: { name: b }\nroleRef: { kind: ClusterRole, name: view }\nsubjects: [{ kind: ServiceAccount, name: a, namespace: b }]',
    ),
    manifest('apiVersion: v1\nkind: ServiceAccount\nmetadata: { name: cluster-admin }'),
  ],
});

/** The role is `cluster-admin`, or one of the scan that allows the same. */
function isAdminRole({ node, cluster }: KubernetesObject): boolean {
  const name = textOf(get(node, 'roleRef', 'name'));
  if (name === 'cluster-admin') return true;
  return cluster
    .ofKind('ClusterRole')
    .some((role) => role.name === name && accessRulesOf(role).some(isFullAccess));
}
