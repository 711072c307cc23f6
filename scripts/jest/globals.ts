import type * as globals from '@jest/globals';

type Globals = Pick<
  typeof globals,
  'afterAll' | 'afterEach' | 'beforeAll' | 'beforeEach' | 'describe' | 'expect' | 'it' | 'test'
>;

/**
 * What `@jest/globals` is to test files (`native-runtime.ts`). Jest makes these functions anew for every file; whoever
 * imported them from here sees the new ones. `jest` itself is left out: our tests mock nothing.
 */
export let afterAll: Globals['afterAll'];
export let afterEach: Globals['afterEach'];
export let beforeAll: Globals['beforeAll'];
export let beforeEach: Globals['beforeEach'];
export let describe: Globals['describe'];
export let expect: Globals['expect'];
export let it: Globals['it'];
export let test: Globals['test'];

export function useGlobals(made: Globals): void {
  ({ afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, test } = made);
}
