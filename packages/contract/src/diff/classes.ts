/** What a change means to whoever calls the API: their program breaks, it does not, or it can't tell. */
export type ChangeClass = "breaking" | "safe" | "docs";

/** What a change means where the value is sent to the server, and where the server answers with it. */
interface Verdict {
  readonly request: ChangeClass;
  readonly response: ChangeClass;
}

// Of what may be sent, more is safe; of what may come, less is.
const widens: Verdict = { request: "safe", response: "breaking" };
const narrows: Verdict = { request: "breaking", response: "safe" };
const breaks: Verdict = { request: "breaking", response: "breaking" };
const isSafe: Verdict = { request: "safe", response: "safe" };
const isWords: Verdict = { request: "docs", response: "docs" };

/** The changes of a schema. Why each is what it is: docs/openapi-diff.md. */
export const schemaClasses = {
  "type-added": widens,
  "type-removed": narrows,
  "type-changed": breaks,
  "null-added": widens,
  "null-removed": narrows,
  "value-added": widens,
  "code-added": isSafe,
  "value-removed": narrows,
  "values-opened": widens,
  "values-listed": narrows,
  "bound-loosened": widens,
  "bound-tightened": narrows,
  "rule-removed": widens,
  "rule-added": narrows,
  "rule-changed": breaks,
  "tag-removed": breaks,
  "alternative-added": widens,
  "alternative-removed": narrows,
  "field-added": isSafe,
  "required-field-added": narrows,
  "field-removed": breaks,
  "field-undescribed": widens,
  "field-required": narrows,
  "field-optional": widens,
  "object-opened": isSafe,
  "object-closed": narrows,
  "dictionary-removed": breaks,
  "read-only": { request: "breaking", response: "docs" },
  "no-longer-read-only": { request: "safe", response: "docs" },
  "write-only": { request: "docs", response: "breaking" },
  "no-longer-write-only": { request: "docs", response: "safe" },
  "default-added": { request: "safe", response: "docs" },
  "default-changed": { request: "breaking", response: "docs" },
  "default-removed": { request: "breaking", response: "docs" },
  "value-deprecated": isWords,
  "value-reworded": isWords,
} satisfies Record<string, Verdict>;

/** The changes of all that is not a schema. */
export const partClasses = {
  "operation-removed": "breaking",
  "operation-added": "safe",
  "operation-moved": "breaking",
  "operation-renamed": "breaking",
  "method-renamed": "breaking",
  "resource-renamed": "breaking",
  "type-name-removed": "breaking",
  "server-removed": "breaking",
  "server-added": "safe",
  "credentials-refused": "breaking",
  "credentials-accepted": "safe",
  "parameter-removed": "breaking",
  "parameter-added": "safe",
  "required-parameter-added": "breaking",
  "parameter-required": "breaking",
  "parameter-optional": "safe",
  "parameter-moved": "breaking",
  "parameter-rewritten": "breaking",
  "path-parameter-renamed": "breaking",
  "row-unlinked": "breaking",
  "row-linked": "safe",
  "body-removed": "breaking",
  "body-added": "safe",
  "required-body-added": "breaking",
  "body-required": "breaking",
  "body-optional": "safe",
  "content-refused": "breaking",
  "content-accepted": "safe",
  "content-rewritten": "breaking",
  "success-removed": "breaking",
  "success-added": "breaking",
  "not-modified": "safe",
  "error-removed": "safe",
  "error-added": "safe",
  "answer-content-removed": "breaking",
  "answer-content-added": "safe",
  "header-removed": "breaking",
  "header-added": "safe",
  "header-required": "safe",
  "header-optional": "breaking",
  "callbacks-changed": "breaking",
  deprecated: "docs",
  reworded: "docs",
} satisfies Record<string, ChangeClass>;

export type SchemaChangeKind = keyof typeof schemaClasses;
export type PartChangeKind = keyof typeof partClasses;

/** Whether a value is sent to the server or comes from it. */
export type Position = keyof Verdict;
