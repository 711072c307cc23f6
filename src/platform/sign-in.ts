import http from 'node:http';
import type { AddressInfo } from 'node:net';
import * as oidc from 'openid-client';
import { AppError, isAppError, messageOf } from '../domain/errors.ts';
import type { SignInWay } from '../domain/sign-in.ts';
import { checkUrl } from './http.ts';

export interface SignInRequest {
  readonly way: SignInWay;
  /** OIDC issuer; compared exactly with what it says of itself and with the token. */
  readonly issuer: string;
  /** Public client; also the audience of the token. Sigstore's is `sigstore`. */
  readonly clientId: string;
  /** Shows a line to the person. The address is shown, never opened: no program gets a text that a server chose. */
  readonly tell: (line: string) => void;
  /** Called with the token before anything else. */
  readonly mask?: (secret: string) => void;
  /** For the person to be done; default 5 minutes. */
  readonly timeoutMs?: number;
}

const TIMEOUT_MS = 5 * 60_000;
const REQUEST_TIMEOUT_S = 30;
const SCOPE = 'openid email';
const CALLBACK_PATH = '/auth/callback';
/** What a person can read and type. */
const USER_CODE = /^[A-Za-z0-9-]{4,32}$/;

/**
 * Has a person sign in and gives the ID token: authorization code with PKCE on loopback (RFC 8252), or device code (RFC
 * 8628). Signature, issuer, audience, nonce and times of the token are checked. Errors: `invalid-input` (issuer without
 * TLS), `missing-permission` (refused, or something that was not asked for), `network`, `timeout`.
 */
export async function signIn(request: SignInRequest): Promise<string> {
  const { timeoutMs = TIMEOUT_MS } = request;
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const config = await discover(request);
    const tokens = await (request.way === 'browser' ? byBrowser : byDevice)(config, { request, signal });
    const { id_token: token } = tokens;
    if (token === undefined) throw refused(request, 'gave no ID token');
    request.mask?.(token);
    return token;
  } catch (cause) {
    if (isAppError(cause)) throw cause;
    if (signal.aborted) {
      throw new AppError('timeout', `nobody signed in within ${String(timeoutMs / 1000)} s`, { cause });
    }
    throw failed(request, cause);
  }
}

async function discover({ issuer, clientId }: SignInRequest): Promise<oidc.Configuration> {
  const url = checkUrl(issuer);
  const config = await oidc.discovery(url, clientId, undefined, oidc.None(), {
    // Without TLS on loopback only: `checkUrl` saw to that.
    execute: url.protocol === 'http:' ? [oidc.allowInsecureRequests] : [],
    timeout: REQUEST_TIMEOUT_S,
  });
  oidc.enableNonRepudiationChecks(config);
  return config;
}

interface Attempt {
  readonly request: SignInRequest;
  readonly signal: AbortSignal;
}

interface Tokens {
  readonly id_token?: string | undefined;
}

async function byBrowser(config: oidc.Configuration, { request, signal }: Attempt): Promise<Tokens> {
  const [verifier, state, nonce] = [oidc.randomPKCECodeVerifier(), oidc.randomState(), oidc.randomNonce()];
  const listener = await listen(state);
  try {
    const address = oidc.buildAuthorizationUrl(config, {
      redirect_uri: listener.redirectUri,
      scope: SCOPE,
      state,
      nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    });
    request.tell(`open this address in a browser on this machine to sign in: ${checkUrl(address.href).href}`);
    const answer = await listener.answer(signal);
    const checks = { pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce };
    return await oidc.authorizationCodeGrant(config, answer, { ...checks, idTokenExpected: true });
  } finally {
    listener.close();
  }
}

async function byDevice(config: oidc.Configuration, { request, signal }: Attempt): Promise<Tokens> {
  const verifier = oidc.randomPKCECodeVerifier();
  const started = await oidc.initiateDeviceAuthorization(config, {
    scope: SCOPE,
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  });
  const { user_code: code, verification_uri: uri } = started;
  if (!USER_CODE.test(code)) throw refused(request, 'gave a code that nobody could type');
  request.tell(`open ${checkUrl(uri).href} on any device and enter the code ${code}`);
  return await oidc.pollDeviceAuthorizationGrant(config, started, { code_verifier: verifier }, { signal });
}

interface Listener {
  readonly redirectUri: string;
  /** The address that the browser was sent to; only one with our state counts. */
  answer(signal: AbortSignal): Promise<URL>;
  close(): void;
}

async function listen(state: string): Promise<Listener> {
  let settle: (url: URL) => void = () => undefined;
  const found = new Promise<URL>((resolve) => (settle = resolve));
  const server = http.createServer((request, response) => {
    const url = new URL(request.url ?? '/', redirectUri);
    const isOurs =
      request.method === 'GET' && url.pathname === CALLBACK_PATH && url.searchParams.get('state') === state;
    response.writeHead(isOurs ? 200 : 404, { 'content-type': 'text/plain', connection: 'close' });
    response.end(isOurs ? 'Done. You can close this page and go back to the terminal.\n' : 'Not found.\n');
    if (isOurs) settle(url);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  // The name, not the number: Sigstore's issuer has registered http://localhost with any port.
  const redirectUri = `http://localhost:${String(port)}${CALLBACK_PATH}`;
  return {
    redirectUri,
    answer: (signal) =>
      Promise.race([
        found,
        new Promise<never>((_resolve, reject) => {
          const stop = () => reject(new Error('too late'));
          if (signal.aborted) stop();
          else signal.addEventListener('abort', stop, { once: true });
        }),
      ]),
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function refused({ issuer }: SignInRequest, what: string): AppError {
  return new AppError('missing-permission', `${new URL(issuer).host} ${what}`, {
    hint: 'sign in again; the issuer must give ID tokens to the client that was named',
  });
}

/** The library's errors are many; what a person can do about them is little. */
function failed(request: SignInRequest, cause: unknown): AppError {
  const { host } = new URL(request.issuer);
  const causes = causesOf(cause);
  const code = causes.map((each) => propertyOf(each, 'code')).find((each) => typeof each === 'string');
  if (code === 'OAUTH_TIMEOUT') return new AppError('timeout', `${host} did not answer in time`, { cause });
  const unreachable = causes.find((each) => NO_CONNECTION.test(String(propertyOf(each, 'code'))));
  const hint = 'check the issuer, or use another way to sign in';
  if (unreachable !== undefined) {
    return new AppError('network', `cannot reach ${host}: ${messageOf(unreachable)}`, { cause, hint });
  }
  const reason = messageOf(cause).replaceAll(/\s+/g, ' ').slice(0, 200);
  return new AppError('missing-permission', `signing in at ${host} failed: ${reason}`, { cause, hint });
}

/** Codes of the system and of the HTTP client of Node when there was no answer at all. */
const NO_CONNECTION = /^(E[A-Z]+|UND_ERR_[A-Z_]+)$/;
const MAX_CAUSES = 8;

function causesOf(thrown: unknown): unknown[] {
  const causes: unknown[] = [];
  for (
    let each = thrown;
    each !== undefined && causes.length < MAX_CAUSES;
    each = propertyOf(each, 'cause')
  ) {
    causes.push(each);
  }
  return causes;
}

function propertyOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
