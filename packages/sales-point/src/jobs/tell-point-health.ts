import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { now } from "@ocop/territory/modules/territory"
import { todayInVietnam } from "@ocop/territory/rules"
import { healthOn } from "../health/read-health"

/** Monday morning in Vietnam. */
export const config = { name: "tell-point-health", schedule: "30 23 * * 0" }

const WEEK_MS = 7 * 86_400_000

/** Tells the office which points have begun to die since a week ago, and why. A week without news is told nobody. */
export default async function tellPointHealth(container: MedusaContainer): Promise<void> {
  const [today, before] = await Promise.all([0, WEEK_MS].map((ago) => healthOn(container, { today: todayInVietnam(new Date(now().getTime() - ago)) })))
  const known = new Set(before!.filter(({ level }) => level === "dying").map(({ id }) => id))
  const turned = today!.filter(({ id, level }) => level === "dying" && !known.has(id))
  if (turned.length === 0) return
  await container.resolve(Modules.NOTIFICATION).createNotifications({
    to: "",
    channel: "feed",
    template: "admin-ui",
    data: {
      title: turned.length === 1 ? `${turned[0]!.name} có nguy cơ đóng` : `${turned.length} điểm bán mới có nguy cơ đóng`,
      description: turned.map(({ name, reasons }) => `${name}: ${reasons.filter(({ deadly }) => deadly).map(({ vi }) => vi).join("; ")}`).join("\n"),
    },
  })
}
