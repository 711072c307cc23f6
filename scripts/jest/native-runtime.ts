import { createRequire, registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import { useGlobals } from './globals.ts';

const require = createRequire(import.meta.url);
const GLOBALS = new URL('globals.ts', import.meta.url).href;
/** Where jest-circus keeps those who listen to its events, which would hear the tests of every later file. */
const EVENT_HANDLERS = Symbol.for('EVENT_HANDLERS');

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === '@jest/globals' ? { url: GLOBALS, shortCircuit: true } : next(specifier, context),
});

/**
 * Loads test files by the module loader of Node. Jest's own runtime gives each file a `vm` context with modules of its
 * own, so that files can mock modules: zod, yaml and our sources are then compiled again for each of 150 files, and run
 * cold, which was a third of all the time. Here a worker loads a module once, as users' processes do. No test of ours
 * mocks a module; what else a file may leave behind, `native-environment.ts` sets back.
 *
 * Has what the runner and the adapter of jest-circus call; no coverage.
 */
class NativeRuntime {
  setGlobalsForRuntime(globals: Parameters<typeof useGlobals>[0]): void {
    useGlobals(globals);
  }

  /** Jest's own module for one test file: its state must be new, also what it keeps outside itself. */
  requireInternalModule(file: string): unknown {
    Reflect.deleteProperty(require.cache, file);
    Reflect.deleteProperty(globalThis, EVENT_HANDLERS);
    return require(file);
  }

  unstable_shouldLoadAsEsm(): boolean {
    return true;
  }

  async unstable_importModule(file: string): Promise<void> {
    // Jest raises it to 100, which makes every error ten times as dear; many tests make many.
    Error.stackTraceLimit = 10;
    await import(pathToFileURL(file).href);
  }

  requireModule(file: string): unknown {
    return require(file);
  }

  getSourceMaps(): Map<string, string> {
    return new Map();
  }

  getAllCoverageInfoCopy(): undefined {
    return undefined;
  }

  enterTestCode(): void {
    // Jest's runtime notes here that a late import belongs to no test.
  }

  leaveTestCode(): void {
    // As above.
  }

  teardown(): void {
    // Modules stay for the next file.
  }
}

export { NativeRuntime as default };
