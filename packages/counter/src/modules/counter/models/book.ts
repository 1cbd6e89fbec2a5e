import { model } from "@medusajs/framework/utils"

/** The book of the tills: everything that happened at a point, as its device wrote it. Append-only. */
export const CounterEntry = model
  .define("counter_entry", {
    /** UUIDv7 of the device */
    id: model.text().primaryKey(),
    point_id: model.text(),
    shift_id: model.text(),
    kind: model.text(),
    device_id: model.text(),
    seller_id: model.text(),
    seller_name: model.text(),
    /** by the device's clock */
    made_at: model.dateTime(),
    /** that clock set right */
    at: model.dateTime(),
    received_at: model.dateTime(),
    /** the entry, word for word: `CounterEntry` of the rules */
    body: model.json(),
    body_hash: model.text(),
    /** "DBOVQ-2026-000042"; null: no paper is printed for this kind */
    receipt_number: model.text().nullable(),
    /** what the lines were at the moment they were sold: title, lot, maker; so that nobody guesses later */
    goods: model.json().nullable(),
    /** what the device was told, told again word for word */
    answer: model.json(),
  })
  .indexes([{ on: ["shift_id", "at"] }, { on: ["point_id", "at"] }, { on: ["kind", "at"] }, { on: ["receipt_number"], unique: true }])

/** Something the manager of the point should look at. Append-only; who looked is written beside it. */
export const CounterFlag = model
  .define("counter_flag", {
    id: model.id({ prefix: "tflag" }).primaryKey(),
    entry_id: model.text(),
    shift_id: model.text(),
    point_id: model.text(),
    kind: model.text(),
    /** index of the line; null: the whole entry */
    line: model.number().nullable(),
    figure: model.number().nullable(),
    at: model.dateTime(),
  })
  .indexes([{ on: ["shift_id"] }, { on: ["entry_id"] }, { on: ["point_id", "at"] }])

/** Somebody looked at a flag, or at a whole shift, and wrote what they found. Append-only. */
export const CounterLook = model
  .define("counter_look", {
    id: model.id({ prefix: "tlook" }).primaryKey(),
    /** null: the whole shift was reviewed */
    flag_id: model.text().nullable(),
    shift_id: model.text(),
    by_id: model.text(),
    by_name: model.text(),
    note: model.text(),
    at: model.dateTime(),
  })
  .indexes([{ on: ["shift_id"] }, { on: ["flag_id"] }])

/** Short name of a point on its receipts, given once. */
export const ReceiptBook = model
  .define("receipt_book", { point_id: model.text().primaryKey(), code: model.text() })
  .indexes([{ on: ["code"], unique: true }])

/** Last receipt number of a point in a year; moves in the transaction that writes the entry, so that numbers have no gaps. */
export const ReceiptCount = model.define("receipt_count", { id: model.text().primaryKey(), point_id: model.text(), year: model.number(), last: model.number() })

/** A sale or return that stands in the accounts of its producers. */
export const CounterPosting = model.define("counter_posting", { entry_id: model.text().primaryKey(), at: model.dateTime() })
