import { describe, expect, it } from '@jest/globals';
import { encodeBundle, readBundle, type BundleMaterial } from '../../../src/domain/bundle.ts';
import { MAX_BUNDLE_BYTES } from '../../../src/domain/bundle-limits.ts';
import { bytesOf } from '../../fakes/forge-bundle.ts';

const payload = Buffer.from('{"a":1}');
const parts = { payloadType: 'application/vnd.in-toto+json', payload, signature: Buffer.from('signature') };
const keyMaterial: BundleMaterial = { kind: 'public-key', hint: 'h' };
const valid = () =>
  JSON.parse(Buffer.from(encodeBundle({ ...parts, material: keyMaterial }).bytes).toString()) as Json;

type Json = Record<string, unknown> & {
  verificationMaterial: Record<string, unknown>;
  dsseEnvelope: { payload: string; signatures: Record<string, unknown>[] } & Record<string, unknown>;
};

function refused(change: (bundle: Json) => void, code = 'malformed') {
  const bundle = valid();
  change(bundle);
  expect(() => readBundle(bytesOf(bundle))).toThrow(expect.objectContaining({ code }));
}

const refusedText = (text: string, code = 'malformed') => {
  expect(() => readBundle(Buffer.from(text))).toThrow(expect.objectContaining({ code }));
};

describe('bundle', () => {
  it.each<BundleMaterial>([
    keyMaterial,
    { kind: 'public-key', hint: undefined },
    { kind: 'certificate', certificate: Buffer.from('leaf') },
    { kind: 'certificate-chain', certificates: [Buffer.from('leaf'), Buffer.from('root')] },
  ])('is read as it was written: $kind', (material) => {
    const logEntry = {
      logId: { keyId: 'AAAA' },
      kindVersion: { kind: 'dsse', version: '0.0.1' },
      canonicalizedBody: 'Ym9keQ==',
    };
    const { bytes } = encodeBundle({
      ...parts,
      material,
      logEntries: [logEntry],
      timestamps: [Buffer.from('time')],
    });
    const bundle = readBundle(bytes);
    expect(bundle).toMatchObject({ material, payloadType: parts.payloadType });
    expect(Buffer.from(bundle.payload)).toEqual(payload);
    expect(bundle.logEntries).toEqual([
      { logId: 'AAAA', kind: 'dsse', version: '0.0.1', body: Buffer.from('body') },
    ]);
    expect(bundle.timestamps).toEqual([Buffer.from('time')]);
    expect(readBundle(bundle)).toBe(bundle);
  });

  it('may leave out what is zero or null, as protobuf JSON does', () => {
    const bundle = valid();
    bundle.verificationMaterial['tlogEntries'] = null;
    bundle.verificationMaterial['timestampVerificationData'] = {};
    bundle.dsseEnvelope.signatures = [{ sig: 'AAAA', keyid: null }];
    expect(readBundle(bytesOf(bundle)).logEntries).toEqual([]);
  });
});

describe('trap 8, a second reading of the same bytes', () => {
  it('refuses a key that appears twice, at any level', () => {
    const text = JSON.stringify(valid());
    refusedText(text.replace('"mediaType"', '"mediaType":"x","mediaType"'));
    refusedText(text.replace('"payload":', '"payload":"AAAA","payload":'));
    refusedText(text.replace('"payload":', '"pay\\u006coad":"AAAA","payload":'));
  });

  it('refuses text after the bundle, a byte order mark, broken UTF-8 and __proto__', () => {
    const text = JSON.stringify(valid());
    refusedText(`${text}{}`);
    refusedText(`\ufeff${text}`);
    refusedText(text.replace('{', '{"__proto__":{},'));
    expect(() =>
      readBundle(Buffer.concat([Buffer.from(text.slice(0, -1)), Buffer.from([0xff, 0x7d])])),
    ).toThrow();
  });

  it.each([
    ['left-over bits', 'YQ=='.replace('Q', 'R')],
    ['no padding', 'YQ'],
    ['the URL alphabet', '-_-_'],
    ['a line break', 'YWFh\nYWFh'],
    ['blanks', ' YWFh'],
    ['padding in the middle', 'YQ==YWFh'],
    ['nothing', ''],
  ])('refuses base64 with %s', (_name, text) => {
    refused((bundle) => (bundle.dsseEnvelope.payload = text));
    refused((bundle) => (bundle.dsseEnvelope.signatures = [{ sig: text }]));
  });

  it('refuses keys it does not know, also in the spelling of the proto file', () => {
    refused((bundle) => (bundle['extra'] = 1));
    refused((bundle) => (bundle.dsseEnvelope['payload_type'] = 'x'));
    refused((bundle) => (bundle.verificationMaterial['public_key'] = {}));
  });
});

describe('a bundle', () => {
  it('of another version or kind is refused', () => {
    refused((bundle) => (bundle['mediaType'] = 'application/vnd.dev.sigstore.bundle+json;version=0.2'));
    refused((bundle) => (bundle['mediaType'] = 'application/vnd.dev.sigstore.bundle.v0.3+json; x'));
    refused((bundle) => (bundle['messageSignature'] = { signature: 'AAAA' }));
    for (const text of ['', 'null', '[]', '"x"', '1', '{}', '{"mediaType":1}']) refusedText(text);
  });

  it('with no or several kinds of verification material is refused', () => {
    refused((bundle) => (bundle.verificationMaterial = {}));
    refused((bundle) => (bundle.verificationMaterial['certificate'] = { rawBytes: 'AAAA' }));
    refused((bundle) => (bundle.verificationMaterial['x509CertificateChain'] = { certificates: [] }));
  });

  it('trap 9, too large, too deep, or with too many parts is refused', () => {
    expect(() => readBundle(Buffer.alloc(MAX_BUNDLE_BYTES + 1, ' '))).toThrow(
      expect.objectContaining({ code: 'limit-exceeded' }),
    );
    refusedText('['.repeat(1000) + ']'.repeat(1000), 'limit-exceeded');
    const entry = {
      logId: { keyId: 'AAAA' },
      kindVersion: { kind: 'x', version: 'y' },
      canonicalizedBody: 'AAAA',
    };
    refused(
      (bundle) => (bundle.verificationMaterial['tlogEntries'] = Array.from({ length: 1000 }, () => entry)),
    );
    const stamps = Array.from({ length: 1000 }, () => ({ signedTimestamp: 'AAAA' }));
    refused(
      (bundle) => (bundle.verificationMaterial['timestampVerificationData'] = { rfc3161Timestamps: stamps }),
    );
  });
});
