import { describe, expect, it } from "vitest"
import { readBytes } from "../../src/data/read-bytes"

/** A body without a length, of which one may see how much was taken. */
function stream(pieces: number, size = 1_000) {
  let given = 0
  const body = new ReadableStream<Uint8Array>({ pull: (controller) => (given < pieces ? controller.enqueue(new Uint8Array(size).fill(++given)) : controller.close()) }, { highWaterMark: 0 })
  return { request: new Request("http://shop/api", { method: "POST", body, duplex: "half" } as RequestInit), given: () => given }
}

describe("what a request carries", () => {
  it("is handed on whole up to the limit, in its order", async () => {
    const bytes = await readBytes(stream(3).request, 3_000)

    expect([bytes?.byteLength, bytes?.[0], bytes?.[2_999]]).toEqual([3_000, 1, 3])
    expect(await readBytes(new Request("http://shop/api", { method: "POST" }), 10)).toEqual(new Uint8Array())
  })

  it("is not read to its end when it is more, whether it says so or not", async () => {
    const endless = stream(1_000_000)
    const honest = new Request("http://shop/api", { method: "POST", headers: { "content-length": "5000" }, body: "x" })

    expect([await readBytes(endless.request, 3_500), await readBytes(honest, 4_999)]).toEqual([null, null])
    expect(endless.given()).toBeLessThan(10)
  })
})
