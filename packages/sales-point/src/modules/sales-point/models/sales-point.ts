import { model } from "@medusajs/framework/utils"
import { POINT_KINDS } from "../../../rules/point-names"
import { POINT_STATUSES } from "../../../rules/point-status"

/** A place where goods are shown, sold or fetched. */
export const SalesPoint = model
  .define("sales_point", {
    id: model.id({ prefix: "spoint" }).primaryKey(),
    handle: model.text(),
    name: model.text().translatable(),
    kind: model.enum([...POINT_KINDS]),
    /** what the last of its steps led to: written by the database alone */
    status: model.enum([...POINT_STATUSES]).default("proposed"),
    commune_code: model.text(),
    commune_valid_from: model.text(),
    address: model.text().translatable(),
    about: model.text().translatable().nullable(),
    phone: model.text().nullable(),
    latitude: model.float().nullable(),
    longitude: model.float().nullable(),
    /** `OpeningHours` */
    hours: model.json(),
    hours_note: model.text().translatable().nullable(),
    pickup: model.boolean().default(false),
    demo: model.boolean().default(false),
  })
  .indexes([{ on: ["handle"], unique: true }, { on: ["status"] }])
