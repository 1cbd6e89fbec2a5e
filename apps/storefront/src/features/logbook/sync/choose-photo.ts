import type { ChoosePhotoResponse } from "@ocop/traceability/http"
import type { Locale } from "@/i18n/locales"
import type { BookDatabase } from "../store/book-database"
import { askServer } from "./book-server"

interface ChoosePhoto {
  database: BookDatabase
  locale: Locale
  sha256: string
  shown: boolean
}

/** Straight to the server: what the public sees is not changed without a signal. Throws `NotSent`. */
export async function choosePhoto({ database, locale, sha256, shown }: ChoosePhoto): Promise<void> {
  const { photo } = await askServer(database.member_id, locale)<ChoosePhotoResponse>(`/photos/${sha256}`, { method: "POST", body: { shown } })
  await database.transaction("rw", database.facts, async () => {
    const others = ((await database.fact("shown_photos")) ?? []).filter((each) => each !== sha256)
    await database.note("shown_photos", photo.shown ? [...others, sha256] : others)
    await database.note("photo_choices", ((await database.fact("photo_choices")) ?? 0) + 1)
  })
}
