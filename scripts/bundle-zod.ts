import fs from 'node:fs/promises';
import type { Plugin } from 'esbuild';

const ASKS = 'const jit = !core.globalConfig.jitless;';

/**
 * zod writes a function for every object schema when it is first used and has it compiled (`new Function`). A process
 * that checks a few files and ends pays for that and never gets it back: a gate starts 35 ms sooner without, and its
 * benchmark of 100,000 findings is no slower. The setting for it (`jitless`) is global, so a library must not touch it;
 * in dist it is decided here. Fails when zod no longer asks.
 */
export const interpretedZod: Plugin = {
  name: 'interpreted-zod',
  setup(build) {
    build.onLoad({ filter: /[\\/]zod[\\/]v4[\\/]core[\\/]schemas\.js$/ }, async ({ path }) => {
      const text = await fs.readFile(path, 'utf8');
      if (!text.includes(ASKS)) throw new Error(`${path} has no "${ASKS}": see scripts/bundle-zod.ts`);
      return { contents: text.replace(ASKS, 'const jit = false;') };
    });
  },
};
