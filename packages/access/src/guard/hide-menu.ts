import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MAIN_MENU, type MenuPage, SETTINGS_MENU } from "../rules"
import { callerOf } from "./caller"

interface Entry {
  hidden?: boolean
}
interface Layout {
  configuration?: { widgets?: Record<string, Entry> } | null
}
interface Layouts {
  personal_configuration: Layout | null
  default_configuration: Layout | null
}

/** The two menus of Medusa Admin and its top bar, and how their entries are called in a layout. */
const MENUS: Record<string, { pages: readonly MenuPage[]; entry: (to: string) => string }> = {
  sidebar: { pages: MAIN_MENU, entry: (to) => `core:nav:${to}` },
  // The bell tells of exported orders.
  topbar: { pages: [{ to: "Notifications", needs: ["read", "order"] }], entry: (to) => `core:${to}` },
  "settings.sidebar": { pages: SETTINGS_MENU, entry: (to) => `core:settings-nav:${to}` },
}

/**
 * Medusa Admin lays its menus out by `GET /admin/layouts/:zone/configuration`. To Medusa's own answer this adds that the entries
 * a role has no use for are hidden. Taking them away is courtesy; that their pages do not open is the guard's business.
 */
export function hideMenu(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  const menu = MENUS[req.params.zone ?? ""]
  if (!menu) return next()
  const caller = callerOf(req)
  const hidden = menu.pages.filter(({ needs }) => !caller.may(needs[0], needs[1])).map(({ to }) => menu.entry(to))
  const without = (layout: Layout | null): Layout => {
    const widgets = layout?.configuration?.widgets ?? {}
    return { ...layout, configuration: { ...layout?.configuration, widgets: { ...widgets, ...Object.fromEntries(hidden.map((id) => [id, { ...widgets[id], hidden: true }])) } } }
  }
  const json = res.json.bind(res)
  res.json = (body: unknown) => {
    const { default_configuration, personal_configuration, ...rest } = body as Layouts
    return json({ ...rest, default_configuration: without(default_configuration), personal_configuration: personal_configuration && without(personal_configuration) })
  }
  next()
}
