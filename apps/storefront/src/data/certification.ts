import "server-only"
import type { CertificateResponse } from "@ocop/certification/http"
import { cacheLife, cacheTag } from "next/cache"
import { readLocale } from "@/i18n/read-locale"
import { askBackendOrNull } from "./backend"
import { env } from "./env"
import { reach, type Reached } from "./reach"
import { shelfLife } from "./shelf-life"
import { tags } from "./tags"

export async function readCertificate(number: string): Promise<Reached<CertificateResponse["certificate"] | null>> {
  "use cache"
  cacheTag(tags.all, tags.certificate(number))
  const locale = await readLocale()
  const path = `/store/ocop/certificates/${encodeURIComponent(number)}`
  const answer = await reach(async () => (await askBackendOrNull<CertificateResponse>(path, { locale }))?.certificate ?? null)
  const certificate = answer.reached ? answer.value : null
  cacheLife(shelfLife(answer, certificate ? futureOf([certificate.valid_from, certificate.valid_until, certificate.grace_until]) : []))
  return answer
}

const futureOf = (instants: (string | null)[]) => instants.filter((at) => at !== null && Date.parse(at) > env.now())
