import { evaluate } from "@quickback/policy";
import fc from "fast-check";
import { expect, it } from "vitest";
import { bareForAll } from "../../packages/server/src/mask/bare-for.js";
import { anyContext, anyRule } from "../support/rules.js";
import { runs } from "../support/runs.js";

it("whom the document says a masked column exists for is whom the server lets filter by it", () => {
  const property = fc.property(anyRule, anyContext, (rule, context) => {
    const told = evaluate(bareForAll(rule), context).kind;
    expect(told).not.toBe("rows");
    expect(told === "allow").toBe(evaluate(rule, context).kind === "allow");
  });
  fc.assert(property, runs(2_000));
});
