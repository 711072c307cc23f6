import { tokenRule } from '../define-rule.ts';
import { ALPHANUMERIC, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** `wandb_v1_` and 77 characters. */
export const wandbApiKey = tokenRule({
  id: 'wandb-api-key',
  title: 'Weights & Biases API key',
  remediation:
    'Revoke the key at wandb.ai/settings and create a new one; keep it out of notebooks, `wandb login` stores it.',
  references: ['https://docs.wandb.ai/guides/track/public-api-guide/#authentication'],
  keywords: ['wandb_v1_'],
  pattern: /wandb_v1_\w{77}/,
  maxLength: 86,
  examples: () =>
    tokenExamples({
      name: 'WANDB_API_KEY',
      secret: `wandb_v1_${fakeText(ALPHANUMERIC, 77)}`,
      prefix: 'wandb_v1_',
      clean: ['from wandb_v1_compat import init'],
    }),
});
