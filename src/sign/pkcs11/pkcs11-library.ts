import { AppError, messageOf } from '../../domain/errors.ts';

/** The calls of the npm package pkcs11js (2.x) that signing needs; numbers and names are those of PKCS#11 v2.40. */
export interface Pkcs11Library {
  load(path: string): void;
  C_Initialize(): void;
  C_Finalize(): void;
  close(): void;
  C_GetSlotList(tokenPresent: boolean): Buffer[];
  C_GetTokenInfo(slot: Buffer): { label: string; serialNumber: string };
  C_OpenSession(slot: Buffer, flags: number): Buffer;
  C_CloseSession(session: Buffer): void;
  C_Login(session: Buffer, userType: number, pin: string): void;
  C_FindObjectsInit(session: Buffer, template: { type: number; value: number | string | Buffer }[]): void;
  C_FindObjects(session: Buffer, max: number): Buffer[];
  C_FindObjectsFinal(session: Buffer): void;
  C_GetAttributeValue(
    session: Buffer,
    object: Buffer,
    template: { type: number }[],
  ): { type: number; value: Buffer }[];
  C_SignInit(session: Buffer, mechanism: { mechanism: number }, key: Buffer): void;
  C_Sign(session: Buffer, data: Buffer, out: Buffer): Buffer;
}

/** PKCS#11 v2.40 constants. */
export const CK = {
  CKF_SERIAL_SESSION: 4,
  CKU_USER: 1,
  CKO_PUBLIC_KEY: 2,
  CKO_PRIVATE_KEY: 3,
  CKA_CLASS: 0x000,
  CKA_LABEL: 0x003,
  CKA_ID: 0x102,
  CKA_EC_PARAMS: 0x180,
  CKA_EC_POINT: 0x181,
  CKM_ECDSA: 0x1041,
} as const;

/** Makes the binding out of what `import('pkcs11js')` gave. Error: `unsupported` when it is not that package. */
export function pkcs11LibraryFrom(loaded: unknown): Pkcs11Library {
  const holder = typeof loaded === 'object' && loaded !== null ? loaded : {};
  const nested: unknown = Reflect.get(holder, 'default');
  const constructor: unknown =
    Reflect.get(holder, 'PKCS11') ??
    (typeof nested === 'object' && nested !== null ? Reflect.get(nested, 'PKCS11') : undefined);
  if (typeof constructor !== 'function') {
    throw new AppError('unsupported', 'the package pkcs11js has no PKCS11 class', {
      hint: 'install pkcs11js 2.1 or later',
    });
  }
  return Reflect.construct(constructor, []) as Pkcs11Library;
}

/** Runs one call of the module; what it throws becomes `tool-failed` with the CKR code, without arguments (PIN!). */
export function callModule<T>(doing: string, call: () => T): T {
  try {
    return call();
  } catch (cause) {
    const code = /CKR_[A-Z_]+/.exec(messageOf(cause))?.[0];
    const wrongPin = code === 'CKR_PIN_INCORRECT' || code === 'CKR_PIN_LOCKED';
    throw new AppError(
      wrongPin ? 'invalid-key' : 'tool-failed',
      `PKCS#11: ${doing} failed${code === undefined ? '' : ` (${code})`}`,
      {
        cause: code === undefined ? cause : undefined,
        ...(wrongPin ? { hint: 'check the PIN: modules lock after a few wrong ones' } : {}),
      },
    );
  }
}

/** As `callModule`; false when the module answers with this code, which is then no failure. */
export function callUnless(code: string, doing: string, call: () => void): boolean {
  return callModule(doing, () => {
    try {
      call();
      return true;
    } catch (cause) {
      if (/CKR_[A-Z_]+/.exec(messageOf(cause))?.[0] === code) return false;
      throw cause;
    }
  });
}
