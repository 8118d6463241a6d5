#!/usr/bin/env node
// Any Node must be able to read this file, so that an old one says what is wrong instead of failing at newer syntax.
var version = process.versions.node.split(".").map(Number);
if (version[0] > 20 || (version[0] === 20 && version[1] >= 19)) {
  import("./run.js");
} else {
  console.error("error  quickback needs Node 20.19 or newer; this is Node " + process.versions.node + ".");
  console.error("  Install a newer one from https://nodejs.org.");
  process.exitCode = 1;
}
