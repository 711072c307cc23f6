import { AppError } from '../domain/errors.ts';
import type { Hdf5File } from './hdf5-file.ts';
import type { Hdf5Message } from './hdf5-messages.ts';

const ATTRIBUTE = 0x0c;
const MAX_TEXT = 32 * 1024 * 1024;
const MAX_DIMENSIONS = 32;

const CLASS_INTEGER = 0;
const CLASS_FLOAT = 1;
const CLASS_STRING = 3;
const CLASS_VARIABLE = 9;

export interface Hdf5Type {
  readonly classNumber: number;
  /** Bytes of an element. */
  readonly size: number;
  readonly isSigned: boolean;
  /** A variable-length value that is text. */
  readonly isText: boolean;
}

/** Datatype message (specification IV.A.2.d), as far as a name is made of it. */
export function readHdf5Type(file: Hdf5File, at: number): Hdf5Type {
  const { data } = file;
  const bits = data.u8(at + 1);
  return {
    classNumber: data.u8(at) & 0x0f,
    size: data.u32(at + 4),
    isSigned: (bits & 8) !== 0,
    isText: (bits & 0x0f) === 1,
  };
}

/** `F32`, `I64` …, in the spelling of safetensors. */
export function nameOfHdf5Type({ classNumber, size, isSigned }: Hdf5Type): string {
  if (classNumber === CLASS_FLOAT) return `F${String(size * 8)}`;
  if (classNumber === CLASS_INTEGER) return `${isSigned ? 'I' : 'U'}${String(size * 8)}`;
  return `class ${String(classNumber)}`;
}

/** Dimensions of a dataspace message, version 1 or 2; none for a scalar. */
export function readHdf5Space(file: Hdf5File, at: number): readonly bigint[] {
  const version = file.data.u8(at);
  if (version !== 1 && version !== 2) throw new AppError('malformed', 'a dataspace has an unknown version');
  const rank = file.data.u8(at + 1);
  if (rank > MAX_DIMENSIONS) throw new AppError('malformed', 'a dataspace has more than 32 dimensions');
  const first = at + (version === 1 ? 8 : 4);
  return Array.from({ length: rank }, (_, index) => BigInt(file.length(first + index * file.lengthBytes)));
}

/** Text attributes of an object by name; others are left out, and it is told whether a text of more than 32 MiB was. */
export function readTextAttributes(
  file: Hdf5File,
  messages: readonly Hdf5Message[],
): { readonly texts: ReadonlyMap<string, string>; readonly hasLongTexts: boolean } {
  const texts = new Map<string, string>();
  let hasLongTexts = false;
  for (const message of messages) {
    if (message.type !== ATTRIBUTE) continue;
    const { name, type, dimensions, dataAt } = readAttribute(file, message);
    if (dimensions.length > 0) continue;
    if (isLongText(file, type, dataAt)) {
      hasLongTexts = true;
      continue;
    }
    const text = readText(file, type, dataAt);
    if (text !== undefined && !texts.has(name)) texts.set(name, text);
  }
  return { texts, hasLongTexts };
}

interface Attribute {
  readonly name: string;
  readonly type: Hdf5Type;
  readonly dimensions: readonly bigint[];
  readonly dataAt: number;
}

/** Attribute message, version 1 (parts padded to 8), 2 and 3 (with a character set). */
function readAttribute(file: Hdf5File, { at }: Hdf5Message): Attribute {
  const { data } = file;
  const version = data.u8(at);
  if (version < 1 || version > 3) throw new AppError('malformed', 'an attribute has an unknown version');
  const [nameBytes, typeBytes, spaceBytes] = [data.u16(at + 2), data.u16(at + 4), data.u16(at + 6)];
  const padded = (bytes: number): number => (version === 1 ? Math.ceil(bytes / 8) * 8 : bytes);
  const nameAt = at + (version === 3 ? 9 : 8);
  const typeAt = nameAt + padded(nameBytes);
  const spaceAt = typeAt + padded(typeBytes);
  return {
    name: data
      .bytes(nameAt, nameBytes, 65_535)
      .toString('utf8')
      .replace(/\u0000.*$/s, ''),
    type: readHdf5Type(file, typeAt),
    dimensions: readHdf5Space(file, spaceAt),
    dataAt: spaceAt + padded(spaceBytes),
  };
}

function isLongText(file: Hdf5File, type: Hdf5Type, at: number): boolean {
  if (type.classNumber === CLASS_STRING) return type.size > MAX_TEXT;
  return type.classNumber === CLASS_VARIABLE && type.isText && file.data.u32(at) > MAX_TEXT;
}

function readText(file: Hdf5File, type: Hdf5Type, at: number): string | undefined {
  if (type.classNumber === CLASS_STRING) return trim(file.data.bytes(at, type.size, MAX_TEXT));
  if (type.classNumber !== CLASS_VARIABLE || !type.isText) return undefined;
  const length = file.data.u32(at);
  if (length === 0) return '';
  const collection = file.address(at + 4);
  const object = findInHeap(file, collection, file.data.u32(at + 4 + file.offsetBytes));
  return trim(file.data.bytes(object, length, MAX_TEXT));
}

/** Global heap collection: index, references, reserved, size, data padded to 8. */
function findInHeap(file: Hdf5File, collection: number, wanted: number): number {
  const { data } = file;
  if (data.bytes(collection, 4).toString('latin1') !== 'GCOL')
    throw new AppError('malformed', 'a text is not in a heap');
  const end = collection + file.length(collection + 8);
  let at = collection + 8 + file.lengthBytes;
  while (at + 8 + file.lengthBytes <= end) {
    const index = data.u16(at);
    const start = at + 8 + file.lengthBytes;
    if (index === wanted) return start;
    if (index === 0) break;
    at = start + Math.ceil(file.length(at + 8) / 8) * 8;
  }
  throw new AppError('malformed', 'a text is not in its heap');
}

function trim(bytes: Buffer): string {
  const end = bytes.indexOf(0);
  return bytes.toString('utf8', 0, end === -1 ? bytes.length : end);
}
