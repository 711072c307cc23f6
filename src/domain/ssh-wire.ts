import { AppError } from './errors.ts';

/** Reads the length-prefixed values of the SSH wire format (RFC 4251, section 5). Error: `malformed`. */
export class SshReader {
  readonly #bytes: Buffer;
  readonly #what: string;
  #at = 0;

  /** `what`: for messages. */
  constructor(bytes: Uint8Array, what: string) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#what = what;
  }

  bytes(length: number): Buffer {
    const end = this.#at + length;
    if (end > this.#bytes.length) throw new AppError('malformed', `${this.#what} is cut off`);
    const taken = this.#bytes.subarray(this.#at, end);
    this.#at = end;
    return taken;
  }

  uint32(): number {
    return this.bytes(4).readUInt32BE();
  }

  string(): Buffer {
    return this.bytes(this.uint32());
  }

  text(): string {
    const bytes = this.string();
    // Names of algorithms, curves and namespaces; anything else is not one of them.
    if (!bytes.every((byte) => byte > 0x20 && byte < 0x7f)) {
      throw new AppError('malformed', `${this.#what} has a name that is no plain text`);
    }
    return bytes.toString('latin1');
  }

  /** A positive whole number, without leading zeros. */
  mpint(): Buffer {
    const bytes = this.string();
    const first = bytes[0] ?? 0x80;
    if (first >= 0x80) throw new AppError('malformed', `${this.#what} has a number that is not positive`);
    const isPadded = first === 0;
    if (isPadded && (bytes[1] ?? 0) < 0x80) {
      throw new AppError('malformed', `${this.#what} has a number with leading zeros`);
    }
    return isPadded ? bytes.subarray(1) : bytes;
  }

  end(): void {
    if (this.#at !== this.#bytes.length) {
      throw new AppError('malformed', `${this.#what} has bytes after its end`);
    }
  }
}

/** A value with its length before it. */
export function sshString(value: Uint8Array | string): Buffer {
  const bytes = typeof value === 'string' ? Buffer.from(value, 'utf8') : Buffer.from(value);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}
