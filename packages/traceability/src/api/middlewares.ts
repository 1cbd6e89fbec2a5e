import { defineMiddlewares } from "@medusajs/framework/http"
import { logbookMiddlewares } from "./logbook/middlewares"

/** Each room brings its own list. */
export default defineMiddlewares({ routes: [...logbookMiddlewares] })
