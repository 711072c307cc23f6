import { steps } from '../example.ts';
import { expressionsIn } from '../github/untrusted.ts';
import { inputsOf, usesAction } from '../github/workflow.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';
import { scalarText } from '../yaml/scalar-text.ts';

/** Login actions and the input that takes a key that does not expire. */
const LOGINS: readonly (readonly [string, string])[] = [
  ['aws-actions/configure-aws-credentials', 'aws-secret-access-key'],
  ['google-github-actions/auth', 'credentials_json'],
  ['azure/login', 'creds'],
  ['azure/aks-set-context', 'creds'],
];

export const longLivedCloudKey = defineRule({
  id: 'long-lived-cloud-key',
  title: 'Workflow logs in to a cloud with a key that does not expire',
  severity: 'medium',
  confidence: 'high',
  remediation:
    'Use OpenID Connect: `permissions: { id-token: write }`, a role that trusts this workflow, and no stored key.',
  references: ['https://docs.github.com/en/actions/concepts/security/openid-connect'],
  controls: aisvs(['4.4.3'], ['4.2.4']),
  check: {
    *step(step): Generator<Hit> {
      for (const [action, input] of LOGINS) {
        const value = usesAction(step, action) ? inputsOf(step).get(input) : undefined;
        if (value?.kind !== 'scalar') continue;
        const isStored = expressionsIn(scalarText(value)).some(({ reads }) =>
          reads.some((path) => path.startsWith('secrets')),
        );
        if (!isStored) continue;
        yield hit(step, value, { message: `${action} is given a stored key`, detail: `with.${input}` });
      }
    },
  },
  match: [
    steps(
      '- uses: aws-actions/configure-aws-credentials@v5\n  with:\n    aws-access-key-id: ${{ secrets.AWS_KEY_ID }}\n    aws-secret-access-key: «${{ secrets.AWS_KEY }}»',
    ),
    steps('- uses: google-github-actions/auth@v3\n  with: { credentials_json: «"${{ secrets.GCP }}"» }'),
    steps(
      '- uses: Azure/Login@v2\n  with: { CREDS: «"${{ secrets[\'AZURE\'] }}"» }',
      'another case, and brackets',
    ),
  ],
  clean: [
    steps(
      '- uses: aws-actions/configure-aws-credentials@v5\n  with: { role-to-assume: "arn:aws:iam::1:role/x", aws-region: eu-west-1 }',
    ),
    steps('- uses: google-github-actions/auth@v3\n  with: { workload_identity_provider: projects/1/x }'),
    steps('- uses: azure/login@v2\n  with: { client-id: "${{ secrets.AZURE_CLIENT_ID }}" }'),
  ],
});
