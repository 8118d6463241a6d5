import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import * as z from "zod";
import { mask, type Mask } from "./mask.js";

const redacted = "[REDACTED]";

test.each([
  { type: "email", given: "ada@example.com", want: "a***@e***.com" },
  { type: "email", given: "Élodie.Durand+tag@mail.example.org", want: "É***@m***.org" },
  { type: "email", given: "a@b.co", want: "***@***.co" },
  { type: "phone", given: "+1 (555) 123-4567", want: "***-***-4567" },
  { type: "phone", given: "0171 1234567", want: "***-***-4567" },
  { type: "ssn", given: "123-45-6789", want: "***-**-6789" },
  { type: "ssn", given: "123456789", want: "***-**-6789" },
  { type: "creditCard", given: "4111 1111 1111 1234", want: "**** **** **** 1234" },
  { type: "name", given: "Ada Lovelace", want: "A*** L***" },
  { type: "name", given: "Mary-Jane O’Neil J.", want: "M*** O*** J***" },
  { type: "name", given: "X Æ", want: "*** ***" },
  { type: "redact", given: "anything", want: redacted },
] as const)("$type shows $given as $want", ({ type, given, want }) => {
  expect(mask[type].hide(given)).toBe(want);
});

describe("A30 a value without the expected form is redacted whole", () => {
  test.each([
    {
      type: "email",
      values: ["no at sign", "a@b@example.com", "ada@example", "@example.com", "ada@example.averylongsecret"],
    },
    {
      type: "phone",
      values: ["555", "123-4567", "call me at 555 123 4567", "+", "1".repeat(16), "555 123 4567 ext. 89"],
    },
    { type: "ssn", values: ["123", "123-45-678", "a123-45-6789", "123-45-6789 "] },
    { type: "creditCard", values: ["4111", "4111-1111-11x1-1234", "1".repeat(20)] },
    { type: "name", values: ["hunter2", "Ada  Lovelace", " Ada", "Ada\nLovelace", "-", "A".repeat(50)] },
  ] as const)("$type", ({ type, values }) => {
    const malformed = [
      "",
      " ",
      "\0",
      "ada\0@example.com",
      "\ud800",
      "\udc00@example.com",
      "12\ud8003-45-6789",
      "١٢٣-٤٥-٦٧٨٩",
    ];
    for (const value of [...values, ...malformed]) expect([value, mask[type].hide(value)]).toEqual([value, redacted]);
  });

  test.each(["email", "phone", "ssn", "creditCard", "name", "redact"] as const)(
    "%s of what is no text is null",
    (type) => {
      const values = [
        0,
        4111111111111111,
        12n,
        true,
        {},
        [],
        ["ada@example.com"],
        { toString: () => "x" },
        new Date(0),
        Symbol("x"),
      ];
      for (const value of values) expect(mask[type].hide(value)).toBeNull();
    },
  );
});

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.stringMatching(/^[a-zé.]{1,12}@[a-z]{1,10}\.[a-z]{1,10}$/),
  fc.stringMatching(/^\+?[0-9() -]{0,24}$/),
  fc.stringMatching(/^[A-Z][a-z'-]{0,9}( [A-Z][a-z.]{0,9}){0,3}$/),
);

/** The most that a mask may say: everything in it is a star, a separator or one of these parts. */
const forms: Readonly<Record<"email" | "phone" | "ssn" | "creditCard" | "name" | "redact", RegExp>> = {
  email: /^.?\*\*\*@.?\*\*\*\.\p{L}{2,6}$/u,
  phone: /^\*\*\*-\*\*\*-[0-9]{4}$/,
  ssn: /^\*\*\*-\*\*-[0-9]{4}$/,
  creditCard: /^(\*\*\*\* ){3}[0-9]{4}$/,
  name: /^.?\*\*\*( .?\*\*\*){0,5}$/u,
  redact: /^\[REDACTED\]$/,
};

describe.each(Object.entries(forms))("%s", (type, form) => {
  const { hide } = mask[type as keyof typeof forms]; // its own keys

  it("gives its own form or redacts, and never the text itself", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const masked = hide(text);
        expect(masked === redacted || form.test(String(masked))).toBe(true);
        if (text !== redacted) expect(masked).not.toBe(text);
      }),
      { numRuns: 2_000 },
    );
  });

  it("gives the same for texts that differ only in what it hides", () => {
    const pairs = {
      email: ["adam@example.com", "ab@ex.com"],
      phone: ["555 123 4567", "999999 4567"],
      ssn: ["123-45-6789", "000006789"],
      creditCard: ["4111 1111 1111 1234", "5500000000001234"],
      name: ["Ada", "Aristotle"],
      redact: ["", "x"],
    };
    const [one, two] = pairs[type as keyof typeof forms];
    expect(hide(one)).toBe(hide(two));
  });

  it("takes a moment for a text of a megabyte", () => {
    const started = performance.now();
    for (const part of ["a", "a.", "a@", "1 ", "1", "A ", "É'"]) hide(part.repeat(500_000));
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe("a mask of the author's own", () => {
  const custom = (hide: (value: string) => unknown, output: z.ZodType = z.string()): Mask =>
    mask.custom({ mask: hide, output });

  test.each<[string, Mask, unknown]>([
    ["gives what it makes", custom((text) => text.slice(0, 1)), "s"],
    [
      "gives an object that fits its output",
      custom((text) => ({ length: text.length }), z.object({ length: z.int() })),
      { length: 6 },
    ],
    ["of another type than its output shows nothing", custom((text) => text.length), null],
    [
      "that throws shows nothing",
      custom(() => {
        throw new Error("secret");
      }),
      null,
    ],
    ["that gives nothing shows nothing", custom(() => undefined, z.unknown()), null],
    ["that is asynchronous shows nothing", custom(async (text) => text, z.unknown()), null],
    [
      "that fails later shows nothing",
      custom(async () => {
        throw new Error("secret");
      }, z.unknown()),
      null,
    ],
    ["whose value JSON cannot carry shows nothing", custom(() => 1n, z.unknown()), null],
    [
      "whose value throws when it is read shows nothing",
      custom(() => {
        const deny = () => {
          throw new Error("secret");
        };
        return new Proxy({}, { has: deny, get: deny, ownKeys: deny });
      }, z.unknown()),
      null,
    ],
    [
      "whose output refines asynchronously shows nothing",
      custom(
        (text) => text,
        z.string().refine(async () => true),
      ),
      null,
    ],
    [
      "keeps to its output: what that does not name is left out",
      custom((text) => ({ first: "s", text }), z.object({ first: z.string() })),
      { first: "s" },
    ],
  ])("%s", (_name, { hide }, want) => {
    expect(hide("secret")).toEqual(want);
  });
});
