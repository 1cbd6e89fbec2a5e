import type { Page } from "@playwright/test"
import { DEMO_PRODUCER_LOGINS } from "@ocop/demo"
import { expectAccessible, expectNoSidewaysScroll } from "../support/axe"
import { BESIDE, expect, test } from "../support/journey"
import { Person, PHONE } from "../support/person"
import { signsIn } from "../support/producer"
import { QUAY, Till } from "../support/till"

const ORANGE = "Cam chanh VietGAP hộp 5 kg"
const HONEY = "Hộp quà mật ong 3 vị"
const GROWERS = { which: 2, name: "HTX cam Sơn Thọ", brings: ORANGE, boxes: 3 }
const BEEKEEPERS = { which: 3, name: "HTX ong rừng", brings: HONEY, boxes: 2 }
const FLOAT = 300_000
/** Some steps move much at once: store-rooms for booths, a draft for every point. */
const PATIENCE = { timeout: 60_000 }
const dayOf = (days: number) => new Date(Date.now() + days * 86_400_000 + 7 * 3_600_000).toISOString().slice(0, 10)

interface Account {
  balance: number
  entries: { id: string; kind: string; amount: number }[]
}
interface Fair {
  fair: { status: string; booth_list: { sales_point: { id: string } }[]; result: { producer: string; brought: number; sold: number; returned: number; on_hand: number; takings: number }[] }
}

