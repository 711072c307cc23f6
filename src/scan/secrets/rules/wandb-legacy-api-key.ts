import { nearRule } from '../define-rule.ts';
import { HEX, fakeText } from '../fake-secret.ts';
import { nearExamples } from '../rule-examples.ts';

/** 40 hex digits near `wandb`, with `key`, `login` or `password` between. */
export const wandbLegacyApiKey = nearRule({
  id: 'wandb-legacy-api-key',
  title: 'Weights & Biases API key (older form)',
  remediation:
    'Revoke the key at wandb.ai/settings and create a new one; keep it out of notebooks, `wandb login` stores it.',
  references: ['https://docs.wandb.ai/guides/track/public-api-guide/#authentication'],
  keywords: ['wandb', 'api.wandb.ai'],
  value: /^[0-9a-f]{40}$/,
  alphabet: 'word',
  minLength: 40,
  maxLength: 40,
  reach: 100,
  hint: /key|login|token|passw/i,
  multiline: true,
  examples: () => {
    const secret = fakeText(HEX, 40);
    return nearExamples({
      name: 'WANDB_API_KEY',
      call: 'wandb.login(key=',
      secret,
      clean: ['wandb @ git+https://github.com/wandb/wandb@main'],
      match: [{ text: `machine api.wandb.ai\n  login user\n  password ${secret}\n`, secret, path: '.netrc' }],
    });
  },
});
