import { checkRequest } from "./check-request.js";
import { checkResponse, type Reading } from "./check-response.js";
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
  /** Everything in which a request differs from the document, before it is sent. Reads its body. */
  checkRequest(request: Request): Promise<Violation[]>;
}

export interface ContractOptions {
  /** Whether schemas may have keywords and formats that are not known, and say nothing then. They throw otherwise. */
  readonly isLenient?: boolean;
}

/** Reads an OpenAPI 3.1 document as a contract. Pure: nothing is fetched. */
export function contractOf(document: object, { isLenient = false }: ContractOptions = {}): Contract {
  const reader = new DocumentReader(document);
  const judgeOf = (side: "request" | "response"): Reading => ({
    document: reader,
    judge: schemaJudge(document, { isStrict: !isLenient, side }),
  });
  let requests: Reading | undefined; // each is made when it is first needed
  let responses: Reading | undefined;
  const operationFor = operationFinder(reader);

  return {
    operationFor,
    async checkRequest(request) {
      const operation = operationFor(request.method, new URL(request.url).pathname);
      if (operation === undefined) return [unknown(request)];
      const asked = await checkRequest(operation, request, (requests ??= judgeOf("request")));
      return asked.map((finding) => inOperation(finding, operation));
    },
    async check(request, response) {
      const operation = operationFor(request.method, new URL(request.url).pathname);
      if (operation === undefined) return [unknown(request)];
      const answered = await checkResponse(operation, response, (responses ??= judgeOf("response")));
      const asked = response.ok ? await checkRequest(operation, request, (requests ??= judgeOf("request"))) : [];
      return [...answered, ...asked].map((finding) => inOperation(finding, operation));
    },
  };
}

function unknown({ method, url }: Request): Violation {
  const operation = `${method} ${new URL(url).pathname}`;
  return { kind: "undocumented-operation", operation, place: "", message: "the document has no such operation" };
}

function inOperation(finding: Finding, { method, path }: Operation): Violation {
  return { ...finding, operation: `${method} ${path}` };
}
