import { readdir, readFile } from "node:fs/promises"
import { join } from "node:path"
import { shopSuite } from "@ocop/test-kit"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { ACCESS_MODULE, type AccessModuleService } from "@ocop/access/modules/access"
import { issueCode, issuePasswordCode, redeemCode } from "@ocop/access/sign-in"
import sendPasswordCode from "../../src/subscribers/send-password-code"
import { closeLoginWorkflow, grantRolesWorkflow, openLoginWorkflow } from "@ocop/access/workflows"

const PHONE = "0912 345 678"
const PASSWORD = "vườn cam nhà tôi"

shopSuite({}, (shop) => {
  const access = () => shop.container().resolve<AccessModuleService>(ACCESS_MODULE)
  const signIn = (identifier: string, password: string) => shop.api.post("/auth/producer/login", { identifier, password })
  const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } })

  beforeAll(async () => {
    await openLoginWorkflow(shop.container()).run({ input: { actor_id: "member_1", identifier: PHONE, password: PASSWORD } })
    await grantRolesWorkflow(shop.container()).run({ input: { actor_type: "producer", actor_id: "member_1", grants: [{ role: "producer", producer_id: "producer_1" }] } })
  })

  it("lets a member in by telephone number, however typed, and writes it down", async () => {
    const { status, data } = await signIn("(+84) 912-345-678", PASSWORD)

    expect(status).toBe(200)
    // A producer's own route, which only their kind of account opens.
    expect((await shop.api.post("/producer/password", { current_password: "x", password: "y" }, bearer(data.token))).data.code).toBe("wrong_password")
    expect(await access().listAuditEntries({ deed: "sign-in" })).toMatchObject([{ actor_type: "producer", actor_id: "member_1", roles: "producer" }])
  })

  it("says the same to a wrong password and to a number nobody has", async () => {
    const wrong = await signIn(PHONE, "sai mật khẩu")
    const nobody = await signIn("0987654321", "sai mật khẩu")

    expect([wrong.status, nobody.status]).toEqual([401, 401])
    expect(wrong.data).toEqual(nobody.data)
    expect(wrong.data.message).toMatch(/không đúng/)
  })

  it("locks an account after five wrong tries, says until when, and lets others in", async () => {
    for (let tries = 0; tries < 5; tries++) expect((await signIn(PHONE, `sai ${tries}`)).status).toBe(401)

    const locked = await signIn("+84912345678", PASSWORD)
    expect(locked.status).toBe(429)
    expect(locked.data).toMatchObject({ code: "too_many_tries", message: expect.stringMatching(/tạm khóa.*15 phút/) })
    expect(Number(locked.headers["retry-after"])).toBeGreaterThan(800)
    expect((await signIn("0987654321", "sai")).status).toBe(401)
  })

  it("locks the office's accounts the same way, also behind an encoded address", async () => {
    const wrong = (path: string) => shop.api.post(path, { email: "Lanhdao@Example.vn", password: "sai" })
    for (let tries = 0; tries < 4; tries++) await wrong("/auth/user/emailpass")

    expect((await wrong("/auth/user/email%70ass/")).status).toBe(401)
    expect((await shop.api.request({ method: "GET", url: "/auth/USER/emailpass", data: { email: "lanhdao@example.vn", password: "sai" } })).status).not.toBe(200)
    expect((await shop.api.post("/auth/user/emailpass", { email: "lanhdao@example.vn", password: "sai" })).status).toBe(429)
  })

  it("opens no account without an invitation", async () => {
    const registered = await shop.api.post("/auth/producer/login/register", { identifier: "0977777777", password: PASSWORD })
    const foreign = await shop.api.post("/auth/producer/emailpass/register", { email: "a@example.vn", password: PASSWORD })

    expect([registered.status, foreign.status]).toEqual([401, 400])
    expect(registered.data.message).toMatch(/theo lời mời/)
    const again = openLoginWorkflow(shop.container()).run({ input: { actor_id: "member_2", identifier: "+84912345678", password: PASSWORD } })
    await expect(again).rejects.toThrow(/đã có tài khoản/)
    const weak = openLoginWorkflow(shop.container()).run({ input: { actor_id: "member_2", identifier: "0977777777", password: "12345678" } })
    await expect(weak).rejects.toThrow(/ai cũng đoán được/)
  })

  it("resets a forgotten password by a code that works once", async () => {
    await sendPasswordCode({ event: { name: "access.password_code_asked", data: { kind: "phone", value: "+84912345678" }, metadata: {} }, container: shop.container(), pluginOptions: {} })
    const code = await codeInOutbox()
    const reset = (password: string) => shop.api.post("/producer/password/reset", { identifier: PHONE, code: code.toLowerCase(), password })
    const stolen = (await signIn(PHONE, PASSWORD)).data.token as string
    const ownPage = (token: string) => shop.api.post("/producer/password", { current_password: "x", password: "y" }, bearer(token))
    expect((await ownPage(stolen)).data.code).toBe("wrong_password")

    expect((await reset("12345678")).data.code).toBe("everybody_knows")
    expect((await reset("mùa cam năm sau")).status).toBe(204)
    expect((await reset("mùa cam năm nữa")).data.code).toBe("wrong_code")
    expect((await signIn(PHONE, PASSWORD)).status).toBe(401)
    const anew = await signIn(PHONE, "mùa cam năm sau")
    expect(anew.status).toBe(200)
    expect((await ownPage(anew.data.token)).data.code).toBe("wrong_password")
    expect((await ownPage(stolen)).status).toBe(401)
  })

  it("closes a login: what was signed in ends, and the number can be invited again", async () => {
    const { token } = (await signIn(PHONE, PASSWORD)).data
    await closeLoginWorkflow(shop.container()).run({ input: { identifier: "+84912345678" } })

    expect((await shop.api.post("/producer/password", { current_password: "x", password: "y" }, bearer(token))).status).toBe(401)
    expect((await signIn(PHONE, PASSWORD)).status).toBe(401)
    await openLoginWorkflow(shop.container()).run({ input: { actor_id: "member_3", identifier: PHONE, password: PASSWORD } })
    expect((await signIn(PHONE, PASSWORD)).status).toBe(200)
  })

  it("ends an office user's session when the password is set by a letter", async () => {
    const user = await shop.container().resolve(Modules.USER).createUsers({ email: "quen@example.vn" })
    const auth = shop.container().resolve(Modules.AUTH)
    const { authIdentity } = await auth.register("emailpass", { body: { email: user.email, password: PASSWORD } } as never)
    await auth.updateAuthIdentities({ id: authIdentity!.id, app_metadata: { user_id: user.id } })
    await grantRolesWorkflow(shop.container()).run({ input: { actor_type: "user", actor_id: user.id, grants: [{ role: "inspector" }] } })
    const { token } = (await shop.api.post("/auth/user/emailpass", { email: user.email, password: PASSWORD })).data
    const session = await shop.api.post("/auth/session", {}, bearer(token))
    const cookie = { headers: { cookie: String(session.headers["set-cookie"]).split(";")[0]! } }
    expect((await shop.api.get("/admin/users/me", cookie)).status).toBe(200)

    let letter = ""
    shop.container().resolve(Modules.EVENT_BUS).subscribe("auth.password_reset", async ({ data }) => void (letter = (data as { token: string }).token))
    await shop.api.post("/auth/user/emailpass/reset-password", { identifier: user.email })
    await shop.settled()
    expect((await shop.api.post("/auth/user/emailpass/update", { password: "mùa cam năm sau" }, bearer(letter))).status).toBe(200)

    expect((await shop.api.get("/admin/users/me", cookie)).status).toBe(401)
    expect((await shop.api.get("/admin/users/me", bearer(token))).status).toBe(401)
  })

  it("tells nobody which accounts there are, and has no code for who has none", async () => {
    expect((await shop.api.post("/producer/password/code", { identifier: "0987654321" })).status).toBe(202)
    expect(await issuePasswordCode(shop.container(), "0987654321")).toBeNull()
  })

  it("sends only so many codes", async () => {
    for (let asked = 0; asked < 3; asked++) await shop.api.post("/producer/password/code", { identifier: "0987654321" })

    expect((await shop.api.post("/producer/password/code", { identifier: "098 765 4321" })).status).toBe(429)
  })

  it("lets a code be tried five times, and an older one not at all", async () => {
    const container = shop.container()
    const about = { purpose: "invitation", subject: "member_9" }
    const first = await issueCode(container, { ...about, minutes: 60 })
    const second = await issueCode(container, { ...about, minutes: 60 })

    await expect(redeemCode(container, { ...about, code: first.code })).rejects.toThrow(/Mã không đúng/)
    for (let tries = 0; tries < 4; tries++) await expect(redeemCode(container, { ...about, code: "AAAA-AAAA" })).rejects.toThrow()
    await expect(redeemCode(container, { ...about, code: second.code })).rejects.toThrow(/Mã không đúng/)
  })

  it("makes the oldest user of a shop without roles its administrator, and nobody else", async () => {
    const late = { headers: await shop.staff(null) }
    const oldest = { headers: shop.admin() }
    const database = shop.container().resolve(ContainerRegistrationKeys.PG_CONNECTION)
    // As on the first day: nobody has been given anything yet.
    for (const statement of ['disable trigger "access_grant_append_only"', 'enable trigger "access_grant_append_only"']) {
      await database.raw(`alter table access_grant ${statement}`)
      if (statement.startsWith("disable")) await database.raw("delete from access_grant where actor_type = 'user'")
    }

    expect((await shop.api.get("/admin/users", late)).data.code).toBe("no_role")
    expect((await Promise.all([1, 2, 3].map(() => shop.api.get("/admin/users", oldest)))).map(({ status }) => status)).toEqual([200, 200, 200])
    expect((await shop.api.get("/admin/users", late)).data.code).toBe("no_role")
    expect(await access().grantsInForce({ role: "admin" })).toMatchObject([{ granted_by: "system" }])
  })

  const folder = () => join(process.env.OCOP_DATA_DIR!, "outbox")
  const outbox = () => readdir(folder()).then((names) => names.filter((name) => name.endsWith(".sms.txt")).sort(), () => [])
  const codeInOutbox = async () => {
    const newest = (await outbox()).at(-1)
    if (!newest) throw new Error("No message yet")
    return (await readFile(join(folder(), newest), "utf8")).match(/[2-9A-Z]{4}-[2-9A-Z]{4}/)![0]
  }
})
