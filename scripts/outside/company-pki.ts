// A company's own authority, made by OpenSSL: root, intermediate (RSA), signer.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

export interface CompanyPki {
  readonly root: string;
  readonly intermediate: string;
  readonly key: string;
  readonly certificate: string;
  /** Certificate for `publicKey` (PEM file), valid from now. */
  issue(name: string, publicKey: string): string;
}

/** The alternative name of every signer. */
export const SIGNER_NAME = 'release@acme.test';

const EXTENSIONS = `
[root]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
[intermediate]
basicConstraints = critical, CA:TRUE, pathlen:0
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
[signer]
basicConstraints = critical, CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = codeSigning
subjectAltName = email:${SIGNER_NAME}
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
`;

/** Makes everything in a folder. `curve`: OpenSSL's name of the signer's curve. */
export function makeCompanyPki(folder: string, curve: string): CompanyPki {
  fs.mkdirSync(folder, { recursive: true });
  const at = (name: string): string => path.join(folder, name);
  const openssl = (...args: readonly string[]): void => {
    execFileSync('openssl', args, { stdio: ['ignore', 'ignore', 'pipe'] });
  };
  fs.writeFileSync(at('extensions.cnf'), EXTENSIONS);
  const newKey = (name: string, kind: readonly string[]): string => {
    openssl('genpkey', ...kind, '-out', at(`${name}.key`));
    return at(`${name}.key`);
  };
  const rsa = ['-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:2048'];
  const rootKey = newKey('root', rsa);
  const intermediateKey = newKey('intermediate', rsa);
  const certify = (request: readonly string[], out: string, more: readonly string[]): string => {
    openssl('req', '-new', ...request, '-out', at('request.csr'));
    const extensions = ['-extfile', at('extensions.cnf'), '-days', '30', '-sha256'];
    openssl('x509', '-req', '-in', at('request.csr'), ...extensions, ...more, '-out', out);
    return out;
  };
  const root = certify(['-key', rootKey, '-subj', '/O=Acme/CN=root'], at('root.pem'), [
    '-extensions',
    'root',
    '-signkey',
    rootKey,
  ]);
  const below = (issuer: string, key: string, section: string): readonly string[] => [
    ...['-extensions', section, '-CA', issuer, '-CAkey', key, '-CAcreateserial'],
  ];
  const intermediate = certify(
    ['-key', intermediateKey, '-subj', '/O=Acme/CN=intermediate'],
    at('intermediate.pem'),
    below(root, rootKey, 'intermediate'),
  );
  const key = newKey('signer', ['-algorithm', 'EC', '-pkeyopt', `ec_paramgen_curve:${curve}`]);
  const signer = below(intermediate, intermediateKey, 'signer');
  const certificate = certify(['-key', key, '-subj', '/O=Acme/CN=release'], at('signer.pem'), signer);
  return {
    root,
    intermediate,
    key,
    certificate,
    issue: (name, publicKey) =>
      certify(['-key', key, '-subj', `/O=Acme/CN=${name}`], at(`${name}.pem`), [
        ...signer,
        '-force_pubkey',
        publicKey,
      ]),
  };
}
