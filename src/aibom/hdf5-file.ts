import { AppError } from '../domain/errors.ts';
import { parseHdf5Messages, type Hdf5Message } from './hdf5-messages.ts';
import type { FilePort } from './file-port.ts';
import { RandomAccess } from './random-access.ts';

const SIGNATURE = '\u0089HDF\r\n\u001a\n';
const MAX_USER_BLOCK = 1024 * 1024;
const MAX_GROUP_ENTRIES = 200_000;
const MAX_TREE_DEPTH = 16;
/** Kinds of links; a soft one is another name for what a hard one leads to. */
const LINK_HARD = 0;
const LINK_SOFT = 1;
const NO_ADDRESS = 0xffff_ffff_ffff_ffffn;

/** One link of a group: name and address of the object header it leads to; none when that is in another file. */
export interface Hdf5Link {
  readonly name: string;
  readonly address: number | undefined;
}

/**
 * Reads object headers, attributes and links of an HDF5 file (HDF5 File Format Specification 3.0): superblock 0 to 3,
 * headers 1 and 2, groups by symbol table or compact links. Data is never read. Errors: `malformed`, `limit-exceeded`.
 */
export class Hdf5File {
  readonly data: RandomAccess;
  readonly version: number;
  readonly root: number;
  readonly #base: number;
  readonly #offsetBytes: number;
  readonly #lengthBytes: number;

