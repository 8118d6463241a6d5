import type { Rule } from "@quickback/policy";
import { getTableColumns } from "drizzle-orm";
import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import { afterAll, beforeAll, expect, vi } from "vitest";
import { serveProject } from "../compiled-project.js";
import type { Row } from "../backends.js";
import type { Site } from "../site.js";
import { readAnnotations, readFeatures, type Feature } from "../walk/features.js";
import { rowsOf, type Rows } from "../walk/rows.js";
import { startWalk, type WalkedResource } from "../walk/walk.js";
import { accountsOf, attackersOf, type Attacker } from "./attackers.js";
import { columnsIn, firewallOf, hierarchyOf, masksOf } from "./author.js";
import { canariesIn, expectUnseen, plantCanaries } from "./canaries.js";
import type { Example } from "./examples.js";
import { cellsOf, type Cells } from "./oracle.js";
import { plantReferences, plantRows } from "./plant-rows.js";
import { reply, type Asked, type Reply } from "./reply.js";

/** One table of an application under attack. */
export interface Target {
  readonly tag: string;
  readonly resource: WalkedResource;
  readonly feature: Feature;
  readonly table: SQLiteTable;
  readonly columns: Readonly<Record<string, SQLiteColumn>>;
  /** Which rows exist for whom, as the author's annotation says. */
  readonly firewall: Rule;
  /** Who may read a row: the get rule, else the list rule. */
  readonly read: Rule;
  /** Columns that are in no answer. */
  readonly hidden: readonly string[];
  /** For whom a masked column is bare, as the author's annotation says. */
  readonly masks: Readonly<Record<string, Rule>>;
  /** Columns that rules compare with the caller, and all columns that rules test. */
  readonly persons: readonly string[];
  readonly tested: readonly string[];
  readonly rows: readonly TargetRow[];
}

export interface TargetRow {
  readonly cells: Cells;
  /** The key, as a path has it. */
  readonly keys: readonly unknown[];
  readonly canaries: readonly string[];
}

/** A whole application on a database of its own, with rows of everyone's in every table. */
export interface World {
  readonly site: Site;
  readonly document: object;
  readonly targets: readonly Target[];
  readonly attackers: readonly Attacker[];
  /** Makes bodies that nothing is wrong with. */
  readonly make: Rows;
  /** Sends a request; whatever comes of it, no cell that the caller may not see may be in it. */
  ask(attacker: Attacker, asked: Asked): Promise<Reply>;
  /** Every row of the author's tables, as one text. */
  contents(): Promise<string>;
  /** Puts every row back as it was in the beginning. */
  restore(): Promise<void>;
}

async function openWorld(example: Example): Promise<World & { close(): Promise<void> }> {
  const project = await example.load();
  const site = await serveProject(project, "libsql");
  await site.reset();
  const features = await readFeatures(project.root);
  const walk = startWalk({ site, document: project.document, features, seed: 1 });
  const endpoints = [...walk.resources.values()].flatMap(({ all }) => all);
  const attackers = attackersOf(endpoints.map(({ access }) => access));
  await site.batch(accountsOf(attackers));
  const make = rowsOf(walk, {});
  const roles = await hierarchyOf(project.root);
  const empty = (await readAnnotations(project.root)).flatMap((feature) => {
    const resource = walk.resources.get(feature.tag);
    return resource === undefined ? [] : [emptyTarget(feature, resource, roles)];
  });
  for (const target of empty) await plantRows({ site, target, make });
  for (const target of empty) await plantReferences(site, target, empty);
  for (const target of empty) await plantCanaries(site, target);
  const stored = await storedRows(site, empty);
  const targets = empty.map((target) => ({ ...target, rows: rowsIn(target, stored.get(target.tag) ?? []) }));
  const planted = JSON.stringify([...stored]);
  const contents = readAgain(site, async () => JSON.stringify([...(await storedRows(site, targets))]));
  return {
    site,
    document: project.document,
    targets,
    attackers,
    make,
    async ask(attacker, asked) {
      const answer = await reply(site, attacker, asked);
      expectUnseen(targets, { attacker, asked, answer });
      return answer;
    },
    contents,
    async restore() {
      if ((await contents()) !== planted) await putBack(site, targets, stored);
    },
    close: () => site.close(),
  };
}

