import { orange, vealRoll } from "../support/goods"
import { ALONE, expect, test } from "../support/journey"

/** Changes in Medusa Admin are on the public page within this time. */
const SOON = { timeout: 5_000, intervals: [200] }

test("sold out in Admin is sold out on the page within five seconds", ALONE, async ({ page, office }) => {
  await page.goto(`/san-pham/${vealRoll.handle}`)
  await expect(page.getByRole("button", { name: "Thêm vào giỏ" })).not.toHaveCount(0)
  const putBack = await office.sellOut(vealRoll.handle)
  try {
    await expect
      .poll(async () => {
        await page.reload()
        return page.getByRole("button", { name: "Thêm vào giỏ" }).count()
      }, SOON)
      .toBe(0)
    await expect(page.locator("main").getByText(/hết hàng/i).first()).toBeVisible()
  } finally {
    await putBack()
  }
  await expect
    .poll(async () => {
      await page.reload()
      return page.getByRole("button", { name: "Thêm vào giỏ" }).count()
    }, SOON)
    .toBeGreaterThan(0)
})

test("a new price in Admin is on the page and in its JSON-LD within five seconds", ALONE, async ({ page, office }) => {
  await page.goto(`/san-pham/${orange.handle}`)
  await expect(page.locator("main")).toContainText("225.000")
  const putBack = await office.setPrice(orange.handle, 245_000)
  try {
    await expect
      .poll(async () => {
        await page.reload()
        return page.content()
      }, SOON)
      .toMatch(/"price":\s*"?245000/)
    await expect(page.locator("main")).toContainText("245.000")
  } finally {
    await putBack()
  }
})

test("a new name and another season given in Admin are found, in the list and while one types, within five seconds", ALONE, async ({ page, office }) => {
  // What comes nearest is shown, too, where nothing fits: the count tells.
  const found = async (address: string) => {
    await page.goto(address)
    return page.locator("main").getByRole("status").first().textContent()
  }
  const [nameBack, seasonBack] = [await office.rename(vealRoll.handle, "Giò me Zubilo"), await office.setMonths(vealRoll.handle, [7])]
  try {
    await expect.poll(() => found("/san-pham?q=zubilo"), SOON).toMatch(/^1 món/)
    await expect.poll(() => found("/san-pham?q=zubilo&mua=7"), SOON).toMatch(/^1 món/)
    await expect.poll(() => found("/san-pham?q=zubilo&mua=8"), SOON).toMatch(/^0 món/)
    const { products } = (await (await page.request.get("/api/suggestions?q=zubi&locale=vi")).json()) as { products: { handle: string }[] }
    expect(products.map(({ handle }) => handle)).toEqual([vealRoll.handle])
  } finally {
    await nameBack()
    await seasonBack()
  }
  await expect
    .poll(async () => {
      await page.goto(`/san-pham?q=${encodeURIComponent(vealRoll.title)}&mua=8`)
      return page.locator("main").getByRole("link", { name: new RegExp(vealRoll.title) }).count()
    }, SOON)
    .toBeGreaterThan(0)
})

test("a revoked certificate takes the star from page, list and JSON-LD within five seconds, an annulled revocation gives it back", ALONE, async ({ page, office }) => {
  const starOnPage = () => page.getByRole("link", { name: /OCOP 3 sao/ })
  const inList = () => page.locator("main").getByRole("link", { name: new RegExp(vealRoll.title) })
  await page.goto(`/san-pham/${vealRoll.handle}`)
  await expect(starOnPage()).toBeVisible()
  expect(await page.content()).toContain("hasCertification")
  await page.goto("/san-pham?sao=3")
  await expect(inList().first()).toBeVisible()

  const annul = await office.revokeCertificate(vealRoll.certificate)
  try {
    await page.goto(`/san-pham/${vealRoll.handle}`)
    await expect
      .poll(async () => {
        await page.reload()
        return starOnPage().count()
      }, SOON)
      .toBe(0)
    expect(await page.content()).not.toContain("hasCertification")
    await page.goto("/san-pham?sao=3")
    await expect
      .poll(async () => {
        await page.reload()
        return inList().count()
      }, SOON)
      .toBe(0)
    await page.goto(`/chung-nhan/${vealRoll.certificate}`)
    await expect(page.locator("main")).toContainText(/thu hồi/i)
  } finally {
    await annul()
  }
  await page.goto(`/san-pham/${vealRoll.handle}`)
  await expect
    .poll(async () => {
      await page.reload()
      return starOnPage().count()
    }, SOON)
    .toBeGreaterThan(0)
})
