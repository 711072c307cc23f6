import { createPublicKey } from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { fulcioText, toPem, type Extension } from './fake-certificate.ts';
import {
  FAKE_ISSUER,
  makeFakeInstance,
  type FakeInstance,
  type TrustedRootJson,
} from './fake-sigstore-instance.ts';
import { dsseV1BodyOf, hashedRekordV2BodyOf } from './forge-bundle.ts';

export interface FakeAnswer {
  readonly status: number;
  readonly body: string | Buffer;
}

export interface FakeSigstore {
  readonly url: string;
  readonly instance: FakeInstance;
  /** Requests so far, by path. */
  readonly requests: ReadonlyMap<string, number>;
  /** Answers the next request to a path with this instead; `undefined` never answers. */
  failNext(path: string, answer: FakeAnswer | undefined): void;
  /** Digits behind the point of the next timestamps, in order; then whole seconds. */
  readonly fractions: string[];
  trustedRoot(): TrustedRootJson;
  signingConfig(options?: { readonly rekor?: 1 | 2 | 'none'; readonly tsa?: boolean }): unknown;
  close(): Promise<void>;
}

export const FULCIO_PATH = '/api/v2/signingCert';
export const REKOR_V1_PATH = '/api/v1/log/entries';
export const REKOR_V2_PATH = '/api/v2/log/entries';
export const TSA_PATH = '/api/v1/timestamp';

