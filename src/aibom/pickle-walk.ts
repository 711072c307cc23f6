import { AppError } from '../domain/errors.ts';
import type { ByteCursor } from './byte-cursor.ts';
import { PickleArguments } from './pickle-arguments.ts';
import { PickleStack } from './pickle-stack.ts';
import type { PickleSummary, PickleValue, PickleVisitor } from './pickle-values.ts';

/** A state dict of 100,000 tensors has about 5 million opcodes and 1 million memo entries. */
const MAX_OPCODES = 30_000_000;
const MAX_MEMO = 3_000_000;
const MAX_GLOBALS = 1_000;
const MAX_ENTRIES = 64;
/** Items kept in lists and dictionaries of one stream together; more are walked and dropped. */
const MAX_KEPT = 2_000_000;

const OTHER = { kind: 'other' } as const;

/**
 * Walks one pickle stream (Python `pickletools`, all 68 opcodes) to its STOP, keeping only shapes, names and numbers.
 * Nothing is imported or called. The cursor then stands after STOP. Errors: `malformed`, `limit-exceeded`.
 */
export function walkPickle<T>(cursor: ByteCursor, visitor: PickleVisitor<T> = {}): PickleSummary<T> {
  return new PickleWalk(cursor, visitor).run();
}

class PickleWalk<T> {
  readonly #cursor: ByteCursor;
  readonly #visitor: PickleVisitor<T>;
  readonly #arguments: PickleArguments;
  readonly #memo = new Map<number, PickleValue<T>>();
  readonly #globals = new Set<string>();
  readonly #stack = new PickleStack<T>();
  #kept = 0;
  #protocol = 0;

  constructor(cursor: ByteCursor, visitor: PickleVisitor<T>) {
    this.#cursor = cursor;
    this.#visitor = visitor;
    this.#arguments = new PickleArguments(cursor);
  }

  run(): PickleSummary<T> {
    for (let opcodes = 1; opcodes <= MAX_OPCODES; opcodes += 1) {
      const opcode = this.#cursor.u8();
      if (opcode === 0x2e) {
        const [...globals] = this.#globals;
        return { value: this.#stack.pop(), protocol: this.#protocol, opcodes, globals };
      }
      this.#step(opcode);
      if (this.#memo.size > MAX_MEMO)
        throw new AppError('limit-exceeded', 'the pickle keeps more objects than are followed');
    }
    throw new AppError('limit-exceeded', 'the pickle has more than 30,000,000 opcodes');
  }

  #step(opcode: number): void {
    const literal = this.#arguments.literal(opcode);
    if (literal !== undefined) {
      this.#stack.push(literal);
      return;
    }
    if (this.#structure(opcode) || this.#memory(opcode) || this.#calls(opcode)) return;
    throw new AppError('malformed', `byte ${String(opcode)} is no pickle opcode`);
  }

  /** Marks, containers and the items put into them. */
  #structure(opcode: number): boolean {
    switch (opcode) {
      case 0x80: // PROTO
        this.#protocol = Math.max(this.#protocol, this.#cursor.u8());
        return true;
      case 0x95: // FRAME: where a frame ends changes nothing of what it holds
        this.#cursor.u64();
        return true;
      case 0x28: // MARK
        this.#stack.mark();
        return true;
      case 0x30: // POP
        this.#stack.drop();
        return true;
      case 0x31: // POP_MARK
        this.#stack.toMark();
        return true;
      case 0x32: // DUP
        this.#stack.push(this.#stack.top());
        return true;
      case 0x74: // TUPLE
      case 0x85: // TUPLE1
      case 0x86: // TUPLE2
      case 0x87: // TUPLE3
        this.#tuple(opcode);
        return true;
      case 0x5d: // EMPTY_LIST
        this.#stack.push({ kind: 'list', items: [] });
        return true;
      case 0x6c: // LIST
        this.#stack.push({ kind: 'list', items: this.#stack.toMark() });
        return true;
      case 0x7d: // EMPTY_DICT
        this.#stack.push({ kind: 'object', of: 'dict', entries: new Map() });
        return true;
      case 0x64: // DICT
        this.#dictionary(this.#stack.toMark());
        return true;
      case 0x8f: // EMPTY_SET
        this.#stack.push(OTHER);
        return true;
      case 0x91: // FROZENSET
        this.#stack.toMark();
        this.#stack.push(OTHER);
        return true;
      case 0x61: // APPEND
        this.#append([this.#stack.pop()]);
        return true;
      case 0x65: // APPENDS
        this.#append(this.#stack.toMark());
        return true;
      case 0x73: {
        // SETITEM
        const value = this.#stack.pop();
        this.#setItems([this.#stack.pop(), value]);
        return true;
      }
      case 0x75: // SETITEMS
        this.#setItems(this.#stack.toMark());
        return true;
      case 0x90: // ADDITEMS
        this.#stack.toMark();
        this.#stack.top();
        return true;
      case 0x97: // NEXT_BUFFER
        this.#stack.push(OTHER);
        return true;
      case 0x98: // READONLY_BUFFER
        this.#stack.top();
        return true;
      default:
        return false;
    }
  }

  #tuple(opcode: number): void {
    const length = opcode === 0x74 ? undefined : opcode - 0x84;
    const items = length === undefined ? this.#stack.toMark() : this.#stack.take(length);
    this.#stack.push({ kind: 'tuple', items });
  }

