#!/usr/bin/env node
// A private Sigstore on loopback, for tests: real Fulcio, Rekor v2 and timestamp authority, with a
// small OIDC issuer and a small certificate transparency log of its own.
//
//   node sigstore-stack.mjs --dir DIR [--bin BIN_DIR] [--rekor NAME] [--github-issuer] [--no-ctlog]
//
// All state goes to DIR (created, 0700). When everything answers, one line of JSON is printed (and
// sent over IPC when the script was forked): the content of DIR/urls.json. SIGTERM, SIGINT or the
// end of the IPC channel stop every process. A second start in the same DIR keeps keys and log, and
// so the same trusted root apart from the ports.
//
// Files written in DIR
//   trusted_root.json         Sigstore TrustedRoot            (cosign, @sigstore/verify)
//   signing_config.json       Sigstore SigningConfig v0.2     (cosign, sigstore-python)
//   client_trust_config.json  both in one ClientTrustConfig   (model_signing --trust-config)
//   urls.json                 addresses, and the environment that a GitHub job would have
//   logs/*.log                output of each server
//
// Identity tokens
//   GET  urls.githubToken&audience=sigstore   header "authorization: bearer <urls.env...TOKEN>"
//        answers {"value": JWT} as the GitHub runner does; add &claims=<JSON> to change claims
//   GET  urls.personToken?email=alice@acme.test     answers {"value": JWT} for a person
//
// With --github-issuer the tokens carry the issuer https://token.actions.githubusercontent.com.
// Fulcio then reaches that name through a proxy that ends on loopback, with a certificate that only
// this Fulcio trusts, so its certificates have the same form as those of the public instance.
//
// Needs: openssl 3, and in BIN_DIR: fulcio, rekor-server-posix, timestamp-server-loopback; for Rekor v1 rekor-server and
// trillian-loopback.
// BIN_DIR defaults to $SALLYPORT_OUTSIDE/bin, or ~/.cache/sallyport-outside/bin (install-sigstore.sh).
// Rekor v2 took "dsse" entries up to 2.2 and takes only "hashedrekord" since 2.3; clients of both
// ages exist, so NAME may be rekor-server-posix-2.2 to test against the older one. rekor-server is Rekor v1, as the public
// instance has been since 2021: it promises a time itself (SET), and takes "dsse" and "hashedrekord" 0.0.1.

