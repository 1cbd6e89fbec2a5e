import { model } from "@medusajs/framework/utils"

/** A single box with a number drawn by chance. Only the hash of the number is kept: who reads this table cannot print it again. */
export const Box = model
  .define("box", {
    id: model.id({ prefix: "box" }).primaryKey(),
    lot_id: model.text(),
    /** SHA-256 of the serial, hex */
    hash: model.text(),
    printed_at: model.dateTime(),
    /** who looked at it and found nothing, or took it out of use; null: nobody had to */
    settled_at: model.dateTime().nullable(),
    settled_by: model.text().nullable(),
    verdict: model.text().nullable(),
  })
  .indexes([{ on: ["hash"], unique: true }, { on: ["lot_id"] }])

/**
 * How often a box was scanned on a day, and in which provinces its readers said they were. No address, no device, no position: see
 * docs/adr on scans. Nothing here leads back to a person.
 */
export const BoxScan = model
  .define("box_scan", {
    id: model.id({ prefix: "scan" }).primaryKey(),
    box_id: model.text(),
    /** `YYYY-MM-DD`, Asia/Ho_Chi_Minh */
    day: model.text(),
    times: model.number(),
  })
  .indexes([{ on: ["box_id", "day"], unique: true }, { on: ["day"] }])

export const BoxPlace = model
  .define("box_place", {
    id: model.id({ prefix: "scanpl" }).primaryKey(),
    box_id: model.text(),
    /** code of a province, chosen by the reader */
    province: model.text(),
    first_on: model.text(),
    times: model.number(),
  })
  .indexes([{ on: ["box_id", "province"], unique: true }])
