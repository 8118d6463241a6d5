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
};
