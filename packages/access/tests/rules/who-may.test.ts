import fc from "fast-check"
import { medusaRoutes } from "../../src/rules/routes/medusa"
import { WHO_MAY } from "../../src/rules/who-may"
import { abilityOf, ACTIONS, ALL_SUBJECTS, doorOf, foreignField, type Grant, judge, may, ROLES, rolesInHand, ROUTES, ruleFinder, SCOPE_OF, type Visitor, whyNoGrant, whyNotInHand } from "../../src/rules"

const COMMUNES = ["18313", "18322", "18328"]

const grantOf = (role: (typeof ROLES)[number], communes = COMMUNES.slice(0, 1)): Grant => ({
  role,
  ...(SCOPE_OF[role] === "communes" && { communes }),
  ...(SCOPE_OF[role] === "points" && { points: ["point_1"] }),
  ...(SCOPE_OF[role] === "producer" && { producer_id: "producer_1" }),
})

const aGrant = fc.tuple(fc.constantFrom(...ROLES), fc.subarray(COMMUNES, { minLength: 1 })).map(([role, communes]) => grantOf(role, communes))

const everything = ACTIONS.flatMap((action) => ALL_SUBJECTS.map((subject) => [action, subject] as const))

const ROWS = [undefined, ...COMMUNES.map((commune_code) => ({ commune_code })), { producer_id: "producer_1" }, { producer_id: "producer_2" }, { sales_point_id: "point_1" }]

const staffWith = (...grants: Grant[]): Visitor => ({ actor_type: "user", actor_id: "user_1", grants, ability: abilityOf(grants) })

describe("who may do what", () => {
  it("loses nothing by another role, and wins nothing by losing one", () => {
    fc.assert(
      fc.property(fc.array(aGrant, { minLength: 1, maxLength: 4 }), fc.nat(), (grants, index) => {
        const fewer = grants.filter((_, at) => at !== index % grants.length)
        const [before, after] = [abilityOf(grants), abilityOf(fewer)]
        for (const [action, subject] of everything) {
          for (const row of ROWS) if (may(after, action, subject, row)) expect(may(before, action, subject, row), `${action} ${subject}`).toBe(true)
        }
      }),
      { numRuns: 40 },
    )
  })

  it("is nothing without a role", () => {
    const nobody = abilityOf([])

    expect(everything.filter(([action, subject]) => may(nobody, action, subject))).toEqual([])
  })

  it("lets nobody but the council score, not even the administrator", () => {
    const scorers = ROLES.filter((role) => may(abilityOf([grantOf(role)]), "score", "score_sheet"))

    expect(scorers).toEqual(["council_member"])
    expect(may(abilityOf([{ role: "council_secretary" }]), "score", "score_sheet")).toBe(false)
  })

  it("keeps a commune officer to the communes in their charge", () => {
    const officer = abilityOf([grantOf("commune_officer", ["18313"])])

    expect(may(officer, "assess", "idea", { commune_code: "18313" })).toBe(true)
    expect(may(officer, "assess", "idea", { commune_code: "18322" })).toBe(false)
    expect(may(officer, "assess", "idea", {})).toBe(false)
    expect(may(officer, "review", "idea", { commune_code: "18313" })).toBe(false)
  })

  it("shows the audit log to administrator and leader alone", () => {
    expect(ROLES.filter((role) => may(abilityOf([grantOf(role)]), "read", "audit_entry"))).toEqual(["admin", "leader"])
  })

  it("never opens a route of Medusa's own by a right within some communes or points: those routes know no such limit and would show all of it", () => {
    const known = new Set(medusaRoutes.flatMap(({ needs }) => (Array.isArray(needs) ? [needs.join(" ")] : [])))
    const open = ROLES.flatMap((role) =>
      WHO_MAY[role].flatMap(({ can, of, within }) => (within && within !== "producer" ? [can].flat().flatMap((action) => [of].flat().flatMap((subject) => (known.has(`${action} ${subject}`) ? [`${role}: ${action} ${subject}`] : []))) : [])),
    )
    expect(open).toEqual([])
  })

  it("gives roles only by the administrator's hand, and those of points by the trade office's", () => {
    const handOf = (role: (typeof ROLES)[number]) => ({ actor_id: "user_1", ability: abilityOf([grantOf(role)]) })

    expect(ROLES.filter((role) => may(abilityOf([grantOf(role)]), "write", "grant"))).toEqual(["admin"])
    expect(ROLES.filter((role) => rolesInHand(handOf(role), "user_2").length > 0)).toEqual(["admin", "trade_office"])
    expect(rolesInHand(handOf("trade_office"), "user_2")).toEqual(["sales_point_manager", "seller"])
    expect(rolesInHand(handOf("admin"), "user_1")).toEqual(ROLES.filter((role) => role !== "producer"))
    expect(whyNotInHand(handOf("trade_office"), { role: "leader", of: "user_2" })).toMatch(/"Lãnh đạo UBND" do Quản trị hệ thống.*Bạn giao và kết thúc được: Quản lý điểm bán, Người bán tại điểm/)
  })

  it("lets the trade office give nothing that it has not itself, and nothing to itself", () => {
    const office = abilityOf([grantOf("trade_office")])
    const given = (["sales_point_manager", "seller"] as const).map((role) => abilityOf([grantOf(role)]))

    for (const [action, subject] of everything) if (given.some((ability) => may(ability, action, subject))) expect(may(office, action, subject), `${action} ${subject}`).toBe(true)
    expect(rolesInHand({ actor_id: "user_1", ability: office }, "user_1")).toEqual([])
    expect(whyNotInHand({ actor_id: "user_1", ability: office }, { role: "seller", of: "user_1" })).toMatch(/tự giao/)
  })
})

