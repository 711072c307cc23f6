import { describe, expect, it } from '@jest/globals';
import { walkPickle } from '../../../src/aibom/pickle-walk.ts';
import { ByteCursor } from '../../../src/aibom/byte-cursor.ts';
import { bytesPort } from '../../../src/aibom/file-port.ts';
import { storedZip, deflatedZip } from '../../fakes/other-weights.ts';
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
    expect(details(result)).toMatchObject({ 'torch:training-state': 'true', 'torch:tensor-elements': '10' });
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
    expect(read('w.pt', Buffer.alloc(64)).unreadable).toBe('the file is neither a ZIP archive nor a pickle');
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
