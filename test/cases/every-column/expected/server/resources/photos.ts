// Compiled from quickback/features/keys/photos.ts. Edit that file and compile again.
import { anyone, cuid, everyRow, resource, routes, shape } from "@quickback/server/v1";
import * as z from "zod";
import { photos } from "../../../quickback/features/keys/photos.js";

const Photo = shape("Photo", z.object({
  id: z.string(),
  label: z.string(),
}));

const PhotoCreate = shape("PhotoCreate", z.strictObject({
  label: z.string(),
}));

const PhotoUpdate = shape("PhotoUpdate", PhotoCreate.partial());

const photo = resource({
  table: photos,
  shape: Photo,
  firewall: everyRow(),
  system: ["id"],
  stamps: { create: { id: cuid } },
});

export default routes("photos", {
  "GET /photos": photo.list({
    allow: anyone(),
    filter: ["id", "label"],
    sort: ["id", "label"],
    search: ["label"],
    pageSize: { default: 50, max: 100 },
  }),
  "GET /photos/{id}": photo.get({ allow: anyone() }),
  "POST /photos": photo.create({ allow: anyone(), accept: PhotoCreate }),
  "PATCH /photos/{id}": photo.update({ allow: anyone(), accept: PhotoUpdate }),
  "DELETE /photos/{id}": photo.hardDelete({ allow: anyone() }),
});
