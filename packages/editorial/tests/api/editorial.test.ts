import { shopSuite, turnClock } from "@ocop/test-kit"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { WorkflowResponse, createStep, createWorkflow } from "@medusajs/framework/workflows-sdk"
import { EDITORIAL_MODULE, type EditorialModuleService } from "../../src/modules/editorial"
import { textHash, type Policy } from "../../src/rules"
import { policies, publishPoliciesWorkflow, recordConsentsStep, recordOperatorWorkflow, type RecordConsentsInput } from "../../src/workflows"

const privacy = policies.find(({ slug }) => slug === "quyen-rieng-tu")!
const operator = {
  name: "Cửa hàng OCOP",
  address: "Xã Vũ Quang, tỉnh Hà Tĩnh",
  registration_number: "0000000000",
  registration_issuer: "Số minh họa",
  phone: "0239 000 0000",
  email: "hotro@vuquang.example",
}

const fail = createStep("fail-after-consents", async () => {
  throw new Error("the order could not be placed")
})
const consent = createWorkflow("test-consent", (input: RecordConsentsInput) => new WorkflowResponse(recordConsentsStep(input)))
const consentThenFail = createWorkflow("test-consent-then-fail", (input: RecordConsentsInput) => {
  recordConsentsStep(input)
  fail()
})

