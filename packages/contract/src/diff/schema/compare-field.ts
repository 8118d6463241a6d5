import { each, type Both } from "../both.js";
import { compareSchemas } from "./compare-schemas.js";
import type { Fields } from "./fields.js";
import { finding, inside, type Finding } from "./finding.js";
import { flatten } from "./node.js";
import type { Walk } from "./walk.js";

/** One member of an object. */
export function compareField(name: string, fields: Both<Fields>, walk: Walk): Finding[] {
  const isNamed = each(fields, ({ names }) => names.has(name));
  const isClosed = each(fields, ({ isClosedTo }) => isClosedTo(name));
  const isDescribed = { before: isNamed.before && !isClosed.before, after: isNamed.after && !isClosed.after };
  const is = requirementOf(name, fields, walk);
  if (isDescribed.before && !isDescribed.after) return inside(name, [...gone(isClosed), ...ofRest(fields.after)]);
  if (!isDescribed.before && isDescribed.after) return inside(name, [...come(is), ...ofRest(fields.before)]);
  const isOfRest = !isNamed.before && !isNamed.after;
  return inside(name, [...need(is), ...(isOfRest || (isClosed.before && isClosed.after) ? [] : compared())]);

  function compared(): Finding[] {
    return compareSchemas(
      each(fields, ({ schemasOf }) => schemasOf(name)),
      walk,
    );
  }

  /** Where the other side has a schema for members without a name, that is what this member was or will be. */
  function ofRest({ rest }: Fields): Finding[] {
    return rest === "dictionary" ? compared() : [];
  }
}

function gone(isClosed: Both<boolean>): Finding[] {
  return [finding(isClosed.after ? "field-removed" : "field-undescribed")];
}

function come(isRequired: Both<boolean>): Finding[] {
  const isNewlyRequired = isRequired.after && !isRequired.before;
  const isNoLonger = isRequired.before && !isRequired.after;
  return [finding(isNewlyRequired ? "required-field-added" : "field-added"), ...(isNoLonger ? need(isRequired) : [])];
}

function need({ before, after }: Both<boolean>): Finding[] {
  return before === after ? [] : [finding(after ? "field-required" : "field-optional")];
}

/** A field that only comes need not be sent, whatever `required` says (OpenAPI 3.0, Schema Object, `readOnly`). */
function requirementOf(name: string, fields: Both<Fields>, { documents, position }: Walk): Both<boolean> {
  const unsent = position === "request" ? "readOnly" : "writeOnly";
  const isRequired = (side: "before" | "after") =>
    fields[side].required.has(name) &&
    !flatten(fields[side].schemasOf(name), documents[side]).nodes.some(({ keywords }) => keywords[unsent] === true);
  return { before: isRequired("before"), after: isRequired("after") };
}
