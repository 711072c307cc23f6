import { canonicalDigest } from '../../domain/canonical-json.ts';
import type { SecretRule } from './secret-rule.ts';
import { ageSecretKey } from './rules/age-secret-key.ts';
import { airtableToken } from './rules/airtable-token.ts';
import { alibabaAccessKeyId } from './rules/alibaba-access-key-id.ts';
import { alibabaAccessKeySecret } from './rules/alibaba-access-key-secret.ts';
import { anthropicApiKey } from './rules/anthropic-api-key.ts';
import { artifactoryApiKey } from './rules/artifactory-api-key.ts';
import { assemblyaiApiKey } from './rules/assemblyai-api-key.ts';
import { atlassianApiToken } from './rules/atlassian-api-token.ts';
import { awsAccessKeyId } from './rules/aws-access-key-id.ts';
import { awsBedrockApiKey } from './rules/aws-bedrock-api-key.ts';
import { awsSecretAccessKey } from './rules/aws-secret-access-key.ts';
import { awsSessionToken } from './rules/aws-session-token.ts';
import { azureAiKey } from './rules/azure-ai-key.ts';
import { azureEntraClientSecret } from './rules/azure-entra-client-secret.ts';
import { azureResourceKey } from './rules/azure-resource-key.ts';
import { azureSasToken } from './rules/azure-sas-token.ts';
import { azureSharedAccessKey } from './rules/azure-shared-access-key.ts';
import { azureStorageAccountKey } from './rules/azure-storage-account-key.ts';
import { basicAuthUrl } from './rules/basic-auth-url.ts';
import { buildkiteToken } from './rules/buildkite-token.ts';
import { cargoRegistryToken } from './rules/cargo-registry-token.ts';
import { cerebrasApiKey } from './rules/cerebras-api-key.ts';
import { circleciToken } from './rules/circleci-token.ts';
import { cloudflareApiToken } from './rules/cloudflare-api-token.ts';
import { cloudflareOriginCaKey } from './rules/cloudflare-origin-ca-key.ts';
import { cohereApiKey } from './rules/cohere-api-key.ts';
import { contentfulToken } from './rules/contentful-token.ts';
import { databaseUrl } from './rules/database-url.ts';
import { databricksToken } from './rules/databricks-token.ts';
import { datadogKey } from './rules/datadog-key.ts';
import { deepgramApiKey } from './rules/deepgram-api-key.ts';
import { deepseekApiKey } from './rules/deepseek-api-key.ts';
import { digitaloceanToken } from './rules/digitalocean-token.ts';
import { discordWebhook } from './rules/discord-webhook.ts';
import { dockerAccessToken } from './rules/docker-access-token.ts';
import { dockerConfigAuth } from './rules/docker-config-auth.ts';
import { dopplerToken } from './rules/doppler-token.ts';
import { elevenlabsApiKey } from './rules/elevenlabs-api-key.ts';
import { figmaToken } from './rules/figma-token.ts';
import { firecrawlApiKey } from './rules/firecrawl-api-key.ts';
import { fireworksApiKey } from './rules/fireworks-api-key.ts';
import { flyioToken } from './rules/flyio-token.ts';
import { gcpServiceAccountKey } from './rules/gcp-service-account-key.ts';
import { genericPassword } from './rules/generic-password.ts';
import { genericSecret } from './rules/generic-secret.ts';
import { githubAppToken } from './rules/github-app-token.ts';
import { githubFineGrainedToken } from './rules/github-fine-grained-token.ts';
import { githubOauthToken } from './rules/github-oauth-token.ts';
import { githubPersonalAccessToken } from './rules/github-personal-access-token.ts';
import { githubRefreshToken } from './rules/github-refresh-token.ts';
import { gitlabPersonalAccessToken } from './rules/gitlab-personal-access-token.ts';
import { gitlabToken } from './rules/gitlab-token.ts';
import { googleAiStudioKey } from './rules/google-ai-studio-key.ts';
import { googleApiKey } from './rules/google-api-key.ts';
import { googleOauthClientSecret } from './rules/google-oauth-client-secret.ts';
import { googleOauthRefreshToken } from './rules/google-oauth-refresh-token.ts';
import { grafanaToken } from './rules/grafana-token.ts';
import { groqApiKey } from './rules/groq-api-key.ts';
import { herokuApiKey } from './rules/heroku-api-key.ts';
import { herokuLegacyApiKey } from './rules/heroku-legacy-api-key.ts';
import { hubspotToken } from './rules/hubspot-token.ts';
import { huggingfaceToken } from './rules/huggingface-token.ts';
import { jinaApiKey } from './rules/jina-api-key.ts';
import { jsonWebToken } from './rules/json-web-token.ts';
import { jwkPrivateKey } from './rules/jwk-private-key.ts';
import { kaggleApiToken } from './rules/kaggle-api-token.ts';
import { kaggleLegacyKey } from './rules/kaggle-legacy-key.ts';
import { langfuseSecretKey } from './rules/langfuse-secret-key.ts';
import { langsmithApiKey } from './rules/langsmith-api-key.ts';
import { linearApiKey } from './rules/linear-api-key.ts';
import { mailchimpApiKey } from './rules/mailchimp-api-key.ts';
import { mailgunApiKey } from './rules/mailgun-api-key.ts';
import { mapboxSecretToken } from './rules/mapbox-secret-token.ts';
import { mistralApiKey } from './rules/mistral-api-key.ts';
import { moonshotApiKey } from './rules/moonshot-api-key.ts';
import { neptuneApiToken } from './rules/neptune-api-token.ts';
import { netlifyToken } from './rules/netlify-token.ts';
import { netrcPassword } from './rules/netrc-password.ts';
import { newrelicUserKey } from './rules/newrelic-user-key.ts';
import { notionToken } from './rules/notion-token.ts';
import { npmAccessToken } from './rules/npm-access-token.ts';
import { npmRegistryAuth } from './rules/npm-registry-auth.ts';
import { nugetApiKey } from './rules/nuget-api-key.ts';
import { nvidiaApiKey } from './rules/nvidia-api-key.ts';
import { openaiApiKey } from './rules/openai-api-key.ts';
import { openaiLegacyApiKey } from './rules/openai-legacy-api-key.ts';
import { openrouterApiKey } from './rules/openrouter-api-key.ts';
import { perplexityApiKey } from './rules/perplexity-api-key.ts';
import { pineconeApiKey } from './rules/pinecone-api-key.ts';
import { pineconeLegacyApiKey } from './rules/pinecone-legacy-api-key.ts';
import { planetscaleToken } from './rules/planetscale-token.ts';
import { postmanApiKey } from './rules/postman-api-key.ts';
import { prefectApiKey } from './rules/prefect-api-key.ts';
import { privateKey } from './rules/private-key.ts';
import { pulumiAccessToken } from './rules/pulumi-access-token.ts';
import { pypiToken } from './rules/pypi-token.ts';
import { replicateApiToken } from './rules/replicate-api-token.ts';
import { rubygemsApiKey } from './rules/rubygems-api-key.ts';
import { runpodApiKey } from './rules/runpod-api-key.ts';
import { sendgridApiKey } from './rules/sendgrid-api-key.ts';
import { sentryToken } from './rules/sentry-token.ts';
import { shopifyToken } from './rules/shopify-token.ts';
import { slackAppToken } from './rules/slack-app-token.ts';
import { slackToken } from './rules/slack-token.ts';
import { slackWebhook } from './rules/slack-webhook.ts';
import { snykToken } from './rules/snyk-token.ts';
import { sonarqubeToken } from './rules/sonarqube-token.ts';
import { squareToken } from './rules/square-token.ts';
import { stabilityApiKey } from './rules/stability-api-key.ts';
import { stripeLiveKey } from './rules/stripe-live-key.ts';
import { stripeTestKey } from './rules/stripe-test-key.ts';
import { stripeWebhookSecret } from './rules/stripe-webhook-secret.ts';
import { supabaseAccessToken } from './rules/supabase-access-token.ts';
import { tailscaleKey } from './rules/tailscale-key.ts';
import { tavilyApiKey } from './rules/tavily-api-key.ts';
import { telegramBotToken } from './rules/telegram-bot-token.ts';
import { tencentSecretId } from './rules/tencent-secret-id.ts';
import { terraformCloudToken } from './rules/terraform-cloud-token.ts';
import { togetherApiKey } from './rules/together-api-key.ts';
import { togetherLegacyApiKey } from './rules/together-legacy-api-key.ts';
import { twilioApiKey } from './rules/twilio-api-key.ts';
import { twilioAuthToken } from './rules/twilio-auth-token.ts';
import { vaultToken } from './rules/vault-token.ts';
import { voyageApiKey } from './rules/voyage-api-key.ts';
import { wandbApiKey } from './rules/wandb-api-key.ts';
import { wandbLegacyApiKey } from './rules/wandb-legacy-api-key.ts';
import { xaiApiKey } from './rules/xai-api-key.ts';