  #memory(opcode: number): boolean {
    switch (opcode) {
      case 0x70: // PUT
        this.#memo.set(this.#arguments.lineNumber(), this.#stack.top());
        return true;
      case 0x71: // BINPUT
        this.#memo.set(this.#cursor.u8(), this.#stack.top());
        return true;
      case 0x72: // LONG_BINPUT
        this.#memo.set(this.#cursor.u32(), this.#stack.top());
        return true;
      case 0x94: // MEMOIZE
        this.#memo.set(this.#memo.size, this.#stack.top());
        return true;
      case 0x67: // GET
        this.#recall(this.#arguments.lineNumber());
        return true;
      case 0x68: // BINGET
        this.#recall(this.#cursor.u8());
        return true;
      case 0x6a: // LONG_BINGET
        this.#recall(this.#cursor.u32());
        return true;
      default:
        return false;
    }
  }

  #recall(key: number): void {
    const value = this.#memo.get(key);
    if (value === undefined)
      throw new AppError('malformed', 'the pickle uses an object that it did not store');
    this.#stack.push(value);
  }

  /** Everything that names, makes or calls something. */
  #calls(opcode: number): boolean {
    switch (opcode) {
      case 0x63: // GLOBAL
        this.#global(`${this.#arguments.line()}.${this.#arguments.line()}`);
        return true;
      case 0x93: {
        // STACK_GLOBAL
        const [module, name] = this.#stack.take(2);
        this.#global(module?.kind === 'text' && name?.kind === 'text' ? `${module.text}.${name.text}` : '');
        return true;
      }
      case 0x82: // EXT1
      case 0x83: // EXT2
      case 0x84: // EXT4
        this.#cursor.skip(opcode === 0x84 ? 4 : opcode - 0x81);
        this.#global('');
        return true;
      case 0x69: {
        // INST
        const name = `${this.#arguments.line()}.${this.#arguments.line()}`;
        this.#note(name);
        this.#call(name, this.#stack.toMark());
        return true;
      }
      case 0x6f: {
        // OBJ
        const [callee, ...args] = this.#stack.toMark();
        this.#call(nameOf(callee), args);
        return true;
      }
      case 0x52: // REDUCE
      case 0x81: {
        // NEWOBJ
        const args = this.#stack.pop();
        this.#call(nameOf(this.#stack.pop()), args.kind === 'tuple' ? args.items : []);
        return true;
      }
      case 0x92: {
        // NEWOBJ_EX
        const [callee, args] = this.#stack.take(3);
        this.#call(nameOf(callee), args?.kind === 'tuple' ? args.items : []);
        return true;
      }
      case 0x62: // BUILD: the state is not followed, apart from texts that name its entries
        this.#build(this.#stack.pop());
        return true;
      case 0x50: // PERSID
        this.#persistent({ kind: 'text', text: this.#arguments.line() });
        return true;
      case 0x51: // BINPERSID
        this.#persistent(this.#stack.pop());
        return true;
      default:
        return false;
    }
  }

  #build(state: PickleValue<T>): void {
    const target = this.#stack.top();
    if (target.kind === 'object' && state.kind === 'object') {
      for (const [key, value] of state.entries) if (this.#mayKeep()) target.entries.set(key, value);
    }
    this.#visitor.built?.(target, state);
  }

  #global(name: string): void {
    this.#note(name);
    this.#stack.push({ kind: 'global', name });
  }

  #note(name: string): void {
    if (name === '') return;
    this.#globals.add(name);
    if (this.#globals.size > MAX_GLOBALS)
      throw new AppError('limit-exceeded', 'the pickle names more than 1,000 classes and functions');
  }

  #call(callee: string, args: readonly PickleValue<T>[]): void {
    const made = this.#visitor.call?.(callee, args);
    this.#stack.push(
      made === undefined ? { kind: 'object', of: callee, entries: new Map() } : { kind: 'made', made },
    );
  }

  #persistent(id: PickleValue<T>): void {
    const made = this.#visitor.persistent?.(id);
    this.#stack.push(made === undefined ? OTHER : { kind: 'made', made });
  }

  #append(items: readonly PickleValue<T>[]): void {
    const list = this.#stack.top();
    if (list.kind !== 'list') return;
    for (const item of items) if (this.#mayKeep()) list.items.push(item);
  }

  #dictionary(items: readonly PickleValue<T>[]): void {
    this.#stack.push({ kind: 'object', of: 'dict', entries: new Map() });
    this.#setItems(items);
  }

  #setItems(items: readonly PickleValue<T>[]): void {
    const target = this.#stack.top();
    if (items.length % 2 !== 0) throw new AppError('malformed', 'the pickle sets a key without a value');
    if (target.kind !== 'object') return;
    for (let index = 0; index < items.length; index += 2) {
      const key = items[index];
      const value = items[index + 1];
      if (key?.kind !== 'text' || value === undefined) continue;
      // Dictionaries inside one stay known, however many tensors come first: they tell training states apart.
      if (target.entries.size >= MAX_ENTRIES && value.kind !== 'object') continue;
      if (this.#mayKeep()) target.entries.set(key.text, value);
    }
  }

  #mayKeep(): boolean {
    this.#kept += 1;
    return this.#kept <= MAX_KEPT;
  }
}

function nameOf<T>(value: PickleValue<T> | undefined): string {
  return value?.kind === 'global' ? value.name : '';
}
