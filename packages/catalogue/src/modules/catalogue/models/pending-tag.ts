import { model } from "@medusajs/framework/utils"

/** A page of the storefront that no longer tells the truth, until the storefront has been told. Survives restarts on both sides. */
export const PendingTag = model
  .define("pending_tag", {
    id: model.id({ prefix: "ptag" }).primaryKey(),
    /** "product:cam-v2" */
    tag: model.text(),
  })
  .indexes([{ on: ["tag"] }])
