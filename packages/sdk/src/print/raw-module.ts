import { docComment } from "./doc-comment.js";

/** `raw.ts`: openapi-fetch over the whole document. */
export function rawText(title: string): string {
  const text = `openapi-fetch over every path of ${title}, for those who know it and for what has no method.`;
  return `
import { createFetchClient, type FetchClient, type FetchClientOptions } from "@quickback/client/raw";
import type { paths } from "./schema.js";

${docComment({ text, isDeprecated: false }, "")}export function createRawClient(options: FetchClientOptions): FetchClient<paths> {
  return createFetchClient<paths>(options);
}
`;
}