describe("a grant", () => {
  it("with a limited role needs its limit", () => {
    expect(whyNoGrant("user", { role: "commune_officer" })).toMatch(/ít nhất một xã/)
    expect(whyNoGrant("user", { role: "commune_officer", communes: [] })).toMatch(/ít nhất một xã/)
    expect(whyNoGrant("user", { role: "sales_point_manager" })).toMatch(/điểm bán/)
    expect(whyNoGrant("producer", { role: "producer" })).toMatch(/chủ thể/)
  })

  it("never mixes the office and the producers", () => {
    for (const role of ROLES) {
      expect(whyNoGrant("user", grantOf(role)) === null, role).toBe(role !== "producer")
      expect(whyNoGrant("producer", grantOf(role)) === null, role).toBe(role === "producer")
    }
  })

  it("without a limit takes none", () => {
    expect(whyNoGrant("user", { role: "inspector", communes: ["18313"] })).toMatch(/không giới hạn/)
  })
})

describe("what else is asked for by ?fields=", () => {
  const inspector = abilityOf([{ role: "inspector" }])
  const office = abilityOf([{ role: "trade_office" }])

  it.each(["+orders.customer.email", "id,title,*variants.inventory.reservations.line_items", "*customer", "sales_channels.publishable_api_keys.token"])("%s is refused to who may not read it", (fields) => {
    expect(foreignField({ fields, about: "product", ability: inspector })).toBeDefined()
  })

  it("is given to whoever may read it anyway, and an order comes with its buyer", () => {
    expect(foreignField({ fields: "id,title,*variants,*variants.prices", about: "product", ability: inspector })).toBeUndefined()
    expect(foreignField({ fields: "+orders.customer.email", about: "product", ability: office })).toBeUndefined()
    expect(foreignField({ fields: ["id", "*customer"], about: "order", ability: abilityOf([{ role: "leader" }]) })).toBeUndefined()
    expect(foreignField({ fields: undefined, about: "product", ability: inspector })).toBeUndefined()
    expect(foreignField({ fields: "constructor,toString", about: "product", ability: inspector })).toBeUndefined()
  })
})

describe("a door", () => {
  const rule = ruleFinder(ROUTES)
  const knock = (method: string, path: string, visitor?: Visitor) => judge({ path, rule: rule(method, path), visitor })

  it("stays shut for a path nobody has named", () => {
    expect(knock("GET", "/admin/something-new", staffWith(grantOf("admin")))).toBe("no_rule")
    expect(knock("GET", "/admin/something-new")).toBe("not_signed_in")
    expect(knock("PROPFIND", "/admin/products", staffWith(grantOf("admin")))).toBe("no_rule")
  })

  it("of the office never opens to a producer, whatever the route", () => {
    const grants = [grantOf("producer")]
    const member: Visitor = { actor_type: "producer", actor_id: "member_1", grants, ability: abilityOf(grants) }
    const office = ROUTES.filter(({ path, needs }) => doorOf(path) === "user" && needs !== "anyone")

    for (const { methods, path } of office) expect(knock(methods[0]!, path.replace("/**", ""), member), path).toBe("wrong_door")
  })

  it("reads a path like the router does: case, trailing slash, most exact name first", () => {
    const inspector = staffWith(grantOf("inspector"))

    expect(knock("GET", "/Admin/Users/ME/", inspector)).toBe("allowed")
    expect(knock("GET", "/admin/users", inspector)).toBe("not_yours")
    expect(knock("HEAD", "/admin/users", inspector)).toBe("not_yours")
    expect(knock("GET", "/admin/products/prod_1/variants", inspector)).toBe("allowed")
    expect(knock("POST", "/admin/products/prod_1/variants", inspector)).toBe("not_yours")
    expect(knock("GET", "/admin/productsx", inspector)).toBe("no_rule")
  })

  it("lets somebody change their own name, not another's", () => {
    const officer = staffWith(grantOf("commune_officer"))

    expect(knock("POST", "/admin/users/user_1", officer)).toBe("allowed")
    expect(knock("POST", "/admin/users/user_2", officer)).toBe("not_yours")
    expect(knock("DELETE", "/admin/users/user_1", officer)).toBe("not_yours")
    expect(knock("POST", "/admin/users/user_1/roles", officer)).toBe("not_yours")
  })

  it("shows a newcomer without a role only who they are", () => {
    const newcomer = staffWith()
    const open = ROUTES.flatMap(({ methods, path }) => methods.map((method) => [method, path.replace("/**", "")] as const)).filter(
      ([method, path]) => doorOf(path) === "user" && knock(method, path, newcomer) === "allowed",
    )

    expect(open.map((each) => each.join(" ")).sort()).toEqual([
      "GET /admin/feature-flags",
      "GET /admin/ocop/me",
      "GET /admin/users/me",
      "POST /admin/invites/accept",
    ])
  })
})
