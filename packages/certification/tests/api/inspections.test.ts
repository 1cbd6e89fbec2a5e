import { Modules } from "@medusajs/framework/utils"
import { CERTIFICATION_MODULE, type CertificationModuleService } from "@ocop/certification/modules/certification"
import { shopSuite, turnClock } from "@ocop/test-kit"
import { randomUUID } from "node:crypto"
import { upload } from "./upload"

const TODAY = "2026-11-23T09:00:00+07:00"
const PICTURE = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64")
const HANDLE = "cam-chanh-vietgap-hop-5-kg"

shopSuite({ demo: true }, ({ api, container, store, admin, staff, member }) => {
  type Headers = Record<string, string>
  const productOf = async (handle: string) => (await container().resolve(Modules.PRODUCT).listProducts({ handle }, { relations: ["variants"] }))[0]!
  const post = (path: string, body: object, headers: Headers) => api.post(`/admin/ocop/${path}`, body, { headers })
  const onPage = async () => (await api.get(`/store/ocop/products/${HANDLE}`, { headers: store() })).data.product
  const quote = async () => (await api.post("/store/ocop/quote", { items: [{ variant_id: (await productOf(HANDLE)).variants[0]!.id, quantity: 1 }] }, { headers: store() })).data.quote

  /** A visit with one point not met and its minutes. */
  const visited = async (inspector: Headers) => {
    const { id: product_id } = await productOf(HANDLE)
    const { data } = await post("inspections", { product_id, kind: "surprise", planned_on: "2026-11-23", reason: "Người mua phản ánh" }, inspector)
    const id = data.inspection.id as string
    await post(`inspections/${id}/findings`, finding(), inspector)
    await post(`inspections/${id}/report`, { report: "Sản phẩm không còn đúng hồ sơ." }, inspector)
    return id
  }
  const finding = (change: { item_key?: string; text?: string; upload_ids?: string[] } = {}) => ({ client_id: randomUUID(), item_key: "mark-star", verdict: "not_met", text: "In 4 sao trên hộp", found_at: "2026-11-23T01:00:00Z", ...change })
  const proposed = async (action: string, inspector: Headers) => {
    const id = await visited(inspector)
    const { data } = await post(`inspections/${id}/propose`, { action, ground: "misuse_of_mark", text: "In sai hạng sao" }, inspector)
    return data.inspection.measures[0]
  }
  const ruling = { verdict: "approved", reason: "In sai hạng sao trên bao bì.", decision_number: "90/QĐ-UBND", signed_on: "2026-11-23" }

  beforeEach(() => turnClock(TODAY))

  it("takes a product off sale when the leader approves, tells the cart why, and puts it back when lifted", async () => {
    const [inspector, leader] = [await staff("inspector"), await staff("leader")]
    const measure = await proposed("suspend_sale", inspector)
    expect(measure.decide_by).toBe("2026-12-08")
    expect((await quote()).lines[0].problem).toBeNull()

    expect((await post(`measures/${measure.id}/rule`, ruling, inspector)).status).toBe(403)
    expect((await post(`measures/${measure.id}/rule`, ruling, leader)).status).toBe(200)

    expect(await onPage()).toMatchObject({ availability: "showcase", price: null, sale_stop: { reason: ruling.reason }, star: { star: 3 } })
    expect((await quote()).lines[0]).toMatchObject({ problem: "not_for_sale", message: expect.stringContaining(ruling.reason) })
    expect((await post(`measures/${measure.id}/rule`, ruling, leader)).data.code).toBe("already_ruled")

    turnClock("2026-11-24T09:00:00+07:00")
    const lift = (await post(`inspections/${measure.inspection_id}/propose`, { action: "lift_suspension", ground: "other", text: "Đã in lại bao bì" }, inspector)).data.inspection.measures[1]
    await post(`measures/${lift.id}/rule`, { ...ruling, decision_number: "91/QĐ-UBND", reason: "Đã khắc phục" }, leader)

    expect(await onPage()).toMatchObject({ availability: expect.not.stringMatching("showcase"), sale_stop: null })
    expect((await quote()).lines[0].problem).toBeNull()
  })

  it("ends the star when a revocation is approved, with its ground and the day it was found", async () => {
    const measure = await proposed("revoke", await staff("inspector"))
    expect((await onPage()).star).toMatchObject({ star: 3 })

    const { status } = await post(`measures/${measure.id}/rule`, ruling, await staff("leader"))

    expect(status).toBe(200)
    expect((await onPage()).star).toBeNull()
    const certification = container().resolve<CertificationModuleService>(CERTIFICATION_MODULE)
    const [revoked] = await certification.listDecisions({ product_id: measure.product.id, kind: "revoke" })
    expect(revoked).toMatchObject({ number: "90/QĐ-UBND", ground: "misuse_of_mark", found_on: "2026-11-23" })
  })

  it("changes nothing when the leader refuses, or when a decision lacks its number", async () => {
    const leader = await staff("leader")
    const measure = await proposed("revoke", await staff("inspector"))

    expect((await post(`measures/${measure.id}/rule`, { verdict: "approved", reason: "Đồng ý" }, leader)).data.code).toBe("decision_missing")
    expect((await post(`measures/${measure.id}/rule`, { verdict: "refused", reason: "Chưa đủ căn cứ" }, leader)).status).toBe(200)

    expect((await onPage()).star).toMatchObject({ star: 3 })
  })

  it("keeps a finding sent twice from a phone as one, and says what it refuses", async () => {
    const inspector = await staff("inspector")
    const { id: product_id } = await productOf(HANDLE)
    const { data } = await post("inspections", { product_id, kind: "periodic", planned_on: "2026-11-25", reason: "Kế hoạch quý IV" }, inspector)
    const path = `inspections/${data.inspection.id}`
    const colleague = await staff("inspector")
    const once = finding({ upload_ids: [await upload(api, inspector, PICTURE, "/admin/ocop")] })
    expect((await post(`${path}/findings`, finding({ upload_ids: once.upload_ids }), colleague)).status).toBe(404)

    await post(`${path}/findings`, once, inspector)
    const again = await post(`${path}/findings`, once, inspector)

    expect(again.data.inspection).toMatchObject({ state: "underway", not_met: 1, code: expect.stringMatching(/^KT-2026-\d{4}$/) })
    expect(again.data.inspection.findings[0].photos).toEqual([{ url: expect.stringContaining("/media/") }])
    expect((await post(`${path}/findings`, finding({ item_key: "unknown" }), inspector)).status).toBe(400)
    expect((await post(`${path}/findings`, finding({ text: "" }), inspector)).status).toBe(400)
    expect((await post(`${path}/propose`, { action: "warn", ground: "other", text: "Nhắc nhở" }, inspector)).data.code).toBe("measure_refused")
    expect((await post(`${path}/cancel`, { reason: "Mưa lũ" }, inspector)).data.code).toBe("wrong_state")
    const { data: list } = await api.get("/admin/ocop/inspections?state=underway&q=cam chanh&order=planned_on", { headers: admin() })
    expect(list).toMatchObject({ count: 1, inspections: [{ kind: "periodic", not_met: 1 }] })
  })

  it("shows a producer what was found at its own products alone, and takes its answer", async () => {
    const inspector = await staff("inspector")
    const id = await visited(inspector)
    const { producer } = (await api.get(`/admin/ocop/inspections/${id}`, { headers: inspector })).data.inspection
    const [own, other] = [await member(producer.id), await member("producer_other")]

    const seen = (await api.get("/producer/findings", { headers: own })).data.findings
    expect(seen).toMatchObject([{ verdict: "not_met", text: "In 4 sao trên hộp", measure: null }])
    expect((await api.get("/producer/findings", { headers: other })).data.findings).toEqual([])
    const answer = await api.post(`/producer/findings/${seen[0].id}/answer`, { text: "Đã thu hồi hộp cũ", upload_ids: [await upload(api, own, PICTURE)] }, { headers: own })
    expect(answer.status).toBe(201)
    expect(answer.data.finding.answers).toMatchObject([{ text: "Đã thu hồi hộp cũ", photos: [{ url: expect.stringContaining("/media/") }] }])
    expect((await api.post(`/producer/findings/${seen[0].id}/answer`, { text: "Không phải ảnh", upload_ids: ["upload_nobody"] }, { headers: own })).status).toBe(404)
    expect((await api.post(`/producer/findings/${seen[0].id}/answer`, { text: "Của tôi" }, { headers: other })).status).toBe(404)
  })
})
