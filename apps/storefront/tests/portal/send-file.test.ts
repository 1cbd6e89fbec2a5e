import { afterEach, expect, it, vi } from "vitest"
import { FileRefused, sendFile } from "../../src/features/portal/send-file"

const SIZE = 700 * 1024
const file = new File([new Uint8Array(SIZE)], "giay.jpg")

afterEach(() => vi.unstubAllGlobals())

/** A server that keeps pieces, in front of which the network drops as told. */
function aServer({ drops = [] as number[], keepsDropped = false } = {}) {
  let offset = 0
  let calls = 0
  const asked: string[] = []
  const view = () => Response.json({ upload: { id: "upl_1", filename: "giay.jpg", size: SIZE, offset, done: offset >= SIZE } })
  vi.stubGlobal("window", new EventTarget())
  vi.stubGlobal("fetch", async (path: string, init: RequestInit = {}) => {
    asked.push(`${init.method ?? "GET"} ${path}`)
    calls += 1
    const dropped = drops.includes(calls)
    if (init.method === "PUT" && (!dropped || keepsDropped)) {
      if (Number(new URL(path, "http://x").searchParams.get("offset")) !== offset) return Response.json({ code: "wrong_offset" }, { status: 422 })
      offset += (init.body as Blob).size
    }
    if (dropped) throw new TypeError("Failed to fetch")
    return view()
  })
  return { asked, arrived: () => offset }
}

/** The network comes back as soon as somebody waits for it. */
const send = (onWaiting = (_: boolean) => {}) =>
  sendFile({
    file,
    area: "ho-so",
    onProgress: () => {},
    onWaiting: (waiting) => {
      onWaiting(waiting)
      if (waiting) queueMicrotask(() => window.dispatchEvent(new Event("online")))
    },
    signal: new AbortController().signal,
  })

it("sends a file in pieces and names it", async () => {
  const server = aServer()

  expect(await send()).toBe("upl_1")
  expect(server.arrived()).toBe(SIZE)
  expect(server.asked).toHaveLength(4)
})

it("goes on after a dropped connection, and says that it waits", async () => {
  const server = aServer({ drops: [3] })
  const waited: boolean[] = []

  await send((waiting) => waited.push(waiting))

  expect(server.arrived()).toBe(SIZE)
  expect(waited).toContain(true)
})

it("asks where to go on when a piece arrived but its answer did not", async () => {
  const server = aServer({ drops: [3], keepsDropped: true })

  await send()

  expect(server.arrived()).toBe(SIZE)
  expect(server.asked).toContain("GET /api/nha-san-xuat/ho-so/uploads/upl_1")
})

it("stops when the server will not have it, with the server's words", async () => {
  vi.stubGlobal("fetch", async () => Response.json({ message: "Tệp này không phải ảnh hay PDF." }, { status: 400 }))

  await expect(send()).rejects.toEqual(new FileRefused("Tệp này không phải ảnh hay PDF."))
})
