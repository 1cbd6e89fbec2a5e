import { sdk, sendFile } from "@ocop/office"
import { useCallback, useEffect, useRef, useState } from "react"
import type { InspectionResponse } from "../../../http"
import { type DraftFinding, draftsOf, dropDraft, keepDraft } from "./outbox"

const AGAIN_AFTER_MS = 20_000
const LATER = new Set([401, 408, 429])

/** Findings of a visit that are not with the server yet: kept on the device, sent in order as soon as there is a signal; a picture goes on from where the line broke. */
export function useOutbox(inspectionId: string, onSent: (answer: InspectionResponse) => void) {
  const [drafts, setDrafts] = useState<DraftFinding[]>([])
  const busy = useRef(false)
  const told = useRef(onSent)
  told.current = onSent

  const send = useCallback(async () => {
    if (busy.current) return
    busy.current = true
    try {
      for (const draft of await draftsOf(inspectionId)) {
        if (draft.refused) continue
        const { inspection_id: _, refused: __, photos, ...finding } = draft
        try {
          const upload_ids: string[] = []
          for (const [index, photo] of photos.entries()) {
            const keep = async (upload_id: string) => {
              photo.upload_id = upload_id
              await keepDraft({ ...draft, photos })
            }
            upload_ids.push(await sendFile({ file: photo.picture, filename: `anh-${index + 1}.jpg`, upload_id: photo.upload_id, onBegun: keep }))
          }
          const body = { ...finding, upload_ids }
          const answer = await sdk.client.fetch<InspectionResponse>(`/admin/ocop/inspections/${inspectionId}/findings`, { method: "POST", body })
          await dropDraft(draft.client_id)
          told.current(answer)
        } catch (error) {
          // Nobody answered, too many at once, or signed out meanwhile: it waits. Any other answer is the server's last word on it.
          const status = (error as { status?: number }).status
          if (!status || status >= 500 || LATER.has(status)) break
          await keepDraft({ ...draft, refused: (error as Error).message })
        }
      }
    } finally {
      busy.current = false
      setDrafts(await draftsOf(inspectionId))
    }
  }, [inspectionId])

  useEffect(() => {
    const now = () => void send()
    now()
    window.addEventListener("online", now)
    const timer = setInterval(now, AGAIN_AFTER_MS)
    return () => {
      window.removeEventListener("online", now)
      clearInterval(timer)
    }
  }, [send])

  const add = async (draft: Omit<DraftFinding, "client_id" | "inspection_id" | "found_at">) => {
    await keepDraft({ ...draft, client_id: crypto.randomUUID(), inspection_id: inspectionId, found_at: new Date().toISOString() })
    setDrafts(await draftsOf(inspectionId))
    await send()
  }
  const drop = async (clientId: string) => {
    await dropDraft(clientId)
    setDrafts(await draftsOf(inspectionId))
  }
  return { drafts, add, drop, send }
}
