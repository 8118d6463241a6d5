// Compiled from quickback/features/keys/readings.ts. Edit that file and compile again.
import { anyone, everyRow, int64, keyText, resource, routes, shape, timestamp } from "@quickback/server/v1";
import * as z from "zod";
import { readings } from "../../../quickback/features/keys/readings.js";

const Reading = shape("Reading", z.object({
  sensor: z.string(),
  at: timestamp("ms"),
  channel: int64(),
  isRaw: z.boolean(),
  label: z.string(),
}));

const ReadingCreate = shape("ReadingCreate", z.strictObject({
  sensor: keyText(),
  at: timestamp("ms"),
  channel: int64(),
  isRaw: z.boolean(),
  label: z.string(),
}));

const ReadingUpdate = shape("ReadingUpdate", ReadingCreate.pick({ label: true }).partial());

const reading = resource({
  table: readings,
  shape: Reading,
  firewall: everyRow(),
  system: [],
});

export default routes("readings", {
  "GET /readings": reading.list({
    allow: anyone(),
    filter: ["sensor", "at", "channel", "isRaw", "label"],
    sort: ["sensor", "at", "channel", "isRaw", "label"],
    search: ["sensor", "label"],
    pageSize: { default: 50, max: 100 },
  }),
  "GET /readings/{sensor}/{at}/{channel}/{isRaw}": reading.get({ allow: anyone() }),
  "POST /readings": reading.create({ allow: anyone(), accept: ReadingCreate }),
  "PATCH /readings/{sensor}/{at}/{channel}/{isRaw}": reading.update({ allow: anyone(), accept: ReadingUpdate }),
  "DELETE /readings/{sensor}/{at}/{channel}/{isRaw}": reading.hardDelete({ allow: anyone() }),
});
