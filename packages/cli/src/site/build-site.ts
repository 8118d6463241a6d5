import type { OutputFile } from "@quickback/compiler/compile";
import type { OpenApiDocument } from "../build/server.js";
import { printJson } from "../output/print-json.js";
import { printLlms } from "./llms.js";
import { infoOf } from "./operations.js";
import { printPage, type Page } from "./page.js";
import { errorPage, errorsPage } from "./pages/errors.js";
import { overviewPage } from "./pages/overview.js";
import { problemsOf } from "./problems.js";
import { printReference } from "./reference.js";
import { style } from "./style.js";

/** What a site is made from. */
export interface SiteSources {
  readonly document: OpenApiDocument;
  /** `policy.md` */
  readonly policy: string;
  /** The SDK's `README.md`. */
  readonly sdk: string;
  /** The script of the reference. */
  readonly script: string;
}

/** A static site about an API. Whatever it needs lies in it. */
export function buildSite({ document, policy, sdk, script }: SiteSources): OutputFile[] {
  const { title } = infoOf(document);
  const problems = problemsOf(document);
  const pages: readonly Page[] = [
    overviewPage(document),
    { path: "policy", title: "Policy", markdown: policy },
    { path: "sdk", title: "SDK", markdown: sdk },
    errorsPage(problems),
    ...problems.map(errorPage),
  ];
  return [
    ...pages.flatMap((page) => printPage(page, title)),
    printReference(document, title),
    { path: "reference/reference.js", text: script },
    { path: "openapi.json", text: printJson(document) },
    { path: "style.css", text: style },
    printLlms(document, problems),
  ];
}
