import { defineLink } from "@medusajs/framework/utils"
import SalesChannelModule from "@medusajs/medusa/sales-channel"
import SalesPointModule from "../modules/sales-point"

/** What is sold at the point is sold in its own channel. */
export default defineLink(SalesPointModule.linkable.salesPoint, SalesChannelModule.linkable.salesChannel)
