import { X509Certificate } from 'node:crypto';
import { AppError } from './errors.ts';

/** Bounds what is handed to the parser; a bundle of every public web root has about 300 KB. */
const MAX_PEM_BYTES = 1024 * 1024;
const MAX_CERTIFICATES = 256;
const BLOCK = /-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]*-----END CERTIFICATE-----/g;

/**
 * The DER of every certificate in a PEM text, in order; at least one. `what` is for messages. Throws AppError
 * `invalid-key` for no certificate, for one that cannot be read, and for a private key in the same text.
 */
export function readCertificatesPem(pem: string, what: string): Uint8Array[] {
  if (pem.length > MAX_PEM_BYTES) throw refused(what, `has ${String(pem.length)} characters`);
  if (/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(pem)) {
    throw new AppError('invalid-key', `${what} holds a private key`, {
      hint: 'give the certificates alone: what verifies needs no secret',
    });
  }
  const blocks = pem.match(BLOCK) ?? [];
  const begun = pem.match(/-----BEGIN /g)?.length ?? 0;
  if (blocks.length === 0) throw refused(what, 'holds no certificate');
  if (begun !== blocks.length) throw refused(what, 'holds something else than certificates');
  if (blocks.length > MAX_CERTIFICATES) throw refused(what, `holds ${String(blocks.length)} certificates`);
  return blocks.map((block, index) => {
    try {
      return new X509Certificate(block).raw;
    } catch (cause) {
      throw new AppError('invalid-key', `${what}: certificate ${String(index + 1)} cannot be read`, {
        cause,
      });
    }
  });
}

function refused(what: string, why: string): AppError {
  return new AppError('invalid-key', `${what} ${why}`, { hint: 'give X.509 certificates as PEM' });
}
