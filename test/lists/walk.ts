import { pageOf, type Json } from "../support/answers.js";
import type { Site } from "../support/site.js";

/** Every page of a list by cursor, one after the other; `between` runs after each. */
export async function walk(
  site: Pick<Site, "send">,
  path: string,
  between: () => Promise<void> = async () => {},
): Promise<Json[][]> {
  const pages: Json[][] = [];
  let cursor = "";
  for (;;) {
    const { data, pagination } = await pageOf(await site.send("GET", `${path}${cursor}`));
    pages.push([...data]);
    const next = pagination["nextCursor"];
    if ((typeof next === "string") !== pagination["hasMore"])
      throw new Error(`A page says ${JSON.stringify(pagination)}`);
    if (typeof next !== "string") return pages;
    cursor = `${path.includes("?") ? "&" : "?"}cursor=${next}`;
    await between();
  }
}
