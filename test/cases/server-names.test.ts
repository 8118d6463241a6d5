import * as server from "@quickback/server/v1";
import { expect, test } from "vitest";
import { serverNames } from "../../packages/compiler/src/emit/server-symbols.js";

test.each(serverNames)("the runtime has %s, which the compiler prints", (name) => {
  expect(server[name]).toBeTypeOf(name === "mask" ? "object" : "function");
});
