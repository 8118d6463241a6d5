// Compiled from quickback/features/keys/countries.ts. Edit that file and compile again.
import { anyone, everyRow, keyText, resource, routes, shape } from "@quickback/server/v1";
import * as z from "zod";
import { countries } from "../../../quickback/features/keys/countries.js";

const Country = shape("Country", z.object({
  code: z.string(),
  label: z.string(),
}));

const CountryCreate = shape("CountryCreate", z.strictObject({
  code: keyText(2),
  label: z.string(),
}));

const CountryUpdate = shape("CountryUpdate", CountryCreate.pick({ label: true }).partial());

const country = resource({
  table: countries,
  shape: Country,
  firewall: everyRow(),
  system: [],
});

export default routes("countries", {
  "GET /countries": country.list({
    allow: anyone(),
    filter: ["code", "label"],
    sort: ["code", "label"],
    search: ["code", "label"],
    pageSize: { default: 50, max: 100 },
  }),
  "GET /countries/{id}": country.get({ allow: anyone() }),
  "POST /countries": country.create({ allow: anyone(), accept: CountryCreate }),
  "PATCH /countries/{id}": country.update({ allow: anyone(), accept: CountryUpdate }),
  "DELETE /countries/{id}": country.hardDelete({ allow: anyone() }),
});
