import {
  evaluate,
  isPublic,
  isReadAlike,
  isSameForEveryone,
  isSignedIn,
  type Decision,
  type Rule,
} from "@quickback/policy";
import { once } from "../app/once.js";
import { nobody, type Caller, type Identity } from "../caller/caller.js";
import { keyHeader, noKey, takesKeys } from "../idempotency/takes-keys.js";
import { Problem } from "../problem/problem.js";
import type { Stamps } from "../resource/definition.js";
import type { ActionOperation, Operation } from "../resource/operation.js";
import type { Target, Targets } from "../table/readable-rows.js";
import type { HandlerOptions } from "./handler.js";
import { targetsOf } from "./targets.js";

/** A caller whom the operation's rule lets in, and the rows that the rule leaves them. */
export interface Admission {
  readonly caller: Caller;
  readonly decision: Exclude<Decision, { kind: "deny" }>;
}

export type Admit = (request: Request) => Promise<Admission>;

/** Decides, before anything is read, whether a request may go on: else 401 or 403. */
export function admission(
  operation: Operation,
  { services, read, readTest }: HandlerOptions,
  targetsFor = targetsOf(operation, services),
): Admit {
  const { allow } = operation;
  const open = isPublic(allow);
  const needsCaller = once(async () => {
    return !open || dependsOnCaller(operation, { targets: await targetsFor(), read, readTest });
  });
  const { identify, now } = services;
  const isKeyTaken = services.claims !== undefined && takesKeys(operation);

  return async (request) => {
    const isKeyed = isKeyTaken && request.headers.has(keyHeader); // a key is its caller's
    const caller = atTime(isKeyed || (await needsCaller()) ? await identify(request) : nobody, now());
    if (!open && !isSignedIn(caller.context)) throw signInFirst();
    const decision = evaluate(allow, caller.context);
    if (decision.kind === "deny") throw denial(allow, caller);
    if (!isKeyTaken || !isSignedIn(caller.context)) noKey(request.headers, isKeyTaken);
    return { caller, decision };
  };
}

/** In whole seconds: there are columns that keep no fractions. */
function atTime(caller: Identity, time: Date): Caller {
  return { ...caller, context: { ...caller.context, now: Math.floor(time.getTime() / 1000) * 1000 } };
}

/** What an operation may look at beside its own rule. */
export interface Beside extends Pick<HandlerOptions, "read" | "readTest"> {
  readonly targets: Targets;
}

/** Whether anything beside a sign-in test looks at who is asking: the rule, the firewall, a mask, a stamp, an action. */
export function dependsOnCaller(operation: Operation, beside: Beside): boolean {
  if (operation.kind === "batch") return dependsOnCaller(operation.of, beside);
  const { targets, read, readTest } = beside;
  const { kind, allow, resource } = operation;
  // one rule for both would not say which of the two a caller may do
  if (kind === "put" && ![operation.create, operation.update].every(isSameForEveryone)) return true;
  if (!isSameForEveryone(allow) || kind === "action" || ("test" in operation && operation.test !== undefined))
    return true;
  // why it met no row, only those who may read the row learn
  const saysWhy = kind === "update" || kind === "put" || kind === "delete";
  if (saysWhy && (!isReadAlike(read) || readTest !== undefined)) return true;
  if ([...targets.values()].some((target) => !isShownAlike(target))) return true;
  if (!isSameForEveryone(resource.firewall) || masksFromSome(operation)) return true;
  return kind !== "list" && kind !== "get" && stampsUser(resource.stamps);
}

/** Whether the answer has a field that some callers see as it is and others do not. */
function masksFromSome(operation: Exclude<Operation, ActionOperation>): boolean {
  const { shape } = operation.kind === "list" ? operation : operation.resource;
  const masks = [...operation.resource.masks];
  return masks.some(([column, { unless }]) => Object.hasOwn(shape.shape, column) && !isSameForEveryone(unless));
}

/** Whether everyone reads the same rows, and sees the same in them. */
function isShownAlike({ resource, read }: Target): boolean {
  const masks = [...resource.masks.values()].map(({ unless }) => unless);
  return isReadAlike(read) && [resource.firewall, ...masks].every(isSameForEveryone);
}

function stampsUser(stamps: Stamps): boolean {
  return Object.values(stamps).some((written) => Object.values(written).includes("userId"));
}

/** What is said to a caller whom a rule lets at no row at all. */
export function denial(rule: Rule, { context }: Caller): Problem {
  return isSignedIn(context) ? roleRequired(rule) : signInFirst();
}

function signInFirst(): Problem {
  return new Problem("AUTH_MISSING", {
    detail: "This operation needs a signed-in caller.",
    hint: "Send the session cookie, or the session token as Authorization: Bearer.",
  });
}

function roleRequired(rule: Rule): Problem {
  const roles = rule.kind === "role" ? rule.anyOf : [];
  const detail = roles.length === 0 ? "The caller may not do this." : `This needs the role ${roles.join(" or ")}.`;
  return new Problem("ACCESS_ROLE_REQUIRED", { detail });
}
