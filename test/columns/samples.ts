import fc, { type Arbitrary } from "fast-check";

/** What a client may send for a field, and how it comes back. */
export interface Sample {
  readonly sent: unknown;
  readonly answered: unknown;
}

const same = (value: unknown): Sample => ({ sent: value, answered: value });

/** JSON keeps no minus before a zero. */
const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value));

/** Text that can be stored: whole code points, without NUL. */
const words = fc
  .string({ unit: "binary", maxLength: 30 })
  .filter((text) => !text.includes("\0") && !/\p{Surrogate}/u.test(text));

const awkward = fc.constantFrom(
  "",
  " ",
  "%",
  "_",
  "'",
  '"',
  "\\",
  "é",
  "𝒳",
  "null",
  "0",
  "1e5",
  "a,b",
  "+",
  "&a=b",
  "#",
);

const safe = fc.oneof(fc.maxSafeInteger(), fc.constantFrom(0, 1, -1, 2 ** 53 - 1, 1 - 2 ** 53));

/** Of at most 15 digits, or a whole number of 64 bits, written with zeros that are not kept. */
const decimal = fc.oneof(
  fc
    .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.nat(6))
    .map(([digits, places]) => shifted(digits, places)),
  fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map(String),
  fc.constantFrom(
    "0.1",
    "0.000001",
    "0.0000001",
    "999999999999999",
    "0.123456789012345",
    "-0.5",
    "10",
    "9007199254740993",
  ),
);

function shifted(digits: number, places: number): string {
  const text = String(Math.abs(digits)).padStart(places + 1, "0");
  const cut = text.length - places;
  const shown = places === 0 ? text : `${text.slice(0, cut)}.${text.slice(cut)}`.replace(/\.?0+$/, "");
  return digits < 0 && shown !== "0" ? `-${shown}` : shown;
}

const written = fc.tuple(decimal, fc.nat(3)).map(([text, zeros]): Sample => {
  return { sent: `${text}${text.includes(".") ? "" : zeros > 0 ? "." : ""}${"0".repeat(zeros)}`, answered: text };
});

/** The years that RFC 3339 can write. */
const time = fc.date({
  min: new Date("0000-01-01T00:00:00Z"),
  max: new Date("9999-12-31T23:59:59.999Z"),
  noInvalidDate: true,
});

const seconds = time.map((date) => date.toISOString().replace(/\.\d+Z$/, "Z"));

/** JSON null is NULL; objects that JSON can't tell from others are left out. */
const json = fc
  .jsonValue({ maxDepth: 3, noUnicodeString: false })
  .map((value): unknown => JSON.parse(JSON.stringify(value)))
  .filter(
    (value) =>
      value !== null && !JSON.stringify(value).includes("\\u0000") && !/\\ud[89a-f]/i.test(JSON.stringify(value)),
  );

/** For each field of `samples`: every form that it can have. */
export const values: Readonly<Record<string, Arbitrary<Sample>>> = {
  words: fc.oneof(words, awkward).map(same),
  short: fc.string({ maxLength: 8 }).map(same),
  mood: fc.constantFrom("fine", "so, so").map(same),
  kind: fc.oneof(words, awkward).map(same),
  document: json.map(same),
  whole: safe.map(same),
  yes: fc.boolean().map(same),
  second: seconds.map(same),
  millisecond: time.map((date) => same(date.toISOString())),
  share: fc.oneof(finite, safe).map(same),
  price: written,
  ratio: fc.oneof(finite, safe, fc.constantFrom(0.0000972632065977387, 0.1 + 0.2, 1e300, 2 ** 60, 5e-324)).map(same),
  serial: fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map((value) => same(String(value))),
  image: fc.uint8Array({ maxLength: 40 }).map((bytes) => same(Buffer.from(bytes).toString("base64"))),
  huge: fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }).map((value) => same(String(value))),
  layout: json.map(same),
  place: fc.record({ x: finite, y: finite }).map(same),
  always: words.map(same),
  counted: fc.integer({ min: 1, max: 2 ** 31 }).map(same),
};
