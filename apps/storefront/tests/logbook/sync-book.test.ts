import "fake-indexeddb/auto"
import { checkChain } from "@ocop/traceability/rules/logbook"
import { afterEach, describe, expect, it, vi } from "vitest"
import { BookDatabase } from "../../src/features/logbook/store/book-database"
import { clearable, clearSent, keepFile } from "../../src/features/logbook/store/keep-file"
import { dropRefused, writeEntries, writeEntry, type EntryToWrite } from "../../src/features/logbook/store/write-entry"
import { NotSent } from "../../src/features/logbook/sync/book-server"
import { choosePhoto } from "../../src/features/logbook/sync/choose-photo"
import { syncBook } from "../../src/features/logbook/sync/sync-book"
import { PaperServer } from "./paper-server"

let members = 0
/** A phone of its own for each: no two tests share a book. */
const aPhone = () => new BookDatabase(`mem_${++members}`)

const watering = (part: Partial<EntryToWrite> = {}): EntryToWrite => ({
  kind: "irrigation",
  happened_on: "2026-11-28",
  place: { plot_id: "plot_1" },
  content: { source: "stream", method: "drip" },
  corrects: null,
  reason: null,
  attachments: [],
  ...part,
})
const waterings = (count: number) => Array.from({ length: count }, (_, index) => watering({ content: { source: "stream", method: "drip", note: String(index) } }))
const photo = (text: string) => new Blob([text], { type: "image/jpeg" })
const noSignal = () => {
  throw new NotSent("no_signal")
}

afterEach(() => vi.unstubAllGlobals())

