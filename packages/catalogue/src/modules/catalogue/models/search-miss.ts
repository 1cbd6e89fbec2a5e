import { model } from "@medusajs/framework/utils"

/** How often words found nothing on a day. Who looked is not known here, nor when on that day. */
export const SearchMiss = model
  .define("search_miss", {
    id: model.id({ prefix: "miss" }).primaryKey(),
    /** "2026-11-23", in Vietnam */
    day: model.text(),
    /** without accents: "sau rieng" */
    words: model.text(),
    count: model.number(),
  })
  .indexes([{ on: ["day", "words"], unique: true }])
