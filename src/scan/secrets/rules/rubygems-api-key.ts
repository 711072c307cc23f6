import { tokenRule } from '../define-rule.ts';
import { HEX, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** `rubygems_` and 48 hex digits. */
export const rubygemsApiKey = tokenRule({
  id: 'rubygems-api-key',
  title: 'RubyGems API key',
  remediation: 'Delete the key at rubygems.org (Settings, API keys) and create a new one.',
  references: ['https://guides.rubygems.org/api-key-scopes/'],
  keywords: ['rubygems_'],
  pattern: /rubygems_[0-9a-f]{48}/,
  maxLength: 57,
  examples: () =>
    tokenExamples({
      name: 'GEM_HOST_API_KEY',
      secret: `rubygems_${fakeText(HEX, 48)}`,
      prefix: 'rubygems_',
      clean: ['rubygems_version_requirement = ">= 3.0"'],
    }),
});
