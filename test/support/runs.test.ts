import fc from "fast-check";
import { expect, it } from "vitest";
import { countRequest, tryOften } from "./runs.js";
import { bearer } from "./site.js";

it("a random test that fails says from which seed, and which requests to send again: no more than it takes", async () => {
  const anyTitles = fc.array(fc.nat({ max: 9 }), { maxLength: 8 });
  const property = fc.asyncProperty(anyTitles, async (titles) => {
    for (const title of titles) {
      const body = JSON.stringify({ title });
      countRequest("/api/v1/posts", { method: "POST", headers: bearer("user"), body });
      if (title > 4) throw new Error("The server failed");
    }
    countRequest("/api/v1/posts?sort=title");
  });
  const failure = await tryOften(property, { numRuns: 100, seed: 7 }).catch((error: unknown) => String(error));
  expect(failure).toContain("seed: 7");
  expect(failure).toContain("Counterexample: [[5]]");
  expect(failure).toContain(`
Its requests, up to the one that fails:
  POST /api/v1/posts as user {"title":5}
`);
});
