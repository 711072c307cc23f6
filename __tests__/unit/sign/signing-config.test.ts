import { describe, expect, it } from '@jest/globals';
import { selectServices } from '../../../src/sign/signing-config.ts';

const NOW = new Date('2026-03-01T00:00:00Z');
const MEDIA_TYPE = 'application/vnd.dev.sigstore.signingconfig.v0.2+json';
const ANY = { selector: 'ANY' };

function service(
  url: string,
  options: { version?: number; operator?: string; start?: string; end?: string } = {},
) {
  return {
    url,
    majorApiVersion: options.version ?? 1,
    validFor: {
      start: options.start ?? '2025-01-01T00:00:00Z',
      ...(options.end === undefined ? {} : { end: options.end }),
    },
    operator: options.operator ?? 'one',
  };
}

function config(parts: Record<string, unknown> = {}) {
  return {
    mediaType: MEDIA_TYPE,
    caUrls: [service('https://ca.test')],
    rekorTlogUrls: [service('https://log.test')],
    rekorTlogConfig: ANY,
    tsaUrls: [service('https://tsa.test/api/v1/timestamp')],
    tsaConfig: ANY,
    ...parts,
  };
}

const logsOf = (parts: Record<string, unknown>) =>
  selectServices(config(parts), NOW).logs.map(({ url }) => url);

describe('services of a signing config', () => {
  it('are taken as they stand, without a final slash', () => {
    const services = selectServices(config({ caUrls: [service('https://ca.test/')] }), NOW);
    expect(services.certificateAuthority.url).toBe('https://ca.test');
    expect(services.timestampAuthorities).toEqual([
      { url: 'https://tsa.test/api/v1/timestamp', majorApiVersion: 1 },
    ]);
  });

  it('are of the highest version that we speak, then the newest', () => {
    const rekorTlogUrls = [
      service('https://v1.test'),
      service('https://v2-old.test', { version: 2 }),
      service('https://v2-new.test', { version: 2, start: '2026-01-01T00:00:00Z' }),
      service('https://v3.test', { version: 3 }),
    ];
    expect(logsOf({ rekorTlogUrls })).toEqual(['https://v2-new.test']);
  });

  it('are valid now', () => {
    const rekorTlogUrls = [
      service('https://past.test', { end: '2026-02-01T00:00:00Z' }),
      service('https://future.test', { start: '2026-04-01T00:00:00Z' }),
    ];
    expect(() => logsOf({ rekorTlogUrls })).toThrow('0 are valid now');
  });

  it('count one for each operator', () => {
    const rekorTlogUrls = [
      service('https://a.test'),
      service('https://b.test'),
      service('https://c.test', { operator: 'two' }),
    ];
    expect(logsOf({ rekorTlogUrls, rekorTlogConfig: { selector: 'EXACT', count: 2 } })).toHaveLength(2);
    expect(logsOf({ rekorTlogUrls, rekorTlogConfig: { selector: 'ALL' } })).toHaveLength(2);
    expect(() => logsOf({ rekorTlogUrls, rekorTlogConfig: { selector: 'EXACT', count: 3 } })).toThrow(
      'needs 3',
    );
  });

  it.each([
    ['another format', { mediaType: 'application/json' }],
    ['no certificate authority', { caUrls: [] }],
    ['services nobody says how many to use of', { rekorTlogConfig: undefined }],
    ['an unknown selector', { rekorTlogConfig: { selector: 'SOME' } }],
    [
      'no trusted time',
      { rekorTlogUrls: [service('https://log.test', { version: 2 })], tsaUrls: [], tsaConfig: undefined },
    ],
    ['plain http to another machine', { caUrls: [service('http://ca.test')] }],
    ['another scheme', { caUrls: [service('file:///etc')] }],
  ])('are refused for %s', (_name, parts) => {
    expect(() => selectServices(config(parts), NOW)).toThrow(
      expect.objectContaining({ code: 'invalid-input' }),
    );
  });

  it.each(['http://127.0.0.1:1', 'http://localhost:1', 'http://[::1]:1'])(
    'may be plain http at %s',
    (url) => {
      expect(selectServices(config({ caUrls: [service(url)] }), NOW).certificateAuthority.url).toBe(url);
    },
  );
});
