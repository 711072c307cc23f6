#!/usr/bin/env node
import { runCli } from './cli/run-cli.ts';
import { messageOf } from './domain/errors.ts';
import { standardStream } from './platform/standard-stream.ts';

const stdout = standardStream(1);
const stderr = standardStream(2);
// What nobody caught is a mistake of ours, and node would exit with 1, which means blocked.
process.on('uncaughtException', (thrown) => {
  stderr.write(`error: internal: ${messageOf(thrown)}\nhint: this is a mistake of sallyport's\n`);
  process.exit(3);
});
const streams = {
  ...{ stdout, stderr },
  get stdin() {
    return process.stdin;
  },
};
process.exitCode = await runCli(process.argv.slice(2), process.env, streams);
await stdout.flush();
await stderr.flush();
// Nothing is left to do: an idle connection is not waited for.
process.exit();
