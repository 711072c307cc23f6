import { describe, expect, it } from '@jest/globals';
import { hdf5File } from '../../fakes/hdf5-bytes.ts';
import { ggufEntry, ggufFile, ggufU32, u32 } from '../../fakes/model-bytes.ts';
import {
  coremlModel,
  coremlWeights,
  deflatedZip,
  npyFile,
  openvinoNetwork,
  storedZip,
} from '../../fakes/other-weights.ts';
import { paddleParameters, paddleProgram } from '../../fakes/paddle-bytes.ts';
import {
  pickleBuild,
  pickleCall,
  pickleDict,
  pickleGlobal,
  pickleStream,
  pickleText,
} from '../../fakes/pickle-bytes.ts';
import { checkpointIndex, savedModel, tfliteModel } from '../../fakes/tensorflow-bytes.ts';
import { details, read, rules, values } from './read.ts';

const float32 = "{'descr': '<f4', 'fortran_order': False, 'shape': (3, 4), }";

describe('PaddlePaddle', () => {
  it('counts the tensors of the parameters, one after the other', () => {
    const result = read('inference.pdiparams', paddleParameters([[3, 4], [2], []]));
    expect(values(result, 'tensor-count')).toEqual([3]);
    expect(values(result, 'parameter-count')).toEqual([15n]);
    expect(values(result, 'dtypes')).toEqual([[{ dtype: 'F32', elements: 15n }]]);
    expect(result.complete).toBe(true);
  });

  it('reads version, operators and ports of the program', () => {
    const result = read('inference.pdmodel', paddleProgram());
    expect(details(result)).toEqual({
      'paddle:version': '2004000',
      'paddle:blocks': '1',
      'paddle:operators': '3',
    });
    expect(values(result, 'input')).toEqual([{ name: 'x', format: 'x: F32[?,3,48]' }]);
    expect(values(result, 'output')).toEqual([{ name: 'y', format: 'y: F32[?,10]' }]);
  });

  it('does not believe sizes that the file cannot hold', () => {
    const sound = paddleParameters([[3, 4]]);
    const versioned = Buffer.from(sound).fill(1, 0, 1);
    const levelled = Buffer.from(sound).fill(0xff, 4, 12);
    const long = Buffer.from(sound).fill(0xff, 32, 36);
    for (const bytes of [versioned, levelled, long, sound.subarray(0, -1), paddleParameters([[-3]])])
      expect(rules(read('m.pdiparams', bytes))).toEqual(['aibom-unreadable-header']);
    expect(rules(read('m.pdmodel', Buffer.alloc(0)))).toEqual(['aibom-unreadable-header']);
  });
});

describe('numpy', () => {
  it('reads type and shape of an array', () => {
    const result = read('a.npy', npyFile(float32, 48));
    expect(values(result, 'dtypes')).toEqual([[{ dtype: 'F32', elements: 12n }]]);
    expect(result.complete).toBe(true);
  });

  it('data of another length than the header says is a finding', () => {
    expect(rules(read('a.npy', npyFile(float32, 47)))).toEqual(['aibom-inconsistent-layout']);
  });

  it('objects are pickles: said, not read', () => {
    const result = read('a.npy', npyFile("{'descr': '|O', 'fortran_order': False, 'shape': (1,), }", 30));
    expect(details(result)['numpy:pickled-arrays']).toBe('1');
    expect(values(result, 'parameter-count')).toEqual([]);
  });

  it.each([
    ["{'descr': '<f4', 'shape': (-1,)}", 'the header of the array has no shape'],
    ["{'descr': '<f4'}", 'the header of the array has no shape'],
    ['x', 'the header of the array has no shape'],
  ])('%s is unreadable', (header, message) => {
    expect(read('a.npy', npyFile(header, 4)).unreadable).toBe(message);
  });

  it('sums the arrays of an archive, stored or deflated', () => {
    const entries = {
      'a.npy': npyFile(float32, 48),
      'b.npy': npyFile("{'descr': '<i8', 'shape': (2,)}", 16),
    };
    for (const bytes of [storedZip(entries), deflatedZip(entries)])
      expect(values(read('a.npz', bytes), 'parameter-count')).toEqual([14n]);
  });
});

