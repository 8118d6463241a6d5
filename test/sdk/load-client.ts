import { generateSdk, type OpenApiDocument } from "@quickback/sdk";
import { bundle } from "./bundle.js";

type Methods = Record<string, Record<string, (...given: unknown[]) => Promise<unknown>>>;

/** The client of a document, generated, bundled and loaded. */
export async function loadClient(document: OpenApiDocument, baseUrl: string): Promise<Methods> {
  const { files } = await generateSdk(document, { raw: false });
  const code = await bundle("export * from 'sdk/index.ts'", { files });
  const module = await import(`data:text/javascript;base64,${Buffer.from(code).toString("base64")}`);
  return module.createClient({ baseUrl });
}
