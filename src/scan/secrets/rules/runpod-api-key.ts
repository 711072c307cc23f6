import { tokenRule } from '../define-rule.ts';
import { ALPHANUMERIC, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** `rpa_` and 46 letters or digits. */
export const runpodApiKey = tokenRule({
  id: 'runpod-api-key',
  title: 'RunPod API key',
  remediation: 'Revoke the key in the RunPod settings (API keys) and create a new one.',
  references: ['https://docs.runpod.io/get-started/api-keys'],
  keywords: ['rpa_'],
  pattern: /rpa_[A-Za-z0-9]{46}/,
  maxLength: 50,
  examples: () =>
    tokenExamples({
      name: 'RUNPOD_API_KEY',
      secret: `rpa_${fakeText(ALPHANUMERIC, 46)}`,
      prefix: 'rpa_',
      clean: ['rpa_robot_process_automation = True'],
    }),
});
