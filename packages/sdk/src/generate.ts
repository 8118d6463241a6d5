import type { Skipped } from "./model.js";
import { plan, SHARED_MODULE } from "./plan.js";
import { indexModule } from "./print/index-module.js";
import { Module } from "./print/module.js";
import { rawText } from "./print/raw-module.js";
import { readmeText } from "./print/readme.js";
import { resourceModule } from "./print/resource-module.js";
import { declarationText, typePrinter } from "./print/schema.js";
import { readApi } from "./read/api.js";
import { isObject, type Json, text } from "./read/json.js";
import type { Sdk } from "./plan.js";
import { schemaFile } from "./witness.js";

/** An OpenAPI 3.x document as parsed JSON. */
export type OpenApiDocument = Readonly<Record<string, unknown>>;

export interface SdkOptions {
  /** Whether to write `raw.ts` and `schema.d.ts`. True by default. */
  readonly raw?: boolean;
}

export interface SdkFile {
  /** From the client's folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

export interface GeneratedSdk {
  readonly files: readonly SdkFile[];
  /** What has no method, or no file, and why. */
  readonly skipped: readonly Skipped[];
}

/** Generates an SDK. The same document gives the same bytes. Throws TypeError if it is no OpenAPI 3.x document. */
export async function generateSdk(document: OpenApiDocument, options: SdkOptions = {}): Promise<GeneratedSdk> {
  const json = plainJson(document);
  const sdk = plan(readApi(json));
  const header = `// Generated from the OpenAPI document of ${oneLine(sdk.api.title)}. Generate it again instead of editing it.`;
  const modules = [
    indexModule(sdk),
    ...sdk.resources.map((resource) => resourceModule(resource, sdk)),
    ...sharedModules(sdk),
  ];
  const files = modules.map((module) => ({ path: `${module.path}.ts`, text: module.toString(header) }));
  if (options.raw === false) return { files: [...files, readme(sdk, false)], skipped: sdk.api.skipped };

  const schema = await schemaFile(json);
  if ("failure" in schema) {
    const skipped = [...sdk.api.skipped, { operation: "raw.ts, schema.d.ts", reason: schema.failure }];
    return { files: [...files, readme(sdk, false)], skipped };
  }
  const raw = [
    { path: "raw.ts", text: header + rawText(sdk.api.title) },
    { path: "schema.d.ts", text: schema.text },
  ];
  return { files: [...files, ...raw, readme(sdk, true)], skipped: sdk.api.skipped };
}

function readme(sdk: Sdk, hasRaw: boolean): SdkFile {
  return { path: "README.md", text: readmeText(sdk, hasRaw) };
}

/** `schemas.ts`, if there is anything to share. */
function sharedModules(sdk: Sdk): Module[] {
  if (!sdk.shared.length) return [];
  const module = new Module(SHARED_MODULE);
  const printer = typePrinter(sdk, module);
  for (const { key, type, doc } of sdk.shared) {
    module.add(declarationText(String(sdk.named.get(key)?.name), type, doc, printer));
  }
  return [module];
}

/** A copy that is JSON and nothing else. */
function plainJson(document: unknown): Json {
  const json: unknown = JSON.parse(JSON.stringify(document ?? null));
  const version = isObject(json) ? text(json["openapi"]) : "";
  if (!isObject(json) || !/^3\.\d/.test(version)) {
    throw new TypeError(`An SDK needs an OpenAPI 3.x document; this one's "openapi" is ${JSON.stringify(version)}.`);
  }
  return json;
}

function oneLine(title: string): string {
  return title.replaceAll(/[\s\u2028\u2029]+/g, " ");
}