/** An unsigned token with these claims: the fake authority believes it, as a test decides who asks. */
export function fakeToken(claims: Record<string, unknown>): string {
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${encode({ alg: 'none' })}.${encode({ iss: FAKE_ISSUER, exp: Math.floor(Date.now() / 1000) + 600, ...claims })}.x`;
}

/** A Sigstore instance on loopback, in this process: Fulcio, Rekor v1 and v2, timestamp authority. */
export async function startFakeSigstore(): Promise<FakeSigstore> {
  const host = '127.0.0.1';
  const instance = makeFakeInstance(host);
  const requests = new Map<string, number>();
  const failures = new Map<string, (FakeAnswer | undefined)[]>();
  const fractions: string[] = [];
  const routes: Readonly<Record<string, (body: string) => FakeAnswer>> = {
    [FULCIO_PATH]: (body) => issueFor(instance, body),
    [REKOR_V1_PATH]: (body) => logV1(instance, body),
    [REKOR_V2_PATH]: (body) => logV2(instance, body),
    [TSA_PATH]: (body) => stamp(instance, body, fractions.shift() ?? ''),
  };
  const server = http.createServer((request, response) => {
    void readAll(request).then((body) => {
      const path = request.url ?? '';
      requests.set(path, (requests.get(path) ?? 0) + 1);
      const planned = failures.get(path);
      if (planned !== undefined && planned.length > 0) {
        const answer = planned.shift();
        if (answer !== undefined) send(response, answer);
        return;
      }
      const route = routes[path];
      send(response, route === undefined ? { status: 404, body: 'not here' } : answerOf(route, body));
    });
  });
  await new Promise<void>((done) => server.listen(0, host, done));
  const url = `http://${host}:${String((server.address() as AddressInfo).port)}`;
  const service = (path: string, majorApiVersion: number) => ({
    url: `${url}${path}`,
    majorApiVersion,
    validFor: { start: '2020-01-01T00:00:00Z' },
    operator: 'fake',
  });
  return {
    url,
    instance,
    requests,
    fractions,
    failNext: (path, answer) => failures.set(path, [...(failures.get(path) ?? []), answer]),
    trustedRoot: () => instance.trustedRoot(),
    signingConfig: ({ rekor = 2, tsa = true } = {}) => ({
      mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
      caUrls: [service('', 1)],
      ...(rekor === 'none'
        ? {}
        : { rekorTlogUrls: [service('', rekor)], rekorTlogConfig: { selector: 'ANY' } }),
      ...(tsa ? { tsaUrls: [service(TSA_PATH, 1)], tsaConfig: { selector: 'ANY' } } : {}),
    }),
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

function issueFor(instance: FakeInstance, body: string): FakeAnswer {
  const request = JSON.parse(body) as {
    readonly credentials: { readonly oidcIdentityToken: string };
    readonly publicKeyRequest: { readonly publicKey: { readonly content: string } };
  };
  const payload = request.credentials.oidcIdentityToken.split('.')[1] ?? '';
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, string>;
  const { federated_claims: federated } = claims as unknown as {
    readonly federated_claims?: { readonly connector_id?: string };
  };
  const signedInAt = federated?.connector_id ?? claims['iss'];
  const identity =
    claims['email'] ?? `https://github.com/${claims['job_workflow_ref'] ?? claims['sub'] ?? 'nobody'}`;
  const certificate = instance.issue({
    publicKey: createPublicKey(request.publicKeyRequest.publicKey.content),
    identity,
    // An issuer that only passes on who signed in elsewhere: Fulcio certifies that other issuer (its `issuer-claim`).
    ...(signedInAt === undefined ? {} : { issuer: signedInAt }),
    extraExtensions: claimsOfRun(claims),
  });
  const certificates = [toPem(certificate), toPem(instance.authorityCertificate)];
  return json(201, { signedCertificateEmbeddedSct: { chain: { certificates } } });
}

/** Extensions that Fulcio makes of the token of a GitHub run (sigstore/fulcio docs/oid-info.md). */
function claimsOfRun(claims: Readonly<Record<string, string>>): Extension[] {
  const { repository, ref, event_name: event } = claims;
  const text = (arc: number, value: string | undefined): Extension[] =>
    value === undefined ? [] : [fulcioText(arc, value)];
  const raw = (arc: number, value: string | undefined): Extension[] =>
    value === undefined ? [] : [{ oid: `1.3.6.1.4.1.57264.1.${String(arc)}`, value: Buffer.from(value) }];
  return [
    ...raw(2, event),
    ...raw(5, repository),
    ...text(11, claims['runner_environment']),
    ...text(12, repository === undefined ? undefined : `https://github.com/${repository}`),
    ...text(14, ref),
    ...text(20, event),
    ...text(22, claims['repository_visibility']),
  ];
}

function logV1(instance: FakeInstance, body: string): FakeAnswer {
  const request = JSON.parse(body) as {
    readonly spec: {
      readonly proposedContent: { readonly envelope: string; readonly verifiers: readonly string[] };
    };
  };
  const { envelope, verifiers } = request.spec.proposedContent;
  const { payload, signatures } = JSON.parse(envelope) as {
    readonly payload: string;
    readonly signatures: readonly { readonly sig: string }[];
  };
  const pem = Buffer.from(verifiers[0] ?? '', 'base64').toString();
  const entry = instance.rekorV1.append(
    dsseV1BodyOf({
      payload: Buffer.from(payload, 'base64'),
      signature: Buffer.from(signatures[0]?.sig ?? '', 'base64'),
      verifierPem: pem,
    }),
    { integratedAt: new Date() },
  );
  const hex = (text: string) => Buffer.from(text, 'base64').toString('hex');
  const proof = entry.inclusionProof;
  return json(201, {
    ['0'.repeat(64)]: {
      body: entry.canonicalizedBody,
      integratedTime: Number(entry.integratedTime),
      logID: hex(entry.logId.keyId),
      logIndex: Number(entry.logIndex ?? 0),
      verification: {
        signedEntryTimestamp: entry.inclusionPromise?.signedEntryTimestamp,
        inclusionProof: {
          checkpoint: proof.checkpoint.envelope,
          hashes: (proof.hashes ?? []).map(hex),
          logIndex: Number(proof.logIndex ?? 0),
          rootHash: hex(proof.rootHash),
          treeSize: Number(proof.treeSize),
        },
      },
    },
  });
}

/** As Rekor 2.3: anything but a hashedrekord is refused. */
function logV2(instance: FakeInstance, body: string): FakeAnswer {
  const request = JSON.parse(body) as {
    readonly hashedRekordRequestV002?: { readonly digest: string; readonly signature: unknown };
  };
  const record = request.hashedRekordRequestV002;
  if (record === undefined) return json(400, { message: 'invalid type, must be hashedrekord' });
  return json(201, instance.rekorV2.append(hashedRekordV2BodyOf(record.digest, record.signature)));
}

function stamp(instance: FakeInstance, body: string, fraction: string): FakeAnswer {
  const { artifactHash } = JSON.parse(body) as { readonly artifactHash: string };
  const digest = Buffer.from(artifactHash, 'base64');
  return { status: 201, body: instance.tsa.stampDigest(digest, { at: new Date(), fraction }) };
}

function answerOf(route: (body: string) => FakeAnswer, body: string): FakeAnswer {
  try {
    return route(body);
  } catch (thrown) {
    return { status: 400, body: String(thrown) };
  }
}

function json(status: number, value: unknown): FakeAnswer {
  return { status, body: JSON.stringify(value) };
}

function send(response: http.ServerResponse, { status, body }: FakeAnswer): void {
  const type = typeof body === 'string' ? 'application/json' : 'application/timestamp-reply';
  response.writeHead(status, { 'content-type': type }).end(body);
}

async function readAll(request: http.IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