describe("the book on a phone and the one on the server", () => {
  it("keeps what was chosen of a photo while an older answer of the server was on its way, and takes the next one", async () => {
    const phone = aPhone()
    const server = new PaperServer().seenBy("hoa")
    vi.stubGlobal("fetch", async () => Response.json({ photo: { shown: true } }))
    const choose = () => choosePhoto({ database: phone, locale: "vi", sha256: "a1", shown: true })
    const overtaken = { ...server, readBook: async () => ({ ...(await server.readBook()), shown_photos: (await choose(), []) }) }

    expect(await syncBook(phone, overtaken, "phone")).toEqual({ obstacle: null, message: "" })
    expect(await phone.fact("shown_photos")).toEqual(["a1"])

    await syncBook(phone, { ...server, readBook: async () => ({ ...(await server.readBook()), shown_photos: [] }) }, "phone")
    expect(await phone.fact("shown_photos")).toEqual([])
  })

  it("brings 500 entries written without a signal to the server, each once, in the order they were written", async () => {
    const [phone, server] = [aPhone(), new PaperServer()]
    server.line = noSignal
    const written = await writeEntries(phone, waterings(500))
    expect(await syncBook(phone, server.seenBy("hoa"), "phone")).toMatchObject({ obstacle: "no_signal" })
    expect(await phone.entries.where({ where: "phone" }).count()).toBe(500)

    server.line = () => undefined
    expect(await syncBook(phone, server.seenBy("hoa"), "phone")).toEqual({ obstacle: null, message: "" })

    expect(server.entries.map(({ id }) => id)).toEqual(written.map(({ id }) => id))
    expect(checkChain(server.entries)).toBeNull()
    expect(await phone.entries.where({ where: "server" }).count()).toBe(500)
    expect((await phone.entries.get(written[499]?.id ?? ""))?.hash).toBe(server.entries[499]?.hash)
  })

  it("writes nothing twice when the server took a letter and its answer was lost", async () => {
    const [phone, server] = [aPhone(), new PaperServer()]
    await writeEntries(phone, waterings(3))
    server.answerLine = (asked) => asked === "sendEntries" && noSignal()
    await syncBook(phone, server.seenBy("hoa"), "phone")
    expect(server.entries).toHaveLength(3)
    expect(await phone.entries.where({ where: "phone" }).count()).toBe(3)

    server.answerLine = () => undefined
    await syncBook(phone, server.seenBy("hoa"), "phone")

    expect(server.entries).toHaveLength(3)
    expect(server.letters).toHaveLength(2)
    expect(await phone.entries.where({ where: "server" }).count()).toBe(3)
  })

  it("goes on after the letter that arrived when the signal breaks off halfway", async () => {
    const [phone, server] = [aPhone(), new PaperServer()]
    await writeEntries(phone, waterings(120))
    let asked = 0
    server.line = (what) => what === "sendEntries" && ++asked > 1 && noSignal()
    await syncBook(phone, server.seenBy("hoa"), "phone")
    const [there, here] = [server.entries.length, await phone.entries.where({ where: "phone" }).count()]
    expect([there > 0, here > 0, there + here]).toEqual([true, true, 120])

    server.line = () => undefined
    await syncBook(phone, server.seenBy("hoa"), "phone")

    expect(server.letters.flat()).toHaveLength(120)
    expect(new Set(server.letters.flat()).size).toBe(120)
  })

  it("keeps an entry the server refuses, with the reason, and sends the others", async () => {
    const [phone, server] = [aPhone(), new PaperServer()]
    const [first, bad, last] = await writeEntries(phone, waterings(3))
    server.refuses = ({ id }) => (id === bad?.id ? "L03 chưa hết cách ly" : null)

    await syncBook(phone, server.seenBy("hoa"), "phone")

    expect(server.entries.map(({ id }) => id)).toEqual([first?.id, last?.id])
    expect(await phone.entries.get(bad?.id ?? "")).toMatchObject({ where: "refused", problem: { vi: "L03 chưa hết cách ly" } })
    await dropRefused(phone, first?.id ?? "")
    expect(await phone.entries.count()).toBe(3)
    await writeEntry(phone, watering({ instead_of: bad?.id }))
    await syncBook(phone, server.seenBy("hoa"), "phone")
    expect(server.entries).toHaveLength(3)
    expect(await phone.entries.where({ where: "refused" }).count()).toBe(0)
  })

  it("sends one by one when a letter is refused as a whole, so that one entry does not hold up the others", async () => {
    const [phone, server] = [aPhone(), new PaperServer()]
    const [, poison] = await writeEntries(phone, waterings(4))
    server.chokesOn = ({ id }) => id === poison?.id

    await syncBook(phone, server.seenBy("hoa"), "phone")

    expect(server.entries).toHaveLength(3)
    expect(await phone.entries.get(poison?.id ?? "")).toMatchObject({ where: "refused", problem: { vi: "không đọc được" } })
  })

  it("merges two phones of one cooperative into one chain, and shows each what the other wrote", async () => {
    const [hers, his, server] = [aPhone(), aPhone(), new PaperServer()]
    await writeEntries(hers, waterings(3))
    await writeEntries(his, waterings(2))

    await syncBook(hers, server.seenBy("hoa"), "phone-1")
    await syncBook(his, server.seenBy("minh"), "phone-2")
    await syncBook(hers, server.seenBy("hoa"), "phone-1")

    expect(checkChain(server.entries)).toBeNull()
    const inOrder = async (phone: BookDatabase) => (await phone.entries.orderBy("seq").toArray()).map(({ id, author }) => [id, author])
    expect(await inOrder(hers)).toEqual(server.entries.map(({ id, author_id }) => [id, author_id]))
    expect(await inOrder(his)).toEqual(await inOrder(hers))
  })

  it("goes on taking entries when the session has ended, and keeps them until somebody signs in", async () => {
    const [phone, server] = [aPhone(), new PaperServer()]
    server.line = () => {
      throw new NotSent("signed_out")
    }
    await writeEntry(phone, watering())
    expect((await syncBook(phone, server.seenBy("hoa"), "phone")).obstacle).toBe("signed_out")
    await writeEntry(phone, watering())
    expect(await phone.entries.where({ where: "phone" }).count()).toBe(2)
  })

  it("keeps two members' books on one phone apart", async () => {
    const [hers, his, server] = [aPhone(), aPhone(), new PaperServer()]
    await writeEntry(hers, watering())
    await syncBook(his, server.seenBy("minh"), "phone")
    expect(server.entries).toHaveLength(0)
    expect(await his.entries.count()).toBe(0)
    expect(await hers.entries.where({ where: "phone" }).count()).toBe(1)
  })

  it("learns later that a day was signed, also of entries too old to be sent along", async () => {
    const [phone, server] = [aPhone(), new PaperServer()]
    await writeEntries(phone, waterings(260))
    await syncBook(phone, server.seenBy("hoa"), "phone")
    expect(await phone.entries.filter(({ signed_on }) => signed_on !== null).count()).toBe(0)

    server.signedTo = 260
    await syncBook(phone, server.seenBy("hoa"), "phone")

    expect(await phone.entries.filter(({ signed_on }) => signed_on === "2026-11-27").count()).toBe(260)
  })
})

