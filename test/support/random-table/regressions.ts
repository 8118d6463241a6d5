import { anonymous } from "@quickback/policy";
import type { RandomCase } from "./random-case.js";

/** Cases that have failed once, under what was wrong: the counter-example that the random test printed, shrunk by hand. */
export const regressions: Readonly<Record<string, RandomCase>> = {
  "NULL is in no list, and so passes notIn": {
    sqlName: "values",
    columns: [
      { name: "id", sqlName: '"', kind: "timestamp", notNull: true },
      { name: "ownerId", sqlName: 'a"b', kind: "text", notNull: false },
      { name: "deletedAt", sqlName: '""', kind: "timestampMs", notNull: false },
    ],
    key: ["id"],
    firewall: {
      owner: undefined,
      hasSoftDelete: false,
      conditions: [
        { kind: "compare", column: "deletedAt", operator: "notIn", operand: { kind: "literal", value: [0] } },
      ],
    },
    rows: [{ id: 0, ownerId: null, deletedAt: null }],
    questions: [{ allow: { kind: "anyone" }, context: anonymous }],
    write: "update",
  },
  "a batch of rows of a table that has the name of its records": {
    sqlName: "record",
    columns: [
      { name: "id", sqlName: "a_b", kind: "text", notNull: true },
      { name: "ownerId", sqlName: "a_", kind: "text", notNull: false },
      { name: "deletedAt", sqlName: "a_a", kind: "timestamp", notNull: false },
    ],
    key: ["id"],
    firewall: { owner: undefined, hasSoftDelete: false, conditions: [] },
    rows: [{ id: "", ownerId: null, deletedAt: null }],
    questions: [{ allow: { kind: "anyone" }, context: anonymous }],
    write: "update",
  },
  "a put into a table that has the name of what it would have written": {
    sqlName: "Excluded",
    columns: [
      { name: "id", sqlName: "id", kind: "text", notNull: true },
      { name: "b", sqlName: "x", kind: "text", notNull: false },
      { name: "a", sqlName: "y", kind: "text", notNull: false },
      { name: "c", sqlName: "z", kind: "text", notNull: false },
      { name: "ownerId", sqlName: "owner", kind: "text", notNull: false },
      { name: "deletedAt", sqlName: "deleted", kind: "timestamp", notNull: false },
    ],
    key: ["id"],
    firewall: { owner: undefined, hasSoftDelete: false, conditions: [] },
    rows: [
      { id: "a", b: "a", a: "a", c: "a", ownerId: null, deletedAt: null },
      { id: "b", b: "b", a: "b", c: "b", ownerId: null, deletedAt: null },
    ],
    questions: [{ allow: { kind: "anyone" }, context: anonymous }],
    write: "put",
  },
};
