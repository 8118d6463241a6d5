import { describe, expect, it } from "vitest";
import { define } from "../support/small-app.js";
import { batchApp } from "./batch-app.js";

interface ProblemSchema {
  readonly properties: {
    readonly status: { readonly enum: readonly number[] };
    readonly code: { readonly enum: readonly string[] };
  };
}

interface Example {
  readonly success: readonly { readonly index: number }[];
  readonly errors: readonly { readonly index: number; readonly error: { readonly code: string } }[];
}

interface Document {
  readonly paths: Record<string, Record<string, { responses: Record<string, { content: Record<string, Media> }> }>>;
  readonly components: { readonly schemas: Record<string, ProblemSchema> };
}

interface Media {
  readonly example: Example;
}

const { paths, components } = (await define(batchApp).describe()) as unknown as Document;

function eachOf(method: string): Media {
  const media = paths["/api/v1/notes/batch"]?.[method]?.responses["207"]?.content["application/json"];
  if (media === undefined) throw new Error(`There is no 207 of ${method}`);
  return media;
}

describe("the document of a batch whose records are each for itself", () => {
  const missed = ["ACCESS_CONDITION_FAILED", "NOT_FOUND"];
  const written = ["VALIDATION_ERROR", "REFERENCE_NOT_FOUND"];

  it.each([
    ["NoteBatchCreate", [400, 409, 500], [...written, "UNIQUE_VIOLATION", "CONFLICT", "INTERNAL"]],
    ["NoteBatchUpdate", [400, 403, 404, 409, 500], [...written, ...missed, "UNIQUE_VIOLATION", "CONFLICT", "INTERNAL"]],
    ["NoteBatchDelete", [403, 404, 409, 500], [...missed, "CONFLICT", "INTERNAL"]],
  ])("lists what one record of a %s can meet, and no more", (name, statuses, codes) => {
    const { status, code } = components.schemas[`${name}Problem`]?.properties ?? {};
    expect([status?.enum, code?.enum]).toEqual([statuses, codes]);
  });

  it.each(["post", "patch", "delete"])("shows in its example of a %s what became of two records", (method) => {
    const { success, errors } = eachOf(method).example;
    expect([...success, ...errors].map(({ index }) => index)).toEqual([0, 1]);
    const [{ error } = { error: undefined }] = errors;
    expect(error).toMatchObject({
      type: expect.stringMatching(/^urn:quickback:problem:/),
      errors: [{ path: `/${method === "delete" ? "ids" : "records"}/1`, code: error?.code }],
    });
  });
});
