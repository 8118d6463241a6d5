// Compiled from quickback/features/keys/files.ts. Edit that file and compile again.
import { notDeleted, own, resource, role, routes, rows, shape, timestamp } from "@quickback/server/v1";
import * as z from "zod";
import { files } from "../../../quickback/features/keys/files.js";

const File = shape("File", z.object({
  id: z.int(),
  slug: z.string(),
  ownerId: z.string(),
  deletedAt: timestamp("seconds").nullable(),
}));

const FileCreate = shape("FileCreate", z.strictObject({
  slug: z.string(),
}));

const FileUpdate = shape("FileUpdate", FileCreate.partial());

const file = resource({
  table: files,
  shape: File,
  firewall: rows(own(files.ownerId), notDeleted(files.deletedAt)),
  system: ["id", "ownerId", "deletedAt"],
  stamps: { create: { ownerId: "userId" } },
});

export default routes("files", {
  "GET /files": file.list({
    allow: role("user", "admin"),
    filter: ["id", "slug", "ownerId", "deletedAt"],
    sort: ["id", "slug", "ownerId", "deletedAt"],
    search: ["slug"],
    pageSize: { default: 50, max: 100 },
  }),
  "POST /files": file.create({ allow: role("user", "admin"), accept: FileCreate }),
  "PATCH /files/{id}": file.update({ allow: role("user", "admin"), accept: FileUpdate }),
});
