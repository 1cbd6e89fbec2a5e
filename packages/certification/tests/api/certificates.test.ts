import { CERTIFICATION_MODULE, type CertificationModuleService } from "@ocop/certification/modules/certification"
import { shopSuite, turnClock } from "@ocop/test-kit"
import { asValue } from "@medusajs/framework/awilix"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

const TODAY = "2026-11-23T09:00:00+07:00"

const decision = { decision_number: "77/QĐ-UBND", signed_on: "2026-11-20", issued_by: "UBND tỉnh Hà Tĩnh" }
const grant = { ...decision, certificate_number: "77/GCN-OCOP" }

shopSuite({ demo: true }, ({ api, container, store, admin }) => {
  const certification = () => container().resolve<CertificationModuleService>(CERTIFICATION_MODULE)
  const verify = (number: string, query = "") => api.get(`/store/ocop/certificates/${encodeURIComponent(number)}${query}`, { headers: store() })
  const record = (path: string, body: object) => api.post(`/admin/ocop/${path}`, body, { headers: admin() })
  const productId = async (handle: string) => (await container().resolve(Modules.PRODUCT).listProducts({ handle }))[0]!.id
  const certificateId = async (number: string) => (await certification().retrieveCertificateByNumber(number)).id
  const starOnPage = async (handle: string) => (await api.get(`/store/ocop/products/${handle}`, { headers: store() })).data.product.star

  /** What the council found; the id of its evaluation. */
  let found: { id: string; product_id: string; criteria_set_id: string; star: number; average: number; created_at: Date }[] = []
  const evaluated = (product_id: string, star = 3) => {
    const id = `eval_${found.length + 1}`
    found.push({ id, product_id, criteria_set_id: "Q26", star, average: star * 20 - 5, created_at: new Date() })
    return id
  }
  const council = { listEvaluations: async (by: Record<string, string>) => found.filter((row) => Object.entries(by).every(([key, value]) => row[key as "id"] === value)), listSessions: async () => [], listSessionEntries: async () => [], listCouncils: async () => [], listCriteriaSets: async ({ id }: { id: string }) => [{ id, title: "Bộ tiêu chí đánh giá, phân hạng sản phẩm OCOP (QĐ 148/QĐ-TTg 24/02/2023)" }] }

  beforeEach(() => {
    turnClock(TODAY)
    found = []
    container().register("council", asValue(council))
  })

  describe("the record of decisions", () => {
    it.each(["decision", "certificate"])("refuses to change, delete or empty the table %s", async (table) => {
      const sql = container().resolve(ContainerRegistrationKeys.PG_CONNECTION)
      const before = await sql(table).count()

      for (const statement of [`update "${table}" set product_id = 'other'`, `delete from "${table}"`, `truncate "${table}" cascade`]) {
        await expect(sql.raw(statement)).rejects.toThrow("append-only")
      }

      expect(await sql(table).count()).toEqual(before)
    })

    it("has no way through the module either", async () => {
      const id = await certificateId("MH-2024-11")

      await expect(certification().updateCertificates({ id, star: 5 })).rejects.toThrow()
      await expect(certification().deleteCertificates(id)).rejects.toThrow()
      await expect(certification().softDeleteCertificates(id)).rejects.toThrow()
      expect((await certification().retrieveCertificate(id)).star).toBe(3)
    })
  })

  describe("checking a certificate", () => {
    it("finds its number however it is typed", async () => {
      for (const typed of ["MH-2024-11", " mh-2024-11 ", "mh 2024-11".replace(" ", "-"), "MH – 2024 – 11"]) {
        const { status, data } = await verify(typed)
        expect(status).toBe(200)
        expect(data.certificate).toMatchObject({ number: "MH-2024-11", state: "active", stands: true, star: 3, demo: true })
      }
    })

    it("says plainly that a number is unknown", async () => {
      for (const number of ["99/GCN", "' or 1=1 --", "<script>", "x".repeat(300)]) {
        const { status, data } = await verify(number)
        expect(status).toBe(404)
        expect(data).toMatchObject({ type: "not_found" })
        expect(data.message).toContain("Không có giấy chứng nhận")
      }
    })

    it("names the product and its producer", async () => {
      const { data } = await verify("MH-2024-11")

      expect(data.certificate.product).toMatchObject({ handle: "cam-chanh-vietgap-hop-5-kg" })
      expect(data.certificate.producer).toEqual({ handle: "htx-cam-son-tho", name: "HTX cam Sơn Thọ" })
    })
  })

  describe("as time goes by", () => {
    it("shows the star until the instant its certificate ends, and not from then on", async () => {
      const { data } = await verify("MH-2024-11")
      const end = new Date(data.certificate.valid_until)

      turnClock(new Date(end.getTime() - 1))
      expect(await starOnPage("cam-chanh-vietgap-hop-5-kg")).toMatchObject({ star: 3 })
      turnClock(end)
      expect(await starOnPage("cam-chanh-vietgap-hop-5-kg")).toBeNull()
      expect((await verify("MH-2024-11")).data.certificate).toMatchObject({ state: "expired", stands: false })
    })

    it("shows a star known only by its year without number or dates, and only while it surely stands", async () => {
      expect(await starOnPage("cu-do-xuan-luong")).toMatchObject({
        star: 3, precision: "year", recognised_year: 2024, certificate_number: null, valid_from: null, valid_until: null,
      })

      turnClock("2027-01-01T00:00:00+07:00")
      expect(await starOnPage("cu-do-xuan-luong")).toBeNull()
    })
  })

  describe("an officer", () => {
    it("revokes a certificate: the star is gone, and the certificate says when and why", async () => {
      const id = await certificateId("MH-2024-11")

      const { status } = await record(`certificates/${id}/revoke`, { ...decision, ground: "criteria_no_longer_met", found_on: "2026-11-10", reason: "Không còn đáp ứng tiêu chí" })

      expect(status).toBe(201)
      expect(await starOnPage("cam-chanh-vietgap-hop-5-kg")).toBeNull()
      expect((await verify("MH-2024-11")).data.certificate).toMatchObject({
        state: "revoked",
        ended: { decision_number: "77/QĐ-UBND", reason: "Không còn đáp ứng tiêu chí" },
      })
      const again = await record(`certificates/${id}/revoke`, { ...decision, ground: "other", reason: "Lần nữa" })
      expect(again.status).toBe(400)
      expect(again.data.message).toContain("đã bị thu hồi")
    })

    it("recognises a product that has no star, and a number is given once", async () => {
      const product_id = await productId("buoi")

      const { status, data } = await record("certificates", { product_id, ...grant, evaluation_id: evaluated(product_id) })

      expect(status).toBe(201)
      expect(data).toMatchObject({ product_id, certificate_number: "77/GCN-OCOP" })
      expect(await starOnPage("buoi")).toMatchObject({ star: 3, valid_until: "2029-11-19T17:00:00.000Z" })
      const another = await productId("cam-bu-huong-dien")
      const other = await record("certificates", { ...grant, product_id: another, evaluation_id: evaluated(another), certificate_number: "77/gcn - ocop" })
      expect(other.status).toBe(422)
    })

    it("cannot give a second certificate while one stands, even when two officers press at once", async () => {
      const product_id = await productId("buoi")

      const answers = await Promise.all([1, 2, 3, 4].map((number) => record("certificates", { product_id, ...grant, evaluation_id: evaluated(product_id), certificate_number: `${number}/GCN` })))

      expect(answers.map(({ status }) => status).sort()).toEqual([201, 400, 400, 400])
      expect(await certification().listCertificates({ product_id })).toHaveLength(1)
    })

    it("corrects a mistake by annulling the decision and recording it anew under the same number", async () => {
      const product_id = await productId("buoi")
      const { data: wrong } = await record("certificates", { product_id, ...grant, evaluation_id: evaluated(product_id, 4) })

      const { status } = await record(`decisions/${wrong.decision_id}/annul`, { ...decision, decision_number: "78/QĐ-UBND", reason: "Ghi nhầm hạng" })
      const { status: anew } = await record("certificates", { product_id, ...grant, evaluation_id: evaluated(product_id, 3) })

      expect([status, anew]).toEqual([201, 201])
      expect(await starOnPage("buoi")).toMatchObject({ star: 3, certificate_number: "77/GCN-OCOP" })
      const { data } = await api.get(`/admin/ocop/products/${product_id}/certification`, { headers: admin() })
      expect(data.decisions).toHaveLength(3)
      expect(data.decisions.filter(({ annulled }: { annulled: boolean }) => annulled)).toHaveLength(1)
    })

    it("renews and upgrades: the new certificate takes over", async () => {
      const id = await certificateId("MH-2024-03")

      const { status } = await record(`certificates/${id}/upgrade`, { ...grant, evaluation_id: evaluated(await productId("cam-v2"), 4) })

      expect(status).toBe(201)
      expect(await starOnPage("cam-v2")).toMatchObject({ star: 4, certificate_number: "77/GCN-OCOP" })
      expect((await verify("MH-2024-03")).data.certificate).toMatchObject({ state: "superseded", replaced_by: "77/GCN-OCOP" })
    })

    it("opens a grace within 180 days of the end: the star is back while the renewal is decided", async () => {
      turnClock("2027-06-01T09:00:00+07:00")
      const id = await certificateId("MH-2024-03")
      expect(await starOnPage("cam-v2")).toBeNull()

      const { status } = await record(`certificates/${id}/open-grace`, { ...decision, signed_on: "2027-05-30", reason: "Hồ sơ nộp ngày 25/05/2027" })

      expect(status).toBe(201)
      expect(await starOnPage("cam-v2")).toMatchObject({ star: 3, state: "grace" })
    })

    it("is refused a star that is none, days that cannot be, and fields nobody knows", async () => {
      const wrongs = [
        { star: 4 },
        { evaluation_id: evaluated(await productId("cam-v2")) },
        { evaluation_id: evaluated(await productId("buoi"), 2) },
        { signed_on: "2026-02-31" },
        { decision_number: " " },
        { valid_until: "2030-01-01" },
        { valid_until: "2026-01-01" },
        { state: "active" },
      ]
      const product_id = await productId("buoi")

      const evaluation_id = evaluated(product_id)

      for (const wrong of wrongs) expect((await record("certificates", { product_id, ...grant, evaluation_id, ...wrong })).status, JSON.stringify(wrong)).toBe(400)
      expect(await starOnPage("buoi")).toBeNull()
    })

    it("is told when the product or the certificate does not exist", async () => {
      expect((await record("certificates", { product_id: "prod_none", ...grant, evaluation_id: evaluated("prod_none") })).status).toBe(404)
      expect((await record("certificates", { product_id: await productId("buoi"), ...grant, evaluation_id: "eval_none" })).status).toBe(404)
      expect((await record("certificates/cert_none/revoke", { ...decision, ground: "other", reason: "Không có" })).status).toBe(404)
    })

    it("uses what a council found once, and writes the next free number itself", async () => {
      const product_id = await productId("buoi")
      const evaluation_id = evaluated(product_id, 4)
      const { data } = await record("certificates", { ...decision, product_id, evaluation_id })

      const again = await record(`certificates/${data.certificate_id}/renew`, { ...decision, signed_on: "2026-11-23", evaluation_id })

      expect(data.certificate_number).toBe("01/2026/GCN-OCOP")
      expect(again.status).toBe(400)
      expect(again.data.code).toBe("evaluation_used")
    })

    it("takes a register of past certificates whole or not at all, with a reason for every row it refuses", async () => {
      const heading = "Sản phẩm;Số giấy chứng nhận;Hạng sao;Số quyết định;Ngày ký;Cơ quan ban hành\n"
      const good = "buoi;11/GCN;3;5/QĐ-UBND;15/03/2023;UBND huyện Vũ Quang\nbuoi;12/GCN;4 sao;6/QĐ-UBND;01/03/2025;UBND tỉnh Hà Tĩnh\n"
      const sheet = (rows: string, dry_run: boolean) => record("certificates/import", { filename: "so-cu.csv", content: Buffer.from(heading + rows).toString("base64"), dry_run })

      const withAMistake = await sheet(`${good}không có;13/GCN;3;7/QĐ;01/03/2025;UBND tỉnh\n`, false)
      const tried = await sheet(good, true)
      expect(await certification().listCertificates({ product_id: await productId("buoi") })).toHaveLength(0)
      const taken = await sheet(good, false)

      expect(withAMistake.data).toMatchObject({ imported: false, accepted: 2 })
      expect(withAMistake.data.lines[2].refused).toContain("không có")
      expect(tried.data).toMatchObject({ imported: false, accepted: 2, lines: [{ kind: "issue" }, { kind: "upgrade" }] })
      expect(taken.data).toMatchObject({ imported: true })
      expect(await starOnPage("buoi")).toMatchObject({ star: 4, certificate_number: "12/GCN" })
      expect((await verify("11/GCN")).data.certificate).toMatchObject({ state: "superseded", source: "Nhập từ tệp so-cu.csv" })
      expect((await sheet(good, false)).data.lines[0].refused).toContain("đã có")
    })

    it("is stopped by the database itself from letting two certificates of one product stand", async () => {
      const sql = container().resolve(ContainerRegistrationKeys.PG_CONNECTION)
      const product_id = await productId("cam-v2")
      const past = { product_id, issued_by: "X", demo: true, effective_at: TODAY }

      const write = sql.transaction(async (trx) => {
        await trx("decision").insert({ id: "dec_past", kind: "issue", number: "1", signed_on: "2026-11-20", ...past })
        await trx("certificate").insert({ id: "cert_past", decision_id: "dec_past", product_id, number: "9", number_key: "9", star: 5, precision: "day", year: 2026, valid_from: TODAY, valid_until: "2028-01-01T00:00:00Z" })
      })

      await expect(write).rejects.toThrow("would stand beside")
    })

    it("is given the paper to print, the list as a sheet, and what waits", async () => {
      const file = (path: string) => api.get(`/admin/ocop/${path}`, { headers: admin(), responseType: "arraybuffer" })

      const pdf = await file(`certificates/${await certificateId("MH-2024-11")}/pdf`)
      const sheet = await file("certificates/sheet?star=3")
      const { data } = await api.get("/admin/ocop/overview", { headers: admin() })

      expect(Buffer.from(pdf.data).subarray(0, 5).toString()).toBe("%PDF-")
      expect(Buffer.from(sheet.data).subarray(0, 2).toString()).toBe("PK")
      expect(data).toMatchObject({ year: 2026, months: expect.any(Array) })
      expect(data.standing.find((each: { star: number }) => each.star === 3).count).toBeGreaterThan(0)
    })

    it("lists certificates with how they stand today", async () => {
      const { data } = await api.get("/admin/ocop/certificates?q=mh-2024&limit=2", { headers: admin() })

      expect(data.certificates).toHaveLength(2)
      expect(data.count).toBeGreaterThan(2)
      expect(data.certificates[0]).toHaveProperty("state")
      expect((await api.get("/admin/ocop/certificates?limit=100000", { headers: admin() })).status).toBe(400)
    })
  })

  it("keeps strangers away from the record", async () => {
    const body = { product_id: await productId("buoi"), ...grant }

    expect((await api.post("/admin/ocop/certificates", body)).status).toBe(401)
    expect((await api.post("/admin/ocop/certificates", body, { headers: store() })).status).toBe(401)
    expect((await api.get("/admin/ocop/certificates")).status).toBe(401)
    expect((await api.get("/store/ocop/certificates/MH-2024-11", { headers: { "x-publishable-api-key": "pk_forged" } })).status).toBe(400)
  })
})
