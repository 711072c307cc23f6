import { tokenRule } from '../define-rule.ts';
import { ALPHANUMERIC, BASE64_URL, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** 14 letters or digits, `.atlasv1.`, 60 to 70 characters. */
export const terraformCloudToken = tokenRule({
  id: 'terraform-cloud-token',
  title: 'HCP Terraform API token',
  remediation: 'Delete the token in HCP Terraform (Tokens) and create a new one.',
  references: ['https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens'],
  keywords: ['.atlasv1.'],
  pattern: /[A-Za-z0-9]{14}\.atlasv1\.[\w-]{60,70}/,
  maxLength: 93,
  offsets: [14],
  examples: () =>
    tokenExamples({
      name: 'TF_TOKEN_app_terraform_io',
      secret: `${fakeText(ALPHANUMERIC, 14)}.atlasv1.${fakeText(BASE64_URL, 67)}`,
      prefix: '',
      clean: ['xxxxxxxxxxxxxx.atlasv1.zzzzzzzzzzzz'],
    }),
});
