import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"
import ProducerModule from "../modules/producer"

/** One producer, many products; a product comes from one producer. */
export default defineLink(ProducerModule.linkable.producer, { linkable: ProductModule.linkable.product, isList: true })