describe('HDF5 and Keras', () => {
  const config = JSON.stringify({
    class_name: 'Sequential',
    config: {
      name: 'tiny',
      layers: [
        { class_name: 'Dense', config: {} },
        { class_name: 'Lambda', config: {} },
      ],
    },
  });

  it('says when the root has more attributes than are followed', () => {
    const more = hdf5File({ attributes: { keras_version: '2' }, data: { w: [2] }, hasMoreAttributes: true });
    const partly = read('m.h5', more);
    expect(details(partly)).toMatchObject({ 'keras:version': '2', 'hdf5:attributes': 'partly read' });
    expect([partly.complete, rules(partly)]).toEqual([false, ['aibom-partly-read']]);
    const whole = read('m.h5', hdf5File({ data: { w: [2] } }));
    expect(details(whole)).not.toHaveProperty('hdf5:attributes');
    expect([whole.complete, whole.findings]).toEqual([true, []]);
  });

  it('reads attributes of the root and shapes of all data sets, without the optimizer', () => {
    const bytes = hdf5File({
      attributes: { keras_version: '2.15.0', backend: 'tensorflow', model_config: config },
      groups: {
        model_weights: { groups: { dense: { data: { kernel: [784, 10], bias: [10] } } } },
        optimizer_weights: { data: { m: [99] } },
      },
    });
    const result = read('m.h5', bytes);
    expect(values(result, 'parameter-count')).toEqual([7850n]);
    expect(values(result, 'architecture')).toEqual(['Sequential']);
    expect(values(result, 'library')).toEqual(['keras']);
    expect(details(result)).toMatchObject({
      'keras:version': '2.15.0',
      'keras:layers': '2',
      'hdf5:superblock': '0',
    });
    expect(rules(result)).toEqual(['aibom-custom-code']);
  });

  it('a file shorter than its superblock says is unreadable', () => {
    const bytes = hdf5File({ data: { w: [2] } });
    expect(read('m.h5', bytes.subarray(0, -8)).unreadable).toMatch(/its superblock says/);
    expect(read('m.h5', Buffer.alloc(100)).unreadable).toBe('the file has no HDF5 signature');
  });

  it('reads a Keras 3 archive with its weights in place', () => {
    const entries = {
      'metadata.json': '{"keras_version":"3.4.1","date_saved":"2024-07-01"}',
      'config.json':
        '{"module":"acme.layers","class_name":"Functional","config":{"layers":[{"module":"acme","class_name":"Odd"}]}}',
      'model.weights.h5': hdf5File({ groups: { layers: { data: { '0': [4, 5] } } } }),
    };
    for (const bytes of [storedZip(entries), deflatedZip(entries)]) {
      const result = read('m.keras', bytes);
      expect(values(result, 'parameter-count')).toEqual([20n]);
      expect(values(result, 'architecture')).toEqual(['Functional']);
      expect(rules(result)).toEqual(['aibom-custom-code']);
    }
    expect(read('m.keras', storedZip({ a: 'x' })).unreadable).toBe('the archive holds no config.json');
  });
});

describe('TensorFlow', () => {
  it('reads tags, version and signatures of a SavedModel', () => {
    const result = read('x/saved_model.pb', savedModel());
    expect(details(result)).toMatchObject({ 'tensorflow:version': '2.16.1', 'tensorflow:tags': 'serve' });
    expect(values(result, 'input')).toEqual([{ name: 'x', format: 'x: F32[?,4]' }]);
    expect(values(result, 'output')).toEqual([{ name: 'y', format: 'y: F32[?,2]' }]);
  });

  it('counts the variables of a checkpoint, without bookkeeping and optimizer slots', () => {
    const index = checkpointIndex([
      { key: '_CHECKPOINTABLE_OBJECT_GRAPH', dtype: 7, shape: [] },
      { key: 'w/.ATTRIBUTES/VARIABLE_VALUE', shape: [3, 4], offset: 0, size: 48 },
      { key: 'w/.OPTIMIZER_SLOT/opt/m/.ATTRIBUTES/VARIABLE_VALUE', shape: [3, 4], offset: 48, size: 48 },
    ]);
    const result = read('variables/variables.index', index);
    expect(values(result, 'parameter-count')).toEqual([12n]);
    expect(result.references).toEqual([
      { kind: 'checkpoint-data', target: 'variables.data-00000-of-00001', pointer: '', minBytes: 96 },
    ]);
  });

  it('a compressed block and a foreign file are unreadable', () => {
    const index = checkpointIndex([{ key: 'w' }]);
    const footer = index.length - 48;
    const compressed = Buffer.from(index);
    compressed[footer - 5] = 1;
    expect(read('a.ckpt.index', compressed).unreadable).toBe('a block of the table is compressed');
    expect(read('a.ckpt.index', Buffer.alloc(100)).unreadable).toBe('the file does not end as a table does');
  });

  it('reads tensors, inputs and outputs of TFLite', () => {
    const result = read(
      'm.tflite',
      tfliteModel([
        { name: 'x', shape: [1, 4], type: 0 },
        { name: 'w', shape: [4, 2], type: 9, data: 8 },
        { name: 'y', shape: [1, 2], type: 0 },
      ]),
    );
    expect(values(result, 'parameter-count')).toEqual([8n]);
    expect(values(result, 'dtypes')).toEqual([[{ dtype: 'I8', elements: 8n }]]);
    expect(values(result, 'input')).toEqual([{ name: 'x', format: 'x: F32[1,4]' }]);
    expect(values(result, 'output')).toEqual([{ name: 'y', format: 'y: F32[1,2]' }]);
  });

  it('a tensor with more data than its shape is a finding', () => {
    const result = read('m.tflite', tfliteModel([{ name: 'w', shape: [2], type: 9, data: 8 }]));
    expect(rules(result)).toEqual(['aibom-inconsistent-layout']);
    expect(read('m.tflite', Buffer.from('xxxxTFL2')).unreadable).toBe(
      'the file does not have the identifier TFL3',
    );
  });
});

