import { assignmentRule } from '../define-rule.ts';
import { fakeText } from '../fake-secret.ts';

const PRINTABLE = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789!#%+-_=?.';

/** A password in quotes, or in a configuration file, that is no word. */
export const genericPassword = assignmentRule({
  id: 'generic-password',
  title: 'Password',
  severity: 'medium',
  remediation: 'If the password is in use, change it and read it from the environment or a secret store.',
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html'],
  keywords: ['password', 'passwd', 'passphrase', 'db_pass', 'dbpass'],
  minLength: 8,
  maxLength: 100,
  minEntropy: 2.8,
  strength: 'guessable',
  check: 'strong-password',
  examples: () => {
    const secret = fakeText(PRINTABLE, 14);
    return {
      match: [
        { text: `DB_PASSWORD=${secret}\n`, secret, path: '.env' },
        { text: `connect(user="app", password="${secret}")\n`, secret, path: 'app.py' },
        { text: `spring:\n  datasource:\n    password: '${secret}'\n`, secret, path: 'application.yml' },
        {
          text: `{\\"db\\": {\\"password\\": \\"${secret}\\"}}\n`,
          secret,
          path: 'run.sh',
          evasion: 'escaped quotes',
        },
        {
          text: `env:\n  - name: DB_PASSWORD\n    value: ${secret}\n`,
          secret,
          path: 'pod.yaml',
          evasion: 'name and value on two lines',
        },
      ],
      clean: [
        { text: `- name: DB_PASSWORD\n  valueFrom: ${secret}\n`, path: 'pod.yaml' },
        { text: 'password = input("Password: ")\n', path: 'app.py' },
        { text: 'DB_PASSWORD=${DB_PASSWORD}\n', path: '.env' },
        { text: '"password": "Please enter your password"\n', path: 'en.json' },
        { text: 'password: "{{ vault_db_password }}"\n', path: 'site.yml' },
        { text: "password = 'changeme123'\n", path: 'app.py' },
      ],
    };
  },
});