function emptyTarget(feature: Feature, resource: WalkedResource, roles: readonly string[]): Target {
  const columns = getTableColumns(feature.table);
  const firewall = firewallOf(feature, resource.facts, roles);
  const rules = [firewall, ...resource.all.map(({ access }) => access)].map(columnsIn);
  const { get, list } = resource.endpoints;
  return {
    tag: resource.tag,
    resource,
    feature,
    table: feature.table,
    columns,
    firewall,
    read: (get ?? list)?.access ?? { kind: "nobody" },
    hidden: Object.keys(columns).filter((name) => !(name in resource.fields)),
    masks: masksOf(feature, resource.facts, roles),
    persons: [...new Set(rules.flatMap(({ persons }) => persons))],
    tested: [...new Set(rules.flatMap(({ all }) => all))],
    rows: [],
  };
}

type Stored = ReadonlyMap<string, readonly Row[]>;

async function storedRows(site: Site, targets: readonly Target[]): Promise<Stored> {
  const found = new Map<string, Row[]>();
  for (const { tag, resource } of targets) {
    found.set(tag, await site.sql(`select * from "${resource.facts.sqlName}" order by 1, 2`));
  }
  return found;
}

/** Reads only after a statement has changed something: SQLite counts the rows that its connection changes, and the schemas. */
function readAgain(site: Site, read: () => Promise<string>): () => Promise<string> {
  let known: { readonly changes: unknown; readonly text: string } | undefined;
  return async () => {
    const [counted] = await site.sql("select total_changes() || '/' || schema_version as n from pragma_schema_version");
    const changes = counted?.["n"];
    if (changes === undefined || changes !== known?.changes) known = { changes, text: await read() };
    return known.text;
  };
}

function rowsIn({ table, resource }: Target, stored: readonly Row[]): TargetRow[] {
  return stored.map((row) => {
    const cells = cellsOf(table, row);
    return { cells, keys: resource.facts.keys.map((key) => cells[key]), canaries: canariesIn(JSON.stringify(row)) };
  });
}

async function putBack(site: Site, targets: readonly Target[], stored: Stored): Promise<void> {
  const inserts = targets.flatMap(({ tag, resource, columns }) => {
    const names = Object.values(columns).flatMap(({ generated, name }) => (generated === undefined ? [name] : []));
    const listed = names.map((name) => `"${name}"`).join(", ");
    const marks = names.map(() => "?").join(", ");
    const sql = `insert into "${resource.facts.sqlName}" (${listed}) values (${marks})`;
    return (stored.get(tag) ?? []).map((row) => [sql, ...names.map((name) => row[name] as string | null)] as const);
  });
  const empty = targets.map(({ resource }) => [`delete from "${resource.facts.sqlName}"`] as const);
  await site.batch([["pragma defer_foreign_keys = on"], ...empty, ...inserts]);
}

/** One world for a `describe`. What the server logs meanwhile must not have a canary in it either. */
export function useWorld(example: Example): () => World {
  let opened: (World & { close(): Promise<void> }) | undefined;
  const logged: string[] = [];
  beforeAll(async () => {
    opened = await openWorld(example);
    for (const level of ["log", "info", "warn", "error", "debug"] as const) {
      vi.spyOn(console, level).mockImplementation((...said: unknown[]) => void logged.push(said.map(String).join(" ")));
    }
  });
  afterAll(async () => {
    vi.restoreAllMocks();
    await opened?.close();
    expect(canariesIn(logged.join("\n"))).toEqual([]);
  });
  return () => {
    if (opened === undefined) throw new Error("The application has not been opened: use it inside a test");
    return opened;
  };
}
