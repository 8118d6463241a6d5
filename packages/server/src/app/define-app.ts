import type { Hono } from "hono";
import { buildDocument, type OpenApiDocument } from "../document/build-document.js";
import type { ApiOptions } from "./api.js";
import { createApp } from "./create-app.js";
import type { AppRuntime } from "./runtime.js";

/** A server that can be started, and the document that it keeps to. */
export interface App {
  /** Throws where the environment lacks a secret. */
  createApp(runtime: AppRuntime): Hono;
  describe(): Promise<OpenApiDocument>;
}

export function defineApp(api: ApiOptions): App {
  return {
    createApp: (runtime) => createApp(api, runtime),
    describe: () => buildDocument(api),
  };
}
