import { parsePolicy, type Policy } from "@quickback/policy/report";
import { readFileOrRef, unreadable, type Places } from "../output/read-file-or-ref.js";

/** The policy in a file or, where there is no such file, the `policy.json` of the output at a git ref. Throws a `Failure`. */
export async function readBase(base: string, places: Places): Promise<Policy> {
  const text = await readFileOrRef(base, { ...committed, findPlaces: () => Promise.resolve(places) });
  try {
    return parsePolicy(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw unreadable(`${base} can't be compared with: ${reason}.`, committed);
  }
}

const committed = { name: "policy.json", example: "quickback policy diff origin/main" };
