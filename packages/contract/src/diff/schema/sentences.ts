import type { Position, SchemaChangeKind } from "../classes.js";
import type { Finding } from "./finding.js";

/** What a finding says of its place: `may now be null`. */
export function sentenceOf(finding: Finding, position: Position): string {
  const said = sentences[finding.kind](finding, position);
  return finding.isUnsure ? `${said}, beside keywords that look at the whole value` : said;
}

const sentences: Record<SchemaChangeKind, (finding: Finding, position: Position) => string> = {
  "type-added": ({ before, after }) => `was ${before}, is now ${after}`,
  "type-removed": ({ before, after }) => `was ${before}, is now ${after}`,
  "type-changed": ({ before, after }) => `was ${before}, is now ${after}`,
  "null-added": () => "may now be null",
  "null-removed": () => "may no longer be null",
  "value-added": ({ after }, position) => `may now be ${after}${position === "response" ? unknownToSwitch : ""}`,
  "code-added": ({ after }) => `may now be ${after}, which a client treats as any error of its status`,
  "value-removed": ({ before }) => `may no longer be ${before}`,
  "values-opened": ({ before }, position) =>
    `is no longer one of ${before} alone${position === "response" ? unknownToSwitch : ""}`,
  "values-listed": ({ after }) => `is now one of ${after} alone`,
  "bound-loosened": differs,
  "bound-tightened": differs,
  "rule-removed": differs,
  "rule-added": differs,
  "rule-changed": differs,
  "tag-removed": ({ before, after }) =>
    after === "" ? `is no longer told apart by ${before}` : `is told apart by ${after}, no longer by ${before}`,
  "alternative-added": ({ after }) => `may now be ${after} too`,
  "alternative-removed": ({ before }) => `may no longer be ${before}`,
  "field-added": () => "is new",
  "required-field-added": (_, position) => (position === "request" ? "is new and required" : "is new"),
  "field-removed": () => "is gone",
  "field-undescribed": (_, position) =>
    position === "request" ? "is no longer described, but still taken" : "is no longer described",
  "field-required": (_, position) => (position === "request" ? "is now required" : "is now always there"),
  "field-optional": (_, position) => (position === "request" ? "is no longer required" : "may now be missing"),
  "object-opened": (_, position) =>
    position === "request" ? "now takes members that are not described" : "may now have members that are not described",
  "object-closed": (_, position) =>
    position === "request" ? "now refuses members that are not described" : "has no members that are not described",
  "dictionary-removed": () => "no longer has members by any name",
  "read-only": () => "is now read-only",
  "no-longer-read-only": () => "is no longer read-only",
  "write-only": () => "is now write-only",
  "no-longer-write-only": () => "is no longer write-only",
  "default-added": ({ after }) => `now is ${after} where it is left out`,
  "default-changed": ({ before, after }) => `is ${after} where it is left out, no longer ${before}`,
  "default-removed": ({ before }) => `no longer is ${before} where it is left out`,
  "value-deprecated": ({ after }) => `is ${after}`,
  "value-reworded": () => "is described otherwise",
};

const unknownToSwitch = ": a switch over its values does not know that";

function differs({ before, after }: Finding): string {
  if (before === "") return `now has ${after}`;
  return after === "" ? `no longer has ${before}` : `has ${after}, no longer ${before}`;
}
