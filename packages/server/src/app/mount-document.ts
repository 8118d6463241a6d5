import type { Hono } from "hono";
import { notFound } from "../problem/problem.js";
import type { AppRuntime } from "./runtime.js";
import type { DocumentOptions } from "./api.js";
import { contentSecurityPolicy, referencePage } from "./reference-page.js";

interface Mounting {
  readonly options: DocumentOptions;
  readonly name: string;
  readonly runtime: AppRuntime;
}

/** Serves the document as it was compiled, and a page that reads well. */
export function mountDocument(app: Hono, { options, name, runtime }: Mounting): void {
  const { publish, docs } = options;
  const { document, reference } = runtime;
  if (publish === false || document === undefined) return;
  const text = JSON.stringify(document);
  app.get(publish, (c) => c.body(text, 200, { "Content-Type": "application/json" }));
  if (docs === false) return;
  const script = `${docs}/reference.js`;
  const page = referencePage({ title: options.info?.title ?? `${name} API`, document: publish, script });
  app.get(docs, (c) => c.html(page, 200, { "Content-Security-Policy": contentSecurityPolicy }));
  app.get(script, async () => {
    if (reference === undefined) throw notFound();
    return await reference();
  });
}
