import { checkRequest } from "./check-request.js";
import { checkResponse } from "./check-response.js";
import { DocumentReader } from "./document.js";
import { operationFinder, type Operation, type OperationFinder } from "./find-operation.js";
import { schemaJudge } from "./schemas.js";
import type { Finding, Violation } from "./violation.js";

/** What an OpenAPI document says of a server. */
export interface Contract {
  readonly operationFor: OperationFinder;
  /**
   * Everything in which a request and its response differ from the document. A response is always held to it; the
   * request only where the server accepted it (2xx), since refusing what is not documented is right.
   *
   * Reads both bodies, so give clones. Throws where a schema of the document is itself wrong.
   */
  check(request: Request, response: Response): Promise<Violation[]>;
}

/** Reads an OpenAPI 3.1 document as a contract. Pure: nothing is fetched. */
export function contractOf(document: object): Contract {
  const reading = { document: new DocumentReader(document), judge: schemaJudge(document) };
  const operationFor = operationFinder(reading.document);

  return {
    operationFor,
    async check(request, response) {
      const { pathname } = new URL(request.url);
      const operation = operationFor(request.method, pathname);
      if (operation === undefined) {
        const message = "the document has no such operation";
        return [{ kind: "undocumented-operation", operation: `${request.method} ${pathname}`, place: "", message }];
      }
      const answered = await checkResponse(operation, response, reading);
      const asked = response.ok ? await checkRequest(operation, request, reading) : [];
      return [...answered, ...asked].map((finding) => inOperation(finding, operation));
    },
  };
}

function inOperation(finding: Finding, { method, path }: Operation): Violation {
  return { ...finding, operation: `${method} ${path}` };
}
