import { model } from "@medusajs/framework/utils"

/** A growing area with the code the State gave it. Closed by a date, never deleted; what it was before stands in `place_change`. */
export const GrowingArea = model
  .define("growing_area", {
    id: model.id({ prefix: "area" }).primaryKey(),
    producer_id: model.text(),
    /** ^VN-[A-Z0-9-]{4,30}$; null while it is applied for */
    code: model.text().nullable(),
    name: model.text(),
    issuer: model.text().nullable(),
    status: model.enum(["applied", "granted", "suspended", "revoked"]),
    /** as it was typed; `area_m2` beside it */
    area_value: model.float(),
    area_unit: model.text(),
    area_m2: model.float(),
    crop: model.text(),
    /** the commune it lay in when it was written down: code and first day of that unit */
    commune_code: model.text(),
    commune_valid_from: model.text(),
    /** `YYYY-MM-DD` */
    closed_on: model.text().nullable(),
  })
  .indexes([{ on: ["producer_id"] }, { on: ["code"] }])

export const Plot = model
  .define("plot", {
    id: model.id({ prefix: "plot" }).primaryKey(),
    producer_id: model.text(),
    growing_area_id: model.text().nullable(),
    name: model.text(),
    area_value: model.float(),
    area_unit: model.text(),
    area_m2: model.float(),
    crop: model.text(),
    trees: model.number().nullable(),
    planted_year: model.number().nullable(),
    commune_code: model.text(),
    commune_valid_from: model.text(),
    closed_on: model.text().nullable(),
  })
  .indexes([{ on: ["producer_id"] }])

export const Apiary = model
  .define("apiary", {
    id: model.id({ prefix: "apiary" }).primaryKey(),
    producer_id: model.text(),
    name: model.text(),
    colonies: model.number(),
    commune_code: model.text(),
    commune_valid_from: model.text(),
    closed_on: model.text().nullable(),
  })
  .indexes([{ on: ["producer_id"] }])

/** The office held what a producer wrote of a growing area against the register of the State. Append-only; the last one counts, while code, status and issuer are still as they were. */
export const GrowingAreaCheck = model
  .define("growing_area_check", {
    id: model.id({ prefix: "areachk" }).primaryKey(),
    growing_area_id: model.text(),
    /** as they were written when it was checked */
    code: model.text(),
    status: model.enum(["applied", "granted", "suspended", "revoked"]),
    issuer: model.text().nullable(),
    matches: model.boolean(),
    /** where it was looked up; what differs */
    note: model.text(),
    by_id: model.text(),
    by_name: model.text(),
    at: model.dateTime(),
  })
  .indexes([{ on: ["growing_area_id", "at"] }])

/** What a growing area, a plot or an apiary was made into, by whom and when. Append-only. */
export const PlaceChange = model
  .define("place_change", {
    id: model.id({ prefix: "plchange" }).primaryKey(),
    producer_id: model.text(),
    place_of: model.enum(["growing_area", "plot", "apiary"]),
    place_id: model.text(),
    /** { field: { from, to } } */
    changed: model.json(),
    by_id: model.text(),
    by_name: model.text(),
    at: model.dateTime(),
  })
  .indexes([{ on: ["place_id", "at"] }])