/** Every rule of the secret scanner, sorted by id. A new rule is a file in `rules/` and a line here. */
export const SECRET_RULES: readonly SecretRule[] = [
  ageSecretKey,
  airtableToken,
  alibabaAccessKeyId,
  alibabaAccessKeySecret,
  anthropicApiKey,
  artifactoryApiKey,
  assemblyaiApiKey,
  atlassianApiToken,
  awsAccessKeyId,
  awsBedrockApiKey,
  awsSecretAccessKey,
  awsSessionToken,
  azureAiKey,
  azureEntraClientSecret,
  azureResourceKey,
  azureSasToken,
  azureSharedAccessKey,
  azureStorageAccountKey,
  basicAuthUrl,
  buildkiteToken,
  cargoRegistryToken,
  cerebrasApiKey,
  circleciToken,
  cloudflareApiToken,
  cloudflareOriginCaKey,
  cohereApiKey,
  contentfulToken,
  databaseUrl,
  databricksToken,
  datadogKey,
  deepgramApiKey,
  deepseekApiKey,
  digitaloceanToken,
  discordWebhook,
  dockerAccessToken,
  dockerConfigAuth,
  dopplerToken,
  elevenlabsApiKey,
  figmaToken,
  firecrawlApiKey,
  fireworksApiKey,
  flyioToken,
  gcpServiceAccountKey,
  genericPassword,
  genericSecret,
  githubAppToken,
  githubFineGrainedToken,
  githubOauthToken,
  githubPersonalAccessToken,
  githubRefreshToken,
  gitlabPersonalAccessToken,
  gitlabToken,
  googleAiStudioKey,
  googleApiKey,
  googleOauthClientSecret,
  googleOauthRefreshToken,
  grafanaToken,
  groqApiKey,
  herokuApiKey,
  herokuLegacyApiKey,
  hubspotToken,
  huggingfaceToken,
  jinaApiKey,
  jsonWebToken,
  jwkPrivateKey,
  kaggleApiToken,
  kaggleLegacyKey,
  langfuseSecretKey,
  langsmithApiKey,
  linearApiKey,
  mailchimpApiKey,
  mailgunApiKey,
  mapboxSecretToken,
  mistralApiKey,
  moonshotApiKey,
  neptuneApiToken,
  netlifyToken,
  netrcPassword,
  newrelicUserKey,
  notionToken,
  npmAccessToken,
  npmRegistryAuth,
  nugetApiKey,
  nvidiaApiKey,
  openaiApiKey,
  openaiLegacyApiKey,
  openrouterApiKey,
  perplexityApiKey,
  pineconeApiKey,
  pineconeLegacyApiKey,
  planetscaleToken,
  postmanApiKey,
  prefectApiKey,
  privateKey,
  pulumiAccessToken,
  pypiToken,
  replicateApiToken,
  rubygemsApiKey,
  runpodApiKey,
  sendgridApiKey,
  sentryToken,
  shopifyToken,
  slackAppToken,
  slackToken,
  slackWebhook,
  snykToken,
  sonarqubeToken,
  squareToken,
  stabilityApiKey,
  stripeLiveKey,
  stripeTestKey,
  stripeWebhookSecret,
  supabaseAccessToken,
  tailscaleKey,
  tavilyApiKey,
  telegramBotToken,
  tencentSecretId,
  terraformCloudToken,
  togetherApiKey,
  togetherLegacyApiKey,
  twilioApiKey,
  twilioAuthToken,
  vaultToken,
  voyageApiKey,
  wandbApiKey,
  wandbLegacyApiKey,
  xaiApiKey,
];

/** Digest of our own rules, kept once it was asked for. */
let ownRulesSha256: string | undefined;

/**
 * SHA-256 (hex) over what the rules look for and say; default: our own rules. Examples do not count. Checks and
 * stopwords are code: they are named here, and change with the scanner's version.
 */
export function secretRulesSha256(rules?: readonly SecretRule[]): string {
  if (rules === undefined) return (ownRulesSha256 ??= secretRulesSha256(SECRET_RULES));
  return canonicalDigest(rules.map(plainRule));
}

function plainRule(rule: SecretRule): unknown {
  const plain = JSON.stringify(rule, (key: string, value: unknown) => {
    if (key === 'examples') return undefined;
    return value instanceof RegExp ? String(value) : value;
  });
  return JSON.parse(plain);
}
