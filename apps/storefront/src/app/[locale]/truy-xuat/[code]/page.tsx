import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { findCode } from "@/data/trace"
import { Unreachable } from "@/features/shell/unreachable"
import { SharedCode } from "@/features/trace/shared-code"
import { UnknownCode } from "@/features/trace/unknown-code"
import { href } from "@/i18n/href"
import { readLocale } from "@/i18n/read-locale"
import { traceWords } from "@/i18n/trace-words"

/** Asked for each time: a code printed a minute ago must be found. */
export const instant = false

interface CodePageProps {
  params: Promise<{ code: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: traceWords[await readLocale()].title, robots: { index: false, follow: false } }
}

/** Leads a typed code to what it stands for. */
export default async function Page({ params }: CodePageProps) {
  const [{ code }, locale] = [await params, await readLocale()]
  const typed = decodeURIComponent(code)
  const found = await findCode(typed)
  const here = `/truy-xuat/${encodeURIComponent(typed)}`
  if (!found.reached) return <Unreachable here={here} />
  if (found.value?.path) redirect(href(locale, found.value.path))
  if (found.value) return <SharedCode code={typed} choices={found.value.choices} here={here} />
  return <UnknownCode code={typed} here={here} />
}
