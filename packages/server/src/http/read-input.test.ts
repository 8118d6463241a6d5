import * as z from "zod";
import { describe, expect, it } from "vitest";
import { Problem } from "../problem/problem.js";
import { readInput } from "./read-input.js";

function problemOf(schema: z.ZodType, body: unknown): Problem {
  try {
    readInput(schema, body);
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error("The body was accepted");
}

describe("a body that does not fit its schema", () => {
  const schema = z.strictObject({ title: z.string(), tags: z.array(z.int()) });

  it.each<[unknown, { path: string; code: string }[]]>([
    [null, [{ path: "", code: "invalid_type" }]],
    [
      { title: 1, tags: [1, "two"] },
      [
        { path: "/title", code: "invalid_type" },
        { path: "/tags/1", code: "invalid_type" },
      ],
    ],
    [{ title: "", tags: [], "a/b~c": 1 }, [{ path: "/a~1b~0c", code: "unrecognized_key" }]],
  ])("%j is told by JSON Pointers", (body, want) => {
    const { code, errors } = problemOf(schema, body);
    expect(code).toBe("VALIDATION_ERROR");
    expect(errors?.map(({ path, code: kind }) => ({ path, code: kind }))).toEqual(want);
  });

  it("is told that a field is missing", () => {
    expect(problemOf(schema, { tags: [] }).message).toBe('The field "title" is required.');
    expect(problemOf(schema, { title: 1, tags: [] }).message).toMatch(/^The field "title": .*received number\.$/);
    expect(problemOf(z.object({ kind: z.enum(["a", "b"]) }), {}).message).toBe('The field "kind" is required.');
  });

  it("suggests the nearest field", () => {
    expect(problemOf(schema, { tilte: "", title: "", tags: [] }).message).toContain('Did you mean "title"?');
  });

  it("does not say a client's long key again for each fault below it", () => {
    const fields = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`field${index}`, z.string()]));
    const { errors } = problemOf(z.record(z.string(), z.object(fields)), { ["k".repeat(100_000)]: {} });
    expect(errors).toHaveLength(100);
    expect(JSON.stringify(errors).length).toBeLessThan(100_000);
  });
});
