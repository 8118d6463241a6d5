import { defineActions, type ActionFile } from "@quickback/compiler";
import { incidents } from "./incidents.js";
import { incidentUpdates } from "./updates.js";

export default defineActions(incidents, {
  acknowledge: {
    description: "Says that someone is looking into it.",
    access: { roles: ["editor"] },
    output: incidents,
    transition: { column: "status", from: ["open"], to: "acknowledged" },
    execute: async ({ record }) => record,
  },
  resolve: {
    access: { roles: ["editor"] },
    transition: { column: "status", from: ["open", "acknowledged"], to: "resolved" },
    execute: async ({ db, record }) => {
      await db.batch([
        db.incidents.update(record.id, { resolvedAt: new Date() }),
        db
          .of(incidentUpdates)
          .insert({ incidentId: record.id, state: "resolved", message: `${record.title} is over.` }),
      ]);
    },
  },
  report: {
    method: "GET",
    access: { roles: ["AUTHENTICATED"] },
    responseType: "file",
    execute: async ({ record }): Promise<ActionFile> => ({
      body: `# ${record.title}\n`,
      contentType: "text/markdown; charset=utf-8",
      filename: `${record.title}.md`,
    }),
  },
  history: {
    method: "GET",
    access: { roles: ["AUTHENTICATED"] },
    output: [incidentUpdates],
    execute: async ({ db, record }) => db.of(incidentUpdates).list({ where: { incidentId: record.id } }),
  },
  recent: {
    standalone: true,
    method: "GET",
    access: { roles: ["AUTHENTICATED"] },
    responseType: "stream",
    output: incidents,
    async *execute({ db }) {
      yield* await db.incidents.list({ sort: ["-startedAt"], limit: 3 });
    },
  },
});
