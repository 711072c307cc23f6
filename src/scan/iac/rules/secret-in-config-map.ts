import { manifest, PASSWORD } from '../example.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';
import { isExposedSecret } from '../secret-name.ts';
import { entriesOf, get, textOf } from '../yaml/node.ts';

export const secretInConfigMap = defineRule({
  id: 'secret-in-config-map',
  title: 'Credential is kept in a ConfigMap',
  severity: 'high',
  confidence: 'medium',
  remediation:
    'Replace the credential and keep the new one in a secret store; a ConfigMap is readable for everybody who can list it.',
  references: ['https://kubernetes.io/docs/concepts/configuration/configmap/'],
  controls: aisvs(['4.4.1', '4.4.5'], ['4.4.1', '4.4.6']),
  check: {
    *object(object): Generator<Hit> {
      if (object.kind !== 'ConfigMap') return;
      for (const entry of entriesOf(get(object.node, 'data'))) {
        if (!isExposedSecret(entry.key, textOf(entry.value) ?? '')) continue;
        yield hit(object, entry, {
          message: `the key ${entry.key} of ConfigMap "${object.name}" holds a credential`,
          detail: `data.${entry.key}`,
        });
      }
    },
  },
  match: [
    manifest(
      'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: app }\ndata:\n  «DB_PASSWORD: correct-horse-7»',
    ),
    manifest(
      'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: app }\ndata: { LOG: info, «openai.api-key: "kR5tY8uW2qZ"» }',
    ),
    manifest(
      `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: app }\ndata:\n  «redis: redis://:${PASSWORD}@cache:6379/0»`,
      'a harmless name for an address with a password',
    ),
  ],
  clean: [
    manifest(
      'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: app }\ndata: { DB_USER: app, TOKEN_TTL: 3600s, MAX_TOKENS: "4096" }',
    ),
    manifest(
      'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: app }\ndata: { API_KEY: "${API_KEY}", DB_PASSWORD: changeme }',
    ),
    manifest(
      'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: app }\ndata: { url: "postgres://app@db/app" }',
    ),
  ],
});
