import { tokenRule } from '../define-rule.ts';
import { HEX, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** `squ_`, `sqp_` or `sqa_` and 40 hex digits. */
export const sonarqubeToken = tokenRule({
  id: 'sonarqube-token',
  title: 'SonarQube token',
  severity: 'high',
  remediation: 'Revoke the token in SonarQube (My account, Security) and create a new one.',
  references: ['https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/'],
  keywords: ['squ_', 'sqp_', 'sqa_'],
  pattern: /sq[upa]_[0-9a-f]{40}/,
  maxLength: 44,
  examples: () =>
    tokenExamples({
      name: 'SONAR_TOKEN',
      secret: `squ_${fakeText(HEX, 40)}`,
      prefix: 'squ_',
      clean: ['sqp_solver_options = {}'],
    }),
});