  constructor(file: FilePort) {
    this.data = new RandomAccess(file);
    const start = this.#findSuperblock();
    this.version = this.data.u8(start + 8);
    if (this.version > 3) throw malformed(`superblock version ${String(this.version)} is not one of 0 to 3`);
    const isOld = this.version < 2;
    this.#offsetBytes = this.#width(this.data.u8(start + (isOld ? 13 : 9)));
    this.#lengthBytes = this.#width(this.data.u8(start + (isOld ? 14 : 10)));
    const addresses = start + (isOld ? (this.version === 0 ? 24 : 28) : 12);
    this.#base = 0;
    this.#base = this.address(addresses);
    // The end of file is the one address that does not count from the base.
    const end = this.address(addresses + this.#offsetBytes * 2) - this.#base;
    if (end > this.data.size)
      throw malformed(`the file has ${String(this.data.size)} bytes, its superblock says ${String(end)}`);
    // Version 0 and 1 have the symbol table entry of the root group: a link name offset, then the address.
    this.root = this.address(addresses + this.#offsetBytes * (isOld ? 5 : 3));
  }

  /** A file address as an offset in the file. */
  address(at: number): number {
    const value = this.#number(at, this.#offsetBytes);
    if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw malformed('an address is not in the file');
    return this.#base + Number(value);
  }

  length(at: number): number {
    const value = this.#number(at, this.#lengthBytes);
    if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw malformed('a length is larger than any file');
    return Number(value);
  }

  get offsetBytes(): number {
    return this.#offsetBytes;
  }

  get lengthBytes(): number {
    return this.#lengthBytes;
  }

  messages(address: number): readonly Hdf5Message[] {
    return parseHdf5Messages(this, address);
  }

  /** Links of a group by its messages. `undefined` when they are stored in a way that is not followed (dense). */
  links(messages: readonly Hdf5Message[]): readonly Hdf5Link[] | undefined {
    const table = messages.find((message) => message.type === 0x11);
    if (table !== undefined) {
      const links: Hdf5Link[] = [];
      const heap = this.#heapData(this.address(table.at + this.#offsetBytes));
      this.#walkTree(this.address(table.at), heap, { links, depth: 0 });
      return links;
    }
    const info = messages.find((message) => message.type === 0x02);
    if (info !== undefined && this.#isDense(info)) return undefined;
    return messages.filter((message) => message.type === 0x06).flatMap((message) => this.#readLink(message));
  }

  /** Link info message: flags, [maximum creation index], fractal heap address; an address means dense storage. */
  #isDense(info: Hdf5Message): boolean {
    const flags = this.data.u8(info.at + 1);
    return (
      this.#number(info.at + 2 + ((flags & 1) === 0 ? 0 : 8), this.#offsetBytes) !== this.#undefinedAddress()
    );
  }

  /** Attribute info message: flags, [maximum creation index], fractal heap address. Such attributes are not followed. */
  hasDenseAttributes(messages: readonly Hdf5Message[]): boolean {
    return messages.some((message) => {
      if (message.type !== 0x15) return false;
      const width = (this.data.u8(message.at + 1) & 1) === 0 ? 0 : 2;
      return this.#number(message.at + 2 + width, this.#offsetBytes) !== this.#undefinedAddress();
    });
  }

  #undefinedAddress(): bigint {
    return BigInt.asUintN(this.#offsetBytes * 8, NO_ADDRESS);
  }

  #readLink(message: Hdf5Message): readonly Hdf5Link[] {
    const flags = this.data.u8(message.at + 1);
    let at = message.at + 2;
    const kind = (flags & 8) === 0 ? 0 : this.data.u8(at++);
    if ((flags & 4) !== 0) at += 8;
    if ((flags & 16) !== 0) at += 1;
    const width = 1 << (flags & 3);
    const length = Number(this.#number(at, width) & 0xffffn);
    const name = this.data.bytes(at + width, length).toString('utf8');
    if (kind === LINK_SOFT) return [];
    return [{ name, address: kind === LINK_HARD ? this.address(at + width + length) : undefined }];
  }

  #heapData(heap: number): number {
    if (this.data.bytes(heap, 4).toString('latin1') !== 'HEAP')
      throw malformed('a group has no heap of names');
    return this.address(heap + 8 + this.#lengthBytes * 2);
  }

  #walkTree(node: number, heap: number, into: { readonly links: Hdf5Link[]; readonly depth: number }): void {
    if (into.depth > MAX_TREE_DEPTH)
      throw new AppError('limit-exceeded', 'a group is nested too deeply in its tree');
    const signature = this.data.bytes(node, 4).toString('latin1');
    if (signature === 'SNOD') {
      this.#readSymbols(node, heap, into.links);
      return;
    }
    if (signature !== 'TREE') throw malformed('a group has no tree of names');
    const count = this.data.u16(node + 6);
    const step = this.#lengthBytes + this.#offsetBytes;
    const first = node + 8 + this.#offsetBytes * 2 + this.#lengthBytes;
    for (let index = 0; index < count; index += 1)
      this.#walkTree(this.address(first + index * step), heap, { links: into.links, depth: into.depth + 1 });
  }

  #readSymbols(node: number, heap: number, links: Hdf5Link[]): void {
    const count = this.data.u16(node + 6);
    const step = this.#offsetBytes * 2 + 24;
    for (let index = 0; index < count; index += 1) {
      const at = node + 8 + index * step;
      if (links.length >= MAX_GROUP_ENTRIES)
        throw new AppError('limit-exceeded', 'a group has more than 200,000 entries');
      const name = this.#cString(heap + Number(this.#number(at, this.#offsetBytes) & 0xffff_ffffn));
      links.push({ name, address: this.address(at + this.#offsetBytes) });
    }
  }

  #cString(at: number): string {
    const bytes = this.data.bytes(at, Math.max(Math.min(1024, this.data.size - at), 0));
    const end = bytes.indexOf(0);
    if (end === -1) throw malformed('a name in a group does not end');
    return bytes.toString('utf8', 0, end);
  }

  #number(at: number, width: number): bigint {
    const bytes = this.data.bytes(at, width);
    return width === 8 ? bytes.readBigUInt64LE() : BigInt(bytes.readUIntLE(0, width));
  }

  #width(value: number): number {
    if (value !== 2 && value !== 4 && value !== 8)
      throw malformed('the superblock has an impossible width of addresses');
    return value;
  }

  /** Behind a user block the superblock lies at 512, 1024, 2048 … */
  #findSuperblock(): number {
    for (let at = 0; at + 24 <= this.data.size && at <= MAX_USER_BLOCK; at = at === 0 ? 512 : at * 2) {
      if (this.data.bytes(at, 8).toString('latin1') === SIGNATURE) return at;
    }
    throw malformed('the file has no HDF5 signature');
  }
}

function malformed(message: string): AppError {
  return new AppError('malformed', message);
}
