import { type Field, keyword, type ObjectType, type Type } from "../model.js";

/** One of several. Repeated members and those that another one covers are left out. */
export function union(members: readonly Type[]): Type {
  const flat = members.flatMap((member) => (member.kind === "union" ? member.members : [member]));
  const distinct = withoutRepeats(flat);
  if (distinct.some((member) => isKeyword(member, "unknown"))) return keyword("unknown");
  const possible = distinct.filter((member) => !isKeyword(member, "never"));
  const [only = keyword("never"), second] = possible;
  return second ? { kind: "union", members: possible } : only;
}

/** All at once: one flat object where the members are objects that agree, else an intersection. */
export function intersection(members: readonly Type[], required: ReadonlySet<string>): Type {
  const flat = members.flatMap((member) => (member.kind === "intersection" ? member.members : [member]));
  const telling = withoutRepeats(flat.filter((member) => !isKeyword(member, "unknown") && !isAnyObject(member)));
  const [only = flat[0] ?? keyword("unknown")] = telling;
  if (telling.length < 2) return only.kind === "object" ? withRequired(only, required) : only;
  const merged = merge(telling);
  return merged ? withRequired(merged, required) : { kind: "intersection", members: telling };
}

function withoutRepeats(types: readonly Type[]): Type[] {
  return [...new Map(types.map((type) => [JSON.stringify(type), type])).values()];
}

export function isKeyword(type: Type, text: string): boolean {
  return type.kind === "keyword" && type.text === text;
}

/** An object of which nothing is said; beside another it adds nothing, and if it is closed, it is so by mistake. */
function isAnyObject(type: Type): boolean {
  if (type.kind !== "object" || type.fields.length || !type.rest) return false;
  return isKeyword(type.rest, "unknown") || isKeyword(type.rest, "never");
}

function merge(members: readonly Type[]): ObjectType | undefined {
  const fields = new Map<string, Field>();
  for (const member of members) {
    if (member.kind !== "object" || member.rest) return undefined;
    for (const field of member.fields) {
      const known = fields.get(field.name);
      if (known && JSON.stringify(known.type) !== JSON.stringify(field.type)) return undefined;
      fields.set(field.name, { ...field, isOptional: field.isOptional && (known?.isOptional ?? true) });
    }
  }
  return { kind: "object", fields: [...fields.values()], rest: undefined };
}

function withRequired(type: ObjectType, required: ReadonlySet<string>): ObjectType {
  const fields = type.fields.map((field) => ({ ...field, isOptional: field.isOptional && !required.has(field.name) }));
  return { ...type, fields };
}
