import { describe, expect, it } from '@jest/globals';
import { namesSigner, openSigner } from '../../../src/flows/open-signer.ts';
import { systemContext } from '../../../src/flows/context.ts';
import { encodeStatement, makeStatement, STATEMENT_MEDIA_TYPE } from '../../../src/domain/statement.ts';

/** A token as GitHub makes them, with a signature that nobody here looks at. */
function tokenOf(visibility: string): string {
  const now = Math.floor(Date.now() / 1000);
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = {
    iss: 'https://token.actions.githubusercontent.com',
    sub: 'repo:acme/secret:ref:refs/heads/main',
    aud: 'sigstore',
    iat: now,
    exp: now + 600,
    repository_visibility: visibility,
  };
  return `${part({ alg: 'RS256', typ: 'JWT' })}.${part(claims)}.c2lnbmF0dXJl`;
}
const contextWith = (token: string) => systemContext({ env: { SALLYPORT_IDENTITY_TOKEN: token } });
const statement = encodeStatement(
  makeStatement(
    { kind: 'model', name: 'm', digest: { sha256: '0'.repeat(64) } },
    'https://example.com/p',
    {},
  ),
);

describe('who signs', () => {
  it('does not tell the public log the name of a private repository unless it is allowed', async () => {
    const signer = await openSigner({ keyless: true }, contextWith(tokenOf('private')));
    await expect(signer.sign(STATEMENT_MEDIA_TYPE, statement)).rejects.toMatchObject({
      code: 'missing-permission',
      hint: expect.stringContaining('allow-public-log') as unknown,
    });
  });

  it('refuses allow-public-log beside a key, which would have no effect', async () => {
    await expect(openSigner({ key: 'a.key', allowPublicLog: true }, contextWith(''))).rejects.toThrow(
      'allow-public-log is for keyless signing and a key was given',
    );
  });

  it('refuses allow-public-log where nothing is signed', () => {
    expect(() => namesSigner({ allowPublicLog: true })).toThrow(
      'allow-public-log is for keyless signing, which was not asked for',
    );
  });
});
