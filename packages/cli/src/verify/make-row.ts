import type { ColumnPolicy } from "@quickback/policy/report";
import { now } from "@quickback/policy/report";

/** A value in the two forms that a verification needs. */
export interface MadeValue {
  /** As Drizzle takes it. */
  readonly kept: unknown;
  /** As clients see it; left out where the form is not plain. */
  readonly wire?: unknown;
}

/** A value of a column, different for each number, or the one that the decision table asks for. */
export function madeValue({ name, type, values }: ColumnPolicy, number: number, wanted: unknown): MadeValue {
  if (wanted === null) return { kept: null, wire: null };
  switch (type) {
    case "text":
      return plain(wanted ?? `${number}:${name}:`);
    case "enum":
      return plain(wanted ?? values?.[0]);
    case "integer":
    case "real":
      return plain(wanted ?? number);
    case "boolean":
      return plain(wanted ?? number % 2 === 0);
    case "timestamp": {
      const time = new Date(typeof wanted === "number" ? wanted : now - number * 1000);
      return { kept: time, wire: time.toISOString() };
    }
    case "decimal":
      return { kept: `${number}.5` };
    case "int64":
    case "bigint":
      return { kept: BigInt(number), wire: String(number) };
    case "bytes":
      return { kept: Buffer.from([number % 256]) };
    case "json":
      return { kept: { number } };
    default:
      return { kept: `${name}-${number}` };
  }
}

function plain(value: unknown): MadeValue {
  return { kept: value, wire: value };
}
