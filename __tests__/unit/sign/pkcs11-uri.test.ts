import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createPkcs11Signer } from '../../../src/sign/pkcs11/pkcs11-signer.ts';
import { parsePkcs11Uri } from '../../../src/sign/pkcs11/pkcs11-uri.ts';

describe('a PKCS#11 URI', () => {
  it('gives its parts, percent escapes as bytes', () => {
    const uri = parsePkcs11Uri(
      'pkcs11:token=my%20token;id=%01%FF;slot-id=3?module-path=/m.so&pin-source=file:/run/pin',
    );
    expect(uri).toEqual({
      token: 'my token',
      id: Buffer.from([1, 255]),
      slotId: 3,
      modulePath: '/m.so',
      pinFile: '/run/pin',
    });
    expect(parsePkcs11Uri('pkcs11:object=clé').object).toBe('clé');
  });

  it.each([
    'pkcs12:object=a',
    'pkcs11:',
    'pkcs11:token=a',
    'pkcs11:object=a;object=b',
    'pkcs11:objekt=a',
    'pkcs11:object=%zz',
    'pkcs11:object=a;type=cert',
    'pkcs11:object=a?pin-source=relative',
    'pkcs11:object=a?x=1',
    'pkcs11:object=a?pin-value=1?pin-value=2',
  ])('is refused when it is %s', (text) => {
    expect(() => parsePkcs11Uri(text)).toThrow(expect.objectContaining({ code: 'invalid-input' }));
  });

  it('is read or refused whatever it is, and the message never holds the PIN', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (text) => {
        try {
          parsePkcs11Uri(`pkcs11:object=a?pin-value=SECRET42&${text}`);
        } catch (thrown) {
          expect(thrown).toMatchObject({
            code: 'invalid-input',
            message: expect.not.stringContaining('SECRET42'),
          });
        }
      }),
      { seed: 4, numRuns: 500 },
    );
  });
});

describe('a PKCS#11 signer', () => {
  const readFile = (): Promise<Uint8Array> => Promise.reject(new Error('none'));

  it('says which package is missing and how to get it', async () => {
    const load = (): Promise<unknown> => Promise.reject(new Error('Cannot find module'));
    const signer = createPkcs11Signer({ uri: 'pkcs11:object=a?module-path=/m.so', load, readFile });
    await expect(signer).rejects.toMatchObject({
      code: 'unsupported',
      hint: expect.stringContaining('npm install pkcs11js'),
    });
  });

  it('asks for the module when the URI names none', async () => {
    const signer = createPkcs11Signer({ uri: 'pkcs11:object=a', load: () => Promise.resolve({}), readFile });
    await expect(signer).rejects.toMatchObject({
      code: 'invalid-input',
      message: expect.stringContaining('module'),
    });
  });
});
