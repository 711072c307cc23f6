import { AppError } from '../../domain/errors.ts';
import { DtypeHistogram } from '../element-count.ts';
import type { TensorPort } from '../facts.ts';
import { WIRE_BYTES, type WireField, type WireReader } from '../protobuf-wire.ts';
import { readTensor, readValueInfo, type OnnxTensor } from './onnx-tensor.ts';

/** Nested graphs (If, Loop, Scan) deeper than this are refused; real models have two or three levels. */
const MAX_GRAPH_DEPTH = 32;
const MAX_PORTS = 1_000;
const MAX_EXTERNAL_FILES = 10_000;
const MAX_NAME_BYTES = 16 * 1024;

/** What the walk through a graph, its nodes and their inner graphs finds. */
export class OnnxGraphWalk {
  readonly dtypes = new DtypeHistogram();
  readonly inputs: TensorPort[] = [];
  readonly outputs: TensorPort[] = [];
  /** Location as written → largest end of a tensor in it. */
  readonly external = new Map<string, number>();
  name = '';
  nodes = 0;
  tensors = 0;
  initializerElements = 0n;
  constantElements = 0n;
  /** First tensor whose embedded bytes do not match its shape. */
  wrongSize: string | undefined;
  readonly #wire: WireReader;
  readonly #initialized = new Set<string>();

  constructor(wire: WireReader) {
    this.#wire = wire;
  }

  /** The main graph: inputs that an initialiser fills are not inputs (IR before version 4 listed both). */
  walkMain(message: WireField): void {
    this.#graph(message, 0);
    const real = this.inputs.filter((input) => !this.#initialized.has(input.name));
    this.inputs.splice(0, this.inputs.length, ...real);
  }

  /** FunctionProto: nodes and default attributes. */
  walkFunction(message: WireField): void {
    this.#wire.message(message.end, (field) => {
      if (field.wire !== WIRE_BYTES) return;
      if (field.number === 7) this.#node(field, 1);
      else if (field.number === 11) this.#attribute(field, 1);
    });
  }

  /** TrainingInfoProto: two graphs. */
  walkTraining(message: WireField): void {
    this.#wire.message(message.end, (field) => {
      if (field.wire === WIRE_BYTES && (field.number === 1 || field.number === 2)) this.#graph(field, 1);
    });
  }

  #graph(message: WireField, depth: number): void {
    if (depth > MAX_GRAPH_DEPTH) throw new AppError('limit-exceeded', 'graphs are nested too deeply');
    this.#wire.message(message.end, (field) => {
      if (field.wire !== WIRE_BYTES) return;
      if (field.number === 1) this.#node(field, depth);
      else if (field.number === 2 && depth === 0) this.name = this.#wire.text(field, MAX_NAME_BYTES);
      else if (field.number === 5) this.#initializer(field, depth);
      else if (field.number === 11 && depth === 0) this.#port(field, this.inputs);
      else if (field.number === 12 && depth === 0) this.#port(field, this.outputs);
      else if (field.number === 15) this.#sparse(field);
    });
  }

  #node(message: WireField, depth: number): void {
    this.nodes += 1;
    this.#wire.message(message.end, (field) => {
      if (field.number === 5 && field.wire === WIRE_BYTES) this.#attribute(field, depth);
    });
  }

  /** AttributeProto: tensors and graphs in attributes hold weights and external references as well. */
  #attribute(message: WireField, depth: number): void {
    this.#wire.message(message.end, (field) => {
      if (field.wire !== WIRE_BYTES) return;
      if (field.number === 5 || field.number === 10) this.#constant(field);
      else if (field.number === 6 || field.number === 11) this.#graph(field, depth + 1);
      else if (field.number === 22 || field.number === 23) this.#sparse(field);
    });
  }

  #initializer(message: WireField, depth: number): void {
    const tensor = readTensor(this.#wire, message);
    this.initializerElements += tensor.elements;
    if (depth === 0 && tensor.name.length <= 512 && this.#initialized.size < 100_000) {
      this.#initialized.add(tensor.name);
    }
    this.#take(tensor);
  }

  #constant(message: WireField): void {
    const tensor = readTensor(this.#wire, message);
    this.constantElements += tensor.elements;
    this.#take(tensor);
  }

  /** SparseTensorProto: `values` counts as stored elements, `indices` may be external too. */
  #sparse(message: WireField): void {
    this.#wire.message(message.end, (field) => {
      if (field.wire !== WIRE_BYTES || (field.number !== 1 && field.number !== 2)) return;
      const tensor = readTensor(this.#wire, field);
      if (field.number === 1) {
        this.initializerElements += tensor.elements;
        this.#take(tensor);
      } else this.#noteExternal(tensor);
    });
  }

  #take(tensor: OnnxTensor): void {
    this.tensors += 1;
    this.dtypes.add(tensor.dtype, tensor.elements);
    if (tensor.hasWrongSize) this.wrongSize ??= tensor.name;
    this.#noteExternal(tensor);
  }

  #noteExternal({ external }: OnnxTensor): void {
    if (external === undefined) return;
    const known = this.external.get(external.location);
    if (known === undefined && this.external.size >= MAX_EXTERNAL_FILES) {
      throw new AppError('limit-exceeded', 'tensors lie in more than 10,000 external files');
    }
    this.external.set(external.location, Math.max(known ?? 0, external.end));
  }

  #port(message: WireField, into: TensorPort[]): void {
    const { name, type } = readValueInfo(this.#wire, message);
    if (into.length >= MAX_PORTS)
      throw new AppError('limit-exceeded', 'the graph has more than 1,000 inputs or outputs');
    into.push({ name, format: type });
  }
}