test("a fair from its plan to the last đồng: producers answer, the optimiser allocates, goods travel, a tablet sells without a signal, what is left goes home, statements foot", BESIDE, async ({ browser }) => {
  test.setTimeout(300_000)
  const handle = `phien-cho-thu-${Date.now().toString(36)}`
  const name = `Phiên chợ thử ${handle.split("-").at(-1)}`
  const booth = `${name}, gian A1`
  const [trade, admin, seller] = await Promise.all([Person.of("trade_office"), Person.of("admin"), Person.of("seller")])
  const makers = await Promise.all([GROWERS, BEEKEEPERS].map(async (maker) => ({ ...maker, person: await Person.of("producer", maker.which), phone: await (await browser.newContext(PHONE)).newPage() })))
  const accountOf = (person: Person) => person.get<Account>("/producer/settlement")
  const before = await Promise.all(makers.map(({ person }) => accountOf(person)))
  const desk = await trade.sitsAt(browser, "fairs")
  let point = ""
  let till: Till | null = null
  try {
    // 1. The trade office plans.
    await desk.getByRole("button", { name: "Lên kế hoạch hội chợ" }).click()
    const form = desk.getByRole("dialog")
    await form.getByLabel("Tên hội chợ").fill(name)
    await form.getByLabel("Mã đường dẫn").fill(handle)
    await form.getByLabel("Xã", { exact: true }).fill("Vũ Quang")
    await form.getByRole("option", { name: "xã Vũ Quang, Hà Tĩnh", exact: true }).getByRole("button").click()
    await form.getByLabel("Địa điểm, không ghi xã").fill("Sân nhà văn hóa")
    for (const [label, value] of [["Khai mạc", dayOf(0)], ["Bế mạc", dayOf(1)], ["Chủ thể trả lời trước hết ngày", dayOf(0)], ["Giới thiệu cho khách", "Một gian cam và mật ong."]] as const) await form.getByLabel(label).fill(value)
    await form.getByRole("button", { name: "Lên kế hoạch" }).click()
    await desk.waitForURL(/\/fairs\/fair_/)
    const fairPage = desk.url()
    const fairPath = `/admin/ocop/fairs/${fairPage.split("/").at(-1)}`
    await desk.getByRole("button", { name: "Thêm gian" }).click()
    await desk.getByRole("dialog").getByLabel("Số gian").fill("A1")
    await desk.getByRole("dialog").getByRole("button", { name: "Thêm gian" }).click()
    await expect(desk.getByRole("link", { name: "Gian A1" })).toBeVisible()
    await desk.getByRole("button", { name: "Mời chủ thể" }).click()
    for (const maker of makers) await desk.getByRole("dialog").getByLabel(new RegExp(`^${maker.name}`)).click()
    await desk.getByRole("dialog").getByRole("button", { name: "Mời chủ thể" }).click()
    for (const maker of makers) {
      await desk.getByRole("combobox", { name: `Gian: ${maker.name}` }).click()
      await desk.getByRole("option", { name: "Gian A1" }).click()
      await expect(desk.getByRole("combobox", { name: `Gian: ${maker.name}` })).toContainText("Gian A1")
    }
    await says(desk, "Gửi lời mời", "Kế hoạch đã duyệt")
    await expect(desk.getByText("Đã mời", { exact: true }).first()).toBeVisible()

    // 2. Producers confirm, each on a phone.
    for (const { phone, which, brings, boxes } of makers) {
      const { email: identifier, password } = DEMO_PRODUCER_LOGINS[which]!
      await signsIn(phone, { identifier, password })
      await phone.getByRole("link", { name: /Hội chợ/ }).first().click()
      const invitation = phone.getByRole("article", { name })
      await expect(invitation).toContainText("Chờ bạn trả lời")
      if (which === GROWERS.which) {
        await expectNoSidewaysScroll(phone)
        await expectAccessible(phone)
        await invitation.getByRole("button", { name: "Nhận lời" }).click()
        await expect(phone.getByText("Nhận lời thì ghi số lượng ít nhất một món.")).toBeVisible()
      }
      await invitation.getByLabel(new RegExp(brings)).fill(String(boxes))
      await invitation.getByRole("button", { name: "Nhận lời" }).click()
      await expect(phone.getByText("Đã gửi trả lời")).toBeVisible()
      await expect(invitation).toContainText("Bạn nhận lời")
    }
    await desk.reload()
    await says(desk, "Chốt danh sách", "Hai chủ thể nhận lời")
    await expect(desk.getByText("Đã chốt", { exact: true }).first()).toBeVisible()
    point = (await trade.get<Fair>(fairPath)).fair.booth_list[0]!.sales_point.id

    // Visitors read of it.
    const visitor = makers[0]!.phone
    const publicPage = `/hoi-cho/${handle}`
    await expect
      .poll(async () => {
        await visitor.goto(publicPage)
        return visitor.getByRole("heading", { level: 1, name }).count()
      }, PATIENCE)
      .toBe(1)
    for (const { brings } of makers) await expect(visitor.getByRole("link", { name: brings })).toBeVisible()
    await expectNoSidewaysScroll(visitor)
    await expectAccessible(visitor)

    // 3. The optimiser allocates; the office has the last word, and what is accepted becomes drafts.
    await desk.goto(trade.screen("supply"))
    await desk.getByRole("button", { name: "Lập kế hoạch" }).click()
    await desk.getByRole("dialog").getByLabel("Tên kế hoạch").fill(name)
    await desk.getByRole("dialog").getByRole("button", { name: "Lập kế hoạch" }).click()
    await desk.waitForURL(/\/supply\/supplan_/, PATIENCE)
    for (const maker of makers) await sets(desk, maker, booth)
    await confirms(desk, "Chốt kế hoạch")
    await expect(desk.getByText("Đã chốt", { exact: true }).first()).toBeVisible()
    await desk.getByRole("button", { name: "Lập phiếu chuyển" }).first().click()
    // The plan names some of its transfers, the fair's page all that come to its booth.
    await expect(desk.getByRole("link", { name: / → / }).first()).toBeVisible(PATIENCE)
    // The fair asks for no box a second time.
    await desk.goto(fairPage)
    await desk.getByRole("button", { name: "Lập phiếu chuyển tới gian" }).click()
    await expect(desk.getByText("Không còn gì phải lập phiếu.")).toBeVisible()
    for (const { boxes } of makers) await expect(desk.getByText(`${boxes} / ${boxes} đã có phiếu`)).toBeVisible()

    // 4. Goods move: packed, on the road, counted by whoever receives them.
    for (const { phone, name: from, boxes } of makers) {
      const transfer = await opensTransfer(desk, { fairPage, from, booth })
      await confirms(desk, "Soạn xong")
      await phone.goto("/nha-san-xuat/gui-hang")
      await phone.getByRole("article", { name: booth }).getByRole("button", { name: "Cho hàng đi" }).click()
      await expect(phone.getByText("Hàng đang trên đường.")).toBeVisible()
      await desk.goto(transfer)
      await counts(desk, boxes)
    }

    // 5. The booth signs the regulation, somebody is given it, the fair opens.
    await desk.goto(trade.screen(`sales-points/${point}`))
    await confirms(desk, "Ký quy chế hiện hành")
    const staff = await admin.sitsAt(browser, "staff")
    await staff.getByRole("button", { name: /Giao vai trò: Người bán/ }).click()
    await staff.getByRole("combobox", { name: "Vai trò" }).click()
    await staff.getByRole("option", { name: "Người bán tại điểm" }).click()
    await staff.getByLabel(booth).click()
    await staff.getByRole("button", { name: "Giao vai trò", exact: true }).click()
    await expect(staff.getByText("Đã giao vai trò")).toBeVisible()
    await staff.context().close()
    await desk.goto(fairPage)
    await says(desk, "Khai mạc", "Hàng đã lên gian")
    await expect(desk.getByText("Đang diễn ra", { exact: true }).first()).toBeVisible()

    // 6. A tablet sells there without a signal; the signal returns; the drawer is counted blind.
    till = await Till.signedIn(undefined, undefined, booth)
    await till.opensShift(FLOAT)
    await till.losesSignal()
    for (const basket of [[ORANGE, HONEY, HONEY], [ORANGE]]) {
      for (const title of basket) await till.goods().filter({ hasText: title }).first().click()
      await till.page.locator('a[href="#thu"]:visible').click()
      await till.page.getByRole("button", { name: /^Đủ/ }).click()
      await expect(till.page.getByRole("heading", { name: "Đã bán" })).toBeVisible()
      await till.page.getByRole("button", { name: "Bán tiếp" }).click()
    }
    await expect(till.saved()).toContainText(/mục chờ gửi/)
    await till.hasSignal()
    await expect(till.saved()).toContainText("Mọi mục đã ở máy chủ", PATIENCE)
    const gross = await taken(trade, fairPath)
    await till.page.goto(`${QUAY}#ket`)
    await till.page.getByLabel("Tiền mặt đếm được").fill(String(FLOAT + gross))
    await till.page.getByRole("button", { name: "Ghi và kết ca" }).click()
    await expect(till.page.getByText("Két khớp từng đồng")).toBeVisible()
    await expect(till.saved()).toContainText("Mọi mục đã ở máy chủ", PATIENCE)

    // 7. The fair is counted and does not close over the box that is left; it goes home, and the fair closes.
    await desk.reload()
    await says(desk, "Ngừng bán, kiểm hàng", "Hết giờ")
    await expect(desk.getByText(/gian A1 còn 1 hộp/).first()).toBeVisible()
    await desk.goto(trade.screen("transfers"))
    await desk.getByRole("button", { name: "Lập phiếu", exact: true }).click()
    for (const [field, place] of [["Nơi gửi", booth], ["Nơi nhận", GROWERS.name]] as const) {
      await desk.getByRole("dialog").getByRole("combobox", { name: field }).click()
      await desk.getByRole("option", { name: place, exact: true }).click()
    }
    await desk.getByRole("dialog").getByLabel(new RegExp(`Số hộp: ${ORANGE}`)).fill("1")
    await desk.getByRole("dialog").getByRole("button", { name: "Lập phiếu nháp" }).click()
    await desk.waitForURL(/\/transfers\/\w+/)
    await confirms(desk, "Soạn xong")
    await confirms(desk, "Gửi đi")
    await counts(desk, 1)
    await desk.goto(fairPage)
    await says(desk, "Khép hội chợ", "Đã kiểm và trả hàng")
    await expect(desk.getByText("Đã khép", { exact: true }).first()).toBeVisible()
    const { fair } = await trade.get<Fair>(fairPath)
    expect(fair.result.map(({ producer, brought, sold, returned, on_hand }) => [producer, brought, sold, returned, on_hand])).toEqual([[GROWERS.name, 3, 2, 1, 0], [BEEKEEPERS.name, 2, 2, 0, 0]])

    // 8. What the tills took is what producers were credited, less the shop's fee, to the đồng; their pages add up.
    for (const [index, { person, phone, name: producer }] of makers.entries()) {
      const takings = fair.result.find((row) => row.producer === producer)!.takings
      const known = new Set(before[index]!.entries.map(({ id }) => id))
      const added = async () => (await accountOf(person)).entries.filter(({ id }) => !known.has(id))
      await expect.poll(async () => (await added()).filter(({ kind }) => kind === "sale").reduce((sum, { amount }) => sum + amount, 0), PATIENCE).toBe(takings)
      const lines = await added()
      const { balance } = await accountOf(person)
      expect(balance - before[index]!.balance).toBe(lines.reduce((sum, { amount }) => sum + amount, 0))
      expect(new Set(lines.map(({ kind }) => kind))).toEqual(new Set(["sale", "fee"]))
      await phone.goto("/nha-san-xuat/doi-soat")
      const amounts = (await phone.locator("dl").first().locator("dd").allInnerTexts()).map(dong)
      expect(amounts.pop()).toBe(amounts.reduce((sum, amount) => sum + amount, 0))
      expect(dong(await phone.locator("section[aria-labelledby=bay-gio] .text-46").innerText())).toBe(Math.abs(balance))
      await expectNoSidewaysScroll(phone)
    }
    expect(fair.result.reduce((sum, { takings }) => sum + takings, 0)).toBe(gross)
  } finally {
    await till?.thrownAway()
    await tidiesUp({ admin, trade, seller, point, name })
  }
})

