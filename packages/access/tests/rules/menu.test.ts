import { existsSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { abilityOf, homeOf, MAIN_MENU, may, ROLES, SCOPE_OF, SETTINGS_MENU } from "../../src/rules"

const PACKAGES = join(__dirname, "..", "..", "..")

/** Pages of our plugins that stand in the menu: `src/admin/routes/<page>/page.tsx`. */
const ours = readdirSync(PACKAGES).flatMap((name) => {
  const routes = join(PACKAGES, name, "src", "admin", "routes")
  return existsSync(routes) ? readdirSync(routes).filter((page) => existsSync(join(routes, page, "page.tsx"))).map((page) => `/${page}`) : []
})

const MEDUSAS = ["/orders", "/draft-orders", "/products", "/inventory", "/customers", "/promotions", "/price-lists"]

describe("the menu of Medusa Admin", () => {
  it("names every page there is", () => {
    expect(MAIN_MENU.map(({ to }) => to)).toEqual(expect.arrayContaining([...ours, ...MEDUSAS]))
  })

  it("begins everybody at a page that is there and opens for them", () => {
    for (const role of ROLES.filter((each) => each !== "producer" && each !== "seller")) {
      const grant = { role, ...(SCOPE_OF[role] === "communes" && { communes: ["18313"] }), ...(SCOPE_OF[role] === "points" && { points: ["point_1"] }) }
      const page = MAIN_MENU.find(({ to }) => to === homeOf([grant]))
      expect([...ours, ...MEDUSAS], role).toContain(page?.to)
      expect(page && may(abilityOf([grant]), ...page.needs), role).toBe(true)
    }
    expect(homeOf([])).toBe("/settings/profile")
    // A seller's page is the till in the storefront.
    expect(homeOf([{ role: "seller", points: ["point_1"] }])).toBe("/settings/profile")
  })

  it("shows the machine's settings to the administrator alone", () => {
    const roles = (to: string) => ROLES.filter((role) => SETTINGS_MENU.some((page) => page.to === to && may(abilityOf([{ role }]), ...page.needs)))

    expect(roles("/settings/users")).toEqual(["admin"])
    expect(roles("/settings/secret-api-keys")).toEqual(["admin"])
  })
})
