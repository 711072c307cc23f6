import { BASE64, fakeText } from './fake-secret.ts';

/** How the base64 text of each kind starts. */
const STARTS: Readonly<Record<string, string>> = {
  'PRIVATE KEY': 'MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg',
  'RSA PRIVATE KEY': 'MIIEpAIBAAKCAQEA',
  'EC PRIVATE KEY': 'MHcCAQEEI',
  'OPENSSH PRIVATE KEY': 'b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAAB',
  'PUBLIC KEY': 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE',
  CERTIFICATE: 'MIIDXTCCAkWgAwIBAgIJAK',
};

/** A PEM block of random text in the form of a key (or of something public); for examples and tests. No line end at its end. */
export function fakePrivateKey(label: string, seed = ''): string {
  const start = STARTS[label] ?? 'MIIE';
  const body = start + fakeText(BASE64, 64 * 5 - start.length, `${label} ${seed}`);
  const lines = body.match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`].join('\n');
}
