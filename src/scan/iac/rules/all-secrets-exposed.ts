import { steps, workflow } from '../example.ts';
import { expressionsIn } from '../github/untrusted.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';
import { scalarText } from '../yaml/scalar-text.ts';
import { scalarsIn } from '../yaml/scalars.ts';

export const allSecretsExposed = defineRule({
  id: 'all-secrets-exposed',
  title: 'Every secret of the repository is handed to one step',
  severity: 'high',
  confidence: 'high',
  remediation:
    'Name the secret that is needed (`${{ secrets.NAME }}`) instead of passing `secrets` as a whole or by a computed name.',
  references: [
    'https://docs.github.com/en/actions/reference/security/secure-use#use-secrets-for-sensitive-information',
  ],
  controls: aisvs(['4.1.1', '4.4.5'], ['4.4.6']),
  check: {
    *workflow(workflow): Generator<Hit> {
      for (const scalar of scalarsIn(workflow.node)) {
        if (!scalar.text.includes('${{')) continue;
        for (const expression of expressionsIn(scalarText(scalar))) {
          const path = expression.paths.find((name) => name === 'secrets' || name.startsWith('secrets.*'));
          if (path === undefined) continue;
          yield hit(workflow, expression.at, {
            message:
              path === 'secrets'
                ? 'all secrets are passed on at once'
                : 'a secret is chosen by a computed name, so all of them are sent to the runner',
            evidence: expression.inner,
          });
        }
      }
    },
  },
  match: [
    steps('- run: ./deploy.sh\n  env:\n    ALL: «${{ toJSON(secrets) }}»'),
    steps('- uses: acme/deploy@v1\n  with: { all: "«${{ toJson( secrets ) }}»" }'),
    steps(
      "- run: ./deploy.sh\n  env:\n    KEY: «${{ secrets[format('KEY_{0}', matrix.env)] }}»",
      'by a computed name',
    ),
    workflow(
      'on: push\npermissions: {}\nenv: { X: "a«${{ format(\'{0}\', toJSON(secrets)) }}»" }\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps: [{ run: make }]',
      'inside another function, for all jobs',
    ),
  ],
  clean: [
    steps('- run: ./deploy.sh\n  env: { TOKEN: "${{ secrets.TOKEN }}" }'),
    steps('- run: ./deploy.sh\n  env: { TOKEN: "${{ secrets[\'TOKEN\'] }}" }'),
    steps('- run: ./deploy.sh\n  env: { NOTE: toJSON(secrets), OK: "${{ secrets.TOKEN != \'\' }}" }'),
  ],
});
