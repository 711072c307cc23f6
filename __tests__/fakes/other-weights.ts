import { zipSync } from 'fflate';
import { bytesField, numberField, u32, u64 } from './model-bytes.ts';

/** A ZIP archive of stored entries, as torch, Keras and numpy write them. */
export function storedZip(entries: Readonly<Record<string, string | Uint8Array>>): Buffer {
  const files = Object.entries(entries).map(
    ([name, data]) => [name, new Uint8Array(Buffer.from(data as string))] as const,
  );
  return Buffer.from(zipSync(Object.fromEntries(files), { level: 0, mtime: '2026-01-01T00:00:00Z' }));
}

export function deflatedZip(entries: Readonly<Record<string, string | Uint8Array>>): Buffer {
  const files = Object.entries(entries).map(
    ([name, data]) => [name, new Uint8Array(Buffer.from(data as string))] as const,
  );
  return Buffer.from(zipSync(Object.fromEntries(files), { level: 9, mtime: '2026-01-01T00:00:00Z' }));
}

/** A numpy array of zeros; the header text can be anything. */
export function npyFile(header: string, dataBytes: number): Buffer {
  const text = Buffer.from(`${header}\n`);
  const length = Buffer.alloc(2);
  length.writeUInt16LE(text.length);
  return Buffer.concat([Buffer.from('934e554d50590100', 'hex'), length, text, Buffer.alloc(dataBytes)]);
}

/** A CoreML model with one input, one output and metadata. */
export function coremlModel(): Buffer {
  const feature = (name: string): Buffer => {
    const array = Buffer.concat([bytesField(1, Buffer.from([1, 4])), numberField(2, 65568)]);
    return Buffer.concat([bytesField(1, name), bytesField(3, bytesField(5, array))]);
  };
  const metadata = Buffer.concat([
    bytesField(1, 'a description'),
    bytesField(2, '1.2'),
    bytesField(3, 'Ada'),
    bytesField(4, 'MIT'),
    bytesField(
      100,
      Buffer.concat([bytesField(1, 'com.github.apple.coremltools.version'), bytesField(2, '7.1')]),
    ),
  ]);
  const description = Buffer.concat([
    bytesField(1, feature('in')),
    bytesField(10, feature('out')),
    bytesField(100, metadata),
  ]);
  return Buffer.concat([numberField(1, 6), bytesField(2, description), bytesField(502, Buffer.alloc(300))]);
}

/** Weights of a CoreML package: blobs of float32 elements. */
export function coremlWeights(sizes: readonly number[]): Buffer {
  const blobs = sizes.reduce<{ readonly parts: readonly Buffer[]; readonly at: number }>(
    ({ parts, at }, elements) => {
      const head = Buffer.concat([
        u32(0xdead_beef),
        u32(2),
        u64(elements * 4),
        u64(at + 64),
        u64(0),
        Buffer.alloc(32),
      ]);
      const data = Buffer.alloc(Math.ceil((elements * 4) / 64) * 64);
      return { parts: [...parts, head, data], at: at + 64 + data.length };
    },
    { parts: [], at: 64 },
  );
  return Buffer.concat([u32(sizes.length), u32(2), Buffer.alloc(56), ...blobs.parts]);
}

/** An OpenVINO network with one constant of `shape` float32 elements. */
export function openvinoNetwork(shape: readonly number[], bytes: number): string {
  return `<?xml version="1.0"?>
<net name="tiny" version="11">
  <layers>
    <layer id="0" name="x" type="Parameter"><data shape="1,4" element_type="f32"/></layer>
    <layer id="1" name="w" type="Const"><data element_type="f32" shape="${shape.join(',')}" offset="0" size="${String(bytes)}"/></layer>
    <layer id="2" name="y" type="Result"/>
  </layers>
</net>
`;
}
