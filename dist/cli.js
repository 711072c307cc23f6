#!/usr/bin/env node
import {
  runCli
} from "./chunk-IJZH5ZQH.js";
import {
  messageOf,
  standardStream
} from "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/cli.ts
var stdout = standardStream(1);
var stderr = standardStream(2);
process.on("uncaughtException", (thrown) => {
  stderr.write(`error: internal: ${messageOf(thrown)}
hint: this is a mistake of sallyport's
`);
  process.exit(3);
});
var streams = {
  ...{ stdout, stderr },
  get stdin() {
    return process.stdin;
  }
};
process.exitCode = await runCli(process.argv.slice(2), process.env, streams);
await stdout.flush();
await stderr.flush();
process.exit();
