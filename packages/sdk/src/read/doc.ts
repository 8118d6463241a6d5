import type { Doc } from "../model.js";
import { list, object, own, text } from "./json.js";

/** The words about a schema, a parameter or an operation. */
export function docOf(value: unknown): Doc {
  const { title, summary, description, deprecated } = object(value);
  const [head, body] = [text(summary).trim(), (text(description) || text(title)).trim()];
  const isSaidTwice = !head || body.startsWith(head);
  return { text: isSaidTwice ? body : [head, body].filter(Boolean).join("\n\n"), isDeprecated: deprecated === true };
}

/** A value that a schema shows as an example: of its own, or its default. */
export function exampleIn(schema: unknown): unknown {
  return own(schema, "example") ?? list(own(schema, "examples"))[0] ?? own(schema, "default");
}
