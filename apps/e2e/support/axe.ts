import AxeBuilder from "@axe-core/playwright"
import { expect, type Page } from "@playwright/test"

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

/**
 * WCAG 2.2 AA as far as a machine can see it, with every broken rule and its place in the message.
 * No page of ours has a frame, so axe runs in the page itself (its "legacy mode"), and of what is right no list is made: a third of the time.
 */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await page.locator("iframe, frame").count(), `frames on ${page.url()}`).toBe(0)
  const { violations } = await new AxeBuilder({ page }).options({ runOnly: RULES, resultTypes: ["violations"] }).setLegacyMode().analyze()
  const found = violations.map(({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map((node) => node.target.join(" ")).join("\n  ")}`)
  expect(found, page.url()).toEqual([])
}

/** Nothing sticks out to the right: the page cannot be pushed sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { wide, window } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    window: document.documentElement.clientWidth,
  }))
  expect(wide, page.url()).toBeLessThanOrEqual(window)
}

const LONG_NAME = "Hợp tác xã trồng, chế biến và tiêu thụ cam chanh hữu cơ vùng đồi núi Sơn Thọ mới"

/** The same with every maker's name as long as names get. */
export async function expectRoomForLongNames(page: Page): Promise<void> {
  await page.evaluate((long) => {
    const texts = document.createTreeWalker(document.querySelector("main")!, NodeFilter.SHOW_TEXT)
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      text.textContent = text.textContent!.replace(/\b(?:HTX|THT) [^,·(]+/gu, long)
    }
  }, LONG_NAME)
  await expectNoSidewaysScroll(page)
}
