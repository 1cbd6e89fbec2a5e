import { createHash } from "node:crypto"
import { createServer, type RequestListener, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { afterEach, expect, it } from "vitest"
import { finishPage } from "../../src/server/finish-page.mjs"
import { forgetGoodPages } from "../../src/server/last-good-pages.mjs"
import { leadAstray } from "../../src/server/lead-astray.mjs"
import { forgetPages, sendAgain } from "../../src/server/recent-pages.mjs"

const POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline'; object-src 'none'"
const SCRIPT = "self.__next_f.push([1])"
const PAGE = `<!DOCTYPE html><html><body><h1>Cam bù</h1>${"<p>đường xa</p>".repeat(200)}<script>${SCRIPT}</script><script src="/a.js"></script><script type="application/ld+json">{}</script></body></html>`

let server: Server | undefined
afterEach(() => {
  server?.close()
  server?.closeAllConnections()
  forgetPages()
  forgetGoodPages()
})

/** A shop whose Next answers as told. */
async function aShop(next: RequestListener) {
  server = createServer((request, response) => {
    if (request.method === "POST") forgetPages()
    leadAstray(request)
    if (sendAgain(request, response)) return
    finishPage(request, response, (server?.address() as AddressInfo).port)
    next(request, response)
  })
  await new Promise<void>((resolve) => server?.listen(0, resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const answering = (page: () => string, status = 200): RequestListener => (_, response) => {
  const body = page()
  response.statusCode = status
  response.setHeader("content-type", "text/html; charset=utf-8")
  response.setHeader("content-security-policy", POLICY)
  response.setHeader("cache-control", "s-maxage=3600")
  response.setHeader("etag", `"${createHash("sha256").update(body).digest("hex").slice(0, 8)}"`)
  response.write(body.slice(0, 40))
  response.end(body.slice(40))
}

it("allows a page its own inline scripts and no other", async () => {
  const answer = await fetch(`${await aShop(answering(() => PAGE))}/`)

  const hash = createHash("sha256").update(SCRIPT).digest("base64")
  expect(answer.headers.get("content-security-policy")).toBe(`default-src 'self'; script-src 'self' 'sha256-${hash}'; object-src 'none'`)
  expect(await answer.text()).toBe(PAGE)
})

it("compresses a page for who can read it", async () => {
  const shop = await aShop(answering(() => PAGE))

  const zipped = await fetch(`${shop}/`, { headers: { "accept-encoding": "gzip" } })
  const smaller = await fetch(`${shop}/`, { headers: { "accept-encoding": "gzip, deflate, br, zstd" } })
  const plain = await fetch(`${shop}/`, { headers: { "accept-encoding": "identity" } })

  expect(zipped.headers.get("content-encoding")).toBe("gzip")
  expect(smaller.headers.get("content-encoding")).toBe("br")
  expect(await smaller.text()).toBe(PAGE)
  expect(plain.headers.get("content-encoding")).toBeNull()
  expect(await zipped.text()).toBe(await plain.text())
})

it("compresses a page that is asked for again once more, as small as it gets", async () => {
  const words = Array.from({ length: 4_000 }, (_, at) => createHash("sha1").update(String(at % 900)).digest("base64").slice(0, 3 + (at % 7)))
  const page = PAGE.replace("Cam bù", words.join(" "))
  const shop = await aShop(answering(() => page))
  const ask = async () => {
    forgetPages()
    const answer = await fetch(`${shop}/`, { headers: { "accept-encoding": "br" } })
    expect(await answer.text()).toBe(page)
    return Number(answer.headers.get("content-length"))
  }
  const first = await ask()

  await expect.poll(ask, { timeout: 5_000 }).toBeLessThan(first)
})

it("asks Next once for what everybody sees, and again after a change", async () => {
  let asked = 0
  const shop = await aShop(answering(() => PAGE.replace("Cam bù", `Cam bù ${(asked += 1)}`)))

  const texts = [await (await fetch(`${shop}/`)).text(), await (await fetch(`${shop}/`)).text()]
  await fetch(`${shop}/api/revalidate`, { method: "POST" })
  texts.push(await (await fetch(`${shop}/`)).text())

  expect(texts[1]).toBe(texts[0])
  expect(texts[2]).not.toBe(texts[0])
})

it("never keeps an answer that is no success, and says 404 in whole HTML", async () => {
  const lost = "<!DOCTYPE html><html><body><h1>Không có trang này</h1></body></html>"
  const shell = '<!DOCTYPE html><html id="__next_error__"><head></head><body></body></html>'
  const shop = await aShop((request, response) => answering(() => (request.url === "/trang-khong-co" ? lost : shell), request.url === "/trang-khong-co" ? 200 : 404)(request, response))

  const answer = await fetch(`${shop}/khong-co`)

  expect(answer.status).toBe(404)
  expect(await answer.text()).toBe(lost)
})

it("sends the whole page for what does not exist in place of the few words that travel with every page", async () => {
  const lost = '<!DOCTYPE html><html><body><h1 data-lost="true">Không có trang này</h1></body></html>'
  const brief = '<!DOCTYPE html><html><body><main data-lost="brief">Không có trang này</main></body></html>'
  const shop = await aShop((request, response) => answering(() => (request.url === "/en/trang-khong-co" ? lost : brief))(request, response))

  const answer = await fetch(`${shop}/en/don-hang/abc`)

  expect(answer.status).toBe(404)
  expect(await answer.text()).toBe(lost)
})

const SILENT = '<!DOCTYPE html><html><body><h1 data-unreachable="true">Kho hàng tạm chưa trả lời</h1></body></html>'

it.each([
  ["/san-pham/cam", /Trang này như lúc \d\d:\d\d/],
  ["/en/san-pham/cam", /This page is as of/],
  ["/", /Kho hàng tạm chưa trả lời/],
])("shows %s as it last was while the back end is silent, and says so", async (address, words) => {
  let silent = false
  const shop = await aShop(answering(() => (silent ? SILENT : PAGE)))
  await fetch(`${shop}${address}`)
  silent = true
  forgetPages()

  const answer = await fetch(`${shop}${address}`)

  expect(answer.status).toBe(200)
  expect(answer.headers.get("cache-control")).toBe("no-store")
  expect(answer.headers.get("content-security-policy")).toContain("script-src 'self' 'sha256-")
  const html = await answer.text()
  expect(html).toMatch(words)
  expect(html).toContain("<h1>Cam bù</h1>")
})

it.each(["/chung-nhan/MH-2026-01", "/01/08938505970004/10/SON-2611", "/san-pham?q=cam", "/don-hang/VQ2611000001"])("never answers %s from memory", async (address) => {
  let silent = false
  const shop = await aShop(answering(() => (silent ? SILENT : PAGE)))
  await fetch(`${shop}${address}`)
  silent = true
  forgetPages()

  expect((await fetch(`${shop}${address}`)).status).toBe(503)
})

it.each([
  ["/san-pham/cam", "/trang-truc-trac"],
  ["/en/san-pham/cam", "/en/trang-truc-trac"],
])("says in HTML that %s broke while it was made", async (address, instead) => {
  const broken = '<!DOCTYPE html><html><body><h1 data-broken="true">Trang này bị trục trặc</h1></body></html>'
  const shell = '<!DOCTYPE html><html id="__next_error__"><head></head><body></body></html>'
  const shop = await aShop((request, response) => answering(() => (request.url === instead ? broken : shell), request.url === instead ? 200 : 500)(request, response))

  const answer = await fetch(`${shop}${address}`)

  expect(answer.status).toBe(500)
  expect(answer.headers.get("cache-control")).toBe("no-store")
  expect(await answer.text()).toBe(broken)
})

it("sends what there is when the page that says so broke, too", async () => {
  const shell = '<!DOCTYPE html><html id="__next_error__"><head><title></title></head><body></body></html>'
  const shop = await aShop(answering(() => shell, 500))

  const answer = await fetch(`${shop}/san-pham/cam`)

  expect(answer.status).toBe(500)
  expect(await answer.text()).toBe(shell)
})

it("says 503 where a page could only say that the back end is silent", async () => {
  const shop = await aShop(answering(() => '<!DOCTYPE html><html><body><div data-unreachable="true">Kho hàng tạm chưa trả lời</div></body></html>'))

  const answer = await fetch(`${shop}/san-pham/cam`)

  expect(answer.status).toBe(503)
  expect(answer.headers.get("retry-after")).toBe("10")
  expect(answer.headers.get("cache-control")).toBe("no-store")
})

it("answers 404 with the page that helps on, wherever it is shown", async () => {
  const shop = await aShop(answering(() => PAGE.replace("<h1>", '<h1 data-lost="true">')))

  expect((await fetch(`${shop}/don-hang/abc`)).status).toBe(404)
})

it.each([
  ["/chung-nhan/%E0%A4%A", "/trang-khong-co"],
  ["/en/san-pham/%", "/en/trang-khong-co"],
  ["/xa/%C3%A1?q=%", "/xa/%C3%A1?q=%"],
])("does not stumble over %s", async (asked, found) => {
  const shop = await aShop((request, response) => response.end(request.url))

  expect(await (await fetch(`${shop}${asked}`)).text()).toBe(found)
})
