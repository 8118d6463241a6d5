export { type GeneratedSdk, generateSdk, type OpenApiDocument, type SdkFile, type SdkOptions } from "./generate.js";
export type { Skipped } from "./model.js";
