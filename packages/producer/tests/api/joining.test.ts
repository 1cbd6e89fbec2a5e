import { createHash, randomBytes } from "node:crypto"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStockLocationsWorkflow } from "@medusajs/medusa/core-flows"
import { setUpShop } from "./set-up-shop"
import { shopSuite, turnClock } from "@ocop/test-kit"
import sweepDrafts from "../../src/jobs/sweep-drafts"
import { createProducersWorkflow } from "../../src/workflows"
import { PRODUCER_MODULE, type ProducerModuleService } from "../../src/modules/producer"

const MAI_HOA = "18322"
const PDF = Buffer.concat([Buffer.from("%PDF-1.7\n"), randomBytes(700_000)])

const FACTS = {
  type: "cooperative",
  name: "HTX Hồng giòn Đức Lĩnh",
  registration_number: "2807000123",
  tax_id: "0100109106",
  representative_name: "Nguyễn Thị Hoa",
  representative_phone: "0912 345 678",
  summary: "Hồng giòn trồng trên đồi Đức Lĩnh.",
  commune_code: MAI_HOA,
}

shopSuite({}, (shop) => {
  beforeAll(() => setUpShop(shop))

  const keyed = (key: string) => ({ headers: { ...shop.store(), "x-draft-key": key } })
  const open = async () => (await shop.api.post("/store/ocop/applications", {}, { headers: shop.store() })).data.draft_key as string
  const at = "/store/ocop/applications/mine"

  const send = async (key: string, kind: string) => {
    const { data } = await shop.api.post(`${at}/uploads`, { filename: `${kind}.pdf`, size: PDF.length }, keyed(key))
    const put = (offset: number, bytes: Buffer) =>
      shop.api.put(`${at}/uploads/${data.upload.id}?offset=${offset}`, bytes, { headers: { ...keyed(key).headers, "content-type": "application/octet-stream" } })
    await put(0, PDF.subarray(0, 300_000))
    // The connection broke: the piece is sent again from where the device thinks it was.
    const again = await put(0, PDF.subarray(0, 300_000))
    const { data: known } = await shop.api.get(`${at}/uploads/${data.upload.id}`, keyed(key))
    const last = await put(known.upload.offset, PDF.subarray(known.upload.offset))
    const paper = await shop.api.post(`${at}/papers`, { upload_id: data.upload.id, kind, valid_to: "2030-01-01" }, keyed(key))
    return { again, known, last, paper }
  }
  const consents = async () => {
    const { data } = await shop.api.get("/store/ocop/joining", { headers: shop.store() })
    return [{ purpose: data.consent.purpose, policy_version: data.consent.policy_version }]
  }
  const handedIn = async () => {
    const key = await open()
    await shop.api.post(at, FACTS, keyed(key))
    await send(key, "business_registration")
    await send(key, "food_safety_exemption")
    const answer = await shop.api.post(`${at}/submit`, { consents: await consents() }, keyed(key))
    return { key, answer, id: answer.data.application?.id as string }
  }
  const step = (id: string, verb: string, headers: Record<string, string>, reason?: string) => shop.api.post(`/admin/ocop/applications/${id}/${verb}`, { reason }, { headers })

  describe("a draft", () => {
    it("is kept for whoever has its key, half-filled, and found by an old name of the commune", async () => {
      const key = await open()

      const saved = await shop.api.post(at, { name: "HTX Hồng giòn", commune_text: "duc linh" }, keyed(key))
      const later = await shop.api.get(at, keyed(key))

      expect(saved.status).toBe(200)
      expect(later.data.application).toMatchObject({ state: "draft", editable: true, fields: { name: "HTX Hồng giòn" } })
      expect(later.data.application.commune_choices[0]).toMatchObject({ code: MAI_HOA })
      expect(later.data.application.missing.map(({ field }: { field: string }) => field)).toContain("registration_number")
    })

    it("asks for consent in the language it is read in", async () => {
      const text = async (locale: string) => (await shop.api.get(`/store/ocop/joining?locale=${locale}`, { headers: shop.store() })).data.consent.text

      expect(await text("en")).toMatch(/^I agree that/)
      expect(await text("vi")).toMatch(/^Tôi đồng ý/)
    })

    it("is nobody's without the key, and takes no field it does not know", async () => {
      const key = await open()
      expect((await shop.api.get(at, { headers: shop.store() })).status).toBe(404)
      expect((await shop.api.get(at, keyed(randomBytes(32).toString("base64url")))).status).toBe(404)
      const star = await shop.api.post(at, { star: 5 }, keyed(key))
      expect(star).toMatchObject({ status: 400, data: { message: expect.stringContaining("star") } })
      expect((await shop.api.post(`${at}/submit`, { consents: [] }, keyed(key))).status).toBe(400)
    })

    it("goes on with an upload where it broke off, to the same bytes", async () => {
      const key = await open()

      const { again, known, last, paper } = await send(key, "business_registration")

      expect(again).toMatchObject({ status: 400, data: { code: "wrong_offset" } })
      expect(known.upload).toMatchObject({ offset: 300_000, done: false })
      expect(last.data.upload).toMatchObject({ offset: PDF.length, done: true })
      expect(paper.data.application.papers).toMatchObject([{ content_hash: createHash("sha256").update(PDF).digest("hex"), size: PDF.length, status: "waiting" }])
    })

    it("takes no file that is neither a photo nor a PDF", async () => {
      const key = await open()
      const bytes = Buffer.from("MZ this is a program")
      const { data } = await shop.api.post(`${at}/uploads`, { filename: "giay.pdf", size: bytes.length }, keyed(key))
      await shop.api.put(`${at}/uploads/${data.upload.id}?offset=0`, bytes, { headers: { ...keyed(key).headers, "content-type": "application/octet-stream" } })

      const paper = await shop.api.post(`${at}/papers`, { upload_id: data.upload.id, kind: "other" }, keyed(key))

      expect(paper).toMatchObject({ status: 400, data: { message: expect.stringContaining("không phải ảnh") } })
    })
  })

  describe("the way in", () => {
    it("leads over commune and office to a member who signs in and sees their own business only", async () => {
      const { key, answer, id } = await handedIn()
      expect(answer.data.application).toMatchObject({ state: "submitted", code: expect.stringMatching(/^ĐK-/) })
      const [commune, elsewhere, office] = [await shop.staff("commune_officer", { communes: [MAI_HOA] }), await shop.staff("commune_officer", { communes: ["18313"] }), await shop.staff("coordination_office")]

      expect((await shop.api.get(`/admin/ocop/applications/${id}`, { headers: elsewhere })).status).toBe(404)
      expect((await step(id, "check", elsewhere)).status).toBe(404)
      const early = await step(id, "approve", office)
      expect(early).toMatchObject({ status: 400, data: { code: "wrong_step" } })
      expect((await step(id, "check", commune)).data.application.state).toBe("commune_checked")
      expect((await step(id, "approve", commune)).status).toBe(400)
      const paper = (await shop.api.get(`/admin/ocop/applications/${id}`, { headers: office })).data.application.papers[0]
      const file = await shop.api.get(`/admin/ocop/applications/${id}/papers/${paper.id}/file`, { headers: office, responseType: "arraybuffer" })
      expect(file.status).toBe(200)
      expect(createHash("sha256").update(Buffer.from(file.data as ArrayBuffer)).digest("hex")).toBe(paper.content_hash)

      const [one, other] = await Promise.all([step(id, "approve", office), step(id, "approve", shop.admin())])
      expect([one.status, other.status].sort()).not.toEqual([200, 200])
      const approved = one.status === 200 ? one : other
      expect(approved).toMatchObject({ status: 200, data: { application: { state: "approved" }, invitation: { identifier: "+84912345678" } } })
      const producers = await shop.container().resolve<ProducerModuleService>(PRODUCER_MODULE).listProducers({ provenance: "registered" })
      expect(producers).toHaveLength(1)
      await shop.settled()
      const { data: rooms } = await shop.container().resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "producer", fields: ["stock_locations.fulfillment_sets.service_zones.shipping_options.type.code"], filters: { id: producers[0]!.id } })
      expect(JSON.stringify(rooms)).toContain("ocop-zone")

      const redeem = { identifier: "0912345678", code: approved.data.invitation.code, password: "hong-gion-duc-linh-2026" }
      expect(await shop.api.post("/producer/invitations/redeem", redeem)).toMatchObject({ status: 200 })
      expect((await shop.api.post("/producer/invitations/redeem", redeem)).status).toBe(400)
      const { data: login } = await shop.api.post("/auth/producer/login", { identifier: "0912 345 678", password: redeem.password })
      const member = { headers: { authorization: `Bearer ${login.token}` } }
      expect((await shop.api.get("/producer/me", member)).data).toMatchObject({ producer: { name: FACTS.name, provenance: "registered" }, member: { role: "owner" }, status: "active" })
      expect((await shop.api.get("/producer/requirements", member)).data.requirements).toEqual(
        expect.arrayContaining([expect.objectContaining({ paper_kind: "business_registration", status: "valid" }), expect.objectContaining({ paper_kind: "food_safety_certificate", status: "valid" })]),
      )
      expect((await shop.api.get("/admin/ocop/applications", member)).status).not.toBe(200)
      expect((await shop.api.get(at, keyed(key))).data.application.history.map(({ to }: { to: string }) => to)).toEqual(["submitted", "commune_checked", "approved"])
    })

    it("comes back with a reason, and goes on from there", async () => {
      const { key, id } = await handedIn()
      const commune = await shop.staff("commune_officer", { communes: [MAI_HOA] })

      expect((await step(id, "return", commune)).status).toBe(400)
      const waiting = async () => (await shop.api.get("/admin/ocop/applications?state=waiting", { headers: commune })).data.count
      expect(await waiting()).toBe(1)
      await step(id, "return", commune, "Ảnh giấy đăng ký mờ.")

      expect(await waiting()).toBe(0)
      const { data } = await shop.api.get(at, keyed(key))
      expect(data.application).toMatchObject({ state: "returned", editable: true, fields: { name: FACTS.name } })
      expect(data.application.history.at(-1)).toMatchObject({ by: "Cán bộ xã", reason: "Ảnh giấy đăng ký mờ." })
      expect((await shop.api.post(`${at}/submit`, { consents: await consents() }, keyed(key))).data.application.state).toBe("submitted")
    })

    it("lets who was refused hand in anew after the days the rule says, and tells why and from when", async () => {
      turnClock("2026-11-24T09:00:00+07:00")
      const { id } = await handedIn()
      const [commune, office] = [await shop.staff("commune_officer", { communes: [MAI_HOA] }), await shop.staff("coordination_office")]
      await step(id, "check", commune)
      await step(id, "refuse", office, "Chưa có cơ sở sản xuất.")

      const again = await handedIn()
      expect(again.answer).toMatchObject({ status: 400, data: { code: "too_soon", message: expect.stringMatching(/Chưa có cơ sở sản xuất.*24\/12\/2026/) } })
      expect((await shop.api.get(at, keyed(again.key))).data.application).toMatchObject({ state: "draft", papers: [{}, {}] })
      turnClock("2026-12-24T00:10:00+07:00")
      expect((await shop.api.post(`${at}/submit`, { consents: await consents() }, keyed(again.key))).data.application.state).toBe("submitted")
      await shop.settled()
      const told = await shop.container().resolve(Modules.NOTIFICATION).listNotifications({ template: "producer-notice" })
      expect(told.map(({ to }) => to)).toContain("+84912345678")
    })

    it("forgets a draft nobody opens for half a year, with its papers, and nothing that was handed in", async () => {
      const [kept, handed] = [await open(), await handedIn()]
      await send(kept, "business_registration")
      await sweepDrafts(shop.container())
      expect((await shop.api.get(at, keyed(kept))).status).toBe(200)

      turnClock(new Date(Date.now() + 181 * 86_400_000))
      await sweepDrafts(shop.container())

      expect((await shop.api.get(at, keyed(kept))).status).toBe(404)
      expect((await shop.api.get(at, keyed(handed.key))).data.application.papers).toHaveLength(2)
      expect(await shop.container().resolve<ProducerModuleService>(PRODUCER_MODULE).listProducerPapers({})).toHaveLength(2)
    })

    it("opens delivery from a new producer's store-room also when the first try was lost", async () => {
      const { result } = await createStockLocationsWorkflow(shop.container()).run({ input: { locations: [{ name: "Kho bị bỏ quên" }] } })
      await createProducersWorkflow(shop.container()).run({
        input: { producers: [{ handle: "bi-bo-quen", name: "HTX bị bỏ quên", type: "cooperative", commune_code: MAI_HOA, commune_valid_from: "2025-07-01", summary: "Cam.", provenance: "registered", stock_location_ids: [result[0]!.id] }] },
      })
      const options = async () => {
        const { data } = await shop.container().resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "stock_location", fields: ["fulfillment_sets.service_zones.shipping_options.type.code"], filters: { id: result[0]!.id } })
        return JSON.stringify(data)
      }
      expect(await options()).not.toContain("ocop-zone")

      // The job is the checkout's, which knows producers; here it is asked for as the clock asks for it.
      for (let tries = 0; tries < 2; tries++) await shop.container().resolve(Modules.WORKFLOW_ENGINE).run("job-open-places", {})

      expect((await options()).split("ocop-zone")).toHaveLength(2)
    })

    it("is written down for ever", async () => {
      const { id } = await handedIn()
      const producers = shop.container().resolve<ProducerModuleService>(PRODUCER_MODULE)
      const [taken] = await producers.listApplicationStepTakens({ application_id: id })

      await expect(producers.updateApplicationStepTakens({ id: taken!.id, reason: "x" })).rejects.toThrow()
    })
  })
})
