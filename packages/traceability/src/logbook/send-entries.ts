import type { MedusaContainer } from "@medusajs/framework/types"
import { EntryBody, type SendEntriesBody } from "../api/logbook/validators"
import { now } from "../clock"
import type { SendEntriesResponse, SentEntry } from "../http/logbook"
import type { NewEntry } from "../rules/logbook"
import { appendLogbookEntriesWorkflow } from "../workflows/logbook"

interface SendEntries extends SendEntriesBody {
  producer_id: string
  author_id: string
}

/** What a phone sends: what can be read goes into the book in its order, what cannot is answered with the reason. */
export async function sendEntries(container: MedusaContainer, { entries, ...book }: SendEntries): Promise<SendEntriesResponse> {
  const read = entries.map(readEntry)
  const { result } = await appendLogbookEntriesWorkflow(container).run({ input: { ...book, entries: read.flatMap(({ entry }) => entry ?? []), at: now().toISOString() } })
  const answers = result.results.values()
  return { head: result.head, results: read.map(({ refusal }) => refusal ?? answers.next().value!) }
}

type Read = { entry: NewEntry; refusal?: undefined } | { entry?: undefined; refusal: SentEntry }

function readEntry(body: Record<string, unknown>): Read {
  const { data, error } = EntryBody.safeParse(body)
  if (data) return { entry: { ...data, recorded_at: new Date(data.recorded_at).toISOString() } as NewEntry }
  const field = error.issues[0]?.path.join(".") || undefined
  const problem = { code: "unreadable", field, vi: `Máy chủ không đọc được mục này (${field ?? "nội dung"}). Hãy cập nhật ứng dụng rồi gửi lại.`, en: `The server cannot read this entry (${field ?? "content"}). Please update the app and send it again.` }
  return { refusal: { id: typeof body.id === "string" ? body.id.slice(0, 60) : "", status: "refused", warnings: [], problem, problems: [problem] } }
}
