import { env } from "@/data/env"
import { isId } from "@/features/portal/relay"
import { memberToken } from "@/features/portal/session"

/** What a member may open: a paper of theirs, what is printed of a dossier, the statements of their account. */
const PATHS: Record<string, (id: string) => string> = {
  "giay-to": (id) => `/producer/papers/${id}/file`,
  "minh-chung": (id) => `/producer/evidence/${id}/file`,
  "ho-so": (id) => `/producer/dossiers/${id}/pdf`,
  "doi-soat": (id) => `/producer/statements/${id}/pdf`,
  "doi-soat-xlsx": (id) => `/producer/statements/${id}/sheet`,
  "phieu-tiep-nhan": (id) => `/producer/dossiers/${id}/receipt`,
}
const HANDED_ON = ["content-type", "content-disposition", "content-length", "content-security-policy"]

/** A private file, streamed through with the member's token; kept by nobody on the way. */
export async function GET(request: Request, { params }: { params: Promise<{ kind: string; id: string }> }): Promise<Response> {
  const { kind, id } = await params
  const path = PATHS[kind]
  if (!path || !isId(id)) return new Response(null, { status: 404 })
  const token = await memberToken()
  if (!token) return new Response(null, { status: 303, headers: { location: "/nha-san-xuat?loi=het-phien" } })
  const file = await fetch(new URL(path(id), env.backendUrl), { headers: { authorization: `Bearer ${token}` }, signal: AbortSignal.any([request.signal, AbortSignal.timeout(60_000)]) }).catch(() => null)
  if (!file?.ok) return new Response("Không mở được tệp này. Hãy quay lại và thử lần nữa. / This file could not be opened. Please go back and try again.", { status: file?.status ?? 503, headers: { "content-type": "text/plain; charset=utf-8" } })
  const headers = new Headers({ "cache-control": "private, no-store", "x-content-type-options": "nosniff" })
  for (const name of HANDED_ON) {
    const value = file.headers.get(name)
    if (value) headers.set(name, value)
  }
  return new Response(file.body, { headers })
}
