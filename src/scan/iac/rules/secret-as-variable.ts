import { container } from '../example.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';
import { entryAt, get, itemsOf, rawTextOf } from '../yaml/node.ts';

export const secretAsVariable = defineRule({
  id: 'secret-as-variable',
  title: 'Secret reaches the container as an environment variable',
  severity: 'low',
  confidence: 'high',
  remediation:
    'Mount the secret as a file: variables are inherited by child processes and end up in crash reports and debug pages.',
  references: ['https://kubernetes.io/docs/concepts/configuration/secret/#using-secrets-as-files-from-a-pod'],
  controls: aisvs(['4.4.5'], ['4.4.6']),
  check: {
    *container(container): Generator<Hit> {
      for (const item of itemsOf(get(container.node, 'env'))) {
        const entry = entryAt(item, 'valueFrom', 'secretKeyRef');
        if (entry === undefined) continue;
        yield hit(container, entry, {
          message: `container "${container.name}" gets a secret as an environment variable`,
          detail: 'env',
          evidence: rawTextOf(get(item, 'name')) ?? '',
        });
      }
      for (const item of itemsOf(get(container.node, 'envFrom'))) {
        const entry = entryAt(item, 'secretRef');
        if (entry === undefined) continue;
        yield hit(container, entry, {
          message: `container "${container.name}" gets all keys of a secret as environment variables`,
          detail: 'envFrom',
          evidence: rawTextOf(get(entry.value, 'name')) ?? '',
        });
      }
    },
  },
  match: [
    container(
      'image: app\nenv:\n  - name: HF_TOKEN\n    valueFrom:\n      «secretKeyRef: { name: hf, key: token }»',
    ),
    container('image: app\nenvFrom:\n  - «secretRef: { name: hf }»'),
    container(
      'image: app\nenv: [{ name: MODE, valueFrom: { «"secretKeyRef": { name: hf, key: token }» } }, { name: B, valueFrom: { configMapKeyRef: { name: a, key: b } } }]',
      'under a harmless name',
    ),
  ],
  clean: [
    container('image: app\nvolumeMounts: [{ name: hf, mountPath: /run/secrets/hf, readOnly: true }]'),
    container('image: app\nenv: [{ name: MODE, valueFrom: { configMapKeyRef: { name: app, key: mode } } }]'),
    container('image: app\nenvFrom: [{ configMapRef: { name: app } }]'),
  ],
});
