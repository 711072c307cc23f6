import { sign } from 'node:crypto';
import {
  contentOf,
  der,
  explicit,
  generalizedTime,
  integer,
  octetString,
  oid,
  sequence,
  set,
} from './der-writer.ts';
import {
  authority,
  commonName,
  keyUsageAuthority,
  keyUsageSigning,
  makeCertificate,
  p256,
  sha256,
  timeStamping,
} from './fake-certificate.ts';

export interface StampOptions {
  readonly at: Date;
  /** Digits after the point as the authority writes them. */
  readonly fraction?: string;
}

export interface FakeTimestampAuthority {
  /** Leaf, root. */
  readonly chain: readonly Buffer[];
  /** RFC 3161 response over the SHA-256 of `data`. */
  stamp(data: Uint8Array, options: StampOptions): Buffer;
  /** The same for a digest that is known already, as a server gets it. */
  stampDigest(digest: Uint8Array, options: StampOptions): Buffer;
}

const SHA256 = sequence(oid('2.16.840.1.101.3.4.2.1'));
const ECDSA_SHA256 = sequence(oid('1.2.840.10045.4.3.2'));
const TST_INFO = oid('1.2.840.113549.1.9.16.1.4');
const SIGNED_DATA = oid('1.2.840.113549.1.7.2');
const CONTENT_TYPE = oid('1.2.840.113549.1.9.3');
const MESSAGE_DIGEST = oid('1.2.840.113549.1.9.4');

/** A timestamp authority with a root and a leaf of its own. */
export function makeTimestampAuthority(validity: {
  readonly notBefore: Date;
  readonly notAfter: Date;
}): FakeTimestampAuthority {
  const [rootKey, leafKey] = [p256(), p256()];
  const issuer = { name: 'fake tsa root', privateKey: rootKey.privateKey };
  const root = makeCertificate({
    ...validity,
    subject: issuer.name,
    publicKey: rootKey.publicKey,
    issuer,
    extensions: [authority, keyUsageAuthority],
  });
  const leaf = makeCertificate({
    ...validity,
    subject: 'fake tsa',
    publicKey: leafKey.publicKey,
    issuer,
    extensions: [keyUsageSigning, timeStamping],
  });
  const stampDigest = (digest: Uint8Array, { at, fraction }: StampOptions): Buffer => {
    const info = sequence(
      integer(1),
      oid('1.2.3.4'),
      sequence(SHA256, octetString(digest)),
      integer(1),
      generalizedTime(at, fraction),
    );
    const attributes = [
      sequence(CONTENT_TYPE, set(TST_INFO)),
      sequence(MESSAGE_DIGEST, set(octetString(sha256(info)))),
    ];
    const signature = sign('sha256', set(...attributes), leafKey.privateKey);
    const signerInfo = sequence(
      integer(1),
      sequence(commonName(issuer.name), serialOf(leaf)),
      SHA256,
      der(0xa0, attributes),
      ECDSA_SHA256,
      octetString(signature),
    );
    const signedData = sequence(
      integer(3),
      set(SHA256),
      sequence(TST_INFO, explicit(0, octetString(info))),
      set(signerInfo),
    );
    return sequence(sequence(integer(0)), sequence(SIGNED_DATA, explicit(0, signedData)));
  };
  return { chain: [leaf, root], stampDigest, stamp: (data, options) => stampDigest(sha256(data), options) };
}

/** The serial number element of a certificate: behind the 5 bytes of the version. */
function serialOf(certificate: Buffer): Buffer {
  const serial = contentOf(contentOf(certificate)).subarray(5);
  return serial.subarray(0, 2 + (serial[1] ?? 0));
}
