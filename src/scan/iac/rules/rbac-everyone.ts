import { manifest } from '../example.ts';
import { isEverybody, subjectsOf } from '../kubernetes/rbac.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';
import { get, textOf } from '../yaml/node.ts';

/** Roles that every cluster gives everybody: versions and paths of the API. */
const HARMLESS: ReadonlySet<string> = new Set([
  'system:discovery',
  'system:public-info-viewer',
  'system:basic-user',
]);

export const rbacEveryone = defineRule({
  id: 'rbac-everyone',
  title: 'Role is bound to everybody',
  severity: 'high',
  confidence: 'high',
  remediation:
    'Bind the role to the accounts that need it; `system:authenticated` is every user and every workload, `system:unauthenticated` the whole network.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege'],
  controls: aisvs(['4.1.1', '4.3.2'], ['4.8.1']),
  check: {
    *object(object): Generator<Hit> {
      if (HARMLESS.has(textOf(get(object.node, 'roleRef', 'name')) ?? '')) return;
      for (const subject of subjectsOf(object)) {
        if (!isEverybody(subject)) continue;
        yield hit(object, subject.node, {
          message: `the role is bound to ${subject.name}`,
          detail: 'subjects',
          evidence: subject.name,
        });
      }
    },
  },
  match: [
    manifest(
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata: { name: b }\nroleRef: { kind: ClusterRole, name: view }\nsubjects:\n  - «kind: User\n    name: system:anonymous»',
    ),
    manifest(
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata: { name: b, namespace: app }\nroleRef: { kind: Role, name: editor }\nsubjects: [«{ kind: Group, name: "system:authenticated" }»]',
    ),
    manifest(
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBindingList\nitems:\n  - metadata: { name: b }\n    roleRef: { kind: Role, name: editor }\n    subjects: [{ kind: User, name: alice }, «{ kind: Group, name: system:serviceaccounts }»]',
      'second subject of an item in a typed list',
    ),
  ],
  clean: [
    manifest(
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata: { name: b }\nroleRef: { kind: ClusterRole, name: "system:discovery" }\nsubjects: [{ kind: Group, name: "system:authenticated" }]',
    ),
    manifest(
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata: { name: b }\nroleRef: { kind: Role, name: editor }\nsubjects: [{ kind: Group, name: "system:serviceaccounts:app" }]',
    ),
    manifest(
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata: { name: b }\nroleRef: { kind: Role, name: editor }\nsubjects: []',
    ),
  ],
});
