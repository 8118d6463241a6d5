import { ownEntry } from "../model/own-entry.js";
import type { TableFacts } from "../load/table-facts.js";
import type { Method } from "../define/actions.js";
import { callerRule, recordAccess, type Access } from "./access.js";
import type { Roles } from "./roles.js";
import { output, type Output } from "./output.js";
import { refusedWriteCodes, serverCodes } from "./server-codes.js";
import { transitionOf } from "./transition.js";
import {
  entryOf,
  flag,
  isObject,
  object,
  oneOf,
  positiveInteger,
  record,
  text,
  type Given,
  type Reader,
} from "./reader.js";
import { reservedNames } from "./reserved-names.js";
import { schema } from "./schemas.js";
import type { Transition } from "../model/operation.js";

/** One action, understood. */
export interface ActionAnnotations extends Access {
  readonly method: Method;
  readonly isStandalone: boolean | undefined;
  readonly path: string | undefined;
  readonly transition: Transition | undefined;
  readonly responseType: "json" | "file" | "stream";
  readonly output: Output | undefined;
}

/** Reads what `defineActions` was given: the actions by their names. Those of no table are standalone. */
export function actionsOptions(
  roles: Roles,
  table: TableFacts | undefined,
): Reader<ReadonlyMap<string, ActionAnnotations>> {
  const ofCaller = callerRule(roles);
  const [ofRecord, standalone] = [action(recordAccess(roles, table), table), action(withoutRecord, undefined)];
  const isStandalone = (value: unknown): boolean =>
    table === undefined || (isObject(value) && value["standalone"] === true);
  return record((given) => (isStandalone(given.value) ? standalone(given) : ofRecord(given)));

  function withoutRecord(given: Given): Access | undefined {
    const access = ofCaller(given);
    return access && { access, isCustom: false };
  }
}

/** `table` is the one whose record it is about. */
function action(access: Reader<Access>, table: TableFacts | undefined): Reader<ActionAnnotations> {
  const keys = {
    access,
    execute,
    input: schema,
    output,
    method: oneOf(["GET", "POST", "PUT", "PATCH", "DELETE"]),
    path: text,
    standalone: flag,
    transition: transitionOf(table),
    errors: record(positiveInteger),
    description: text,
    responseType: oneOf(["json", "file", "stream"]),
  };
  const read = object(keys, 'an action, as in { access: { roles: ["admin"] }, execute: async () => { … } }');
  return (given) => {
    const name = given.path.at(-1) ?? "";
    if (!/^[a-z][A-Za-z0-9]*$/.test(name)) given.report("action-name-invalid", given.path, { name });
    if (reservedNames.has(name)) given.report("action-name-reserved", given.path, { name });
    const said = read(given);
    if (said === undefined || !isObject(given.value)) return undefined;
    checkErrors(entryOf(given, "errors"));
    const method = said.method ?? "POST";
    if (said.input !== undefined && (method === "GET" || method === "DELETE")) {
      given.report("action-input-unsendable", [...given.path, "input"], { name, method });
    }
    if (said.path !== undefined && said.standalone === false) reportPath(name, given);
    const { responseType = "json" } = said;
    if (responseType === "file" && said.output !== undefined) {
      given.report("action-output-file", [...given.path, "output"], { name });
    }
    if (said.access === undefined) return undefined;
    const { standalone, path, transition } = said;
    return { ...said.access, method, isStandalone: standalone, path, transition, responseType, output: said.output };
  };
}

function reportPath(name: string, given: Given): void {
  given.report("action-path-record", [...given.path, "path"], { name });
}

function checkErrors(given: Given): void {
  for (const [code, status] of Object.entries(isObject(given.value) ? given.value : {})) {
    const path = [...given.path, code];
    if (!/^[A-Z][A-Z0-9_]*$/.test(code)) given.report("action-error-code", path, { code });
    if (typeof status === "number" && (status < 400 || status > 599)) {
      given.report("value-unexpected", path, { what: "a status from 400 to 599", key: path.join(".") });
    }
    if (!serverCodes.includes(code)) continue;
    const own = ownEntry(refusedWriteCodes, code);
    if (own !== status) given.report("action-error-taken", path, { code, status: own });
  }
}

/** It is printed as a reference; nothing but that it is there matters here. */
function execute({ value, path, report }: Given): undefined {
  if (typeof value !== "function") report("action-execute-missing", path.slice(0, -1), { name: path.at(-2) ?? "" });
}
