/** git-lfs docs/spec.md: a pointer is smaller than 1024 bytes and starts with its version line. */
export const MAX_LFS_POINTER_BYTES = 1024;
/** The version line, 64 digits and a size of one digit with the words before them. */
export const MIN_LFS_POINTER_BYTES = 120;

export interface LfsPointer {
  /** Lower-case hex SHA-256 of the file the pointer stands for. */
  readonly sha256: string;
  /** Bytes of that file. */
  readonly size: string;
}

/** The pointer that these bytes are; undefined when they are something else. */
export function parseLfsPointer(bytes: Uint8Array): LfsPointer | undefined {
  if (bytes.length > MAX_LFS_POINTER_BYTES) return undefined;
  const text = Buffer.from(bytes).toString('latin1');
  if (!/^version https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\/v\d+\n/.test(text))
    return undefined;
  const sha256 = /^oid sha256:([0-9a-f]{64})$/m.exec(text)?.[1];
  const size = /^size (\d{1,16})$/m.exec(text)?.[1];
  return sha256 === undefined || size === undefined ? undefined : { sha256, size };
}
