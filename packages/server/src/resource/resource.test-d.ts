import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import * as z from "zod";
import { anyone, everyRow, own, resource, role, rows, shape } from "../v1.js";

const notes = sqliteTable("notes", {
  id: text("id").primaryKey(),
  body: text("body").notNull(),
  stars: integer("stars"),
  ownerId: text("owner_id").notNull(),
});

const Note = shape("Note", z.object({ id: z.string(), body: z.string() }));
const NoteCreate = shape("NoteCreate", z.strictObject({ body: z.string() }));
const Misspelt = shape("Misspelt", z.strictObject({ bdoy: z.string() }));
const note = resource({ table: notes, shape: Note, firewall: rows(own(notes.ownerId)), system: ["id"] });

// a policy that says less than it must does not compile
// @ts-expect-error no firewall
resource({ table: notes, shape: Note, system: [] });
// @ts-expect-error an access rule is no firewall
resource({ table: notes, shape: Note, firewall: role("admin"), system: [] });
// @ts-expect-error rows() of nothing
rows();
// @ts-expect-error role() of nobody
role();
// @ts-expect-error no allow
note.get({});
// @ts-expect-error no accept
note.create({ allow: anyone() });
// @ts-expect-error a shape with a field that the table does not have
resource({ table: notes, shape: Misspelt, firewall: everyRow(), system: [] });
// @ts-expect-error an input with a field that the table does not have
note.create({ allow: anyone(), accept: Misspelt });
// @ts-expect-error a misspelt filter
note.list({ allow: anyone(), filter: ["bdoy"], sort: [], pageSize: { default: 1, max: 1 } });
// @ts-expect-error a sort by a column that is not in the shape
note.list({ allow: anyone(), filter: [], sort: ["stars"], pageSize: { default: 1, max: 1 } });
// @ts-expect-error a misspelt stamp
resource({ table: notes, shape: Note, firewall: everyRow(), system: [], stamps: { create: { owner: "userId" } } });

note.create({ allow: anyone(), accept: NoteCreate, defaults: { stars: 1 } });
