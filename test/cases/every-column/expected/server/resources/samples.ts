// Compiled from quickback/features/samples/samples.ts. Edit that file and compile again.
import {
  anyone, bigint, bytes, decimal, everyRow, int64, json, refined, resource, routes, shape, timestamp,
} from "@quickback/server/v1";
import * as z from "zod";
import definition, { samples } from "../../../quickback/features/samples/samples.js";

const Sample = shape("Sample", z.object({
  id: z.int(),
  words: z.string().nullable(),
  short: z.string().nullable(),
  mood: z.enum(["fine", "so, so"]).nullable(),
  kind: z.string().nullable(),
  document: json().nullable(),
  whole: z.int().nullable(),
  yes: z.boolean().nullable(),
  second: timestamp("seconds").nullable(),
  millisecond: timestamp("ms").nullable(),
  share: z.number().nullable(),
  price: decimal().nullable(),
  ratio: z.number().nullable(),
  serial: int64().nullable(),
  image: bytes().nullable(),
  huge: bigint().nullable(),
  layout: json().nullable(),
  place: definition.fields.place.nullable(),
  always: z.string(),
  made: z.string(),
  counted: z.int(),
  computed: z.string(),
  touched: z.int(),
  stored: z.int().nullable(),
  virtual: z.string().nullable(),
}));

const SampleCreate = shape("SampleCreate", z.strictObject({
  words: z.string().nullable().optional(),
  short: z.string().max(8).nullable().optional(),
  mood: z.enum(["fine", "so, so"]).nullable().optional(),
  kind: z.string().nullable().optional(),
  document: json().nullable().optional(),
  whole: z.int().nullable().optional(),
  yes: z.boolean().nullable().optional(),
  second: refined(timestamp("seconds"), definition.fields.second).nullable().optional(),
  millisecond: timestamp("ms").nullable().optional(),
  share: z.number().nullable().optional(),
  price: refined(decimal(), definition.fields.price).nullable().optional(),
  ratio: z.number().nullable().optional(),
  serial: int64().nullable().optional(),
  image: bytes().nullable().optional(),
  huge: bigint().nullable().optional(),
  layout: json().nullable().optional(),
  place: definition.fields.place.nullable().optional(),
  always: z.string().optional(),
  made: z.string().optional(),
  counted: z.int().optional(),
  computed: z.string().optional(),
  touched: z.int().optional(),
}));

const SampleUpdate = shape("SampleUpdate", SampleCreate.partial());

const sample = resource({
  table: samples,
  shape: Sample,
  firewall: everyRow(),
  system: ["id", "stored", "virtual"],
});

const columns = [
  "id", "words", "short", "mood", "kind", "whole", "yes", "second", "millisecond", "share", "price", "ratio", "serial",
  "always", "made", "counted", "computed", "touched", "stored", "virtual",
] as const;

export default routes("samples", {
  "GET /samples": sample.list({
    allow: anyone(),
    filter: columns,
    sort: columns,
    search: ["words", "short", "kind", "always", "made", "computed"],
    pageSize: { default: 50, max: 100 },
  }),
  "GET /samples/{id}": sample.get({ allow: anyone() }),
  "POST /samples": sample.create({ allow: anyone(), accept: SampleCreate }),
  "PATCH /samples/{id}": sample.update({ allow: anyone(), accept: SampleUpdate }),
  "DELETE /samples/{id}": sample.hardDelete({ allow: anyone() }),
  "POST /samples/batch": sample.batchCreate({ allow: anyone(), accept: SampleCreate }),
  "PATCH /samples/batch": sample.batchUpdate({ allow: anyone(), accept: SampleUpdate }),
  "DELETE /samples/batch": sample.batchHardDelete({ allow: anyone() }),
});
