import * as server from "@quickback/server/v1";
import { expect, test } from "vitest";
import { serverNames } from "../../packages/compiler/src/emit/server-symbols.js";
import { refusedWriteCodes, serverCodes } from "../../packages/compiler/src/read/server-codes.js";
import { codes, problemCodes, type ProblemCode } from "../../packages/server/src/problem/codes.js";

test.each(serverNames)("the runtime has %s, which the compiler prints", (name) => {
  expect(server[name]).toBeTypeOf(name === "mask" ? "object" : "function");
});

test("the compiler knows every code of the server's problems, and the statuses of those that it lets actions declare", () => {
  expect(serverCodes.toSorted()).toEqual(problemCodes.toSorted());
  const statuses = Object.keys(refusedWriteCodes).map((code) => [code, codes[code as ProblemCode].status]);
  expect(Object.fromEntries(statuses)).toEqual(refusedWriteCodes);
});