import { execFileSync, spawn } from 'node:child_process';
import * as crypto from 'node:crypto';
import { existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import * as http from 'node:http';
import * as https from 'node:https';
import * as net from 'node:net';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const HOST = '127.0.0.1';
const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
const CT_POISON_OID = Buffer.from('060a2b06010401d679020403', 'hex'); // 1.3.6.1.4.1.11129.2.4.3

/** Claims of a push to the main branch; a test overrides what it needs. */
export const GITHUB_CLAIMS = {
  sub: 'repo:acme/models:ref:refs/heads/main',
  actor: 'alice',
  actor_id: '101',
  base_ref: '',
  head_ref: '',
  event_name: 'push',
  job_workflow_ref: 'acme/models/.github/workflows/release.yml@refs/heads/main',
  job_workflow_sha: '1111111111111111111111111111111111111111',
  ref: 'refs/heads/main',
  ref_protected: 'true',
  ref_type: 'branch',
  repository: 'acme/models',
  repository_id: '202',
  repository_visibility: 'private',
  repository_owner: 'acme',
  repository_owner_id: '303',
  run_attempt: '1',
  run_id: '4040404040',
  run_number: '7',
  runner_environment: 'github-hosted',
  sha: '1111111111111111111111111111111111111111',
  workflow: 'release',
  workflow_ref: 'acme/models/.github/workflows/release.yml@refs/heads/main',
  workflow_sha: '1111111111111111111111111111111111111111',
};

/**
 * Starts everything.
 * @param {{dir: string, bin?: string, rekor?: string, githubIssuer?: boolean, ctlog?: boolean, job?: {issuer: string, server: string}}} options
 * @returns {Promise<{urls: object, stop: () => Promise<void>}>}
 */
export async function startSigstore({
  dir,
  bin = defaultBin(),
  rekor: rekorBinary = 'rekor-server-posix',
  githubIssuer = false,
  ctlog = true,
  job,
}) {
  dir = resolve(dir);
  for (const sub of ['', 'ca', 'tsa', 'rekor', 'rekor/log', 'ctlog', 'oidc', 'logs']) {
    mkdirSync(join(dir, sub), { recursive: true, mode: 0o700 });
  }
  const stops = [];
  const stop = async () => {
    for (const fn of stops.splice(0).reverse()) await fn();
  };
  try {
    const pki = makeKeysAndCertificates(dir, rekorBinary === 'rekor-server');
    const oidc = await startIssuer(dir, githubIssuer);
    stops.push(oidc.close);
    const ct = ctlog ? await startCtLog(dir) : undefined;
    if (ct) stops.push(ct.close);

    const [fulcioPort, fulcioGrpcPort, rekorPort, rekorGrpcPort, rekorMetricsPort, tsaPort] =
      await freePorts(6);
    const run = (name, binary, args, env) => {
      const child = startProcess(join(bin, binary), args, join(dir, 'logs', `${name}.log`), env);
      stops.push(child.stop);
      return child;
    };

    const startRekorV1 = async () => {
      const trillian = run('trillian', 'trillian-loopback', ['-port', rekorGrpcPort]);
      await accepts(rekorGrpcPort, trillian); // Rekor makes its tree as it starts
      return run('rekor', rekorBinary, [
        'serve',
        ...['--port', rekorPort, '--scheme', 'http'],
        ...['--rekor_server.address', HOST, '--rekor_server.hostname', HOST],
        ...['--rekor_server.signer', pki.rekorKey],
        ...['--trillian_log_server.address', HOST, '--trillian_log_server.port', rekorGrpcPort],
        '--enable_retrieve_api=false', // would want Redis
      ]);
    };

    writeFileSync(join(dir, 'fulcio.yaml'), fulcioConfig(oidc, job));
    const fulcio = run(
      'fulcio',
      'fulcio',
      [
        'serve',
        '--config-path',
        join(dir, 'fulcio.yaml'),
        '--host',
        HOST,
        '--port',
        fulcioPort,
        '--grpc-host',
        HOST,
        '--grpc-port',
        fulcioGrpcPort, // one port for both makes v1.8.8 panic
        '--legacy-unix-domain-socket',
        `@fulcio-${fulcioPort}`, // the default name allows one per machine
        '--metrics-port',
        '0', // opened on every interface whatever we say; 0 = any free port
        '--ca',
        'fileca',
        '--fileca-cert',
        pki.caChain,
        '--fileca-key',
        pki.caKey,
        '--fileca-key-passwd',
        pki.caKeyPassword,
        '--fileca-watch=false',
        '--ct-log-url',
        ct ? ct.url : '',
      ],
      oidc.fulcioEnv,
    );
    const isV1 = rekorBinary === 'rekor-server';
    const rekor = isV1
      ? await startRekorV1()
      : run('rekor', rekorBinary, [
          'serve',
          '--http-address',
          HOST,
          '--grpc-address',
          HOST,
          '--http-port',
          rekorPort,
          '--grpc-port',
          rekorGrpcPort,
          '--http-metrics-port',
          rekorMetricsPort,
          '--hostname',
          HOST, // checkpoint origin: verifiers expect the host of the log's URL, no port
          '--storage-dir',
          join(dir, 'rekor', 'log'),
          '--signer-filepath',
          pki.rekorKey,
          '--batch-max-age',
          '20ms',
          '--checkpoint-interval',
          '100ms', // smallest the storage allows
        ]);
    // The v1 server is read through its API.
    const tiles = isV1 ? undefined : await startTileServer(join(dir, 'rekor', 'log'));
    if (tiles) stops.push(tiles.close);
    const tsa = run('tsa', 'timestamp-server-loopback', [
      '-port',
      tsaPort,
      '-key',
      pki.tsaKey,
      '-chain',
      pki.tsaChain,
    ]);

    const base = (port) => `http://${HOST}:${port}`;
    const urls = {
      dir,
      issuer: oidc.githubIssuer,
      personIssuer: oidc.personIssuer,
      githubToken: `${oidc.base}/github/token?api-version=2.0`,
      personToken: `${oidc.base}/people/token`,
      fulcio: base(fulcioPort),
      rekor: base(rekorPort),
      rekorTiles: tiles?.url, // GET checkpoint, tile/..., tile/entries/...: the server itself only writes
      tsa: `${base(tsaPort)}/api/v1/timestamp`,
      ctlog: ct?.url,
      trustedRoot: join(dir, 'trusted_root.json'),
      signingConfig: join(dir, 'signing_config.json'),
      clientTrustConfig: join(dir, 'client_trust_config.json'),
      env: {
        ACTIONS_ID_TOKEN_REQUEST_URL: `${oidc.base}/github/token?api-version=2.0`,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: oidc.requestToken,
      },
      pids: { stack: process.pid, fulcio: fulcio.pid, rekor: rekor.pid, tsa: tsa.pid },
    };
    await Promise.all([
      answers(`${urls.fulcio}/healthz`, fulcio),
      answers(`${urls.rekor}${isV1 ? '/ping' : '/healthz'}`, rekor),
      answers(`${base(tsaPort)}/ping`, tsa),
    ]);
    if (!isV1 && !existsSync(join(dir, 'rekor', 'log', 'tile', '0'))) await logOneEntry(urls.rekor);
    writeTrustFiles(dir, urls, pki, ct, oidc, isV1 ? 1 : 2);
    writeFileSync(join(dir, 'urls.json'), JSON.stringify(urls, null, 2));
    return { urls, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function defaultBin() {
  return join(process.env.SALLYPORT_OUTSIDE ?? join(homedir(), '.cache', 'sallyport-outside'), 'bin');
}

// ---------------------------------------------------------------- keys and certificates

function makeKeysAndCertificates(dir, isRekorV1) {
  const at = (name) => join(dir, name);
  const caKeyPassword = 'not-a-secret'; // Fulcio insists on a password
  if (!existsSync(at('ca/chain.pem'))) {
    // Code signing: root -> intermediate, which signs the ten-minute leaf certificates.
    issue({
      out: at('ca/root'),
      name: '/O=local/CN=sigstore-root',
      days: 3650,
      extensions: ['basicConstraints=critical,CA:TRUE,pathlen:1', 'keyUsage=critical,keyCertSign,cRLSign'],
    });
    issue({
      out: at('ca/intermediate'),
      name: '/O=local/CN=sigstore-intermediate',
      days: 3650,
      by: at('ca/root'),
      extensions: [
        'basicConstraints=critical,CA:TRUE,pathlen:0',
        'keyUsage=critical,keyCertSign,cRLSign',
        'extendedKeyUsage=codeSigning',
      ],
    });
    const key = crypto.createPrivateKey(readFileSync(at('ca/intermediate.key')));
    writeFileSync(
      at('ca/intermediate.encrypted.key'),
      key.export({ type: 'sec1', format: 'pem', cipher: 'aes-256-cbc', passphrase: caKeyPassword }),
      { mode: 0o600 },
    );
    concatenate(at('ca/chain.pem'), at('ca/intermediate.pem'), at('ca/root.pem'));

    // Timestamps: root -> leaf with the one critical key usage RFC 3161 asks for.
    issue({
      out: at('tsa/root'),
      name: '/O=local/CN=tsa-root',
      days: 3650,
      extensions: ['basicConstraints=critical,CA:TRUE,pathlen:0', 'keyUsage=critical,keyCertSign,cRLSign'],
    });
    issue({
      out: at('tsa/leaf'),
      name: '/O=local/CN=tsa',
      days: 3649,
      by: at('tsa/root'),
      extensions: [
        'basicConstraints=critical,CA:FALSE',
        'keyUsage=critical,digitalSignature',
        'extendedKeyUsage=critical,timeStamping',
      ],
    });
    concatenate(at('tsa/chain.pem'), at('tsa/leaf.pem'), at('tsa/root.pem'));
  }
  return {
    caChain: at('ca/chain.pem'),
    caKey: at('ca/intermediate.encrypted.key'),
    caKeyPassword,
    tsaChain: at('tsa/chain.pem'),
    tsaKey: at('tsa/leaf.key'),
    rekorKey: isRekorV1
      ? keyFile(at('rekor/key-v1.pem'), 'ec', { namedCurve: 'P-256' })
      : keyFile(at('rekor/key.pem'), 'ed25519'),
  };
}

/** Makes OUT.key (P-256) and OUT.pem, self-signed or signed by BY. */
function issue({ out, name, days, by, extensions }) {
  execFileSync('openssl', ['ecparam', '-name', 'prime256v1', '-genkey', '-noout', '-out', `${out}.key`], {
    stdio: 'pipe',
  });
  const parent = by ? ['-CA', `${by}.pem`, '-CAkey', `${by}.key`] : [];
  execFileSync(
    'openssl',
    [
      'req',
      '-x509',
      '-new',
      '-sha256',
      '-key',
      `${out}.key`,
      '-out',
      `${out}.pem`,
      '-subj',
      name,
      '-days',
      String(days),
      ...parent,
      ...extensions.flatMap((line) => ['-addext', line]),
    ],
    { stdio: 'pipe', env: { ...process.env, OPENSSL_CONF: opensslConfig(out) } },
  );
}

/** The system's openssl.cnf would add extensions of its own. */
function opensslConfig(out) {
  const path = `${out}.cnf`;
  writeFileSync(path, '[req]\ndistinguished_name=dn\n[dn]\n');
  return path;
}

function concatenate(target, ...sources) {
  writeFileSync(target, sources.map((source) => readFileSync(source, 'utf8')).join(''));
}

/** Makes a private key in PKCS #8 PEM unless it is there already, and returns its path. */
function keyFile(path, type, options) {
  if (!existsSync(path)) {
    const { privateKey } = crypto.generateKeyPairSync(type, options);
    writeFileSync(path, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  }
  return path;
}

const publicDer = (keyPath) =>
  crypto.createPublicKey(readFileSync(keyPath)).export({ type: 'spki', format: 'der' });
const sha256 = (...parts) =>
  parts.reduce((hash, part) => hash.update(part), crypto.createHash('sha256')).digest();

// ---------------------------------------------------------------- OIDC issuer

async function startIssuer(dir, githubIssuer) {
  const key = crypto.createPrivateKey(
    readFileSync(keyFile(join(dir, 'oidc/key.pem'), 'rsa', { modulusLength: 2048 })),
  );
  const kid = sha256(crypto.createPublicKey(key).export({ type: 'spki', format: 'der' }))
    .toString('hex')
    .slice(0, 16);
  const jwks = {
    keys: [{ ...crypto.createPublicKey(key).export({ format: 'jwk' }), kid, use: 'sig', alg: 'RS256' }],
  };
  const requestToken = crypto.randomBytes(16).toString('hex');
  const issuers = {};

  const sign = (claims) => {
    const now = Math.floor(Date.now() / 1000);
    const encode = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const input = `${encode({ alg: 'RS256', typ: 'JWT', kid })}.${encode({
      iat: now,
      nbf: now - 5,
      exp: now + 600,
      jti: crypto.randomUUID(),
      ...claims,
    })}`;
    return `${input}.${crypto.sign('sha256', Buffer.from(input), key).toString('base64url')}`;
  };

  const handler = (request, response) => {
    const url = new URL(request.url, 'http://localhost');
    const json = (status, body) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    };
    // The GitHub issuer has no path of its own when it is reached by its real name.
    const at = url.pathname.match(
      /^\/(github|people)?\/?(\.well-known\/(?:openid-configuration|jwks)|token)$/,
    );
    if (!at) return json(404, { error: 'not found' });
    const issuer = issuers[at[1] ?? 'github'];
    if (at[2].endsWith('jwks')) return json(200, jwks);
    if (at[2].endsWith('openid-configuration')) {
      return json(200, {
        issuer,
        jwks_uri: `${issuer}/.well-known/jwks`,
        subject_types_supported: ['public'],
        response_types_supported: ['id_token'],
        id_token_signing_alg_values_supported: ['RS256'],
        scopes_supported: ['openid'],
        authorization_endpoint: `${issuer}/none`,
        token_endpoint: `${issuer}/none`,
      });
    }
    const aud = url.searchParams.get('audience') ?? 'sigstore';
    if (at[1] === 'people') {
      const email = url.searchParams.get('email') ?? 'alice@acme.test';
      return json(200, { value: sign({ iss: issuer, aud, sub: email, email, email_verified: true }) });
    }
    if (request.headers.authorization?.toLowerCase() !== `bearer ${requestToken}`)
      return json(401, { error: 'bad request token' });
    const claims = JSON.parse(url.searchParams.get('claims') ?? '{}');
    return json(200, { value: sign({ iss: issuer, aud, ...GITHUB_CLAIMS, ...claims }) });
  };

  const server = http.createServer(handler);
  const base = `http://${HOST}:${await listen(server)}`;
  issuers.people = `${base}/people`;
  issuers.github = githubIssuer ? GITHUB_ISSUER : `${base}/github`;
  const shared = { base, requestToken, githubIssuer: issuers.github, personIssuer: issuers.people };
  if (!githubIssuer) return { ...shared, fulcioEnv: {}, close: () => closeServer(server) };

  // The same handler under the real name: a TLS server, and a proxy through which Fulcio gets to it.
  const tls = join(dir, 'oidc/tls');
  if (!existsSync(`${tls}.pem`)) {
    issue({
      out: tls,
      name: '/CN=token.actions.githubusercontent.com',
      days: 3650,
      extensions: [
        'subjectAltName=DNS:token.actions.githubusercontent.com',
        'basicConstraints=critical,CA:TRUE',
      ],
    });
  }
  const tlsServer = https.createServer(
    { key: readFileSync(`${tls}.key`), cert: readFileSync(`${tls}.pem`) },
    handler,
  );
  const tlsPort = await listen(tlsServer);
  const proxy = http.createServer((request, response) => response.writeHead(403).end());
  const tunnels = new Set(); // the server forgets a socket that it handed over
  proxy.on('connect', (request, client) => {
    if (request.url !== 'token.actions.githubusercontent.com:443')
      return client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    const upstream = net.connect(tlsPort, HOST, () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      upstream.pipe(client).pipe(upstream);
    });
    const end = () => {
      upstream.destroy();
      client.destroy();
      tunnels.delete(end);
    };
    tunnels.add(end);
    for (const socket of [upstream, client]) socket.on('error', end).on('close', end);
  });
  const proxyUrl = `http://${HOST}:${await listen(proxy)}`;
  return {
    ...shared,
    fulcioEnv: {
      HTTPS_PROXY: proxyUrl,
      https_proxy: proxyUrl,
      NO_PROXY: '',
      no_proxy: '',
      SSL_CERT_FILE: `${tls}.pem`,
    },
    close: async () => {
      for (const end of tunnels) end();
      for (const each of [proxy, tlsServer, server]) await closeServer(each);
    },
  };
}

// ---------------------------------------------------------------- Rekor's log

/**
 * Logs a throwaway entry, so that no test gets index 0 with an empty inclusion proof: cosign leaves
 * both out of its bundles, as protobuf JSON allows, and sigstore-python does not read such bundles.
 */
async function logOneEntry(rekor) {
  const { privateKey, publicKey } = crypto.generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const data = crypto.randomBytes(32);
  const response = await fetch(`${rekor}/api/v2/log/entries`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      hashedRekordRequestV002: {
        digest: sha256(data).toString('base64'),
        signature: {
          content: crypto.sign('sha256', data, privateKey).toString('base64'),
          verifier: {
            keyDetails: 'PKIX_ECDSA_P256_SHA_256',
            publicKey: { rawBytes: publicKey.export({ type: 'spki', format: 'der' }).toString('base64') },
          },
        },
      },
    }),
  });
  if (!response.ok)
    throw new Error(`Rekor refused the first entry: ${response.status} ${await response.text()}`);
}

