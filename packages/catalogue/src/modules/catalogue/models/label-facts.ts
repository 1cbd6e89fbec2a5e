import { model } from "@medusajs/framework/utils"

/** What NĐ 37/2026/NĐ-CP Đ.42 asks a label to say. One per product; null: not applicable to this kind of goods. */
export const LabelFacts = model
  .define("label_facts", {
    id: model.id({ prefix: "label" }).primaryKey(),
    product_id: model.text(),
    /** "5 kg", "500 ml" */
    net_quantity: model.text().translatable().nullable(),
    ingredients: model.text().translatable().nullable(),
    /** days from packing or harvest */
    shelf_life_days: model.number().nullable(),
    shelf_life: model.text().translatable().nullable(),
    storage: model.text().translatable().nullable(),
    usage: model.text().translatable().nullable(),
    warnings: model.text().translatable().nullable(),
    origin: model.text().translatable(),
    /** name and address of the party responsible for the goods; null: the source names none */
    responsible_party: model.text().translatable().nullable(),
    standards: model.text().translatable().nullable(),
  })
  .indexes([{ on: ["product_id"], unique: true }])
