import { createRequire } from "node:module";
import type TS from "typescript";

/** Required, not imported: to import TypeScript, Node reads all nine megabytes of it for names first. */
export const ts = createRequire(import.meta.url)("typescript") as typeof TS;
