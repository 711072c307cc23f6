import { container, manifest, PASSWORD } from '../example.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';
import { isExposedSecret, isSecretName } from '../secret-name.ts';

export const secretInEnvironment = defineRule({
  id: 'secret-in-environment',
  title: 'Credential is written into a container definition',
  severity: 'high',
  confidence: 'medium',
  remediation:
    'Replace the credential now that it is in a file, keep the new one in a secret store, and mount it or refer to it (`valueFrom.secretKeyRef`).',
  references: ['https://kubernetes.io/docs/concepts/configuration/secret/'],
  controls: aisvs(['4.4.1', '4.4.5'], ['4.4.1', '4.4.6']),
  check: {
    *launch(launch): Generator<Hit> {
      const { container } = launch;
      // The variables of an image: `secret-in-image`.
      if (container === undefined) return;
      for (const { name, value, at } of launch.variables) {
        if (value === undefined || !isExposedSecret(name, value)) continue;
        yield hit(launch, at, {
          message: `the variable ${name} of container "${container.name}" holds a credential in clear text`,
          detail: 'env',
          evidence: name,
        });
      }
      for (const command of launch.commands) {
        for (const [index, { text, at }] of command.entries()) {
          const option = /^--?([\w.-]{2,60})(?:=(.*))?$/s.exec(text);
          const name = option?.[1] ?? '';
          const value = option?.[2] ?? command[index + 1]?.text ?? '';
          if (!isSecretName(name) || value.startsWith('-') || !isExposedSecret(name, value)) continue;
          yield hit(launch, at, {
            message: `the option ${name} of container "${container.name}" holds a credential in clear text`,
            detail: 'args',
            evidence: name,
          });
        }
      }
    },
  },
  match: [
    container('image: app\nenv:\n  - name: HF_TOKEN\n    «value: hf_Kq7Zt2mW9xLb4Rv8Ns3P»'),
    container('image: app\nenv: [{ name: dbPassword, «value: correct-horse-7» }]'),
    container(
      `image: app\nenv: [{ name: DATABASE, «value: "postgres://app:${PASSWORD}@db/app"» }]`,
      'inside an address',
    ),
    container('image: app\nargs: [serve, «--api-key», kR5tY8uW2qZ, «"--admin_password=uT6-yR4"»]'),
    manifest(
      'apiVersion: batch/v1\nkind: CronJob\nmetadata: { name: j }\nspec:\n  jobTemplate:\n    spec:\n      template:\n        spec:\n          containers:\n            - name: a\n              image: app\n              command: [sh, -c, "vllm serve m «--api-key=kR5tY8uW2qZ»"]',
      'inside a shell command',
    ),
  ],
  clean: [
    container('image: app\nenv: [{ name: HF_TOKEN, valueFrom: { secretKeyRef: { name: hf, key: token } } }]'),
    container(
      'image: app\nenv:\n  - { name: API_KEY, value: $(REAL_KEY) }\n  - { name: PASSWORD_FILE, value: /run/secrets/password }\n  - { name: MAX_TOKENS, value: "4096" }\n  - { name: EOS_TOKEN, value: "</s>" }\n  - { name: TOKEN, value: vault:secret/data/x#token }',
    ),
    container(
      'image: app\nenv: [{ name: API_KEY, value: "" }, { name: DB_PASSWORD, value: <your password> }]',
    ),
    container(
      'image: app\nargs: [--api-key, $(API_KEY), --tokenizer, meta/llama, --password-file=/run/p, --ca-secret=istio-system/istio-ca]',
    ),
  ],
});
