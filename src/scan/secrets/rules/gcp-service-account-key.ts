import { tokenRule } from '../define-rule.ts';
import { fakePrivateKey } from '../fake-private-key.ts';
import { fakeText, HEX } from '../fake-secret.ts';

/** The private key in the JSON file of a Google Cloud service account. */
export const gcpServiceAccountKey = tokenRule({
  id: 'gcp-service-account-key',
  title: 'Google Cloud service account key',
  remediation:
    'Delete the key of the service account (IAM, Service accounts, Keys), look for its use in the audit logs, and use workload identity federation.',
  references: ['https://cloud.google.com/iam/docs/best-practices-for-managing-service-account-keys'],
  keywords: ['"private_key_id"'],
  pattern:
    /"private_key_id"\s{0,16}:\s{0,16}"[0-9a-f]{20,64}"\s{0,16},\s{0,64}"private_key"\s{0,16}:\s{0,16}"(-----BEGIN (?:RSA )?PRIVATE KEY-----[^"]{64,8000}?-----END (?:RSA )?PRIVATE KEY-----(?:\\n)?)"/,
  maxLength: 8300,
  encoded: false,
  check: 'private-key',
  examples: () => {
    const secret = `${fakePrivateKey('PRIVATE KEY', 'gcp')}\n`.replaceAll('\n', '\\n');
    const file = (space: string, key: string): string =>
      `{${space}"type": "service_account",${space}"project_id": "acme",${space}"private_key_id": "${fakeText(HEX, 40)}",${space}"private_key": "${key}",${space}"client_email": "a@acme.iam.gserviceaccount.com"}`;
    return {
      match: [
        { text: file('\n  ', secret), secret, path: 'key.json' },
        { text: file('', secret), secret, path: 'key.min.json', evasion: 'all on one line' },
        { text: `GOOGLE_CREDENTIALS='${file(' ', secret)}'\n`, secret, path: '.env' },
      ],
      clean: [
        { text: file('\n  ', '-----BEGIN PRIVATE KEY-----\\n...\\n-----END PRIVATE KEY-----\\n') },
        { text: file('\n  ', '${private_key}') },
        { text: '{"private_key_id": "", "private_key": ""}' },
      ],
    };
  },
});
