import { z } from "zod"
import { href } from "@/i18n/href"
import { env } from "@/data/env"
import { readBytes } from "@/data/read-bytes"
import { memberToken } from "@/features/portal/session"

const LARGEST = 16 * 1024
const Print = z.object({
  lot_id: z.string().regex(/^[\w-]{1,64}$/),
  format: z.enum(["a4", "roll", "carton"]),
  count: z.coerce.number().int().min(1).max(1000),
  skip: z.coerce.number().int().min(0).max(23).catch(0),
  serials: z.literal("on").optional(),
})

/** A plain form asks for labels and gets the file; a refusal leads back to the form with the back end's own words. */
export async function POST(request: Request, { params }: { params: Promise<{ locale: string }> }) {
  const locale = (await params).locale === "en" ? "en" : "vi"
  const bytes = await readBytes(request, LARGEST)
  const form = bytes ? await new Response(bytes, { headers: { "content-type": request.headers.get("content-type") ?? "" } }).formData().catch(() => new FormData()) : new FormData()
  const lot = String(form.get("lot_id") ?? "")
  const back = (why: string) => Response.redirect(new URL(href(locale, `/nha-san-xuat/nhan?${/^[\w-]{1,64}$/.test(lot) ? `lo=${lot}&` : ""}loi=${encodeURIComponent(why)}`), env.storefrontUrl), 303)
  const site = request.headers.get("sec-fetch-site")
  if (site && site !== "same-origin") return back("khac-trang")
  const token = await memberToken()
  if (!token) return Response.redirect(new URL(href(locale, "/nha-san-xuat?loi=het-phien"), env.storefrontUrl), 303)
  const read = Print.safeParse(Object.fromEntries(form))
  if (!read.success) return back("so-luong")
  const { serials, ...print } = read.data
  const answer = await fetch(new URL("/producer/labels", env.backendUrl), {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${token}`, "accept-language": locale },
    body: JSON.stringify({ ...print, serials: serials === "on" }),
    signal: AbortSignal.timeout(60_000),
  }).catch(() => null)
  if (!answer) return back("im-lang")
  if (!answer.ok) {
    const { message } = (await answer.json().catch(() => ({}))) as { message?: string }
    return back(message ?? "im-lang")
  }
  return new Response(answer.body, { headers: { "content-type": "application/pdf", "content-disposition": answer.headers.get("content-disposition") ?? "attachment", "cache-control": "no-store" } })
}