/** Serves the log's files, which is what a bucket or a web server does for a public instance. */
async function startTileServer(root) {
  const server = http.createServer((request, response) => {
    const path = new URL(request.url, 'http://localhost').pathname.slice(1);
    if (!/^(checkpoint|tile\/[a-z0-9/.]+)$/.test(path) || path.includes('..'))
      return response.writeHead(404).end();
    try {
      response.end(readFileSync(join(root, path)));
    } catch {
      response.writeHead(404).end();
    }
  });
  return { url: `http://${HOST}:${await listen(server)}`, close: () => closeServer(server) };
}

// ---------------------------------------------------------------- certificate transparency log

/** RFC 6962 promises only: entries are signed and forgotten, there is no tree behind them. */
async function startCtLog(dir) {
  const keyPath = keyFile(join(dir, 'ctlog/key.pem'), 'ec', { namedCurve: 'P-256' });
  const key = crypto.createPrivateKey(readFileSync(keyPath));
  const logId = sha256(publicDer(keyPath));
  const server = http.createServer(async (request, response) => {
    try {
      const kind = request.url.match(/^\/ctlog\/ct\/v1\/add-(pre-)?chain$/);
      if (!kind || request.method !== 'POST') return response.writeHead(404).end();
      const chunks = [];
      for await (const chunk of request) chunks.push(chunk);
      const chain = JSON.parse(Buffer.concat(chunks)).chain.map((der) => Buffer.from(der, 'base64'));
      const timestamp = Date.now();
      const entry = kind[1]
        ? Buffer.concat([uint(1, 2), sha256(subjectPublicKey(chain[1])), sized(withoutPoison(chain[0]), 3)])
        : Buffer.concat([uint(0, 2), sized(chain[0], 3)]);
      // digitally-signed struct: version, signature type, time, entry, no extensions
      const signed = Buffer.concat([uint(0, 1), uint(0, 1), uint(timestamp, 8), entry, uint(0, 2)]);
      const signature = Buffer.concat([uint(4, 1), uint(3, 1), sized(crypto.sign('sha256', signed, key), 2)]); // sha256, ecdsa
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(
        JSON.stringify({
          sct_version: 0,
          id: logId.toString('base64'),
          timestamp,
          extensions: '',
          signature: signature.toString('base64'),
        }),
      );
    } catch (error) {
      response.writeHead(400).end(String(error));
    }
  });
  return {
    url: `http://${HOST}:${await listen(server)}/ctlog`,
    keyPath,
    logId,
    close: () => closeServer(server),
  };
}

