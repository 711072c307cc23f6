import { describe, expect, test } from '@jest/globals';
import { selectServices } from '../../../src/sign/signing-config.ts';
import { publicGoodSigningConfig } from '../../../src/sign/sigstore-public-good.ts';
import { publicGoodTrustedRoot } from '../../../src/verify/sigstore-trust-root.ts';

describe('the public-good Sigstore', () => {
  test('signs at services that its embedded trusted root knows, so what is signed verifies', async () => {
    const services = selectServices(publicGoodSigningConfig(), new Date('2026-01-01T00:00:00Z'));
    const root = (await publicGoodTrustedRoot()) as {
      tlogs: { baseUrl: string }[];
      certificateAuthorities: { uri: string }[];
    };
    expect(root.certificateAuthorities.map(({ uri }) => uri)).toContain(services.certificateAuthority.url);
    const logs = root.tlogs.map(({ baseUrl }) => baseUrl);
    for (const { url } of services.logs) expect(logs).toContain(url);
    expect(services.logs).not.toHaveLength(0);
  });

  test('gives a trusted time by its log, not by a timestamp authority', () => {
    const services = selectServices(publicGoodSigningConfig(), new Date('2026-01-01T00:00:00Z'));
    expect(services.logs.map(({ majorApiVersion }) => majorApiVersion)).toEqual([1]);
    expect(services.timestampAuthorities).toEqual([]);
  });
});
