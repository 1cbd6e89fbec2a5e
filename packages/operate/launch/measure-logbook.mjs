import { randomBytes } from "node:crypto"
import { read } from "./database.mjs"
import { Refusal } from "./root.mjs"

const AT_ONCE = 100
const BATCHES = 12
const WATER = { source: "stream", method: "drip", duration: { value: 2, unit: "gio" } }

/** UUIDv7, as a phone makes it. */
function uuid() {
  const time = Date.now().toString(16).padStart(12, "0")
  const rest = randomBytes(10).toString("hex")
  return `${time.slice(0, 8)}-${time.slice(8)}-7${rest.slice(0, 3)}-8${rest.slice(3, 6)}-${rest.slice(6, 18)}`
}

/**
 * A member's phone sends 1,200 entries over HTTP, a hundred at a time, then the book is taken home and checked without the server.
 * @param {{ shop: import("./shop.mjs").Shop }} target
 * @returns {Promise<import("./measure.mjs").Figure[]>}
 */
export async function measureLogbook({ shop }) {
  const member = shop.logins.find(({ role }) => role === "producer")
  if (!member) throw new Refusal("The demo has no producer who could sign in")
  const { token } = await ask(shop, "/auth/producer/login", { body: { identifier: member.email, password: member.password } })
  const { plots, today } = await ask(shop, "/producer/logbook", { token })
  const plot_id = plots.find((/** @type {{ closed_on: string | null }} */ { closed_on }) => !closed_on)?.id
  if (!plot_id) throw new Refusal("The demo producer has no plot to write about")
  const batch = () =>
    Array.from({ length: AT_ONCE }, (_, index) => ({ id: uuid(), kind: "irrigation", happened_on: today, recorded_at: new Date().toISOString(), place: { plot_id }, content: { ...WATER, note: `lần ${index}` }, corrects: null, reason: null, attachments: [] }))
  const send = (/** @type {object[]} */ entries) => ask(shop, "/producer/logbook/entries", { token, body: { device_id: "bench-phone", entries } })

  await send(batch())
  const batches = Array.from({ length: BATCHES }, batch)
  const since = performance.now()
  for (const entries of batches) {
    const { results } = await send(entries)
    const refused = results.find((/** @type {{ status: string }} */ { status }) => status !== "accepted")
    if (refused) throw new Refusal(`An entry was ${refused.status}: ${refused.problem?.en}`)
  }
  const sent = (performance.now() - since) / 1000

  const book = await ask(shop, "/producer/logbook/export", { token })
  // Only node and one package: found from here when it is needed.
  const { verifyBook } = await import("../../traceability/verify-logbook.mjs")
  const first = verifyBook(book)
  if (!first.ok) throw new Refusal(first.lines.join(" "))
  const began = performance.now()
  let checked = 0
  while (performance.now() - began < 1500) {
    verifyBook(book)
    checked += book.entries.length
  }
  return [
    { name: "Logbook sync", value: Math.round((AT_ONCE * BATCHES) / sent), unit: "entries/s", target: 200, bound: "least" },
    { name: "Logbook chain verification", value: Math.round(checked / ((performance.now() - began) / 1000)), unit: "entries/s", target: 20_000, bound: "least" },
  ]
}

/**
 * Fills the table up to `count` entries of a hundred invented books, straight into the database: what is measured is how the shop lives with them.
 * They hang together by their hashes, which stand for nothing.
 * @param {string} databaseUrl @param {number} count
 */
export async function fillLogbooks(databaseUrl, count) {
  await read(databaseUrl, "alter table logbook_entry disable trigger logbook_entry_fits")
  try {
    await read(
      databaseUrl,
      `insert into logbook_entry (id, producer_id, seq, prev, hash, kind, happened_on, recorded_at, received_at, place_of, place_id, content, root, until, attachments, device_id, author_id)
       select 'bench-' || n, 'bench_' || n % 100, n / 100 + 1,
         case when n / 100 > 0 then encode(sha256(convert_to(n % 100 || '-' || n / 100, 'UTF8')), 'hex') end,
         encode(sha256(convert_to(n % 100 || '-' || n / 100 + 1, 'UTF8')), 'hex'),
         (array['irrigation', 'fertilizer', 'pesticide', 'harvest'])[n % 4 + 1], to_char(date '2024-01-01' + (n / 100 % 900)::int, 'YYYY-MM-DD'),
         timestamptz '2024-01-01' + (n / 100) * interval '10 minutes', timestamptz '2024-01-01' + (n / 100) * interval '10 minutes', 'plot', 'bench_plot_' || n % 300,
         '{"product": "NPK 16-16-8", "dose": {"si": 0.4, "unit": "g_per_cay", "value": 400, "si_unit": "kg"}, "operator": "Tổ 1", "note": "cho đủ dài như một mục thật trong sổ"}', 'bench-' || n,
         case when n % 4 = 2 then to_char(date '2024-01-15' + (n / 100 % 900)::int, 'YYYY-MM-DD') end, '[]', 'bench', 'bench'
       from generate_series((select count(*) from logbook_entry), ${Math.trunc(count)} - 1) n`,
    )
  } finally {
    await read(databaseUrl, "alter table logbook_entry enable trigger logbook_entry_fits")
  }
  await read(databaseUrl, "analyze logbook_entry")
}

/** @param {import("./shop.mjs").Shop} shop @param {string} path @param {{ token?: string, body?: unknown }} options @returns {Promise<any>} */
async function ask({ backend_url }, path, { token, body }) {
  const answer = await fetch(`${backend_url}${path}`, {
    method: body ? "POST" : "GET",
    headers: { ...(token && { authorization: `Bearer ${token}` }), ...(body ? { "content-type": "application/json" } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  if (!answer.ok) throw new Refusal(`${path} answers ${answer.status}: ${(await answer.text()).slice(0, 300)}`)
  return answer.json()
}