const subjectPublicKey = (der) =>
  new crypto.X509Certificate(der).publicKey.export({ type: 'spki', format: 'der' });

function uint(value, bytes) {
  const out = Buffer.alloc(8);
  out.writeBigUInt64BE(BigInt(value));
  return out.subarray(8 - bytes);
}
const sized = (data, bytes) => Buffer.concat([uint(data.length, bytes), data]);

/** The to-be-signed part of a precertificate, less its poison extension. */
function withoutPoison(certificate) {
  const tbs = derChildren(derChildren(certificate)[0][0]);
  const fields = tbs.map(([field]) => {
    if (field[0] !== 0xa3) return field; // [3] extensions
    const list = derChildren(derChildren(field)[0][0]).map(([extension]) => extension);
    const kept = list.filter((extension) => !extension.includes(CT_POISON_OID));
    return derWrap(0xa3, derWrap(0x30, Buffer.concat(kept)));
  });
  return derWrap(0x30, Buffer.concat(fields));
}

/** Each child of a DER element, as [whole element, content]. */
function derChildren(der) {
  const [, content] = derElement(der, 0);
  const children = [];
  for (let at = 0; at < content.length;) {
    const [whole, inner] = derElement(content, at);
    children.push([whole, inner]);
    at += whole.length;
  }
  return children;
}

