import { defineMiddlewares } from "@medusajs/framework/http"

/** Each room brings its own list. */
export default defineMiddlewares({ routes: [] })
