"use server"
import { tracePath } from "@ocop/traceability/rules/identifiers"
import { redirect } from "next/navigation"
import { z } from "zod"
import { tellScanPlace } from "@/data/trace"
import { href } from "@/i18n/href"

const Place = z.object({ gtin: z.string().regex(/^\d{14}$/), lot: z.string().min(1).max(60), serial: z.string().min(1).max(40), province: z.string().regex(/^\d{2}$/), locale: z.enum(["vi", "en"]) })

/** Where the reader of a box says they are. Nothing is said wrong about it: it is a favour, not a duty. */
export async function sendScanPlace(form: FormData): Promise<void> {
  const read = Place.safeParse(Object.fromEntries(form))
  if (!read.success) redirect("/truy-xuat")
  const { locale, ...place } = read.data
  await tellScanPlace(place).catch(() => undefined)
  redirect(href(locale, `${tracePath(place)}?noi=da-ghi`))
}
