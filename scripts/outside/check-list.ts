import { messageOf } from '../../src/domain/errors.ts';

/** Checks that print one line each and are counted. */
export interface CheckList {
  /** An action that throws, or gives a text, has failed for that reason. */
  check(name: string, action: () => Promise<string | undefined>): Promise<void>;
  /** Prints `N passed, M failed` and sets the exit code. */
  close(): void;
}

export function createCheckList(): CheckList {
  let passed = 0;
  let failed = 0;
  return {
    async check(name, action) {
      const problem = await action().catch((thrown: unknown) => messageOf(thrown));
      if (problem === undefined) passed += 1;
      else failed += 1;
      console.log(problem === undefined ? `ok    ${name}` : `FAIL  ${name}: ${problem}`);
    },
    close() {
      console.log(`${String(passed)} passed, ${String(failed)} failed`);
      process.exitCode = failed === 0 ? 0 : 1;
    },
  };
}
