import { manifest } from '../example.ts';
import type { KubernetesObject } from '../kubernetes/manifest.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';
import { isLiteralSecret } from '../secret-name.ts';
import { entriesOf, get, itemsOf, textOf, type YamlEntry, type YamlNode } from '../yaml/node.ts';

/** Keys whose content is public by nature. */
const PUBLIC =
  /^(?:ca\.crt|tls\.crt|ca-bundle\.crt|known_hosts|.*\.pub|username|user|url|host|hostname|endpoint|region|bucket|type|name|namespace|project)$/i;

export const secretManifest = defineRule({
  id: 'secret-manifest',
  title: 'Secret is kept in a manifest',
  severity: 'high',
  confidence: 'medium',
  remediation:
    'Replace the credential and bring the new one in from outside: an external secret operator, sealed or SOPS-encrypted files. Base64 hides nothing.',
  references: ['https://kubernetes.io/docs/concepts/security/secrets-good-practices/'],
  controls: aisvs(['4.4.1', '4.4.5'], ['4.4.1', '4.14.4']),
  check: {
    *object(object): Generator<Hit> {
      if (object.kind === 'Kustomization') yield* generated(object);
      if (object.kind !== 'Secret' || object.group !== '' || object.node.entries.has('sops')) return;
      const kept = [
        ...entriesOf(get(object.node, 'stringData')).filter((entry) => isKept(entry, plainText)),
        ...entriesOf(get(object.node, 'data')).filter((entry) => isKept(entry, decodedText)),
      ];
      for (const entry of kept) {
        yield hit(object, entry.keyPlace, {
          message: `the key ${entry.key} of Secret "${object.name}" can be read by everybody who can read the file`,
          detail: entry.key,
        });
      }
    },
  },
  match: [
    manifest(
      'apiVersion: v1\nkind: Secret\nmetadata: { name: db }\nstringData:\n  «password»: correct-horse-7',
    ),
    manifest(
      'apiVersion: v1\nkind: Secret\nmetadata: { name: db }\ndata: { username: YXBw, «token»: aGZfS3E3WnQybVc5eExiNFJ2OA== }',
    ),
    manifest(
      'apiVersion: v1\nkind: List\nitems:\n  - apiVersion: v1\n    kind: Secret\n    metadata: { name: db }\n    data:\n      «x»: |\n        aGZfS3E3WnQybVc5\n        eExiNFJ2OA==',
      'in a list, base64 over two lines, under a harmless name',
    ),
    manifest(
      'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nsecretGenerator:\n  - name: db\n    literals:\n      - username=app\n      - «password=correct-horse-7»',
      'made by a generator',
    ),
  ],
  clean: [
    manifest(
      'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nsecretGenerator: [{ name: db, literals: [username=app, "password=$(PASSWORD)"], files: [token.txt] }]',
    ),
    manifest(
      'apiVersion: bitnami.com/v1alpha1\nkind: SealedSecret\nmetadata: { name: db }\nspec: { encryptedData: { password: AgBy3i4OJSWK } }',
    ),
    manifest(
      'apiVersion: v1\nkind: Secret\nmetadata: { name: db }\ndata: { password: "ENC[AES256_GCM,data:Zm9v,type:str]" }\nsops: { version: 3.9.0 }',
    ),
    manifest(
      'apiVersion: v1\nkind: Secret\nmetadata: { name: db }\nstringData: { password: "{{ .Values.password }}", other: "" }',
    ),
    manifest(
      'apiVersion: v1\nkind: Secret\nmetadata: { name: ca }\ndata: { ca.crt: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0t }',
    ),
  ],
});

/** `secretGenerator` of a kustomization: `literals` are `key=value`. */
function* generated(object: KubernetesObject): Generator<Hit> {
  for (const generator of itemsOf(get(object.node, 'secretGenerator'))) {
    for (const literal of itemsOf(get(generator, 'literals'))) {
      const text = textOf(literal) ?? '';
      const key = text.slice(0, Math.max(0, text.indexOf('=')));
      if (key === '' || PUBLIC.test(key) || !isLiteralSecret(text.slice(key.length + 1))) continue;
      yield hit(object, literal, {
        message: `the literal ${key} can be read by everybody who can read the file`,
        detail: 'secretGenerator',
        evidence: key,
      });
    }
  }
}

function isKept({ key, value }: YamlEntry, read: (node: YamlNode) => string): boolean {
  return !PUBLIC.test(key) && isLiteralSecret(read(value));
}

function plainText(node: YamlNode): string {
  return textOf(node) ?? '';
}

/** Content of a `data` entry; what is no base64 at all is a placeholder or a mistake. */
function decodedText(node: YamlNode): string {
  const text = (textOf(node) ?? '').replace(/\s+/g, '');
  return /^[\w+/-]+={0,2}$/.test(text) ? Buffer.from(text, 'base64').toString('latin1') : '';
}
