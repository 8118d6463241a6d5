import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { code } from "./code.js";
import { layOut } from "./layout.js";
import { docComment, isLiteral, literal, type LiteralValue } from "./literal.js";

const print = (value: LiteralValue): string => layOut(literal(value), () => "");
const evaluate = (source: string): unknown => new Function(`"use strict"; return (${source});`)();

const hostile = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    '"; process.exit(1); "',
    "*/",
    "</script>",
    "${1}",
    "`",
    "\\",
    "\u2028",
    "\ud800",
    "\u202e",
    "\0",
    "\r\n",
    "__proto__",
  ),
);
const values = fc.letrec<{ value: LiteralValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    hostile,
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("value")),
    fc.dictionary(hostile, tie("value"), { noNullPrototype: true }),
  ),
})).value;

describe("literal", () => {
  test("evaluates to the value that was printed, whatever is in it", () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(evaluate(print(value))).toEqual(value);
      }),
      { numRuns: 500 },
    );
  });

  test("has no line break, quote or direction mark of the author's in it", () => {
    fc.assert(
      fc.property(hostile, (value) => {
        expect(print(value)).toMatch(/^"(?:[^"\\\n\r\u2028\u2029\u202a-\u202e]|\\.)*"$/);
      }),
    );
  });

  test.each<{ given: LiteralValue; want: string }>([
    { given: "a", want: '"a"' },
    { given: -0, want: "-0" },
    { given: { true: true, null: null, "a b": "a b" }, want: '{ true: true, null: null, "a b": "a b" }' },
    { given: { a: [1, "b"], "c-d": null }, want: '{ a: [1, "b"], "c-d": null }' },
    { given: JSON.parse('{ "__proto__": 1 }'), want: '{ ["__proto__"]: 1 }' },
  ])("$given is printed as $want", ({ given, want }) => expect(print(given)).toBe(want));

  test("says of a value whether it can be printed", () => {
    const cyclic = [
      undefined,
      Number.NaN,
      new Date(0),
      () => 1,
      Symbol("s"),
      1n,
      new Map(),
      [undefined],
      Object.assign([], { length: 1 }),
      { a: new Date(0) },
    ];
    expect(cyclic.map(isLiteral)).toEqual(cyclic.map(() => false));
  });
});

describe("docComment", () => {
  test("never ends before its end", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const source = layOut(code`${docComment(text)} 1`, () => "");
        expect(evaluate(source)).toBe(1);
      }),
    );
  });
});
