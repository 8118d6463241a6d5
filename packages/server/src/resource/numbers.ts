import * as z from "zod";
import { comparedAs } from "./comparable.js";

/** How many digits SQLite keeps of a number that is not whole. */
const digitsKept = 15;

/**
 * A decimal of a `numeric` column: a text such as `"19.99"`, on the wire and in the server. SQLite keeps whole numbers of
 * 64 bits and 15 digits of all others: what has more is refused, since it would be rounded in silence. Trailing zeros
 * are not kept.
 */
export function decimal() {
  const wire = z
    .string()
    .regex(decimalForm, { error: 'Expected a decimal such as "19.99"' })
    .refine((text) => !decimalForm.test(text) || isKept(text), {
      error: `Expected at most ${digitsKept} digits, or a whole number of 64 bits`,
    })
    .meta({ examples: ["19.99"] });
  return comparedAs("decimal", z.codec(wire, z.string(), { decode: withoutZeros, encode: plain }));
}

const decimalForm = /^-?(?:0|[1-9]\d{0,299})(?:\.\d{1,300})?$/;

function isKept(text: string): boolean {
  const short = withoutZeros(text);
  const digits = short.replaceAll(/[-.]/g, "").replace(/^0+/, "").replace(/0+$/, "");
  return digits.length <= digitsKept || (!short.includes(".") && isInt64(short));
}

/** `"1.50"` as `"1.5"`, `"-0"` as `"0"`. */
function withoutZeros(text: string): string {
  const short = text.includes(".") ? text.replace(/\.?0+$/, "") : text;
  return short === "-0" ? "0" : short;
}

/** What SQLite prints, without an exponent: `"1.5e-07"` as `"0.00000015"`. */
function plain(text: string): string {
  const [digits = "", exponent] = text.split("e");
  if (exponent === undefined) return withoutZeros(text);
  const [, sign = "", whole = "", fraction = ""] = /^(-?)(\d+)\.?(\d*)$/.exec(digits) ?? [];
  const point = whole.length + Number(exponent);
  const all = (whole + fraction).padStart(whole.length + fraction.length + Math.max(0, 1 - point), "0");
  const at = Math.max(1, point);
  return withoutZeros(`${sign}${all.slice(0, at).padEnd(at, "0")}.${all.slice(at)}0`);
}

const wholeNumber = /^-?(?:0|[1-9]\d*)$/;

/** A whole number of 64 bits: decimal digits on the wire, since JSON's numbers end at 53 bits; a `bigint` in the server. */
export function int64() {
  const wire = z
    .string()
    .regex(wholeNumber, { error: 'Expected a whole number such as "9007199254740993"' })
    .max(20, { error: "Expected a whole number of 64 bits" })
    .refine((text) => !wholeNumber.test(text) || isInt64(text), { error: "Expected a whole number of 64 bits" })
    .meta({ examples: ["9007199254740993"] });
  return comparedAs("int64", z.codec(wire, z.bigint(), { decode: BigInt, encode: String }));
}

function isInt64(text: string): boolean {
  const value = BigInt(text);
  return BigInt.asIntN(64, value) === value;
}

/** A whole number of any size, of a blob column: decimal digits on the wire, a `bigint` in the server. */
export function bigint() {
  const wire = z
    .string()
    .regex(wholeNumber, { error: 'Expected a whole number such as "9007199254740993"' })
    .max(1000)
    .meta({ examples: ["9007199254740993"] });
  return z.codec(wire, z.bigint(), { decode: BigInt, encode: String });
}
