import { DocumentReader, referenceIn } from "./document.js";
import { examplesOf } from "./examples.js";
import { schemaJudge, type SchemaJudge } from "./schemas.js";
import { pointed } from "./walk.js";

/** Something in a document that is wrong whatever the server does. */
export interface DocumentFault {
  readonly kind: "reference" | "schema" | "example";
  /** A JSON Pointer into the document. */
  readonly pointer: string;
  readonly message: string;
}

/** The references that lead nowhere, the schemas that are none, and the examples that their schema refuses. */
export function checkDocument(document: object): DocumentFault[] {
  const broken = brokenReferences(document);
  // a schema with a dangling reference cannot be compiled: the reference is what to mend
  return broken.length > 0 ? broken : wrongSchemasAndExamples(document);
}

function wrongSchemasAndExamples(document: object): DocumentFault[] {
  const judge = schemaJudge(document);
  return [...wrongSchemas(document, judge), ...wrongExamples(document, judge)];
}

/** The references that lead nowhere. */
export function brokenReferences(document: object): DocumentFault[] {
  const reader = new DocumentReader(document);
  return pointed(document).flatMap(({ pointer, value }): DocumentFault[] => {
    const target = referenceIn(value);
    if (target === undefined || reader.below({ pointer, value }) !== undefined) return [];
    return [{ kind: "reference", pointer, message: `${target} leads nowhere` }];
  });
}

function wrongSchemas(document: object, judge: SchemaJudge): DocumentFault[] {
  return pointed(document)
    .filter(({ isSchema, value }) => isSchema && !Array.isArray(value))
    .flatMap((place) => faultOf(place.pointer, () => judge.compile(place)));
}

function faultOf(pointer: string, compile: () => unknown): DocumentFault[] {
  try {
    compile();
    return [];
  } catch (error) {
    return [{ kind: "schema", pointer, message: error instanceof Error ? error.message : String(error) }];
  }
}

/** The examples and defaults that their schema refuses. */
export function wrongExamples(document: object, judge: SchemaJudge): DocumentFault[] {
  return examplesOf(document).flatMap(({ pointer, schemaPointer, value }): DocumentFault[] => {
    try {
      const faults = judge.faults({ pointer: schemaPointer, value: undefined }, value);
      return faults.map(({ place, message }) => ({ kind: "example", pointer, message: `${place} ${message}`.trim() }));
    } catch {
      return []; // the schema itself is wrong, and named above
    }
  });
}