describe("photographs and voice notes", () => {
  it("go after their entry, each once, and one the server will not have does not hold up the others", async () => {
    const [phone, server] = [aPhone(), new PaperServer()]
    const [bad, good] = [await keepFile(phone, photo("a"), "photo"), await keepFile(phone, photo("b"), "photo")]
    await writeEntry(phone, watering({ attachments: [bad] }))
    await writeEntry(phone, watering({ attachments: [good] }))
    server.refusesFile = (sha256) => sha256 === bad.sha256

    await syncBook(phone, server.seenBy("hoa"), "phone")
    await syncBook(phone, server.seenBy("hoa"), "phone")

    expect(server.files).toEqual(new Map([[good.sha256, 1]]))
    expect(await phone.files.get(bad.sha256)).toMatchObject({ where: "phone", problem: "không phải ảnh" })
    expect(await phone.files.get(good.sha256)).toMatchObject({ where: "server" })
  })

  it("stay on the phone while their entry is refused or the line breaks", async () => {
    const [phone, server] = [aPhone(), new PaperServer()]
    const [ofRefused, late] = [await keepFile(phone, photo("c"), "photo"), await keepFile(phone, photo("d"), "photo")]
    await writeEntry(phone, watering({ attachments: [ofRefused], content: { source: "well", method: "drip" } }))
    await writeEntry(phone, watering({ attachments: [late] }))
    server.refuses = ({ content }) => (content?.source === "well" ? "không" : null)
    server.line = (asked) => asked === "sendFile" && noSignal()

    expect((await syncBook(phone, server.seenBy("hoa"), "phone")).obstacle).toBe("no_signal")
    expect(server.entries).toHaveLength(1)
    server.line = () => undefined
    await syncBook(phone, server.seenBy("hoa"), "phone")

    expect([...server.files.keys()]).toEqual([late.sha256])
    expect((await phone.files.get(ofRefused.sha256))?.bytes?.size).toBe(1)
  })

  it("are not sent again when they arrived and only the answer was lost", async () => {
    const [phone, server] = [aPhone(), new PaperServer()]
    const kept = await keepFile(phone, photo("once"), "photo")
    await writeEntry(phone, watering({ attachments: [kept] }))
    server.answerLine = (asked) => asked === "sendFile" && noSignal()
    await syncBook(phone, server.seenBy("hoa"), "phone")
    expect((await phone.files.get(kept.sha256))?.where).toBe("phone")

    server.answerLine = () => undefined
    await syncBook(phone, server.seenBy("hoa"), "phone")

    expect(server.files.get(kept.sha256)).toBe(1)
    expect((await phone.files.get(kept.sha256))?.where).toBe("server")
  })

  it("are cleared away only when the server has them", async () => {
    const [phone, server] = [aPhone(), new PaperServer()]
    const sent = await keepFile(phone, photo("on the server"), "photo")
    await writeEntry(phone, watering({ attachments: [sent] }))
    await syncBook(phone, server.seenBy("hoa"), "phone")
    const waiting = await keepFile(phone, photo("only here"), "photo")
    await writeEntry(phone, watering({ attachments: [waiting] }))
    expect(await clearable(phone)).toEqual({ count: 1, size: 13 })

    await clearSent(phone)

    expect((await phone.files.get(sent.sha256))?.bytes).toBeNull()
    expect((await phone.files.get(waiting.sha256))?.bytes?.size).toBe(9)
  })
})

describe("a full phone", () => {
  it("writes nothing by halves: the entry is not there, the draft still is, and the next one keeps its turn", async () => {
    const phone = aPhone()
    await phone.drafts.put({ kind: "irrigation", happened_on: "2026-11-28", place: null, values: { source: "stream" }, attachments: [] })
    const full = () => {
      throw new DOMException("no room", "QuotaExceededError")
    }
    phone.entries.hook("creating", full)
    await expect(writeEntry(phone, watering())).rejects.toThrow()
    expect([await phone.entries.count(), await phone.drafts.count(), await phone.fact("turn")]).toEqual([0, 1, undefined])

    phone.entries.hook("creating").unsubscribe(full)
    expect((await writeEntry(phone, watering())).turn).toBe(1)
    expect(await phone.drafts.count()).toBe(0)
  })
})
