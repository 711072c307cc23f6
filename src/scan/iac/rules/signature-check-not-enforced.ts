import { manifest } from '../example.ts';
import type { KubernetesObject } from '../kubernetes/manifest.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';
import type { Place } from '../source-file.ts';
import { entryAt, get, isFalse, itemsOf, textOf } from '../yaml/node.ts';

export const signatureCheckNotEnforced = defineRule({
  id: 'signature-check-not-enforced',
  title: 'Policy checks image signatures without refusing any image',
  severity: 'high',
  confidence: 'high',
  remediation:
    'Let it refuse: Kyverno `failureAction: Enforce` and `failurePolicy: Fail`, policy-controller `mode: enforce`.',
  references: [
    'https://kyverno.io/docs/policy-types/cluster-policy/verify-images/',
    'https://docs.sigstore.dev/policy-controller/overview/',
  ],
  controls: aisvs(['4.2.3'], ['4.2.3', '4.2.5']),
  check: {
    *object(object): Generator<Hit> {
      for (const { at, what } of weakParts(object)) {
        yield hit(object, at, {
          message: `${object.kind} "${object.name}" ${what}`,
          detail: 'spec',
          evidence: what,
        });
      }
    },
  },
  match: [
    manifest(
      'apiVersion: kyverno.io/v1\nkind: ClusterPolicy\nmetadata: { name: signed }\nspec:\n  «validationFailureAction: Audit»\n  rules: [{ name: a, verifyImages: [{ imageReferences: ["*"] }] }]',
    ),
    manifest(
      'apiVersion: kyverno.io/v1\nkind: ClusterPolicy\nmetadata: { name: «signed» }\nspec: { rules: [{ name: a, verifyImages: [{ imageReferences: ["*"] }] }] }',
      'the action is left out, which means audit',
    ),
    manifest(
      'apiVersion: kyverno.io/v1\nkind: Policy\nmetadata: { name: signed }\nspec: { «failurePolicy: Ignore», validationFailureAction: Enforce, rules: [{ name: a, verifyImages: [{ «required: false» }] }] }',
    ),
    manifest(
      'apiVersion: policy.sigstore.dev/v1beta1\nkind: ClusterImagePolicy\nmetadata: { name: signed }\nspec: { «mode: warn», images: [{ glob: "**" }] }',
    ),
  ],
  clean: [
    manifest(
      'apiVersion: kyverno.io/v1\nkind: ClusterPolicy\nmetadata: { name: signed }\nspec: { validationFailureAction: Enforce, failurePolicy: Fail, rules: [{ name: a, verifyImages: [{ imageReferences: ["*"] }] }] }',
    ),
    manifest(
      'apiVersion: kyverno.io/v1\nkind: ClusterPolicy\nmetadata: { name: signed }\nspec: { rules: [{ name: a, verifyImages: [{ failureAction: Enforce, imageReferences: ["*"] }] }] }',
    ),
    manifest(
      'apiVersion: kyverno.io/v1\nkind: ClusterPolicy\nmetadata: { name: labels }\nspec: { validationFailureAction: Audit, rules: [{ name: a, validate: {} }] }',
    ),
    manifest(
      'apiVersion: policy.sigstore.dev/v1beta1\nkind: ClusterImagePolicy\nmetadata: { name: signed }\nspec: { images: [{ glob: "**" }] }',
    ),
  ],
});

interface WeakPart {
  readonly at: Place;
  readonly what: string;
}

function* weakParts(object: KubernetesObject): Generator<WeakPart> {
  const { node, kind, group } = object;
  if (group === 'policy.sigstore.dev' && kind === 'ClusterImagePolicy') {
    const mode = entryAt(node, 'spec', 'mode');
    if (mode !== undefined && textOf(mode.value) === 'warn') yield { at: mode, what: 'only warns' };
  }
  if (group !== 'kyverno.io' || (kind !== 'ClusterPolicy' && kind !== 'Policy')) return;
  const checks = itemsOf(get(node, 'spec', 'rules')).flatMap((rule) => itemsOf(get(rule, 'verifyImages')));
  if (checks.length === 0) return;
  const failure = entryAt(node, 'spec', 'failurePolicy');
  if (failure !== undefined && textOf(failure.value) === 'Ignore') {
    yield { at: failure, what: 'lets images through when it cannot be asked' };
  }
  const action = entryAt(node, 'spec', 'validationFailureAction');
  for (const check of checks) {
    const own = entryAt(check, 'failureAction') ?? action;
    if (textOf(own?.value)?.toLowerCase() !== 'enforce') {
      yield { at: own ?? get(node, 'metadata', 'name') ?? node, what: 'only reports' };
    }
    const required = entryAt(check, 'required');
    if (required !== undefined && isFalse(required.value))
      yield { at: required, what: 'does not require a signature' };
  }
}
