import { accessRoutes } from "./access"
import { catalogueRoutes } from "./catalogue"
import { certificationRoutes } from "./certification"
import { councilRoutes } from "./council"
import { counterRoutes } from "./counter"
import { deliveryRoutes } from "./delivery"
import { editorialRoutes } from "./editorial"
import { fairRoutes } from "./fair"
import { inspectionRoutes } from "./inspection"
import { logbookRoutes } from "./logbook"
import { lotsRoutes } from "./lots"
import { medusaRoutes } from "./medusa"
import { paymentRoutes } from "./payment"
import { producerRoutes } from "./producer"
import type { RouteRule } from "./route-rule"
import { salesPointRoutes } from "./sales-point"
import { settlementRoutes } from "./settlement"
import { supplyRoutes } from "./supply"
import { territoryRoutes } from "./territory"
import { traceRoutes } from "./trace"
import { yearRoutes } from "./year"

/** Every route of /admin, /producer and /counter. What is not named is refused. */
export const ROUTES: readonly RouteRule[] = [
  ...accessRoutes,
  ...catalogueRoutes,
  ...certificationRoutes,
  ...councilRoutes,
  ...counterRoutes,
  ...deliveryRoutes,
  ...editorialRoutes,
  ...fairRoutes,
  ...inspectionRoutes,
  ...logbookRoutes,
  ...lotsRoutes,
  ...medusaRoutes,
  ...paymentRoutes,
  ...producerRoutes,
  ...salesPointRoutes,
  ...settlementRoutes,
  ...supplyRoutes,
  ...territoryRoutes,
  ...traceRoutes,
  ...yearRoutes,
]
