/** For processes that tests start with an environment of their own: the cache of compiled code that `scripts/run-jest.ts` set. */
export const COMPILE_CACHE: Readonly<Record<string, string>> = {
  NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] ?? '',
};
