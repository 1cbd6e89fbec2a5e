import "server-only"
import type { CommuneResponse, Picture, ProducerResponse, ProductResponse } from "@ocop/catalogue/http"
import { cacheLife, cacheTag } from "next/cache"
import { homeWords } from "@/i18n/home-words"
import type { Locale } from "@/i18n/locales"
import { producerWords } from "@/i18n/producer-words"
import { communeWords } from "@/i18n/commune-words"
import { seasonWords } from "@/i18n/season-words"
import { askBackendOrNull } from "./backend"
import { env } from "./env"
import { reach, type Reached } from "./reach"
import { shelfLife } from "./shelf-life"
import { tags } from "./tags"

export interface ShareFacts {
  title: string
  line: string | null
  picture: Picture | null
}

/** What a shared picture of `kind/slug` says; null when there is no such thing. Takes its language as an argument: route handlers have no page. */
export async function readShareFacts(locale: Locale, kind: string, slug: string): Promise<Reached<ShareFacts | null>> {
  "use cache"
  cacheTag(tags.all, tags.product(slug), tags.producer(slug), tags.commune(slug))
  const answer = await reach(() => ask(locale, kind, slug))
  cacheLife(shelfLife(answer))
  return answer
}

async function ask(locale: Locale, kind: string, slug: string): Promise<ShareFacts | null> {
  const at = encodeURIComponent(slug)
  switch (kind) {
    case "product": {
      const found = await askBackendOrNull<ProductResponse>(`/store/ocop/products/${at}`, { locale })
      if (!found) return null
      const { title, producer, commune, picture } = found.product
      return { title, line: [producer?.name, producerWords[locale].place(commune.then, commune.name)].filter(Boolean).join(" · "), picture }
    }
    case "producer": {
      const found = await askBackendOrNull<ProducerResponse>(`/store/ocop/producers/${at}`, { locale })
      if (!found) return null
      const { name, commune, emblem } = found.producer
      return { title: name, line: producerWords[locale].place(commune.then, commune.name), picture: emblem }
    }
    case "commune": {
      const found = await askBackendOrNull<CommuneResponse>(`/store/ocop/communes/${at}`, { locale })
      return found ? { title: communeWords[locale].commune(found.commune.name), line: homeWords[locale].made_of(found.commune.made_of.join(", ")), picture: null } : null
    }
    case "shop":
      return { title: slug === "season" ? seasonWords[locale].title : homeWords[locale].hero, line: null, picture: null }
    default:
      return null
  }
}

/** The bytes of a picture; null when they cannot be had now. */
export async function readPictureBytes(picture: Picture): Promise<Uint8Array | null> {
  if (!picture.url) return null
  const answer = await fetch(new URL(picture.url, env.backendUrl), { signal: AbortSignal.timeout(8_000) }).catch(() => null)
  return answer?.ok ? new Uint8Array(await answer.arrayBuffer()) : null
}