shopSuite({}, (shop) => {
  const get = (path: string) => shop.api.get(path, { headers: shop.store() })
  const editorial = () => shop.container().resolve<EditorialModuleService>(EDITORIAL_MODULE)
  const sql = (statement: string) => shop.container().resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(statement)

  describe("policy pages", () => {
    it("are there after the migrations, in both languages", async () => {
      const vietnamese = await get("/store/ocop/policies")
      const english = await get("/store/ocop/policies?locale=en")

      expect(vietnamese.data.policies.map(({ slug }: { slug: string }) => slug)).toEqual(policies.map(({ slug }) => slug))
      expect(vietnamese.data.policies[0]).toEqual({ slug: "quyen-rieng-tu", title: "Quyền riêng tư", version: "2026-07-01", effective_on: "2026-07-01" })
      expect(english.data.policies[0].title).toBe("Privacy")
    })

    it("say their text, its hash and no earlier version", async () => {
      const { data } = await get("/store/ocop/policies/quyen-rieng-tu?locale=en")

      expect(data.policy).toMatchObject({ title: "Privacy", text_hash: textHash(privacy), earlier_versions: [], sections: privacy.body.en.sections })
    })

    it("change on the day the new version begins, and keep the old one readable", async () => {
      const next: Policy = { ...privacy, version: "2027-01-01", effective_on: "2027-01-01" }
      await publishPoliciesWorkflow(shop.container()).run({ input: { policies: [next] } })
      const version = async () => (await get("/store/ocop/policies/quyen-rieng-tu")).data.policy

      turnClock("2026-12-31T23:59:59+07:00")
      expect(await version()).toMatchObject({ version: "2026-07-01", earlier_versions: [] })

      turnClock("2027-01-01T00:00:00+07:00")
      expect(await version()).toMatchObject({ version: "2027-01-01", earlier_versions: [{ version: "2026-07-01", effective_on: "2026-07-01" }] })
      expect((await get("/store/ocop/policies/quyen-rieng-tu?version=2026-07-01")).data.policy.version).toBe("2026-07-01")
    })

    it("cannot be given other words under the same version", async () => {
      const reworded = structuredClone(privacy)
      reworded.body.vi.summary = "Khác"

      await expect(publishPoliciesWorkflow(shop.container()).run({ input: { policies: [reworded] } })).rejects.toThrow("số bản mới")
    })

    it("say plainly that there is no such page", async () => {
      expect(await get("/store/ocop/policies/khong-co")).toMatchObject({ status: 404, data: { type: "not_found", message: expect.stringContaining("khong-co") } })
      expect(await get("/store/ocop/policies?page=2")).toMatchObject({ status: 400 })
    })
  })

  describe("who runs the shop", () => {
    const declare = (effective_from: string, more: object = {}) => recordOperatorWorkflow(shop.container()).run({ input: { ...operator, effective_from, ...more } })

    it("is not known before somebody said so", async () => {
      expect(await get("/store/ocop/operator")).toMatchObject({ status: 404, data: { message: expect.stringContaining("đơn vị vận hành") } })
    })

    it("is who was declared last, in the reader's language, not notified until confirmed", async () => {
      await declare("2026-07-01T00:00:00+07:00", { name_en: "OCOP shop", demo: true })

      expect((await get("/store/ocop/operator?locale=en")).data.operator).toEqual({ ...operator, name: "OCOP shop", notified: null, demo: true })
      expect((await get("/store/ocop/operator")).data.operator.name).toBe("Cửa hàng OCOP")
    })

    it("follows the clock from one declaration to the next", async () => {
      await declare("2026-07-01T00:00:00+07:00")
      await declare("2027-01-01T00:00:00+07:00", { name: "HTX thương mại", notified_number: "12/TB", notified_on: "2026-12-20" })

      turnClock("2026-12-31T23:59:59+07:00")
      expect((await get("/store/ocop/operator")).data.operator).toMatchObject({ name: "Cửa hàng OCOP", notified: null })
      turnClock("2027-01-01T00:00:00+07:00")
      expect((await get("/store/ocop/operator")).data.operator).toMatchObject({ name: "HTX thương mại", notified: { number: "12/TB", on: "2026-12-20" } })
    })

    it("is declared anew in Admin, the earlier rows kept", async () => {
      await declare("2026-07-01T00:00:00+07:00")
      const post = (body: object) => shop.api.post("/admin/ocop/operator", body, { headers: shop.admin() })

      expect(await post({ ...operator, name: "Tên mới" })).toMatchObject({ status: 201 })
      expect(await post({ ...operator, notified_number: "12/TB" })).toMatchObject({ status: 400, data: { message: expect.stringContaining("đi cùng nhau") } })
      expect(await post({ ...operator, email: "không phải" })).toMatchObject({ status: 400 })

      const { data } = await shop.api.get("/admin/ocop/operator", { headers: shop.admin() })
      expect(data.operator.name).toBe("Tên mới")
      expect(data.declarations).toHaveLength(2)
    })

    it("is declared by the office only", async () => {
      expect((await shop.api.post("/admin/ocop/operator", operator, { headers: shop.store() })).status).toBe(401)
    })
  })

  describe("consents", () => {
    const input: RecordConsentsInput = {
      order_code: "VQ2611000042",
      phone: "+84912345678",
      consents: [{ purpose: "season_news", policy_version: "2026-07-01" }],
      at: "2026-11-23T08:00:00+07:00",
    }

    it("are offered with the version of the privacy page they refer to", async () => {
      const { data } = await get("/store/ocop/consents?locale=en")

      expect(data.consents).toHaveLength(3)
      expect(data.consents[1]).toEqual({ purpose: "season_news", text: expect.stringContaining("season"), policy_slug: "quyen-rieng-tu", policy_version: "2026-07-01" })
    })

    it("are kept with version, hash, words and time, and without the phone number", async () => {
      await consent(shop.container()).run({ input })

      const [entry] = await editorial().listConsentEntries()
      expect(entry).toMatchObject({ action: "given", purpose: "season_news", order_code: "VQ2611000042", policy_version: "2026-07-01", text_hash: textHash(privacy), shown_text: expect.stringContaining("vào mùa") })
      expect(JSON.stringify(entry)).not.toContain("912345678")
    })

    it("are not written when nothing was ticked", async () => {
      await consent(shop.container()).run({ input: { ...input, consents: [] } })

      expect(await editorial().listConsentEntries()).toEqual([])
    })

    it("are voided, not deleted, when the order is not placed", async () => {
      await expect(consentThenFail(shop.container()).run({ input })).rejects.toThrow("could not be placed")

      const entries = await editorial().listConsentEntries({}, { order: { created_at: "ASC" } })
      expect(entries.map(({ action }) => action)).toEqual(["given", "voided"])
      expect(entries[1]!.about).toBe(entries[0]!.id)
    })

    it("cannot be given to a text that is not in force, nor to a purpose nobody asked", async () => {
      const run = (purpose: string, policy_version: string) => consent(shop.container()).run({ input: { ...input, consents: [{ purpose, policy_version }] } })

      await expect(run("season_news", "2020-01-01")).rejects.toThrow("2026-07-01")
      await expect(run("sell_my_data", "2026-07-01")).rejects.toThrow("sell_my_data")
    })

    it("are taken back by a new entry, once", async () => {
      await consent(shop.container()).run({ input })
      const withdraw = () => shop.api.post("/admin/ocop/consents/withdraw", { order_code: input.order_code }, { headers: shop.admin() })

      expect(await withdraw()).toMatchObject({ status: 200, data: { withdrawn: { purposes: ["season_news"] } } })
      expect(await withdraw()).toMatchObject({ status: 404 })

      const { data } = await shop.api.get("/admin/ocop/consents?order_code=VQ2611000042", { headers: shop.admin() })
      expect(data.count).toBe(2)
      expect(data.consents.map(({ action }: { action: string }) => action).sort()).toEqual(["given", "withdrawn"])
      expect(data.consents[0]).not.toHaveProperty("phone_hash")
    })
  })

  describe("what was published, declared or agreed to", () => {
    it.each(["policy_text", "operator_facts", "consent_entry"])("is never rewritten in %s, whoever asks the database", async (table) => {
      await recordOperatorWorkflow(shop.container()).run({ input: { ...operator, effective_from: "2026-07-01T00:00:00+07:00" } })
      await consent(shop.container()).run({
        input: { order_code: "VQ1", phone: "+84912345678", consents: [{ purpose: "season_news", policy_version: "2026-07-01" }], at: "2026-11-23T08:00:00+07:00" },
      })

      await expect(sql(`update ${table} set updated_at = now()`)).rejects.toThrow("append-only")
      await expect(sql(`delete from ${table}`)).rejects.toThrow("append-only")
      await expect(sql(`truncate ${table}`)).rejects.toThrow("append-only")
    })
  })
})
