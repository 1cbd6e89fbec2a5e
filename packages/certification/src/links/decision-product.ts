import ProductModule from "@medusajs/medusa/product"
import { defineLink } from "@medusajs/framework/utils"
import CertificationModule from "../modules/certification"

export default defineLink(
  { linkable: CertificationModule.linkable.decision, field: "product_id" },
  ProductModule.linkable.product,
  { readOnly: true },
)
