import { AppError } from '../../domain/errors.ts';

/** The parts of a PKCS#11 URI (RFC 7512) that find a key. */
export interface Pkcs11Uri {
  readonly token?: string;
  readonly serial?: string;
  /** CKA_LABEL of the key. */
  readonly object?: string;
  /** CKA_ID of the key. */
  readonly id?: Uint8Array;
  readonly slotId?: number;
  /** Shared library of the module. */
  readonly modulePath?: string;
  readonly pinValue?: string;
  /** File that holds the PIN. */
  readonly pinFile?: string;
}

const PATH_KEYS = new Set(['token', 'serial', 'manufacturer', 'model', 'object', 'id', 'slot-id', 'type']);
const QUERY_KEYS = new Set(['module-path', 'module-name', 'pin-value', 'pin-source']);

/**
 * Reads `pkcs11:token=…;object=…?module-path=…`. Unknown and repeated attributes are refused: a misspelt one would find
 * another key. `module-name` is not searched for; name the path. Error: `invalid-input`.
 */
export function parsePkcs11Uri(text: string): Pkcs11Uri {
  if (!text.startsWith('pkcs11:') || text.length > 2048) throw invalid('does not start with pkcs11:');
  const [path = '', query = '', ...rest] = text.slice('pkcs11:'.length).split('?');
  if (rest.length > 0) throw invalid('has two question marks');
  const found = new Map([...pairs(path, ';', PATH_KEYS), ...pairs(query, '&', QUERY_KEYS)]);
  const type = textOf(found, 'type');
  if (type !== undefined && type !== 'private') throw invalid(`is about a ${type}, not a private key`);
  const slot = textOf(found, 'slot-id');
  if (slot !== undefined && !/^\d{1,9}$/.test(slot)) throw invalid('has a slot-id that is not a number');
  const id = found.get('id');
  const object = textOf(found, 'object');
  if (id === undefined && object === undefined) throw invalid('names no key', 'add object=LABEL or id=%01');
  const token = textOf(found, 'token');
  const serial = textOf(found, 'serial');
  const modulePath = textOf(found, 'module-path');
  const pinValue = textOf(found, 'pin-value');
  const pinSource = textOf(found, 'pin-source');
  if (pinSource !== undefined && !/^(file:)?\//.test(pinSource))
    throw invalid('has a pin-source that is not an absolute file');
  return {
    ...(token === undefined ? {} : { token }),
    ...(serial === undefined ? {} : { serial }),
    ...(object === undefined ? {} : { object }),
    ...(id === undefined ? {} : { id }),
    ...(slot === undefined ? {} : { slotId: Number(slot) }),
    ...(modulePath === undefined ? {} : { modulePath }),
    ...(pinValue === undefined ? {} : { pinValue }),
    ...(pinSource === undefined ? {} : { pinFile: pinSource.replace(/^file:(\/\/)?/, '') }),
  };
}

function pairs(text: string, separator: string, known: ReadonlySet<string>): Map<string, Uint8Array> {
  const found = new Map<string, Uint8Array>();
  for (const part of text.split(separator)) {
    if (part === '') continue;
    const equals = part.indexOf('=');
    const key = part.slice(0, Math.max(equals, 0));
    if (!known.has(key)) throw invalid(`has the unknown attribute ${JSON.stringify(key || part)}`);
    if (found.has(key)) throw invalid(`has ${key} twice`);
    found.set(key, percentDecode(part.slice(equals + 1)));
  }
  return found;
}

/** To bytes, because `id` is binary. */
function percentDecode(text: string): Uint8Array {
  if (/%(?![0-9a-f]{2})/i.test(text)) throw invalid('has a broken percent escape');
  return Buffer.from(
    text.replace(/%([0-9a-f]{2})|([^%]+)/gi, (_whole, hex: string | undefined, plain: string | undefined) =>
      hex === undefined
        ? Buffer.from(plain ?? '', 'utf8').toString('latin1')
        : String.fromCharCode(Number.parseInt(hex, 16)),
    ),
    'latin1',
  );
}

function textOf(found: ReadonlyMap<string, Uint8Array>, key: string): string | undefined {
  const bytes = found.get(key);
  return bytes === undefined ? undefined : Buffer.from(bytes).toString('utf8');
}

/** The URI itself is never printed: it may hold the PIN. */
function invalid(
  why: string,
  hint = 'write pkcs11:token=LABEL;object=KEY?module-path=/path/to/module.so',
): AppError {
  return new AppError('invalid-input', `PKCS#11 URI ${why}`, { hint });
}
