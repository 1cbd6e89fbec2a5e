import { expect, it } from "vitest"
import { joinScripts, scriptAfterPicture } from "../../src/server/script-after-picture.mjs"

const page = (picture: string) =>
  `<html><head><link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/b.js"/><script src="/_next/static/chunks/a.js" async=""></script><script src="/_next/static/chunks/old.js" noModule=""></script></head><body>${picture}<script src="/_next/static/chunks/b.js" id="_R_" async=""></script></body></html>`

it("holds scripts back until the large picture is there", () => {
  const html = scriptAfterPicture(page('<img src="/cam.avif" fetchPriority="high"/>'))

  expect(html).not.toMatch(/<script src="[^"]*" (id="_R_" )?async/)
  expect(html).not.toContain('as="script"')
  expect(html).toContain('([["/_next/static/chunks/a.js"],["/_next/static/chunks/b.js","_R_"]])</script></body>')
  expect(html).toContain('old.js" noModule')
})

it("leaves a page without one as it is", () => {
  const html = page('<img src="/cam.avif" loading="lazy"/>')
  expect(scriptAfterPicture(html)).toBe(html)
})

it("makes one script of Next's many", () => {
  const html = "<script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,\"a\"])</script><script>self.__next_f.push([1,\"b\"])</script><script>other()</script>"

  expect(joinScripts(html)).toBe('<script>(self.__next_f=self.__next_f||[]).push([0]);self.__next_f.push([1,"a"]);self.__next_f.push([1,"b"])</script><script>other()</script>')
})
