import { model } from "@medusajs/framework/utils"

/** One entry of a producer's book, sealed into its chain. Append-only: the database refuses to rewrite it, and to add one that does not fit the chain. */
export const LogbookEntry = model
  .define("logbook_entry", {
    /** UUIDv7 made on the phone */
    id: model.text().primaryKey(),
    producer_id: model.text(),
    seq: model.number(),
    prev: model.text().nullable(),
    hash: model.text(),
    kind: model.text(),
    happened_on: model.text(),
    recorded_at: model.dateTime(),
    received_at: model.dateTime(),
    place_of: model.enum(["plot", "apiary"]).nullable(),
    place_id: model.text().nullable(),
    content: model.json().nullable(),
    corrects: model.text().nullable(),
    /** first entry of its row of corrections: its own id when it corrects nothing. Worked out, not sealed */
    root: model.text(),
    /** first day something may be taken from the place again; 9999-12-31 while no end is known. Worked out, not sealed */
    until: model.text().nullable(),
    reason: model.text().nullable(),
    attachments: model.json(),
    device_id: model.text(),
    author_id: model.text(),
  })
  .indexes([
    { on: ["producer_id", "seq"], unique: true },
    { on: ["root", "seq"] },
    { on: ["producer_id", "kind", "seq"] },
    { on: ["place_id", "happened_on"] },
    { on: ["kind", "happened_on"] },
    { on: ["happened_on"] },
  ])

/** A photo or a voice note. Private: its bytes (column `content`) never have a public address. */
export const LogbookFile = model
  .define("logbook_file", {
    id: model.id({ prefix: "lbfile" }).primaryKey(),
    producer_id: model.text(),
    /** of the bytes on the phone */
    sha256: model.text(),
    /** of the bytes kept */
    stored_sha256: model.text(),
    kind: model.enum(["photo", "voice"]),
    mime: model.text(),
    bytes: model.number(),
    added_at: model.dateTime(),
  })
  .indexes([{ on: ["producer_id", "sha256"], unique: true }])

/** May the public see a photo? The producer's newest word on it stands; without one, nobody may. Append-only. */
export const LogbookPhotoChoice = model
  .define("logbook_photo_choice", {
    id: model.id({ prefix: "lbchoice" }).primaryKey(),
    producer_id: model.text(),
    /** of the bytes on the phone, as the entry names it */
    sha256: model.text(),
    shown: model.boolean(),
    /** the member who chose */
    by_id: model.text(),
    at: model.dateTime(),
  })
  .indexes([{ on: ["producer_id", "sha256"] }])

/** The end of a book on a day on which it grew, signed. Append-only. */
export const LogbookHead = model
  .define("logbook_head", {
    id: model.id({ prefix: "lbhead" }).primaryKey(),
    producer_id: model.text(),
    /** `YYYY-MM-DD`, Asia/Ho_Chi_Minh */
    day: model.text(),
    seq: model.number(),
    hash: model.text(),
    key_id: model.text(),
    signed_at: model.dateTime(),
    signature: model.text(),
  })
  .indexes([{ on: ["producer_id", "day"], unique: true }, { on: ["day"] }])

/** Every key that ever signed, so that what it signed can be checked after it was changed. Append-only. */
export const LogbookKey = model.define("logbook_key", {
  id: model.id({ prefix: "lbkey" }).primaryKey(),
  key_id: model.text().unique(),
  /** SPKI, PEM */
  public_key: model.text(),
  first_used_at: model.dateTime(),
})
