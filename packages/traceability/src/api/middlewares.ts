import { defineMiddlewares } from "@medusajs/framework/http"
import { logbookMiddlewares } from "./logbook/middlewares"
import { lotsMiddlewares } from "./lots/middlewares"
import { traceMiddlewares } from "./trace/middlewares"

/** Each room brings its own list. */
export default defineMiddlewares({ routes: [...logbookMiddlewares, ...lotsMiddlewares, ...traceMiddlewares] })