function derElement(buffer, at) {
  let length = buffer[at + 1];
  let start = at + 2;
  if (length & 0x80) {
    const bytes = length & 0x7f;
    length = buffer.readUIntBE(start, bytes);
    start += bytes;
  }
  return [buffer.subarray(at, start + length), buffer.subarray(start, start + length)];
}

function derWrap(tag, content) {
  const length =
    content.length < 0x80
      ? [content.length]
      : content.length < 0x100
        ? [0x81, content.length]
        : [0x82, content.length >> 8, content.length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), content]);
}

// ---------------------------------------------------------------- Fulcio's configuration

/** The github-workflow part repeats the claim mapping of the public instance, for a server of another name too. */
function fulcioConfig({ githubIssuer, personIssuer }, job) {
  const providers = { 'github-workflow': 'https://github.com', ...(job && { 'job-workflow': job.server }) };
  const issuers = { [githubIssuer]: 'github-workflow', ...(job && { [job.issuer]: 'job-workflow' }) };
  return `oidc-issuers:
${Object.entries(issuers)
  .map(
    ([issuer, provider]) => `  ${issuer}:
    issuer-url: ${issuer}
    client-id: sigstore
    type: ci-provider
    ci-provider: ${provider}`,
  )
  .join('\n')}
  ${personIssuer}:
    issuer-url: ${personIssuer}
    client-id: sigstore
    type: email
ci-issuer-metadata:
${Object.entries(providers)
  .map(([provider, url]) => workflowMetadata(provider, url))
  .join('')}`;
}

