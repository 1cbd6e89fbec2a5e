import { forEverybody } from "./recent-pages.mjs"

/** @typedef {import("node:http").ServerResponse} Response */
/** @typedef {{ html: string, policy: string, at: number, until: number }} Good */

/** What people browse. Whether a certificate stands or a lot is recalled is never answered from memory; what was searched or filtered is not kept. */
const BROWSED = /^(?:\/en)?\/?(?:(?:san-pham|chu-the|xa|mua-vu|diem-ban|hoi-cho|chinh-sach)(?:\/[^?]*)?)?$/
const MOST = 300
const LONGEST = 6 * 3_600_000

/** @type {Map<string, Good>} */
const pages = new Map()

const WORDS = {
  vi: (/** @type {string} */ time) => `Kho hàng tạm chưa trả lời. Trang này như lúc ${time}: giá, hàng còn và sao có thể đã đổi, được tính lại khi bạn đặt.`,
  en: (/** @type {string} */ time) => `The stockroom is not answering. This page is as of ${time}: prices, stock and stars may have changed, and are checked again when you order.`,
}

/**
 * Keeps the last good version of a page, for when what it shows has changed and the back end is silent before anybody
 * could fetch it anew. Never beyond the instant the page itself names, at which a star may end.
 * @param {string} url
 * @param {Response} response with all its headers
 * @param {Buffer} body finished
 */
export function keepGoodPage(url, response, body) {
  if (response.statusCode !== 200 || !BROWSED.test(url) || !forEverybody(response)) return
  const seconds = [...String(response.getHeader("cache-control")).matchAll(/(?:s-maxage|stale-while-revalidate)=(\d+)/g)].reduce((sum, [, each]) => sum + Number(each), 0)
  pages.delete(url)
  if (pages.size >= MOST) pages.delete(String(pages.keys().next().value))
  const now = Date.now()
  pages.set(url, { html: body.toString("utf8"), policy: String(response.getHeader("content-security-policy") ?? ""), at: now, until: now + Math.min(LONGEST, seconds * 1_000) })
}

/**
 * The page as it last was, saying from when it is; null when there is none one may still show.
 * @param {string} url
 */
export function lastGoodPage(url) {
  const page = pages.get(url)
  if (!page || page.until < Date.now()) return null
  const locale = /^\/en(?:\/|$)/.test(url) ? "en" : "vi"
  const time = new Intl.DateTimeFormat(locale === "vi" ? "vi-VN" : "en-GB", { dateStyle: "short", timeStyle: "short", timeZone: "Asia/Ho_Chi_Minh" }).format(page.at)
  const note = `<aside role="status" data-as-of="${new Date(page.at).toISOString()}" class="bg-honey-wash px-4 py-3 text-center text-14 text-honey-ink">${WORDS[locale](time)}</aside>`
  return { body: Buffer.from(page.html.replace(/<body[^>]*>/, (body) => body + note)), policy: page.policy }
}

/** Forgets everything: for tests. */
export const forgetGoodPages = () => pages.clear()
