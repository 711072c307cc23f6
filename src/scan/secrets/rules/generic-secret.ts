import { assignmentRule } from '../define-rule.ts';
import { ALPHANUMERIC, fakeText, HEX } from '../fake-secret.ts';

/** A random-looking value assigned to a name that ends or goes on like a secret's: key, token, secret, credential. */
export const genericSecret = assignmentRule({
  id: 'generic-secret',
  title: 'Random value with the name of a secret',
  severity: 'medium',
  remediation: 'If the value opens something, revoke it and read it from the environment or a secret store.',
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html'],
  keywords: [
    'secret',
    'token',
    'api_key',
    'apikey',
    'api-key',
    'access_key',
    'accesskey',
    'access-key',
    'auth_key',
    'authkey',
    'private_key',
    'privatekey',
    'encryption_key',
    'signing_key',
    'credential',
  ],
  minLength: 16,
  maxLength: 200,
  minEntropy: 3.5,
  strength: 'guessable',
  check: 'random-text',
  examples: () => {
    const secret = fakeText(ALPHANUMERIC, 32);
    const hex = fakeText(HEX, 40);
    return {
      match: [
        { text: `INTERNAL_API_KEY=${secret}\n`, secret, path: '.env' },
        { text: `const sessionSecret = '${secret}';\n`, secret, path: 'app.ts' },
        { text: `{\n  "accessToken": "${hex}"\n}\n`, secret: hex, path: 'conf.json' },
        {
          text: `token: str = "${secret}"\n`,
          secret,
          path: 'app.py',
          evasion: 'a type between name and value',
        },
        {
          text: `x = {\\"client_secret\\": \\"${secret}\\"}\n`,
          secret,
          path: 'app.sh',
          evasion: 'escaped quotes',
        },
        {
          text: `env:\n  - name: INTERNAL_API_KEY\n    value: ${secret}\n`,
          secret,
          path: 'pod.yaml',
          evasion: 'name and value on two lines',
        },
      ],
      clean: [
        { text: `- name: INTERNAL_API_KEY\n  valueFrom: ${secret}\n`, path: 'pod.yaml' },
        { text: 'token = getTokenFromEnvironment1();\n', path: 'app.ts' },
        { text: "const tokenUrl = 'https://login.acme.io/oauth2/v2.0/token';\n", path: 'app.ts' },
        { text: 'secret_name: projects-acme-secrets-database-url-1\n', path: 'conf.yaml' },
        { text: `"integrity_token": "${secret}"\n`, path: 'package-lock.json' },
        { text: `{"ClientRequestToken": "${secret}"}\n`, path: 'events.json' },
        { text: `{"private_key_id": "${hex}"}\n`, path: 'account.json' },
        { text: `API_KEY=your-api-key-goes-here-123\n`, path: '.env' },
      ],
    };
  },
});
