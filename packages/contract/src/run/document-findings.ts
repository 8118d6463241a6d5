import { brokenReferences, wrongExamples, type DocumentFault } from "../check-document.js";
import { keysOf } from "../document.js";
import type { Endpoint } from "./endpoint.js";
import type { Findings } from "../report/findings.js";
import { schemaJudge } from "../schemas.js";

/** Finds what is wrong with a document whatever the server does. Returns whether its references lead somewhere. */
export function findInDocument(document: object, endpoints: readonly Endpoint[], findings: Findings): boolean {
  const names = new Set(endpoints.map(({ name }) => name));
  const broken = brokenReferences(document);
  const faults = broken.length > 0 ? broken : brokenExamples(document);
  for (const { kind, pointer, message } of faults) {
    const named = kind === "example" ? "invalid-example" : "invalid-document";
    const at = operationAt(pointer);
    const operation = at ?? "the document";
    if (at === undefined || names.has(at)) findings.add({ kind: named, operation, place: pointer, message, curl: "" });
  }
  return broken.length === 0;
}

/** Those that are wrong in requests and in answers: a `readOnly` field may miss in one, a `writeOnly` one in the other. */
function brokenExamples(document: object): DocumentFault[] {
  const wrongIn = (side: "request" | "response") =>
    wrongExamples(document, schemaJudge(document, { isStrict: false, side }));
  const asked = new Set(wrongIn("request").map(({ pointer }) => pointer));
  return wrongIn("response").filter(({ pointer }) => asked.has(pointer));
}

/** `GET /posts` of a pointer below `/paths/~1posts/get`. */
function operationAt(pointer: string): string | undefined {
  const [first, path = "", method = ""] = keysOf(pointer);
  return first === "paths" && method !== "" ? `${method.toUpperCase()} ${path}` : undefined;
}
