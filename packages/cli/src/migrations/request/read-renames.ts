import { nearest } from "@quickback/policy";
import type { Rename } from "@quickback/compiler/compile";
import { misuse } from "../../command/failure.js";
import { namesIn } from "../difference/pending-renames.js";
import type { Snapshot } from "../schema/snapshot.js";

/** Reads `--rename old=new` and `--rename table.old=table.new`. Throws a `Failure` where it names what is not there. */
export function readRenames(texts: readonly string[], previous: Snapshot, current: Snapshot): Rename[] {
  const renames = texts.map(readRename);
  for (const rename of renames) refuseUnknown(rename, { previous, current, renames });
  return renames;
}

function readRename(text: string): Rename {
  const [from = "", to = "", ...more] = text.split("=");
  const [old, now] = [from.split("."), to.split(".")];
  const isWhole = [...old, ...now].every((part) => part !== "") && more.length === 0;
  if (isWhole && old.length === 1 && now.length === 1) return { kind: "table", from, to };
  const [table = "", column = ""] = now;
  if (isWhole && old.length === 2 && now.length === 2) return { kind: "column", table, from: old[1] ?? "", to: column };
  throw misuse(`--rename can't read "${text}".`, "Write old_table=new_table, or table.old=table.new.");
}

interface Around {
  readonly previous: Snapshot;
  readonly current: Snapshot;
  readonly renames: readonly Rename[];
}

function refuseUnknown(rename: Rename, { previous, current, renames }: Around): void {
  const before = Object.keys(namesIn(previous, inOldTable(rename, renames)));
  const after = Object.keys(namesIn(current, rename));
  const what = rename.kind === "table" ? "table" : `column of ${rename.table}`;
  if (!before.includes(rename.from)) throw unknown(`No ${what} is called ${rename.from} so far.`, rename.from, before);
  if (!after.includes(rename.to)) throw unknown(`The project has no ${what} called ${rename.to}.`, rename.to, after);
  if (before.includes(rename.to))
    throw misuse(`There is a ${what} called ${rename.to} already.`, "Leave --rename out.");
}

/** The table may be renamed by the same command. */
function inOldTable(rename: Rename, renames: readonly Rename[]): Rename {
  if (rename.kind === "table") return rename;
  const ofTable = renames.find((one) => one.kind === "table" && one.to === rename.table);
  return { ...rename, table: ofTable?.from ?? rename.table };
}

function unknown(message: string, name: string, names: readonly string[]) {
  const near = nearest(name, names);
  return misuse(message, near === undefined ? undefined : `Did you mean ${near}?`);
}
