import type { Hono } from "hono";
import { publicDocument } from "../document/public-document.js";
import { notFound } from "../problem/problem.js";
import type { AppRuntime } from "./runtime.js";
import type { DocumentOptions } from "./api.js";
import { once } from "./once.js";
import { contentSecurityPolicy, referencePage } from "./reference-page.js";

interface Mounting {
  readonly options: DocumentOptions;
  readonly name: string;
  readonly runtime: AppRuntime;
}

/** Serves the document as it was compiled, or its public part, and a page that reads well. */
export function mountDocument(app: Hono, { options, name, runtime }: Mounting): void {
  const { publish, docs } = options;
  const { document, reference } = runtime;
  if (publish === false || document === undefined) return;
  const text = once(async () => JSON.stringify(options.audience === "public" ? publicDocument(document) : document));
  app.get(publish, async (c) => c.body(await text(), 200, { "Content-Type": "application/json" }));
  if (docs === false) return;
  const script = `${docs}/reference.js`;
  const page = referencePage({ title: options.info?.title ?? `${name} API`, document: publish, script });
  app.get(docs, (c) => c.html(page, 200, { "Content-Security-Policy": contentSecurityPolicy }));
  app.get(script, async () => {
    if (reference === undefined) throw notFound();
    return await reference();
  });
}
