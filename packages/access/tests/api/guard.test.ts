import { readdir, readFile } from "node:fs/promises"
import { join } from "node:path"
import { shopSuite } from "@ocop/test-kit"
import { createApiKeysWorkflow } from "@medusajs/medusa/core-flows"
import { Modules } from "@medusajs/framework/utils"
import { abilityOf, doorOf, type Grant, judge, ROLES, type Role, ROUTES, ruleFinder, SCOPE_OF } from "../../src/rules"
import type { StaffView } from "@ocop/access/http"
import { ACCESS_MODULE, type AccessModuleService } from "@ocop/access/modules/access"
import { watchRouter } from "./running-app"

const routesOf = watchRouter()

const scopeOf = (role: Role): Omit<Grant, "role"> => {
  if (SCOPE_OF[role] === "communes") return { communes: ["18313"] }
  return SCOPE_OF[role] === "points" ? { points: ["point_1"] } : {}
}

const POINT = {
  handle: "cho-huong",
  kind: "commune",
  name: "Điểm bán chợ Hương",
  commune_code: "18313",
  commune_valid_from: "2000-08-04",
  address: "Chợ Hương",
  hours: { week: Array.from({ length: 7 }, () => [{ from: "07:30", to: "17:30" }]), exceptions: [] },
  reason: "Xã chưa có điểm bán",
}

const OFFICE = ROLES.filter((role) => role !== "producer")

