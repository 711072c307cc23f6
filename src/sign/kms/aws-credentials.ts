import * as z from 'zod';
import { AppError } from '../../domain/errors.ts';
import type { KmsContext } from './kms-context.ts';
import { askService } from './kms-http.ts';

export interface AwsCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

const assumedSchema = z.looseObject({
  AssumeRoleWithWebIdentityResponse: z.looseObject({
    AssumeRoleWithWebIdentityResult: z.looseObject({
      Credentials: z.looseObject({
        AccessKeyId: z.string(),
        SecretAccessKey: z.string(),
        SessionToken: z.string(),
      }),
    }),
  }),
});
const containerSchema = z.looseObject({
  AccessKeyId: z.string(),
  SecretAccessKey: z.string(),
  Token: z.string(),
});
/** Addresses of the container credential endpoints of ECS and EKS, the only plain http ones. */
const CONTAINER_HOSTS = ['169.254.170.2', '169.254.170.23'];

/**
 * AWS credentials, first found: AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY; a role by web identity (AWS_ROLE_ARN with
 * AWS_WEB_IDENTITY_TOKEN_FILE or the run's own identity token: no long-lived secret); the container's endpoint.
 * Errors: `missing-permission` when there are none, and those of the exchange.
 */
export async function awsCredentials(region: string, context: KmsContext): Promise<AwsCredentials> {
  const { AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: secret, AWS_SESSION_TOKEN: session } = context.env;
  if (id && secret)
    return { accessKeyId: id, secretAccessKey: secret, ...(session ? { sessionToken: session } : {}) };
  const role = context.env['AWS_ROLE_ARN'];
  const token = role ? await webIdentity(context) : undefined;
  if (role && token !== undefined) return assumeRole(region, { role, token, context });
  const relative = context.env['AWS_CONTAINER_CREDENTIALS_RELATIVE_URI'];
  const full = context.env['AWS_CONTAINER_CREDENTIALS_FULL_URI'];
  if (relative || full) return containerCredentials(full ?? `http://169.254.170.2${relative ?? ''}`, context);
  throw new AppError('missing-permission', 'kms awskms:// found no AWS credentials', {
    hint: 'set AWS_ROLE_ARN and give the job id-token: write, or use aws-actions/configure-aws-credentials',
  });
}

async function webIdentity(context: KmsContext): Promise<string | undefined> {
  const file = context.env['AWS_WEB_IDENTITY_TOKEN_FILE'];
  if (file)
    return Buffer.from(await context.readFile(file))
      .toString('utf8')
      .trim();
  return context.identityToken?.('sts.amazonaws.com');
}

/** STS AssumeRoleWithWebIdentity is not signed: the identity token is the credential. */
async function assumeRole(
  region: string,
  { role, token, context }: { readonly role: string; readonly token: string; readonly context: KmsContext },
): Promise<AwsCredentials> {
  const form = new URLSearchParams({
    Action: 'AssumeRoleWithWebIdentity',
    Version: '2011-06-15',
    RoleArn: role,
    RoleSessionName: context.env['AWS_ROLE_SESSION_NAME'] ?? 'sallyport',
    WebIdentityToken: token,
  });
  const url = context.env['AWS_ENDPOINT_URL_STS'] ?? `https://sts.${region}.amazonaws.com/`;
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const doing = `assuming the AWS role ${role}`;
  const answer = assumedSchema.safeParse(
    await askService(context.fetch, { url, method: 'POST', headers, body: form.toString(), doing }),
  );
  if (!answer.success) throw new AppError('malformed', `${doing}: the answer has no credentials`);
  const found = answer.data.AssumeRoleWithWebIdentityResponse.AssumeRoleWithWebIdentityResult.Credentials;
  return {
    accessKeyId: found.AccessKeyId,
    secretAccessKey: found.SecretAccessKey,
    sessionToken: found.SessionToken,
  };
}

async function containerCredentials(url: string, context: KmsContext): Promise<AwsCredentials> {
  const file = context.env['AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE'];
  const token = file
    ? Buffer.from(await context.readFile(file))
        .toString('utf8')
        .trim()
    : context.env['AWS_CONTAINER_AUTHORIZATION_TOKEN'];
  const headers = token ? { authorization: token } : {};
  const request = { url, headers, doing: 'asking the container for AWS credentials' };
  const answer = containerSchema.safeParse(await askService(context.fetch, request, CONTAINER_HOSTS));
  if (!answer.success) throw new AppError('malformed', `${request.doing}: the answer has no credentials`);
  return {
    accessKeyId: answer.data.AccessKeyId,
    secretAccessKey: answer.data.SecretAccessKey,
    sessionToken: answer.data.Token,
  };
}
