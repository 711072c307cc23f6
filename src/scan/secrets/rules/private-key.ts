import { tokenRule } from '../define-rule.ts';
import { fakePrivateKey } from '../fake-private-key.ts';

/** A PEM block with a private key: RSA, EC, DSA, PKCS#8, OpenSSH, OpenPGP; also without its last line when it is long. */
export const privateKey = tokenRule({
  id: 'private-key',
  title: 'Private key',
  remediation:
    'Replace the key pair wherever its public half is trusted, then remove the file; a private key that was committed stays readable in history.',
  references: ['https://www.rfc-editor.org/rfc/rfc7468'],
  keywords: ['-----BEGIN '],
  pattern:
    /-----BEGIN (?:[A-Z0-9]{1,10} ){0,2}PRIVATE KEY(?: BLOCK)?-----(?:[\s\S]{32,16000}?-----END (?:[A-Z0-9]{1,10} ){0,2}PRIVATE KEY(?: BLOCK)?-----|[\s\S]{400})/,
  maxLength: 16_200,
  check: 'private-key',
  examples: () => {
    const pkcs8 = fakePrivateKey('PRIVATE KEY');
    const rsa = fakePrivateKey('RSA PRIVATE KEY');
    const openssh = fakePrivateKey('OPENSSH PRIVATE KEY');
    const oneLine = pkcs8.replaceAll('\n', '\\n');
    const encoded = Buffer.from(pkcs8).toString('base64');
    const begin = '-----BEGIN RSA PRIVATE KEY-----';
    return {
      match: [
        { text: `${rsa}\n`, secret: rsa, path: 'server.pem' },
        { text: `# keys\n\n${openssh}\n`, secret: openssh, path: 'id_ed25519' },
        { text: `key: |\n  ${pkcs8}\n`, secret: pkcs8, path: 'secret.yaml' },
        {
          text: `KEY="${oneLine}"\n`,
          secret: oneLine,
          path: '.env',
          evasion: 'line ends written as escapes',
        },
        {
          text: `data:\n  tls.key: ${encoded}\n`,
          secret: encoded.replace(/=+$/, ''),
          path: 'secret.yaml',
          evasion: 'base64 of the whole block',
        },
      ],
      clean: [
        { text: `${begin}\n...\n-----END RSA PRIVATE KEY-----\n` },
        { text: `if (text.includes('${begin}')) return 'pem';\n` },
        { text: `${begin}\n${'MIIEpAIBAAKCAQEA\n'.repeat(3)}-----END RSA PRIVATE KEY-----\n` },
        { text: fakePrivateKey('PUBLIC KEY') },
        { text: fakePrivateKey('CERTIFICATE') },
      ],
    };
  },
});
