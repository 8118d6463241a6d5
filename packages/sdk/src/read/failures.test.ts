import { expect, test } from "vitest";
import { codesOf, failuresOf } from "./failures.js";

const document = {
  components: {
    schemas: { Problem404: { type: "object", properties: { code: { type: "string" }, status: { const: 404 } } } },
  },
};
const codes = (...values: string[]) => ({ type: "object", properties: { code: { type: "string", enum: values } } });
const problem = { $ref: "#/components/schemas/Problem404" };

test.each([
  ["an enum", codes("A", "B"), ["A", "B"]],
  ["a const", { properties: { code: { const: "A" } } }, ["A"]],
  ["an enum beside a component that names none", { allOf: [problem, codes("NOT_FOUND")] }, ["NOT_FOUND"]],
  ["the narrower of two", { allOf: [codes("A", "B"), codes("A")] }, ["A"]],
  ["all branches", { oneOf: [codes("A"), codes("B"), codes("A")] }, ["A", "B"]],
  ["nothing, if one branch names none", { oneOf: [codes("A"), problem] }, undefined],
  ["nothing, if there is no code", problem, undefined],
  ["nothing, if codes are numbers", { properties: { code: { enum: [1, 2] } } }, undefined],
  ["nothing, if there is no schema", undefined, undefined],
])("the codes of a schema are %s", (_, schema, want) => {
  expect(codesOf(schema, document)).toEqual(want);
});

test("failures are the responses with an error status, and default beside a success", () => {
  const responses = { 200: {}, 302: {}, 404: { description: "Gone." }, "5XX": {}, default: {} };
  expect(failuresOf(responses, document)).toEqual([
    { status: 404, codes: undefined, text: "Gone." },
    { status: undefined, codes: undefined, text: "" },
    { status: undefined, codes: undefined, text: "" },
  ]);
  expect(failuresOf({ default: {} }, document)).toEqual([]);
});
