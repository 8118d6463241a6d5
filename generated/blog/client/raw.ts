// Generated from the OpenAPI document of The Almanac. Generate it again instead of editing it.
import { createFetchClient, type FetchClient, type FetchClientOptions } from "@quickback/client/raw";
import type { paths } from "./schema.js";

/** openapi-fetch over every path of The Almanac, for those who know it and for what has no method. */
export function createRawClient(options: FetchClientOptions): FetchClient<paths> {
  return createFetchClient<paths>(options);
}
