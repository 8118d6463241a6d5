import type { Doc, Type } from "../model.js";
import type { Sdk } from "../plan.js";
import { isKeyword } from "../read/combine.js";
import { docComment } from "./doc-comment.js";
import { type Module, specifier } from "./module.js";
import { assignedText, membersText, type TypePrinter } from "./type-text.js";

/** Prints types into a module: schemas by their names, imported where they are of another one. */
export function typePrinter(sdk: Sdk, module: Module): TypePrinter {
  return {
    name(key) {
      const named = sdk.named.get(key);
      if (!named) return "unknown";
      return named.module === module.path ? named.name : module.type(named.name, specifier(module.path, named.module));
    },
  };
}

/** An exported type: an interface where it can be one. */
export function declarationText(name: string, type: Type, doc: Doc, printer: TypePrinter): string {
  const comment = docComment(doc, "");
  if (type.kind === "object" && (!type.rest || !type.fields.length || isKeyword(type.rest, "unknown"))) {
    return `${comment}export interface ${name} ${membersText(type.fields, type.rest, printer, "")}\n`;
  }
  return `${comment}${assignedText(`export type ${name} =`, type, printer, "")};\n`;
}
