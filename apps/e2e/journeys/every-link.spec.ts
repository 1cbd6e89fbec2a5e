import { crawl, type CrawledPage } from "../support/crawl"
import { bambooShoots, tea } from "../support/goods"
import { ALONE, expect, test } from "../support/journey"

/** Lists link to themselves with every filter there is: they are opened, in Vietnamese, and not followed further. */
const isList = (path: string) => /\/san-pham\?/.test(path)
/** Ended and revoked: one comes to them from an old box or a story, the sitemap offers what stands. */
const isEnded = (path: string) => [tea, bambooShoots].some(({ certificate }) => path.endsWith(`/chung-nhan/${certificate}`))
const isEnglish = (path: string) => /^\/en(?:[/?]|$)/.test(path)

/** What is wrong with each of them, by address, nothing left out. */
const wrong = <Each extends CrawledPage>(pages: Each[], problem: (page: Each) => unknown) => pages.flatMap((page) => {
  const found = problem(page)
  return found ? [`${page.path}: ${String(found)}`] : []
})

const typeOf = (thing: unknown, name: string): unknown => (thing && typeof thing === "object" ? Reflect.get(thing, name) : undefined)

/** Everything JSON-LD speaks of, however deep inside of something else. */
const thingsIn = (value: unknown): Record<string, unknown>[] =>
  value && typeof value === "object" ? [...(Array.isArray(value) ? [] : [value as Record<string, unknown>]), ...Object.values(value).flatMap(thingsIn)] : []

test("every link leads somewhere, every page has its other language, and what pages tell machines is true", ALONE, async ({ page, request }) => {
  await page.goto("/")
  const found = await crawl({ page, from: ["/", "/en"], open: (path) => !(isList(path) && isEnglish(path)), follow: (path) => !isList(path) })
  const at = new Map(found.map((each) => [each.path, each]))
  const pages = found.filter(({ html }) => html)

  expect(pages.length).toBeGreaterThan(120)
  expect(wrong(found, ({ status }) => status !== 200 && status)).toEqual([])
  expect(wrong(pages, ({ headings }) => headings !== 1 && `${headings} h1`)).toEqual([])
  expect(wrong(pages, ({ picturesWithoutAlt }) => picturesWithoutAlt[0])).toEqual([])
  expect(wrong(pages, ({ path, lang }) => lang.startsWith("en") !== isEnglish(path) && lang)).toEqual([])
  const pictures = [...new Set(pages.flatMap((each) => each.pictures))]
  expect(pictures.length).toBeGreaterThan(40)
  const answers = await Promise.all(pictures.map(async (path) => ({ path, status: (await request.get(path)).status() })))
  expect(answers.filter(({ status }) => status !== 200)).toEqual([])

  const public_ = pages.filter(({ indexable, path }) => indexable && !isList(path))
  expect(wrong(public_, ({ path, canonical }) => canonical !== path && `canonical ${canonical}`)).toEqual([])
  expect(wrong(public_, ({ path, languages }) => ![languages.vi, languages.en].includes(path) && JSON.stringify(languages))).toEqual([])
  expect(wrong(public_, ({ languages }) => Object.values(languages).find((other) => JSON.stringify(at.get(other)?.languages) !== JSON.stringify(languages)))).toEqual([])

  const data = pages.flatMap((each) => each.data.map((text) => JSON.parse(text) as unknown))
  expect(data.filter((each) => typeOf(each, "@context") !== "https://schema.org")).toEqual([])
  const things = data.flatMap(thingsIn)
  const addresses = things.flatMap((thing) => Object.values(thing).flat()).filter((value) => typeof value === "string" && value.startsWith(new URL(page.url()).origin))
  expect(addresses.map((address) => new URL(String(address)).pathname || "/").filter((path) => !at.has(path) && !pictures.includes(path))).toEqual([])
  const offers = things.filter((thing) => typeOf(thing, "@type") === "Offer")
  expect(offers.length).toBeGreaterThan(10)
  expect(offers.filter(({ price, priceCurrency }) => !Number.isInteger(price) || priceCurrency !== "VND")).toEqual([])

  const sitemap = await (await request.get("/sitemap.xml")).text()
  const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = ""]) => new URL(address)).map(({ pathname, search }) => pathname + search)
  expect(listed.filter((path) => !public_.some((each) => each.path === path))).toEqual([])
  expect(public_.map(({ path }) => path).filter((path) => !listed.includes(path) && !isEnded(path))).toEqual([])
  const { icons } = (await (await request.get("/manifest.webmanifest")).json()) as { icons: { src: string }[] }
  for (const { src } of icons) expect((await request.get(src)).status()).toBe(200)
})