function workflowMetadata(provider, url) {
  return `  ${provider}:
    default-template-values:
      url: "${url}"
      environment: ""
    extension-templates:
      github-workflow-trigger: "event_name"
      github-workflow-sha: "sha"
      github-workflow-name: "workflow"
      github-workflow-repository: "repository"
      github-workflow-ref: "ref"
      build-signer-uri: "{{ .url }}/{{ .job_workflow_ref }}"
      build-signer-digest: "job_workflow_sha"
      runner-environment: "runner_environment"
      source-repository-uri: "{{ .url }}/{{ .repository }}"
      source-repository-digest: "sha"
      source-repository-ref: "ref"
      source-repository-identifier: "repository_id"
      source-repository-owner-uri: "{{ .url }}/{{ .repository_owner }}"
      source-repository-owner-identifier: "repository_owner_id"
      build-config-uri: "{{ .url }}/{{ .workflow_ref }}"
      build-config-digest: "workflow_sha"
      build-trigger: "event_name"
      run-invocation-uri: "{{ .url }}/{{ .repository }}/actions/runs/{{ .run_id }}/attempts/{{ .run_attempt }}"
      source-repository-visibility-at-signing: "repository_visibility"
      deployment-environment: "environment"
    subject-alternative-name-template: "{{ .url }}/{{ .job_workflow_ref }}"
`;
}

