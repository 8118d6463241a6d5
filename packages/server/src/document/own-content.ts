import { isJson } from "../own-routes/body-types.js";
import type { Content } from "../own-routes/router.js";
import type { Components } from "./components.js";
import { exampleOf } from "./examples.js";
import type { JsonSchema } from "./json-schema.js";
import type { OwnSchemas } from "./own-schemas.js";

/** Media types of a body, as the document has them. */
export type MediaTypes = Readonly<Record<string, { readonly schema: JsonSchema; readonly example?: unknown }>>;

interface Setting {
  readonly io: "input" | "output";
  /** What the schema of JSON is called where its author has not named it. */
  readonly name: string;
  readonly schemas: OwnSchemas;
  readonly components: Components;
}

/** A body of an author's route. JSON has a schema with a name, and an example. */
export function ownContent(content: Content, { io, name, schemas, components }: Setting): MediaTypes {
  const media = Object.entries(content).map(([type, { schema: given, ...said }]) => {
    const schema = schemas.describe(given, { io, ...(isJson(type) && { name }) });
    const example = isJson(type) ? { example: exampleOf(schema, components.schemas) } : {};
    return [type, { schema, ...example, ...said }] as const;
  });
  return Object.fromEntries(media);
}
