import { defineLink } from "@medusajs/framework/utils"
import StockLocationModule from "@medusajs/medusa/stock-location"
import ProducerModule from "../modules/producer"

/** Where a producer's goods lie. */
export default defineLink(ProducerModule.linkable.producer, { linkable: StockLocationModule.linkable.stockLocation, isList: true })