// ---------------------------------------------------------------- trust files

function writeTrustFiles(dir, urls, pki, ct, oidc, rekorVersion) {
  const start = new Date(new crypto.X509Certificate(readFileSync(pki.caChain)).validFrom)
    .toISOString()
    .replace('.000', '');
  const validFor = { start };
  const authority = (uri, chainPath) => {
    const chain = readFileSync(chainPath, 'utf8')
      .match(/-----BEGIN[^]+?END CERTIFICATE-----/g)
      .map((pem) => new crypto.X509Certificate(pem));
    const [organization, commonName] = chain
      .at(-1)
      .subject.split('\n')
      .map((part) => part.replace(/^\w+=/, ''));
    const certificates = chain.map((certificate) => ({ rawBytes: certificate.raw.toString('base64') }));
    return { subject: { organization, commonName }, uri, certChain: { certificates }, validFor };
  };
  const log = (baseUrl, keyPath, keyDetails, logId) => ({
    baseUrl,
    hashAlgorithm: 'SHA2_256',
    publicKey: { rawBytes: publicDer(keyPath).toString('base64'), keyDetails, validFor },
    logId: { keyId: logId.toString('base64') },
  });
  // C2SP signed-note key id of an Ed25519 key, not truncated: origin, newline, type 1, raw key.
  const rekorLogId = sha256(`${HOST}\n`, Buffer.from([1]), publicDer(pki.rekorKey).subarray(-32));
  const trustedRoot = {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: [
      rekorVersion === 1
        ? log(urls.rekor, pki.rekorKey, 'PKIX_ECDSA_P256_SHA_256', sha256(publicDer(pki.rekorKey)))
        : log(urls.rekor, pki.rekorKey, 'PKIX_ED25519', rekorLogId),
    ],
    certificateAuthorities: [authority(urls.fulcio, pki.caChain)],
    ctlogs: ct ? [log(ct.url, ct.keyPath, 'PKIX_ECDSA_P256_SHA_256', ct.logId)] : [],
    timestampAuthorities: [authority(urls.tsa, pki.tsaChain)],
  };
  const service = (url, majorApiVersion) => ({ url, majorApiVersion, validFor, operator: 'local' });
  const signingConfig = {
    mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
    caUrls: [service(urls.fulcio, 1)],
    oidcUrls: [service(oidc.personIssuer, 1)],
    rekorTlogUrls: [service(urls.rekor, rekorVersion)],
    tsaUrls: [service(urls.tsa, 1)],
    rekorTlogConfig: { selector: 'ANY' },
    tsaConfig: { selector: 'ANY' },
  };
  const write = (path, value) => writeFileSync(path, JSON.stringify(value, null, 2));
  write(urls.trustedRoot, trustedRoot);
  write(urls.signingConfig, signingConfig);
  write(urls.clientTrustConfig, {
    mediaType: 'application/vnd.dev.sigstore.clienttrustconfig.v0.1+json',
    trustedRoot,
    signingConfig,
  });
}

