import { register } from "node:module";

// `node --import quickback/register file.ts`: runs TypeScript without a build.
process.setSourceMapsEnabled(true);
register("./hooks.js", import.meta.url);