/** A step that wants a reason. */
async function says(page: Page, verb: string, reason: string): Promise<void> {
  const drawer = page.getByRole("dialog")
  await opens(page, verb, drawer)
  await drawer.getByLabel("Lý do").fill(reason)
  await drawer.getByRole("button", { name: verb, exact: true }).click()
  await expect(drawer).toHaveCount(0, PATIENCE)
}

/** A step that asks first. */
async function confirms(page: Page, verb: string): Promise<void> {
  const question = page.getByRole("alertdialog")
  await opens(page, verb, question)
  await question.getByRole("button", { name: verb, exact: true }).click()
  await expect(page.getByRole("button", { name: verb, exact: true })).toHaveCount(0, PATIENCE)
}

/** A press while the page is still filling itself in may miss: whoever sees nothing open presses again. */
async function opens(page: Page, verb: string, over: ReturnType<Page["getByRole"]>): Promise<void> {
  await expect(async () => {
    if (!(await over.isVisible())) await page.getByRole("button", { name: verb, exact: true }).click({ timeout: 5_000 })
    await expect(over).toBeVisible({ timeout: 3_000 })
  }).toPass(PATIENCE)
}

async function counts(page: Page, boxes: number): Promise<void> {
  await page.getByRole("button", { name: "Đếm và nhận" }).click()
  await page.getByRole("dialog").getByPlaceholder("Đếm được").fill(String(boxes))
  await page.getByRole("dialog").getByRole("button", { name: "Đếm và nhận" }).click()
  await expect(page.getByText("Đã nhận đủ", { exact: true }).first()).toBeVisible(PATIENCE)
}

