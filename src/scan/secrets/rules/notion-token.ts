import { tokenRule } from '../define-rule.ts';
import { ALPHANUMERIC, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** `ntn_` and 46 letters or digits, or `secret_` and 43. */
export const notionToken = tokenRule({
  id: 'notion-token',
  title: 'Notion integration token',
  severity: 'high',
  remediation: 'Refresh the secret of the integration in Notion.',
  references: ['https://developers.notion.com/docs/authorization'],
  keywords: ['ntn_', 'secret_'],
  pattern: /ntn_[A-Za-z0-9]{40,50}|secret_[A-Za-z0-9]{43}/,
  maxLength: 54,
  check: 'all-character-kinds',
  examples: () =>
    tokenExamples({
      name: 'NOTION_TOKEN',
      secret: `ntn_${fakeText(ALPHANUMERIC, 46)}`,
      prefix: 'ntn_',
      clean: ['secret_manager_secret_version_resource_name_for_projects = x'],
    }),
});