// ---------------------------------------------------------------- processes and ports

const running = new Set();
const killAll = () => {
  for (const child of running) child.kill('SIGKILL');
};

function startProcess(file, args, logPath, env = {}) {
  if (!process.listeners('exit').includes(killAll)) process.on('exit', killAll); // leave no server behind
  const log = openSync(logPath, 'a');
  const child = spawn(file, args.map(String), {
    stdio: ['ignore', log, log],
    env: { ...process.env, ...env },
  });
  const state = { pid: child.pid, exited: undefined, logPath };
  const gone = new Promise((done) => {
    child.once('error', (error) => {
      state.exited = String(error);
      done();
    });
    child.once('exit', (code, signal) => {
      state.exited ??= `exit ${code ?? signal}`;
      done();
    });
  });
  running.add(child);
  gone.then(() => running.delete(child));
  state.stop = async () => {
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), 3000);
    await gone;
    clearTimeout(timer);
  };
  return state;
}

async function answers(url, child, timeoutMs = 20000) {
  for (
    const end = Date.now() + timeoutMs;
    Date.now() < end;
    await new Promise((next) => setTimeout(next, 25))
  ) {
    if (child.exited) break;
    const ok = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (ok) return;
  }
  const tail = readFileSync(child.logPath, 'utf8').trim().split('\n').slice(-5).join('\n');
  throw new Error(
    `${url} does not answer (${child.exited ?? 'still running'}); end of ${child.logPath}:\n${tail}`,
  );
}

async function accepts(port, child, timeoutMs = 20000) {
  for (const end = Date.now() + timeoutMs; Date.now() < end && !child.exited;) {
    const socket = net.connect(port, HOST);
    const isOpen = await new Promise((done) => {
      socket.once('connect', () => done(true)).once('error', () => done(false));
    });
    socket.destroy();
    if (isOpen) return;
    await new Promise((next) => setTimeout(next, 25));
  }
  throw new Error(
    `nothing listens on port ${port} (${child.exited ?? 'still running'}); see ${child.logPath}`,
  );
}

async function listen(server) {
  await new Promise((done, fail) => server.once('error', fail).listen(0, HOST, done));
  return server.address().port;
}

function closeServer(server) {
  server.closeAllConnections?.();
  return new Promise((done) => server.close(done));
}

/** Free ports, all held until the last is known so that they differ. */
async function freePorts(count) {
  const holders = Array.from({ length: count }, () => net.createServer());
  const ports = [];
  for (const holder of holders) ports.push(await listen(holder));
  await Promise.all(holders.map(closeServer));
  return ports;
}

// ---------------------------------------------------------------- command line

async function main() {
  const argv = process.argv.slice(2);
  const option = (name) => (argv.includes(name) ? argv[argv.indexOf(name) + 1] : undefined);
  const dir = option('--dir');
  if (!dir) {
    console.error(
      'usage: sigstore-stack.mjs --dir DIR [--bin BIN_DIR] [--rekor NAME] [--github-issuer] [--no-ctlog]',
    );
    process.exit(2);
  }
  const stack = await startSigstore({
    dir,
    ...(option('--bin') && { bin: option('--bin') }),
    ...(option('--rekor') && { rekor: option('--rekor') }),
    githubIssuer: argv.includes('--github-issuer'),
    ctlog: !argv.includes('--no-ctlog'),
  });
  const end = async () => {
    await stack.stop();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.once(signal, end);
  process.once('disconnect', end);
  console.log(JSON.stringify(stack.urls));
  process.send?.(stack.urls);
}

if (process.argv[1] && import.meta.url === pathToFileURL(resolve(process.argv[1])).href) {
  main().catch((error) => {
    console.error(error.message);
    process.exit(1);
  });
}
