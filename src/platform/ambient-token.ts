import path from 'node:path';
import * as z from 'zod';
import { AppError } from '../domain/errors.ts';
import { requestGoogleToken, isOnGoogle } from './ambient-google.ts';
import { ENVIRONMENT, readVariable, type EnvironmentKey, type EnvironmentVariables } from './environment.ts';
import type { RunProgram } from './exec.ts';
import { readText } from './files.ts';
import type { fetchBounded } from './http.ts';
import { requestIdentityToken } from './oidc.ts';

export interface AmbientRequest {
  /** Who the token is for; Sigstore instances want `sigstore`. */
  readonly audience: string;
  readonly env: EnvironmentVariables;
  readonly run: RunProgram;
  /** Called with the token before anything else. */
  readonly mask?: (secret: string) => void;
  readonly fetch?: typeof fetchBounded;
}

/** A place that can have a token, found by its environment variables. */
interface TokenSource {
  readonly name: string;
  isHere(env: EnvironmentVariables): boolean;
  request(request: AmbientRequest): Promise<string>;
}

const MAX_TOKEN_BYTES = 64 * 1024;
const PROGRAM_LIMITS = { timeoutMs: 30_000, maxOutputBytes: MAX_TOKEN_BYTES };

const has =
  (key: EnvironmentKey, value?: string) =>
  (env: EnvironmentVariables): boolean => {
    const found = readVariable(key, env);
    return value === undefined ? found !== undefined : found === value;
  };

/** In the order in which they are asked; what the user set comes before what a runner set. */
const SOURCES: readonly TokenSource[] = [
  {
    name: ENVIRONMENT.identityToken.name,
    isHere: has('identityToken'),
    request: ({ env }) => Promise.resolve(readVariable('identityToken', env) ?? ''),
  },
  {
    name: ENVIRONMENT.identityTokenFile.name,
    isHere: has('identityTokenFile'),
    request: ({ env }) =>
      readText(path.resolve(readVariable('identityTokenFile', env) ?? ''), {
        maxBytes: MAX_TOKEN_BYTES,
        what: 'identity token',
      }),
  },
  { name: 'GitHub Actions', isHere: has('idTokenUrl'), request: requestIdentityToken },
  {
    name: 'GitLab CI',
    isHere: has('gitlabCi', 'true'),
    request({ env, audience }) {
      const token = readVariable('gitlabIdToken', env);
      if (token !== undefined) return Promise.resolve(token);
      throw noToken(
        `the GitLab job has no ${ENVIRONMENT.gitlabIdToken.name}`,
        `declare it in the job: id_tokens: { ${ENVIRONMENT.gitlabIdToken.name}: { aud: ${audience} } }`,
      );
    },
  },
  {
    name: 'Buildkite',
    isHere: has('buildkite', 'true'),
    request: (request) => askProgram('buildkite-agent', ['oidc', 'request-token', '--audience'], request),
  },
  {
    name: 'CircleCI',
    isHere: has('circleci', 'true'),
    request(request) {
      const claims = JSON.stringify({ aud: request.audience });
      return askProgram('circleci', ['run', 'oidc', 'get', '--claims'], { ...request, audience: claims });
    },
  },
  { name: 'Google Cloud', isHere: isOnGoogle, request: requestGoogleToken },
];

/**
 * The OIDC token of the place this runs at. The first place that shows itself is the one that is asked: when it refuses,
 * no other is tried, since the signature would then be by somebody else than expected. Errors: `missing-permission`
 * (nowhere, refused, another audience), and those of reading and asking.
 */
export async function requestAmbientToken(request: AmbientRequest): Promise<string> {
  const source = SOURCES.find(({ isHere }) => isHere(request.env));
  if (source === undefined) {
    throw noToken(
      'there is no OIDC token here',
      `in GitHub Actions give the job "permissions: id-token: write"; elsewhere set ${ENVIRONMENT.identityToken.name} or ${ENVIRONMENT.identityTokenFile.name}; GitLab, Buildkite and CircleCI are found by themselves, Google Cloud by ${ENVIRONMENT.googleMetadataHost.name} or ${ENVIRONMENT.googleServiceAccount.name}`,
    );
  }
  const token = (await source.request(request)).trim();
  request.mask?.(token);
  requireAudience(token, request.audience, source.name);
  return token;
}

/** A program of the runner prints the token; the last argument is what the token is for. */
async function askProgram(
  program: string,
  args: readonly string[],
  { run, audience }: AmbientRequest,
): Promise<string> {
  const result = await run(program, [...args, audience], PROGRAM_LIMITS);
  if (result.exitCode === 0) return result.stdout.toString('utf8');
  // Its words may hold a token; the exit code says enough.
  throw noToken(
    `${program} gave no OIDC token (exit code ${String(result.exitCode)})`,
    'run it in the job to see why; older agents cannot',
  );
}

const claims = z.looseObject({ aud: z.union([z.string(), z.array(z.string())]).optional() });

/** What a certificate authority would refuse later with less to say. Whether it is a token at all is looked at there. */
function requireAudience(token: string, audience: string, from: string): void {
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
  } catch {
    return;
  }
  const parsed = claims.safeParse(value);
  const found = parsed.success && parsed.data.aud !== undefined ? [parsed.data.aud].flat() : undefined;
  if (found === undefined || found.includes(audience)) return;
  throw noToken(
    `the OIDC token of ${from} is for ${found.map((each) => JSON.stringify(each)).join(', ')}, not for ${JSON.stringify(audience)}`,
    `ask for one with the audience ${audience}, or set ${ENVIRONMENT.identityAudience.name} to what the Sigstore instance wants`,
  );
}

function noToken(message: string, hint: string): AppError {
  return new AppError('missing-permission', message, { hint });
}
