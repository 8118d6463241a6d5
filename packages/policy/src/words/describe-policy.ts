import type { Policy } from "../policy/policy.js";
import { code } from "./markdown.js";
import { describeResource } from "./describe-resource.js";

/** A policy as a page that can be read aloud: who may do what, table by table, and all that goes past the rules. */
export function describePolicy(policy: Policy): string {
  const { name, resources, systemAccesses } = policy;
  const parts = [
    `# Who can do what in ${name}`,
    introduction,
    ...resources.map(describeResource),
    ...(systemAccesses.length === 0 ? [] : [describeSystem(systemAccesses)]),
    impersonation,
  ];
  return `${parts.join("\n\n")}\n`;
}

const introduction = `This page is compiled: edit the annotations, not it. _Anyone_ needs no sign-in. Where no rows are named, all are meant.
Whatever is not named is refused, and a row that somebody may not read is, for them, a row that does not exist.`;

const impersonation = `## Impersonation

An admin who impersonates a user (Better Auth's admin plugin) is that user here, and passes that user's owner firewalls.`;

function describeSystem(accesses: Policy["systemAccesses"]): string {
  const lines = accesses.map(({ source, action, reason }) => `- ${action} in ${code(source)}: ${reason}`);
  return ["## Past every firewall", "", "These actions read and write as the system.", "", ...lines].join("\n");
}
