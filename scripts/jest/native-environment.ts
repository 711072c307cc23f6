import { flushCompileCache } from 'node:module';

/** What a test file may change of the process, as it was before. */
interface ProcessState {
  readonly env: NodeJS.ProcessEnv;
  readonly variables: Readonly<NodeJS.ProcessEnv>;
  readonly folder: string;
  readonly exit: typeof process.exit;
  readonly exitCode: typeof process.exitCode;
  readonly globals: readonly (readonly [string, PropertyDescriptor])[];
}

/**
 * The test environment of `native-runtime.ts`: the process itself. Environment variables, working folder, exit code and
 * globals are set back after every test file, so that none sees what another left.
 */
class NativeEnvironment {
  readonly global = globalThis;
  /** Jest asks for one of each; without fake timers and mocks nothing uses them. */
  readonly moduleMocker = {};
  readonly fakeTimers = null;
  readonly fakeTimersModern = null;
  readonly #before = readState();

  async setup(): Promise<void> {
    // Nothing to prepare.
  }

  async teardown(): Promise<void> {
    restoreState(this.#before);
    // Else a worker writes all of it when it ends, and jest gives it half a second for that.
    flushCompileCache();
  }

  getVmContext(): null {
    return null;
  }

  exportConditions(): string[] {
    return ['node', 'node-addons'];
  }
}

function readState(): ProcessState {
  return {
    env: process.env,
    variables: { ...process.env },
    folder: process.cwd(),
    exit: process.exit,
    exitCode: process.exitCode,
    globals: Object.entries(Object.getOwnPropertyDescriptors(globalThis)),
  };
}

function restoreState({ env, variables, folder, exit, exitCode, globals }: ProcessState): void {
  process.env = env;
  for (const name of Object.keys(env)) if (variables[name] === undefined) delete env[name];
  Object.assign(env, variables);
  process.chdir(folder);
  process.exit = exit;
  process.exitCode = exitCode;
  const known = new Set<string>();
  for (const [name, descriptor] of globals) {
    known.add(name);
    if (descriptor.configurable === true) Object.defineProperty(globalThis, name, descriptor);
  }
  for (const name of Object.getOwnPropertyNames(globalThis))
    if (!known.has(name)) Reflect.deleteProperty(globalThis, name);
}

export { NativeEnvironment as default };
