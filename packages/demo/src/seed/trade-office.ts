import { Modules } from "@medusajs/framework/utils"
import type { PointActor } from "@ocop/sales-point/modules/sales-point"
import { DEMO_LOGINS } from "../data/logins"
import type { SeedContext } from "./context"

/** Who sets points, fairs and stalls up: the login of the trade office, once it is there. */
export async function tradeOffice({ container }: SeedContext): Promise<PointActor> {
  const login = DEMO_LOGINS.find(({ role }) => role === "trade_office")!
  const [user] = await container.resolve(Modules.USER).listUsers({ email: login.email }, { take: 1 })
  return { role: "trade_office", id: user?.id ?? "demo-trade-office", name: login.first_name }
}
