import fs from 'node:fs/promises';
import type { Plugin } from 'esbuild';

const LOADS = "const childProcess = require('node:child_process');\n";
const USES = 'childProcess.spawn(';

/**
 * commander can start a program for a subcommand, which we never ask of it, and loads what starts programs (and with it
 * network sockets) for that whenever it is loaded: 3 ms. In dist it loads it when it starts one. Fails when commander
 * is written another way.
 */
export const lazyCommander: Plugin = {
  name: 'lazy-commander',
  setup(build) {
    build.onLoad({ filter: /[\\/]commander[\\/]lib[\\/]command\.js$/ }, async ({ path }) => {
      const text = await fs.readFile(path, 'utf8');
      if (!text.includes(LOADS) || !text.includes(USES))
        throw new Error(`${path} loads child_process another way: see scripts/bundle-commander.ts`);
      return { contents: text.replace(LOADS, '').replaceAll(USES, "require('node:child_process').spawn(") };
    });
  },
};
