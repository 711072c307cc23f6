#!/usr/bin/env node
import { runCli } from './cli/run-cli.ts';
import { messageOf } from './domain/errors.ts';

// What nobody caught is a mistake of ours, and node would exit with 1, which means blocked.
process.on('uncaughtException', (thrown) => {
  process.stderr.write(`error: internal: ${messageOf(thrown)}\nhint: this is a mistake of sallyport's\n`);
  process.exit(3);
});
// Whoever reads may stop early (head): what was found out stays the exit code.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}
process.exitCode = await runCli(process.argv.slice(2), process.env, process);
