import module from "node:module";

// `node --import quickback/register file.ts`: runs TypeScript without a build.
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`error  quickback needs Node 20.19 or newer; this is Node ${process.versions.node}.`);
  console.error("  Install a newer one from https://nodejs.org.");
  process.exit(1);
}
process.setSourceMapsEnabled(true);
module.register("./hooks.js", import.meta.url);
