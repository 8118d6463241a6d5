import type { TableCell } from "@quickback/policy/report";
import { isObject } from "../document.js";
import { isAboutRecord, type Answer, type Scene } from "./scene.js";
import type { StagedRow } from "./stage.js";

type InputCell = Exclude<TableCell, { aspect: "call" | "read" }>;

/** Which columns one caller may write, filter by, sort by and search in. */
export async function verifyInputs(cells: readonly TableCell[], scene: Scene): Promise<void> {
  const visible = cells.flatMap((cell) =>
    cell.aspect === "call" && cell.row !== undefined && cell.verdict.kind === "allowed" ? [scene.staged(cell.row)] : [],
  );
  for (const cell of cells) {
    if (cell.aspect === "call" || cell.aspect === "read") continue;
    const accepted = await isAccepted(cell, scene, visible);
    if (accepted === undefined) continue;
    const { name } = cell.column;
    const says = accepted ? `lets ${name} be used to ${cell.aspect}` : `does not let ${name} be used to ${cell.aspect}`;
    scene.findings.cell(cell, accepted === cell.isAccepted ? undefined : says);
  }
}

async function isAccepted(cell: InputCell, scene: Scene, visible: readonly StagedRow[]): Promise<boolean | undefined> {
  const { name } = cell.column;
  switch (cell.aspect) {
    case "filter":
      return (
        codeOf(await scene.ask(cell, { query: `?${name}.eq=${encodeURIComponent(probe)}` })) !== "UNKNOWN_PARAMETER"
      );
    case "sort":
      return (await scene.ask(cell, { query: `?sort=${name}` })).ok;
    case "search":
      return await isSearched(cell, scene, visible);
    case "write":
      return await isWritable(cell, scene);
    default:
      return cell.aspect satisfies never;
  }
}

const probe = "verify";

/** Asked with a text that one column of one visible row has, and nothing else. */
async function isSearched(cell: InputCell, scene: Scene, visible: readonly StagedRow[]): Promise<boolean | undefined> {
  const { name } = cell.column;
  const texts = visible.map(({ wire }) => wire[name]);
  const own = texts.find((text) => typeof text === "string" && text.includes(`:${name}:`));
  if (typeof own !== "string") return undefined;
  const { ok, body } = await scene.ask(cell, { query: `?search=${encodeURIComponent(own)}` });
  return ok && Array.isArray(body["data"]) && body["data"].length > 0;
}

/** Guards are asked before any row is, so the row need not exist. A batch names its rows in the body: no key is written so. */
async function isWritable(cell: InputCell, scene: Scene): Promise<boolean | undefined> {
  const { name } = cell.column;
  const isKey = scene.staged(undefined).keyColumns.includes(name);
  if (cell.operation.isBatch && cell.operation.kind === "update" && isKey) return undefined;
  const ofRecord = isAboutRecord(cell.operation);
  const isWhole = !ofRecord || cell.operation.kind === "put";
  const others = isWhole ? scene.bodyFor(cell.operation) : {};
  const body = { ...(isObject(others) && others), [name]: [probe] };
  const answer = await scene.ask(cell, { ...(ofRecord && { key: scene.missing(cell.operation) }), body });
  const at = `${cell.operation.isBatch ? "/records/0" : ""}/${name}`;
  const errors = Array.isArray(answer.body["errors"]) ? (answer.body["errors"] as readonly Detail[]) : []; // as the document says
  return !errors.some(({ path, code }) => path === at && isRefusal(code));
}

interface Detail {
  readonly path: string;
  readonly code: string;
}

function isRefusal(code: string): boolean {
  return code.startsWith("GUARD_") || code === "unrecognized_key";
}

function codeOf({ body }: Answer): unknown {
  return body["code"];
}
