import type { Rule } from "@quickback/policy";
import { is } from "drizzle-orm";
import { SQLiteText } from "drizzle-orm/sqlite-core";
import type { Site } from "../site.js";
import { bound, typesOf } from "../walk/schema.js";
import type { Attacker } from "./attackers.js";
import { existsFor, hasFunction, holdsAt, isBareAt } from "./oracle.js";
import type { Asked, Reply } from "./reply.js";
import type { Target } from "./world.js";

/** Texts that are in one cell each, and must be in no answer to a caller who may not see that cell. */
export async function plantCanaries(site: Site, target: Target): Promise<void> {
  const { sqlName } = target.resource.facts;
  for (const [name, column] of Object.entries(target.columns)) {
    const isHidden = target.hidden.includes(name);
    if (!is(column, SQLiteText) || (column.enumValues ?? []).length > 0 || (!isHidden && !isFree(target, name)))
      continue;
    const kind = isHidden ? "hidden" : name in target.masks ? "masked" : "row";
    const label = `canary-${kind}-${sqlName}-${column.name}-`.replaceAll("_", "-");
    await site.batch([[`update "${sqlName}" set "${column.name}" = '${label}' || rowid || '-end'`]]);
  }
}

/** Whether a column takes any text, and neither a key nor a rule nor another table depends on it. */
function isFree({ resource, tested }: Target, name: string): boolean {
  const { facts, fields } = resource;
  const schema = fields[name] ?? {};
  const isBound = ["format", "enum", "pattern", "contentEncoding"].some((keyword) => keyword in schema);
  const isText = typesOf(schema).includes("string") && !isBound && bound(schema, "maxLength", 1000) >= 100;
  return isText && ![...facts.keys, ...tested, ...facts.references.map(({ field }) => field)].includes(name);
}

/** The canaries in a text, each once. */
export function canariesIn(text: string): string[] {
  return [...new Set(text.match(/canary-\w+(?:-\w+)*?-\d+-end/g))];
}

interface Exchange {
  readonly attacker: Attacker;
  readonly asked: Asked;
  readonly answer: Reply;
}

/** Throws where an answer has a cell in it that its caller may not see, or names a hidden column in an error. */
export function expectUnseen(targets: readonly Target[], exchange: Exchange): void {
  const { attacker, asked, answer } = exchange;
  const text = `${answer.text} ${JSON.stringify([...answer.headers])}`;
  const seen = canariesIn(text).filter((canary) => !JSON.stringify(asked).includes(canary));
  const wrong = [
    ...seen.filter((canary) => !maySee(targets, canary, exchange)),
    ...(answer.status >= 400 ? namedIn(targets, exchange) : []),
  ];
  if (wrong.length === 0) return;
  throw new Error(`${attacker.name}: ${asked.method} ${asked.path} tells of ${wrong.join(", ")}\n${answer.text}`);
}

function maySee(targets: readonly Target[], canary: string, { attacker, asked }: Exchange): boolean {
  if (canary.startsWith("canary-hidden")) return false;
  return targets.some((target) => {
    const row = target.rows.find(({ canaries }) => canaries.includes(canary));
    if (row === undefined || !existsFor(target.firewall, attacker, row.cells)) return false;
    const column = Object.keys(row.cells).find((name) => row.cells[name] === canary) ?? "";
    if (!isBareAt(target, column, { attacker, cells: row.cells })) return false;
    // whoever may change a row is shown it
    if (asked.method !== "GET") return true;
    return readingRules(target, asked).some((rule) => hasFunction(rule) || holdsAt(rule, attacker, row.cells));
  });
}

/** By which rules a row may be read: an operation's own, or what a row of another table leads to. */
function readingRules({ tag, resource, read }: Target, { path }: Asked): readonly Rule[] {
  if (!isOf(tag, path)) return [read];
  const reading = resource.all.filter(({ kind }) => kind === "list" || kind === "get" || kind === "view");
  return [read, ...reading.map(({ access }) => access)];
}

function isOf(tag: string, path: string): boolean {
  return path.split("?")[0]?.split("/")[3] === tag;
}

/** Names of hidden columns that an error says and the request did not. */
function namedIn(targets: readonly Target[], { asked, answer }: Exchange): string[] {
  const target = targets.find(({ tag }) => asked.path.split("?")[0]?.includes(`/${tag}`));
  const names = target?.hidden.flatMap((name) => [name, target.columns[name]?.name ?? name]) ?? [];
  const said = JSON.stringify(asked);
  return names.filter((name) => new RegExp(`\\b${name}\\b`).test(answer.text) && !said.includes(name));
}