describe('CoreML', () => {
  it('reads description, metadata and kind', () => {
    const result = read('m.mlmodel', coremlModel());
    expect(details(result)).toMatchObject({ 'coreml:specification': '6', 'coreml:type': 'mlProgram' });
    expect(values(result, 'input')).toEqual([{ name: 'in', format: 'in: F32[1,4]' }]);
    expect(values(result, 'license')).toEqual([{ text: 'MIT' }]);
    expect(values(result, 'version')).toEqual(['1.2']);
    expect(read('m.mlmodel', Buffer.from([8, 1])).unreadable).toBe('the file holds no CoreML model');
  });

  it('counts the blobs of a package', () => {
    const name = 'm.mlpackage/Data/com.apple.CoreML/weights/weight.bin';
    expect(values(read(name, coremlWeights([3, 20])), 'parameter-count')).toEqual([23n]);
    const cut = read(name, coremlWeights([3, 20]).subarray(0, 200));
    expect(cut.unreadable).toBe('the file points at bytes that it does not have');
    expect(rules(read(name, Buffer.concat([coremlWeights([3]), Buffer.alloc(7)])))).toEqual([
      'aibom-inconsistent-layout',
    ]);
  });
});

describe('OpenVINO', () => {
  it('reads the network and asks for its weights', () => {
    const result = read('net/model.xml', openvinoNetwork([3, 4], 48));
    expect(values(result, 'parameter-count')).toEqual([12n]);
    expect(values(result, 'input')).toEqual([{ name: 'x', format: 'x: F32[1,4]' }]);
    expect(result.references).toEqual([
      { kind: 'openvino-weights', target: 'model.bin', pointer: '/net/layers', minBytes: 48 },
    ]);
  });

  it('other XML is left alone; a document type is refused', () => {
    expect(read('pom.xml', '<project/>')).toMatchObject({ facts: [], role: 'other', complete: true });
    expect(read('m.xml', '<net name="a"><!DOCTYPE x></net>').unreadable).toMatch(/document type/);
  });
});

describe('pickles of other libraries', () => {
  it('names the class and the version of scikit-learn', () => {
    const model = pickleBuild(
      pickleCall(pickleGlobal('sklearn.svm', 'SVC')),
      pickleDict([pickleText('_sklearn_version'), pickleText('1.5.0')]),
    );
    const result = read('m.pkl', pickleStream(model));
    expect(values(result, 'architecture')).toEqual(['SVC']);
    expect(values(result, 'library')).toEqual(['scikit-learn']);
  });

  it('a compressed one is listed with its compression', () => {
    const result = read('m.joblib', Buffer.from('789c0300', 'hex'));
    expect(details(result)['pickle:compression']).toBe('zlib');
    expect(rules(result)).toEqual(['aibom-unsupported-format']);
  });
});

describe('GGUF version 1', () => {
  it('has 32-bit counts and lengths', () => {
    const text = (value: string): Buffer => Buffer.concat([u32(value.length), Buffer.from(value)]);
    const bytes = Buffer.concat([
      Buffer.from('GGUF'),
      u32(1),
      u32(1),
      u32(1),
      text('general.architecture'),
      u32(8),
      text('llama'),
      text('w'),
      u32(1),
      u32(32),
      u32(0),
      Buffer.alloc(8),
    ]);
    const data = Buffer.alloc(((32 - (bytes.length % 32)) % 32) + 128);
    const result = read('m.gguf', Buffer.concat([bytes, data]));
    expect(values(result, 'parameter-count')).toEqual([32n]);
    expect(values(result, 'architecture-family')).toEqual(['llama']);
  });

  it('a split file says which part it is', () => {
    const split = ggufFile({
      entries: [ggufEntry('split.no', 2, Buffer.from([1, 0])), ggufU32('split.count', 3)],
    });
    expect(details(read('m-00002-of-00003.gguf', split))).toMatchObject({
      'gguf:split.no': '1',
      'gguf:split.count': '3',
    });
  });
});
