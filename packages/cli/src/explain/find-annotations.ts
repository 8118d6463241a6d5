import { findPlaces, type Place } from "@quickback/compiler/compile";
import type { Build } from "../build/build.js";
import type { AskedRequest } from "./read-request.js";

/** Where the author has said what holds; `null` where nothing of the kind is said. */
export interface Annotations {
  readonly access: Place | null;
  readonly firewall: Place | null;
}

/** The places of an operation's rules in the author's files. */
export async function findAnnotations({ root, project }: Build, { operation }: AskedRequest): Promise<Annotations> {
  const said = project.annotations.find(({ route }) => route === operation.route);
  if (said === undefined) return { access: null, firewall: null };
  const [access] = await findPlaces(root, [said.access]);
  const [firewall] = await findPlaces(root, said.firewall === undefined ? [] : [said.firewall]);
  return { access: access ?? null, firewall: firewall ?? null };
}
