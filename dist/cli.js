#!/usr/bin/env node
import {
  runCli
} from "./chunk-23CJZTEK.js";
import "./chunk-HQ24Y2NH.js";
import "./chunk-YEBD4N3J.js";
import "./chunk-2B7XTCF6.js";
import "./chunk-CR4BFVA2.js";
import "./chunk-SHOF7NDT.js";
import {
  messageOf
} from "./chunk-B7JXZM56.js";
import "./chunk-2BGE7Q7N.js";

// src/cli.ts
process.on("uncaughtException", (thrown) => {
  process.stderr.write(`error: internal: ${messageOf(thrown)}
hint: this is a mistake of sallyport's
`);
  process.exit(3);
});
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error) => {
    if (error.code !== "EPIPE") throw error;
  });
}
process.exitCode = await runCli(process.argv.slice(2), process.env, process);