/** The draft from a producer, found the way the fair's page shows; answers its address. */
async function opensTransfer(page: Page, { fairPage, from, booth }: { fairPage: string; from: string; booth: string }): Promise<string> {
  await page.goto(fairPage)
  await page.getByRole("link", { name: "Xem phiếu" }).click()
  await page.getByRole("row").filter({ hasText: from }).filter({ hasText: booth }).click()
  await page.waitForURL(/\/transfers\/\w+/)
  return page.url()
}

/** Types over what the optimiser gave the booth of one maker's goods, so that all of its promise is sent there. */
async function sets(page: Page, maker: typeof GROWERS, booth: string): Promise<void> {
  await page.getByPlaceholder("Tìm kiếm").fill(maker.brings)
  await page.getByRole("link", { name: maker.brings }).click()
  await expect(page.getByRole("heading", { name: maker.brings, level: 1 })).toBeVisible(PATIENCE)
  const cell = page.getByRole("spinbutton", { name: new RegExp(`^${maker.name} → ${booth}`) }).first()
  if ((await cell.count()) === 0) {
    for (const [field, place] of [["Chủ thể", maker.name], ["Nơi bán", booth]] as const) {
      await page.getByRole("combobox", { name: field }).click()
      await page.getByRole("option", { name: place }).click()
    }
    await page.getByRole("button", { name: "Thêm dòng" }).click()
  }
  if ((await cell.inputValue()) !== String(maker.boxes)) {
    await cell.fill(String(maker.boxes))
    await page.getByRole("button", { name: "Lưu các ô đã sửa" }).click()
    await expect(page.getByText("1 ô chưa lưu")).toHaveCount(0)
  }
  await page.getByRole("link", { name: /^← / }).click()
}

/** What the tills of the fair have taken, once the server has heard of it. */
async function taken(trade: Person, fairPath: string): Promise<number> {
  const read = async () => (await trade.get<Fair>(fairPath)).fair.result.reduce((all, { sold, takings }) => ({ sold: all.sold + sold, takings: all.takings + takings }), { sold: 0, takings: 0 })
  await expect.poll(async () => (await read()).sold, PATIENCE).toBe(4)
  return (await read()).takings
}

/** The seller stands at one point again, and no draft for other points is left over. */
async function tidiesUp({ admin, trade, seller, point, name }: { admin: Person; trade: Person; seller: Person; point: string; name: string }): Promise<void> {
  const { staff } = await admin.get<{ staff: { id: string; grants: { id: string; points: { id: string }[] }[] }[] }>("staff?limit=100")
  const grants = staff.find(({ id }) => id === seller.id)?.grants.filter(({ points }) => points.some(({ id }) => id === point)) ?? []
  for (const { id } of grants) await admin.post(`grants/${id}/end`)
  const { transfers } = await trade.get<{ transfers: { id: string; to: { point_id: string | null } }[] }>("transfers?status=draft&limit=100")
  for (const { id } of transfers) {
    const { transfer } = await trade.get<{ transfer: { note: string | null } }>(`transfers/${id}`)
    if (transfer.note === name) await trade.post(`transfers/${id}/cancel`, { reason: "Thử xong" })
  }
}

/** "−18.000 ₫" → -18000 */
const dong = (text: string): number => Number(text.replace(/\D/g, "")) * (/[−-]/.test(text) ? -1 : 1)
