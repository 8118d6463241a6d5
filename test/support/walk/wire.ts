import { isDeepStrictEqual } from "node:util";
import { typesOf, type Schema } from "./schema.js";

/** The order of two values of one field, as a list has it: NULL lowest, texts by code points, numbers by value. */
export function compareWire(left: unknown, right: unknown, schema: Schema): number {
  if (left === null || right === null) return Number(left !== null) - Number(right !== null);
  if (typeof left === "string" && typeof right === "string") {
    if (isDecimal(schema)) return compareDecimals(left, right);
    return Buffer.compare(Buffer.from(left), Buffer.from(right));
  }
  return Number(left) - Number(right);
}

/** Whether a field is a number written as text, since JSON's numbers would lose digits. */
export function isDecimal(schema: Schema): boolean {
  const { pattern } = schema;
  return typesOf(schema).includes("string") && typeof pattern === "string" && isNumberPattern(pattern);
}

function isNumberPattern(pattern: string): boolean {
  const expression = new RegExp(pattern);
  return ["0", "-1", "12"].every((text) => expression.test(text)) && !expression.test("a");
}

/** Decimal texts by their values, without rounding. */
function compareDecimals(left: string, right: string): number {
  const [a, b] = [scaled(left), scaled(right)];
  const digits = Math.max(a.scale, b.scale);
  const difference = a.units * 10n ** BigInt(digits - a.scale) - b.units * 10n ** BigInt(digits - b.scale);
  return difference < 0n ? -1 : Number(difference > 0n);
}

function scaled(text: string): { units: bigint; scale: number } {
  const [mantissa = "0", exponent = "0"] = text.toLowerCase().split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  const scale = fraction.length - Number(exponent);
  const units = BigInt(whole + fraction);
  return scale >= 0 ? { units, scale } : { units: units * 10n ** BigInt(-scale), scale: 0 };
}

/** Whether what came back is what was sent: times by instant, decimals by value. */
export function isSame(sent: unknown, got: unknown, schema: Schema): boolean {
  if (isDeepStrictEqual(sent, got)) return true;
  if (typeof sent !== "string" || typeof got !== "string") return false;
  if (schema["format"] === "date-time") return Date.parse(sent) === Date.parse(got);
  return isDecimal(schema) && compareDecimals(sent, got) === 0;
}
