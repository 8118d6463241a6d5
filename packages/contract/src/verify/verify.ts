import { decisionTable, type Policy, type ResourcePolicy, type TableCell } from "@quickback/policy/report";
import { contractOf } from "../contract.js";
import { chooseRows } from "./choose-rows.js";
import { verifyDocument } from "./document.js";
import { Findings, type Verification } from "./findings.js";
import { verifyIncludes } from "./includes.js";
import { verifyInputs } from "./inputs.js";
import { verifyLists } from "./lists.js";
import { verifyRecords } from "./records.js";
import { Scene } from "./scene.js";
import type { Stage } from "./stage.js";

interface Given {
  readonly policy: Policy;
  /** The OpenAPI document of the server on the stage. */
  readonly document: object;
  readonly stage: Stage;
}

/**
 * Asks a server everything that the decision table has an answer to, and holds each answer against the table and the
 * document. What authors' functions decide is counted apart.
 */
export async function verify({ policy, document, stage }: Given): Promise<Verification> {
  const findings = new Findings();
  const contract = contractOf(document);
  verifyDocument({ policy, document, basePath: stage.basePath }, findings);
  await verifyIncludes({ policy, stage, contract, document, findings });
  for (const resource of policy.resources) {
    const groups = groupsOf(resource, policy);
    const scene = new Scene({ resource, stage, contract, document, findings });
    await scene.open(groups.flat());
    for (const cells of groups) await verifyGroup(cells, scene);
  }
  return findings.report();
}

/** The cells of one operation and one caller. */
async function verifyGroup(cells: readonly TableCell[], scene: Scene): Promise<void> {
  const [first] = cells;
  if (first === undefined) return;
  const isList = first.operation.kind === "list" || first.operation.kind === "view";
  await (isList ? verifyLists(cells, scene) : verifyRecords(cells, scene));
  await verifyInputs(cells, scene);
}

function groupsOf(resource: ResourcePolicy, policy: Policy): TableCell[][] {
  const groups = new Map<string, TableCell[]>();
  for (const cell of chooseRows([...decisionTable({ ...policy, resources: [resource] })])) {
    const key = JSON.stringify([cell.operation.route, cell.caller.roles, cell.caller.isSignedIn]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [cell]);
    else group.push(cell);
  }
  return [...groups.values()];
}
