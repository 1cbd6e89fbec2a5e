import { Button, Input, Textarea } from "@medusajs/ui"
import { Field, FormDrawer, useWords } from "@ocop/office"
import { useEffect, useMemo, useState } from "react"
import type { FindingVerdict } from "../../../http"
import type { DraftPhoto } from "./outbox"
import { shrinkPhoto } from "./shrink-photo"
import { inspectionWords } from "./words"

interface FindingFormProps {
  title: string
  verdict: FindingVerdict
  onSave: (finding: { text: string; photos: DraftPhoto[] }) => Promise<void>
  onClose: () => void
}

const MOST_PHOTOS = 6

/** What the inspector saw, with pictures of the phone's camera. */
export const FindingForm = ({ title, verdict, onSave, onClose }: FindingFormProps) => {
  const say = useWords(inspectionWords)
  const [text, setText] = useState("")
  const [photos, setPhotos] = useState<DraftPhoto[]>([])
  const [unread, setUnread] = useState<string[]>([])
  const [busy, setBusy] = useState(false)
  const add = async (files: File[]) => {
    setBusy(true)
    const shrunk = await Promise.allSettled(files.map(shrinkPhoto))
    const pictures = shrunk.flatMap((each) => (each.status === "fulfilled" ? [{ picture: each.value }] : []))
    setPhotos((before) => [...before, ...pictures].slice(0, MOST_PHOTOS))
    setUnread(files.filter((_, index) => shrunk[index]?.status === "rejected").map(({ name }) => name))
    setBusy(false)
  }
  const save = async () => {
    setBusy(true)
    await onSave({ text: text.trim(), photos })
    onClose()
  }
  return (
    <FormDrawer title={say.verdicts[verdict]} text={title} does={say.record} disabled={text.trim().length < 3} pending={busy} onDo={() => void save()} onClose={onClose}>
      <Field label={say.whatSeen} htmlFor="finding-text">
        <Textarea id="finding-text" rows={5} value={text} onChange={(event) => setText(event.target.value)} />
      </Field>
      <Field label={say.photos} htmlFor="finding-photos" hint={say.addPhotos} error={unread.length > 0 ? say.unread(unread.join(", ")) : undefined}>
        <Input id="finding-photos" type="file" accept="image/*" multiple onChange={(event) => void add([...(event.target.files ?? [])]).finally(() => (event.target.value = ""))} />
      </Field>
      {photos.length > 0 && (
        <div className="grid grid-cols-3 gap-2">
          {photos.map((photo, index) => (
            <Picture key={`${index} ${photo.picture.size}`} picture={photo.picture} name={say.photo(index + 1)} onDrop={() => setPhotos(photos.filter((each) => each !== photo))} />
          ))}
        </div>
      )}
    </FormDrawer>
  )
}

const Picture = ({ picture, name, onDrop }: { picture: Blob; name: string; onDrop: () => void }) => {
  const say = useWords(inspectionWords)
  const address = useMemo(() => URL.createObjectURL(picture), [picture])
  useEffect(() => () => URL.revokeObjectURL(address), [address])
  return (
    <div className="flex flex-col gap-y-1">
      <img src={address} alt={name} className="aspect-square w-full rounded-md object-cover" />
      <Button type="button" size="small" variant="transparent" aria-label={`${say.drop}: ${name}`} onClick={onDrop}>{say.drop}</Button>
    </div>
  )
}