shopSuite({}, (shop) => {
  const access = () => shop.container().resolve<AccessModuleService>(ACCESS_MODULE)
  const as = (headers: Record<string, string>) => ({ headers })
  const rule = ruleFinder(ROUTES)
  const guarded = () => routesOf().filter(({ path }) => doorOf(path) && !path.includes("*"))

  describe("the router", () => {
    it("has no route behind a door without a rule", () => {
      const routes = guarded()

      expect(routes.length).toBeGreaterThan(350)
      expect(routes.filter(({ method, path }) => !rule(method, path)).map(({ method, path }) => `${method} ${path}`)).toEqual([])
    })

    it("has a route for every rule of ours, and our routes are named one by one", () => {
      const routes = routesOf()
      const known = new Set(routes.map(({ method, path }) => `${method} ${path}`))
      const dead = ROUTES.filter(({ path }) => !path.endsWith("/**")).flatMap(({ methods, path }) => methods.map((method) => `${method} ${path}`).filter((each) => !known.has(each)))
      expect(dead).toEqual([])
      expect(ROUTES.filter(({ path }) => /^\/(admin\/ocop|producer|counter)\b.*\*\*$/.test(path))).toEqual([])
    })

    it("answers every role on every route as the rules say", async () => {
      const staff = await Promise.all(OFFICE.map(async (role) => ({ role, grants: [{ role, ...scopeOf(role) }], headers: await shop.staff(role, scopeOf(role)) })))
      const knocks = guarded().flatMap(({ method, path }) =>
        staff.map(({ role, grants, headers }) => {
          const visitor = { actor_type: "user" as const, actor_id: "user_1", grants, ability: abilityOf(grants) }
          return { role, method, path: path.replace(/:\w+/g, "x"), headers, verdict: judge({ path, rule: rule(method, path), visitor }) }
        }),
      )
      const refused = knocks.filter(({ verdict }) => verdict !== "allowed")
      // Lists only: what an open route says to an id nobody has is its own business.
      const allowed = knocks.filter(({ verdict, method, path }) => verdict === "allowed" && method === "GET" && !path.includes("/x"))

      // Every door is in the table; a fair part of it is tried at the real one.
      for (const { role, method, path, headers } of [...refused.filter((_, at) => at % 17 === 0), ...allowed.filter((_, at) => at % 29 === 0)]) {
        const { status } = await shop.api.request({ method, url: path, headers })
        const isRefused = refused.some((each) => each.role === role && each.method === method && each.path === path)
        expect([401, 403].includes(status), `${role} ${method} ${path} → ${status}`).toBe(isRefused)
      }
    })

    it("says what does not fit in Vietnamese, on every route of ours", async () => {
      const doors = { store: shop.store(), admin: shop.admin(), counter: shop.admin(), producer: await shop.member("producer_1") }
      const NOT_SO = { status: "không có", kind: "không có", name: 7, lines: "ba", reason: [], limit: "ba", khong_co: true }
      const ours = routesOf().filter(({ path, method }) => /^\/(admin\/ocop|store\/ocop|counter|producer)\//.test(path) && (method === "POST" || (method === "GET" && !path.includes(":"))))
      const refused = await Promise.all(
        ours.map(async ({ method, path }) => {
          const headers = doors[path.split("/")[1] as keyof typeof doors]
          const { status, data } = await shop.api.request({ method, url: path.replace(/:\w+/g, "x"), headers, ...(method === "POST" ? { data: NOT_SO } : { params: NOT_SO }) })
          return { path: `${method} ${path}`, status, message: status < 400 ? "" : String(data?.message) }
        }),
      )

      expect(refused.filter(({ status }) => status >= 500)).toEqual([])
      // "Invalid request", "Expected …", "Field … is required", "Unrecognized fields", "Value for field … too small": what Medusa would say.
      expect(refused.filter(({ message }) => /invalid|expected|required|unrecognized|value for/i.test(message))).toEqual([])
      const said = refused.filter(({ status, message }) => status === 400 && /^(Thiếu “|“\w|Không có trường “)/.test(message))
      expect(said.length).toBeGreaterThan(100)
    })

    it("asks whoever is not signed in to do so", async () => {
      for (const path of ["/admin/products", "/admin/ocop/certificates", "/admin/nothing-there", "/producer/me", "/counter/shifts", "/cloud/auth/users"]) {
        expect((await shop.api.get(path)).status, path).toBe(401)
      }
    })
  })

  it("says who else could do it, in the reader's language", async () => {
    const inspector = await shop.staff("inspector")

    const vi = await shop.api.get("/admin/users", as(inspector))
    const en = await shop.api.get("/admin/users", as({ ...inspector, "accept-language": "en-GB,en;q=0.9" }))

    expect(vi.status).toBe(403)
    expect(vi.data).toMatchObject({ type: "forbidden", code: "not_yours", message: "Vai trò của bạn (Cán bộ kiểm tra) không được làm việc này. Hãy nhờ: Quản trị hệ thống." })
    expect(en.data.message).toBe("Your role (Inspector) does not include this. Ask one of: Administrator.")
  })

  it("keeps a producer's member out of the office and the office out of the portal", async () => {
    const member = await shop.member("producer_1")

    expect((await shop.api.get("/admin/users/me", as(member))).status).toBe(401)
    expect((await shop.api.get("/producer/me", as(shop.admin()))).status).toBe(401)
  })

  it("shuts the door the moment the role ends", async () => {
    const inspector = await shop.staff("inspector")
    expect((await shop.api.get("/admin/ocop/producers", as(inspector))).status).toBe(200)
    const [grant] = await access().grantsInForce({ role: "inspector" })

    await access().endGrants({ ids: [grant!.id], by: "test" })

    const { status, data } = await shop.api.get("/admin/ocop/producers", as(inspector))
    expect([status, data.code]).toEqual([403, "no_role"])
    expect((await shop.api.get("/admin/users/me", as(inspector))).status).toBe(200)
  })

  it("lets a secret key open what its issuer may as administrator, no longer than they are one", async () => {
    const users = shop.container().resolve(Modules.USER)
    const keyOf = async (created_by: string) => {
      const { result } = await createApiKeysWorkflow(shop.container()).run({ input: { api_keys: [{ title: "kế toán", type: "secret", created_by }] } })
      return as({ authorization: `Basic ${Buffer.from(`${result[0]!.token}:`).toString("base64")}` })
    }
    const officer = await users.createUsers({ email: "office@example.vn" })
    await access().giveGrants({ actor_type: "user", actor_id: officer.id, grants: [{ role: "coordination_office" }], by: "test" })
    const admin = await users.createUsers({ email: "admin@example.vn" })
    const [grant] = await access().giveGrants({ actor_type: "user", actor_id: admin.id, grants: [{ role: "admin" }], by: "test" })
    const [officerKey, adminKey] = [await keyOf(officer.id), await keyOf(admin.id)]

    expect((await shop.api.get("/admin/products", officerKey)).status).toBe(403)
    expect((await shop.api.get("/admin/products", adminKey)).status).toBe(200)
    await access().endGrants({ ids: [grant!], by: "test" })
    expect((await shop.api.get("/admin/products", adminKey)).status).toBe(403)
  })

  it("lets the administrator give a role and take it back, and keeps who did", async () => {
    const admin = as(shop.admin())
    await shop.staff(null)
    const { data } = await shop.api.get("/admin/ocop/staff?q=nobody", admin)
    const [person] = data.staff
    const give = (body: object) => shop.api.post(`/admin/ocop/staff/${person.id}/grants`, body, admin)

    expect((await give({ role: "commune_officer" })).data.message).toMatch(/ít nhất một xã/)
    expect((await give({ role: "commune_officer", communes: ["00000"] })).data.message).toMatch(/Không có xã nào/)
    const given = await give({ role: "commune_officer", communes: ["18322"] })
    expect(given.status).toBe(201)
    expect((await give({ role: "commune_officer", communes: ["18322"] })).data.ids).toEqual([])
    expect((await shop.api.get("/admin/ocop/staff?role=commune_officer", admin)).data.staff[0].grants).toMatchObject([{ role: "commune_officer", communes: [{ code: "18322", name: expect.stringMatching(/Mai Hoa/) }] }])
    expect((await shop.api.post(`/admin/ocop/grants/${given.data.ids[0]}/end`, { reason: "Chuyển công tác" }, admin)).status).toBe(200)

    const { data: log } = await shop.api.get(`/admin/ocop/audit-entries?subject=grant&subject_id=${person.id}`, admin)
    expect(log.audit_entries[0]).toMatchObject({ deed: "POST /admin/ocop/grants/:id/end", before: { grants: [{ role: "commune_officer" }] }, after: { reason: "Chuyển công tác" } })
    expect(log.audit_entries.at(-1)).toMatchObject({ deed: "POST /admin/ocop/staff/:id/grants", after: { grants: [{ role: "commune_officer", communes: ["18322"] }] } })
  })

  it("lets the trade office choose who sells at a point and nothing beyond", async () => {
    const office = as(await shop.staff("trade_office"))
    const { data: opened } = await shop.api.post("/admin/ocop/sales-points", POINT, office)
    const point = opened.sales_point.id as string
    await shop.staff(null)
    const people = async () => (await shop.api.get("/admin/ocop/staff", office)).data.staff as StaffView[]
    const [person, self] = [(await people()).find(({ email }) => email.startsWith("nobody"))!, (await people()).find(({ email }) => email.startsWith("trade_office"))!]
    const give = (id: string, body: object) => shop.api.post(`/admin/ocop/staff/${id}/grants`, body, office)
    expect([person.in_hand, self.in_hand]).toEqual([["sales_point_manager", "seller"], []])
    expect((await shop.api.get("/admin/ocop/sales-point-names?q=ho+CHO+huong", office)).data.points).toMatchObject([{ id: point, commune: expect.stringMatching(/Vũ Quang/) }])

    for (const role of ["admin", "trade_office", "leader", "inspector"]) expect((await give(person.id, { role })).status, role).toBe(403)
    expect((await give(self.id, { role: "seller", points: [point] })).data).toMatchObject({ code: "not_yours", message: expect.stringMatching(/tự giao/) })
    expect((await give(person.id, { role: "seller", points: ["point_unknown"] })).data).toMatchObject({ message: expect.stringMatching(/đã đóng hẳn/) })
    const given = await give(person.id, { role: "seller", points: [point] })
    expect(given.status).toBe(201)

    expect((await shop.api.get(`/admin/ocop/staff?q=${person.email}`, office)).data.staff[0].grants).toMatchObject([{ role: "seller", points: [{ id: point, name: POINT.name }] }])
    const [leader] = await access().giveGrants({ actor_type: "user", actor_id: person.id, grants: [{ role: "leader" }], by: "test" })
    expect((await shop.api.post(`/admin/ocop/grants/${leader}/end`, {}, office)).status).toBe(403)
    expect((await shop.api.post(`/admin/ocop/grants/${given.data.ids[0]}/end`, {}, office)).status).toBe(200)
    expect((await access().grantsOf({ actor_type: "user", actor_id: person.id })).map(({ role }) => role)).toEqual(["leader"])
  })

  it("lets it ask somebody in by letter: they come without a role, the link stands in the letter alone", async () => {
    const office = as(await shop.staff("trade_office"))
    const ask = (email: string) => shop.api.post("/admin/ocop/staff", { email }, office)
    const invites = () => shop.container().resolve(Modules.USER).listInvites({ email: "ban.hang@example.vn" })
    const outbox = join(process.env.OCOP_DATA_DIR!, "outbox")
    const letters = async () => {
      const names = (await readdir(outbox)).filter((name) => name.endsWith(".eml")).sort()
      const texts = await Promise.all(names.map((name) => readFile(join(outbox, name), "utf8")))
      return texts.filter((text) => text.includes("To: ban.hang@example.vn")).map((text) => text.replaceAll("=\n", ""))
    }

    const first = await ask(" Ban.Hang@example.vn ")
    expect([first.status, first.data]).toEqual([201, { email: "ban.hang@example.vn", renewed: false }])
    const [before] = await invites()
    expect((await ask("ban.hang@example.vn")).data).toEqual({ email: "ban.hang@example.vn", renewed: true })
    const [after, ...more] = await invites()
    await shop.settled()

    expect(more).toEqual([])
    expect(after!.token).not.toBe(before!.token)
    expect(await letters()).toEqual([expect.stringContaining("/quay"), expect.stringContaining(after!.token)])
    expect((await shop.api.get("/admin/invites", office)).status).toBe(403)
    expect((await Promise.all([ask("hai.lan@example.vn"), ask("hai.lan@example.vn")])).map(({ data }) => data.renewed).sort()).toEqual([false, true])
    expect((await ask("không phải thư")).data.message).toMatch(/ten@donvi.vn/)
    await shop.container().resolve(Modules.USER).createUsers({ email: "da.co@example.vn" })
    expect((await ask("da.co@example.vn")).data.message).toMatch(/đã có tài khoản/)
  })

  it("takes out of Medusa Admin's menu what a role has no use for", async () => {
    const inspector = as(await shop.staff("inspector"))
    const hidden = async (zone: string) => {
      const { data } = await shop.api.get(`/admin/layouts/${zone}/configuration`, inspector)
      return Object.entries(data.default_configuration.configuration.widgets as Record<string, { hidden?: boolean }>).flatMap(([id, entry]) => (entry.hidden ? [id] : []))
    }

    expect(await hidden("sidebar")).toEqual(expect.arrayContaining(["core:nav:/orders", "core:nav:/staff", "core:nav:/audit"]))
    expect(await hidden("sidebar")).not.toContain("core:nav:/products")
    expect(await hidden("settings.sidebar")).toContain("core:settings-nav:/settings/secret-api-keys")
    const me = await shop.api.get("/admin/ocop/me", inspector)
    expect(me.data).toMatchObject({ home: "/inspections", grants: [{ role: "inspector" }] })
    expect(me.data.may).toContain("propose:inspection")
  })

  it("keeps the last administrator", async () => {
    const admins = await access().grantsInForce({ role: "admin" })

    await expect(access().endGrants({ ids: admins.map(({ id }) => id), by: "test" })).rejects.toThrow(/ít nhất một quản trị/)
  })

  it("writes down every change before it is answered, and nothing that only looked", async () => {
    const admin = shop.admin()
    const made = await shop.api.post("/admin/product-tags", { value: "đặc sản" }, as(admin))
    expect(made.status).toBe(200)
    await shop.api.get("/admin/product-tags", as(admin))
    await shop.api.post("/admin/product-tags", {}, as(admin))

    const entries = await access().listAuditEntries({ subject: "product" })

    expect(entries).toHaveLength(1)
    expect(entries[0]).toMatchObject({ actor_type: "user", roles: "admin", deed: "POST /admin/product-tags", request: { value: "đặc sản" }, from_network: expect.stringMatching(/\/(24|48)$/) })
  })

  it("cannot be made to forget", async () => {
    await shop.api.post("/admin/product-tags", { value: "một" }, as(shop.admin()))
    const [entry] = await access().listAuditEntries({})
    const [grant] = await access().grantsInForce({})

    await expect(access().updateAuditEntries({ id: entry!.id, deed: "nothing" })).rejects.toThrow(/append-only/)
    await expect(access().deleteAuditEntries(entry!.id)).rejects.toThrow(/append-only/)
    await expect(access().updateAccessGrants({ id: grant!.id, role: "leader" })).rejects.toThrow(/append-only/)
  })
})
