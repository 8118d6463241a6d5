// Compiled from quickback/features/keys/coupons.ts. Edit that file and compile again.
import { keyText, otherThan, own, resource, role, routes, rows, shape } from "@quickback/server/v1";
import * as z from "zod";
import { coupons } from "../../../quickback/features/keys/coupons.js";

const Coupon = shape("Coupon", z.object({
  slug: z.string(),
  ownerId: z.string(),
}));

const CouponCreate = shape("CouponCreate", z.strictObject({
  slug: otherThan(keyText(), "batch"),
}));

const coupon = resource({
  table: coupons,
  shape: Coupon,
  firewall: rows(own(coupons.ownerId)),
  system: ["ownerId"],
  stamps: { create: { ownerId: "userId" } },
});

export default routes("coupons", {
  "GET /coupons": coupon.list({
    allow: role("user", "admin"),
    filter: ["slug", "ownerId"],
    sort: ["slug", "ownerId"],
    search: ["slug"],
    pageSize: { default: 50, max: 100 },
  }),
  "POST /coupons": coupon.create({ allow: role("user", "admin"), accept: CouponCreate }),
  "DELETE /coupons/{id}": coupon.hardDelete({ allow: role("user", "admin") }),
  "DELETE /coupons/batch": coupon.batchHardDelete({ allow: role("user", "admin") }),
});
