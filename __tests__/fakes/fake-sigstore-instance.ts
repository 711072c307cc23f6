import { sign, type KeyObject } from 'node:crypto';
import { octetString } from './der-writer.ts';
import {
  altNames,
  authority,
  codeSigning,
  fulcioText,
  keyUsageAuthority,
  keyUsageSigning,
  makeCertificate,
  p256,
  sha256,
  signCertificate,
  spki,
  tbsCertificate,
  withExtension,
  type Extension,
  type KeyPair,
} from './fake-certificate.ts';
import { makeFakeLog, type FakeLog } from './fake-log.ts';
import { makeTimestampAuthority, type FakeTimestampAuthority } from './fake-timestamp-authority.ts';

export interface IssueOptions {
  readonly publicKey: KeyObject;
  readonly identity?: string;
  readonly issuer?: string;
  readonly at?: Date;
  readonly lifetimeMs?: number;
  /** Default: log it in the first certificate log. */
  readonly withSct?: boolean;
  /** Certificate logs, of two, in which to log it; default the first. */
  readonly scts?: readonly (0 | 1)[];
  /** Instead of the usual ones (key usage, code signing, names, issuer). */
  readonly extensions?: readonly Extension[];
  readonly extraExtensions?: readonly Extension[];
}

/** The parts of one Sigstore instance, without network: authority, certificate log, Rekor v1 and v2 logs, timestamps. */
export interface FakeInstance {
  readonly rekorV1: FakeLog;
  readonly rekorV2: FakeLog;
  readonly tsa: FakeTimestampAuthority;
  readonly authorityCertificate: Buffer;
  readonly authorityKey: KeyPair;
  issue(options: IssueOptions): Buffer;
  /** TrustedRoot JSON; a fresh copy that a test may change. */
  trustedRoot(): TrustedRootJson;
}

interface Validity {
  start?: string;
  end?: string;
}
interface LogJson {
  baseUrl: string;
  hashAlgorithm: string;
  publicKey: { rawBytes: string; keyDetails: string; validFor?: Validity };
  logId: { keyId: string };
}
interface AuthorityJson {
  subject: { organization: string; commonName: string };
  uri: string;
  certChain: { certificates: { rawBytes: string }[] };
  validFor: Validity;
}
export interface TrustedRootJson {
  mediaType: string;
  tlogs: LogJson[];
  certificateAuthorities: AuthorityJson[];
  ctlogs: LogJson[];
  timestampAuthorities: AuthorityJson[];
}

export const FAKE_IDENTITY = 'https://github.com/acme/models/.github/workflows/release.yml@refs/heads/main';
export const FAKE_ISSUER = 'https://token.actions.githubusercontent.com';

const HOUR_MS = 3_600_000;
const SCT_LIST = '1.3.6.1.4.1.11129.2.4.2';
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** `host` names the logs; two instances with different hosts share nothing. */
export function makeFakeInstance(host = '127.0.0.1'): FakeInstance {
  const now = Date.now();
  const validity = { notBefore: new Date(now - 24 * HOUR_MS), notAfter: new Date(now + 24 * HOUR_MS) };
  const authorityKey = p256();
  const ctKeys = [p256(), p256()] as const;
  const issuer = { name: `fulcio of ${host}`, privateKey: authorityKey.privateKey };
  const authorityCertificate = makeCertificate({
    ...validity,
    subject: issuer.name,
    publicKey: authorityKey.publicKey,
    issuer,
    extensions: [authority, keyUsageAuthority],
  });
  const rekorV1 = makeFakeLog(host);
  const rekorV2 = makeFakeLog(host);
  const tsa = makeTimestampAuthority(validity);

  const issue = (options: IssueOptions): Buffer => {
    const at = options.at ?? new Date();
    const usual = [
      keyUsageSigning,
      codeSigning,
      altNames(options.identity ?? FAKE_IDENTITY),
      fulcioText(8, options.issuer ?? FAKE_ISSUER),
    ];
    const request = {
      subject: '',
      publicKey: options.publicKey,
      issuer,
      notBefore: new Date(at.getTime() - 1000),
      notAfter: new Date(at.getTime() + (options.lifetimeMs ?? 10 * 60_000)),
      extensions: [...(options.extensions ?? usual), ...(options.extraExtensions ?? [])],
    };
    const tbs = tbsCertificate(request);
    if (options.withSct === false) return signCertificate(tbs, issuer.privateKey);
    const logs = (options.scts ?? [0]).map((index) => ctKeys[index]);
    const list = sctList(tbs, { at, logs, issuerKeyHash: sha256(spki(authorityKey.publicKey)) });
    const logged = withExtension(tbs, request, { oid: SCT_LIST, value: octetString(list) });
    return signCertificate(logged, issuer.privateKey);
  };

  const validFor = (): Validity => ({ start: validity.notBefore.toISOString() });
  const url = `http://${host}`;
  const log = (publicKey: Uint8Array): LogJson => ({
    baseUrl: url,
    hashAlgorithm: 'SHA2_256',
    publicKey: { rawBytes: base64(publicKey), keyDetails: 'PKIX_ECDSA_P256_SHA_256', validFor: validFor() },
    logId: { keyId: base64(sha256(publicKey)) },
  });
  const authorityOf = (chain: readonly Uint8Array[]): AuthorityJson => ({
    subject: { organization: 'fake', commonName: 'fake' },
    uri: url,
    certChain: { certificates: chain.map((each) => ({ rawBytes: base64(each) })) },
    validFor: validFor(),
  });
  return {
    rekorV1,
    rekorV2,
    tsa,
    authorityCertificate,
    authorityKey,
    issue,
    trustedRoot: () => ({
      mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
      tlogs: [log(rekorV1.publicKey), log(rekorV2.publicKey)],
      certificateAuthorities: [authorityOf([authorityCertificate])],
      ctlogs: ctKeys.map(({ publicKey }) => log(spki(publicKey))),
      timestampAuthorities: [authorityOf(tsa.chain)],
    }),
  };
}

/** RFC 6962 3.2 and 3.3: signed certificate timestamps for a precertificate, as a list. */
function sctList(
  tbs: Buffer,
  options: { readonly at: Date; readonly logs: readonly KeyPair[]; readonly issuerKeyHash: Buffer },
): Buffer {
  const time = uint(options.at.getTime(), 8);
  const entry = Buffer.concat([uint(1, 2), options.issuerKeyHash, sized(tbs, 3)]);
  const signed = Buffer.concat([uint(0, 1), uint(0, 1), time, entry, uint(0, 2)]);
  const scts = options.logs.map(({ publicKey, privateKey }) => {
    const signature = sized(sign('sha256', signed, privateKey), 2);
    // sha256 (4), ecdsa (3)
    const parts = [uint(0, 1), sha256(spki(publicKey)), time, uint(0, 2), Buffer.from([4, 3]), signature];
    return sized(Buffer.concat(parts), 2);
  });
  return sized(Buffer.concat(scts), 2);
}

function uint(value: number, bytes: number): Buffer {
  const out = Buffer.alloc(8);
  out.writeBigUInt64BE(BigInt(value));
  return out.subarray(8 - bytes);
}

function sized(data: Buffer, bytes: number): Buffer {
  return Buffer.concat([uint(data.length, bytes), data]);
}
