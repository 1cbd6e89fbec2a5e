#!/usr/bin/env node
import { createHash, createPublicKey, verify } from "node:crypto"
import { readFileSync } from "node:fs"
import { resolve } from "node:path"
import { fileURLToPath } from "node:url"
import canonicalize from "canonicalize"

// npm run verify-logbook -- FILE [--heads heads.json]
// Checks an exported book without our server and without our code: its order, every hash, every signature. Written a second time on purpose,
// from the format's description alone (docs/adr/0007), so that a mistake of the server is not repeated by who checks it.
// Exit code: 0 the book is right · 1 it is not, the first wrong entry is named · 2 the file cannot be read.

/** What an entry is sealed over, and nothing else. */
const SEALED = ["v", "producer_id", "seq", "prev", "received_at", "device_id", "author_id", "id", "kind", "happened_on", "recorded_at", "place", "content", "corrects", "reason", "attachments"]
const ATTACHMENT = ["sha256", "mime", "bytes", "kind"]
const HEAD = ["v", "producer_id", "day", "seq", "hash"]

/** @type {(value: unknown) => string} RFC 8785 */
const canonical = /** @type {any} */ (canonicalize)
/** @param {any} value @param {string[]} names */
const pick = (value, names) => Object.fromEntries(names.map((name) => [name, value[name]]))
/** @param {string} text */
const sha256 = (text) => createHash("sha256").update(text, "utf8").digest("hex")
/** @param {any} entry */
const hashOf = (entry) => sha256(canonical({ ...pick(entry, SEALED), attachments: entry.attachments.map((/** @type {any} */ each) => pick(each, ATTACHMENT)) }))
/** @param {import("node:crypto").KeyObject} key */
const keyIdOf = (key) => createHash("sha256").update(key.export({ type: "spki", format: "der" })).digest("hex").slice(0, 16)

/**
 * @param {any} book an export, not to be trusted
 * @param {any} published what the shop has published; without it the export's own heads are checked
 * @returns {{ ok: boolean, lines: string[] }}
 */
export function verifyBook(book, published = null) {
  const wrong = (/** @type {string[]} */ ...lines) => ({ ok: false, lines })
  if (book?.format !== "ocop-logbook" || book.v !== 1 || !Array.isArray(book.entries)) return wrong("Tệp này không phải sổ ghi chép đã xuất (format “ocop-logbook”, v 1).")

  let seq = 0
  let prev = null
  let received = ""
  const ids = new Set()
  for (const entry of book.entries) {
    const named = `Mục số ${entry?.seq} (id ${entry?.id})`
    const fault = (/** @type {string} */ what, /** @type {unknown} */ expected, /** @type {unknown} */ found) => wrong(`${named}: ${what}.`, `  phải là: ${expected}`, `  trong tệp: ${found}`, seq > 0 ? `Đúng đến hết mục số ${seq}.` : "Sai ngay từ mục đầu.")
    if (typeof entry !== "object" || entry === null || !Array.isArray(entry.attachments)) return fault("không đọc được", "một mục", JSON.stringify(entry))
    if (entry.seq !== seq + 1) return fault("sai thứ tự, có mục bị bỏ, thêm hoặc đổi chỗ", `số ${seq + 1}`, `số ${entry.seq}`)
    if (entry.producer_id !== book.producer?.id) return fault("thuộc sổ khác", book.producer?.id, entry.producer_id)
    if (ids.has(entry.id)) return fault("trùng mã với một mục trước", "mỗi mã một lần", entry.id)
    if (entry.prev !== prev) return fault("không nối với mục trước", `prev ${prev}`, `prev ${entry.prev}`)
    if (entry.received_at < received) return fault("nhận trước mục đứng trước nó", `không sớm hơn ${received}`, entry.received_at)
    const expected = hashOf(entry)
    if (entry.hash !== expected) return fault("nội dung khác với lúc ghi, mã băm không khớp", entry.hash, `nội dung cho mã ${expected}`)
    ids.add(entry.id)
    seq = entry.seq
    prev = entry.hash
    received = entry.received_at
  }

  const lines = [`${book.producer.name}: ${seq} mục, thứ tự và mã băm đều đúng.`]
  const keys = new Map()
  for (const { key_id, public_key } of (published ?? book).keys ?? []) {
    const key = createPublicKey(public_key)
    if (keyIdOf(key) !== key_id) return wrong(`Khóa ${key_id} không phải khóa mang mã đó.`)
    keys.set(key_id, key)
  }
  const own = (/** @type {any} */ { producer_id }) => producer_id === book.producer.id
  const heads = [...(published ?? book).heads.filter(own)].sort((one, other) => one.seq - other.seq)
  for (const head of heads) {
    const named = `Chữ ký ngày ${head.day} (đến mục số ${head.seq})`
    const key = keys.get(head.key_id)
    if (!key) return wrong(`${named}: không có khóa công khai ${head.key_id}.`)
    if (!verify(null, Buffer.from(canonical(pick(head, HEAD)), "utf8"), key, Buffer.from(head.signature, "base64url"))) return wrong(`${named}: chữ ký sai.`)
    const entry = book.entries[head.seq - 1]
    // Published after the export was made: nothing can be said about it, unless the book ought to have it.
    if (!entry && published && head.signed_at > book.exported_at) continue
    if (!entry) return wrong(`${named}: sổ đã ký có ${head.seq} mục, tệp này chỉ có ${seq}. Các mục cuối đã bị bỏ.`)
    if (entry.hash !== head.hash) return wrong(`Mục số ${entry.seq} (id ${entry.id}): sổ đã bị viết lại sau khi ký. ${named} ghi mã băm ${head.hash}, tệp này có ${entry.hash}.`)
  }
  const last = heads.filter(({ seq: at }) => at <= seq).at(-1)
  lines.push(last ? `${heads.length} chữ ký đều đúng; ký lần cuối ngày ${last.day}, đến mục số ${last.seq}${last.seq < seq ? `; ${seq - last.seq} mục sau đó chưa ký` : ""}.` : "Chưa có chữ ký nào.")
  if (!published) lines.push(`Khóa lấy từ chính tệp này (${[...keys.keys()].join(", ") || "không có"}). Để chắc chắn, so với khóa đã công bố: --heads tệp tải từ /.well-known/ocop-logbook.json`)
  return { ok: true, lines }
}

/** @param {string[]} args */
function main(args) {
  const at = args.indexOf("--heads")
  const headsFile = at >= 0 ? args.splice(at, 2)[1] : null
  const [file] = args
  if (!file || args.length > 1 || (at >= 0 && !headsFile)) {
    console.error("npm run verify-logbook -- TỆP.json [--heads ocop-logbook.json]")
    return 2
  }
  const read = (/** @type {string} */ name) => JSON.parse(readFileSync(resolve(process.env.INIT_CWD ?? ".", name), "utf8"))
  let book, published
  try {
    book = read(file)
    published = headsFile && read(headsFile)
  } catch (error) {
    console.error(`Không đọc được tệp: ${/** @type {Error} */ (error).message}`)
    return 2
  }
  const { ok, lines } = verifyBook(book, published)
  for (const line of lines) console[ok ? "log" : "error"](line)
  return ok ? 0 : 1
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) process.exitCode = main(process.argv.slice(2))
