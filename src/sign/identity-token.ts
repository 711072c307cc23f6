import * as z from 'zod';
import { AppError, isAppError, messageOf } from '../domain/errors.ts';

const MAX_TOKEN_LENGTH = 64 * 1024;

const claims = z.looseObject({
  sub: z.string().optional(),
  email: z.string().optional(),
  email_verified: z.boolean().optional(),
  exp: z.number().optional(),
  repository_visibility: z.string().optional(),
  /** The same of GitLab. */
  project_visibility: z.string().optional(),
});

/**
 * Fetches an identity token and looks at what the certificate authority would refuse later with less to say. The
 * token itself never gets into a message. `publicService` is where certificates and entries are public for ever: a token of
 * a repository that is not public is refused before anything is sent there. Throws AppError `missing-permission`.
 */
export async function fetchIdentityToken(
  identityToken: () => Promise<string>,
  now: Date,
  publicService?: string,
): Promise<string> {
  let token: string;
  try {
    token = (await identityToken()).trim();
  } catch (cause) {
    if (isAppError(cause)) throw cause;
    throw refused(`cannot be had: ${messageOf(cause)}`, cause);
  }
  const payload = readClaims(token);
  if (payload.email !== undefined && payload.email_verified !== true) {
    throw refused('names an e-mail address that its issuer has not verified');
  }
  if ((payload.sub ?? payload.email ?? '') === '') throw refused('names nobody: no "sub", no "email"');
  if (payload.exp !== undefined && payload.exp * 1000 <= now.getTime()) throw refused('has expired');
  const { repository_visibility: ofGitHub, project_visibility: ofGitLab } = payload;
  const visibility = [ofGitHub, ofGitLab].find((each) => each !== undefined && each !== 'public');
  if (publicService !== undefined && visibility !== undefined) {
    throw new AppError(
      'missing-permission',
      `signing from a ${visibility} repository would publish its name at ${publicService}`,
      {
        hint: 'name a private Sigstore with a signing config, sign with a key, or allow it with allow-public-log',
      },
    );
  }
  return token;
}

function readClaims(token: string): z.infer<typeof claims> {
  const parts = token.split('.');
  if (token.length > MAX_TOKEN_LENGTH || parts.length !== 3) throw refused('is not a JWT');
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(parts[1] ?? '', 'base64url').toString('utf8'));
  } catch {
    // Without cause: a parser quotes what it could not read, and that is the token.
    throw refused('is not a JWT');
  }
  const parsed = claims.safeParse(value);
  if (!parsed.success) throw refused('has claims of the wrong type');
  return parsed.data;
}

function refused(what: string, cause?: unknown): AppError {
  return new AppError('missing-permission', `identity token ${what}`, {
    hint: 'in GitHub Actions give the job "permissions: id-token: write"; elsewhere pass an OIDC token made for Sigstore',
    cause,
  });
}
