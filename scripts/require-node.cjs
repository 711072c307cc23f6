// The product runs on Node 24; npm's scripts get it from the pinned node-linux-* packages.
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  console.error(
    `this project needs Node 24 or later, found ${process.version}; run "npm ci" without --omit=optional, or install Node 24`,
  );
  process.exit(1);
}
