import { Button, Drawer, Input, Textarea } from "@medusajs/ui"
import { Field, useWords } from "@ocop/office"
import { type FormEvent, useState } from "react"
import type { FindingVerdict } from "../../../http"
import { shrinkPhoto } from "./shrink-photo"
import { inspectionWords } from "./words"

interface FindingFormProps {
  title: string
  verdict: FindingVerdict
  onSave: (finding: { text: string; photos: { content: string }[] }) => Promise<void>
  onClose: () => void
}

const MOST_PHOTOS = 6

/** What the inspector saw, with pictures of the phone's camera. */
export const FindingForm = ({ title, verdict, onSave, onClose }: FindingFormProps) => {
  const say = useWords(inspectionWords)
  const [text, setText] = useState("")
  const [photos, setPhotos] = useState<{ content: string }[]>([])
  const [busy, setBusy] = useState(false)
  const add = async (files: FileList | null) => {
    setBusy(true)
    const shrunk = await Promise.all([...(files ?? [])].map(shrinkPhoto))
    setPhotos((before) => [...before, ...shrunk.map((content) => ({ content }))].slice(0, MOST_PHOTOS))
    setBusy(false)
  }
  const save = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    await onSave({ text: text.trim(), photos })
    onClose()
  }
  return (
    <Drawer open onOpenChange={(open) => !open && onClose()}>
      <Drawer.Content>
        <form onSubmit={save} className="flex h-full flex-col overflow-hidden">
          <Drawer.Header>
            <Drawer.Title>{say.verdicts[verdict]}</Drawer.Title>
            <Drawer.Description>{title}</Drawer.Description>
          </Drawer.Header>
          <Drawer.Body className="flex flex-col gap-y-5 overflow-y-auto">
            <Field label={say.whatSeen} htmlFor="finding-text">
              <Textarea id="finding-text" rows={5} value={text} onChange={(event) => setText(event.target.value)} />
            </Field>
            <Field label={say.photos} htmlFor="finding-photos" hint={say.addPhotos}>
              <Input id="finding-photos" type="file" accept="image/*" multiple onChange={(event) => void add(event.target.files)} />
            </Field>
            {photos.length > 0 && (
              <div className="grid grid-cols-3 gap-2">
                {photos.map(({ content }, index) => (
                  <img key={`${index} ${content.length}`} src={`data:image/jpeg;base64,${content}`} alt="" className="aspect-square w-full rounded-md object-cover" />
                ))}
              </div>
            )}
          </Drawer.Body>
          <Drawer.Footer>
            <Drawer.Close asChild>
              <Button type="button" variant="secondary" size="small">{say.cancel}</Button>
            </Drawer.Close>
            <Button type="submit" size="small" isLoading={busy} disabled={text.trim().length < 3}>{say.record}</Button>
          </Drawer.Footer>
        </form>
      </Drawer.Content>
    </Drawer>
  )
}
