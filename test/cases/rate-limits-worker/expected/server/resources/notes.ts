// Compiled from quickback/features/notes/notes.ts. Edit that file and compile again.
import { anyone, everyRow, resource, routes, shape } from "@quickback/server/v1";
import * as z from "zod";
import { notes } from "../../../quickback/features/notes/notes.js";

const Note = shape("Note", z.object({
  id: z.string(),
  text: z.string(),
}));

const note = resource({
  table: notes,
  shape: Note,
  firewall: everyRow(),
  system: ["id"],
  stamps: { create: { id: "uuid" } },
});

export default routes("notes", {
  "GET /notes": note.list({
    allow: anyone(),
    filter: ["id", "text"],
    sort: ["id", "text"],
    search: ["text"],
    pageSize: { default: 50, max: 100 },
  }),
});
