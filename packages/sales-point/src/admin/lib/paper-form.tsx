import { Button, Drawer, Input, Select, toast } from "@medusajs/ui"
import { Field, LARGEST_FILE, messageOf, sdk, sendFile, useLanguage, useWords } from "@ocop/office"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useRef, useState } from "react"
import type { PointPaperKind } from "../../http"
import { PAPER_KIND_NAMES, PAPER_KINDS } from "../../rules/point-names"
import { STALL_QUERY } from "./stall-words"
import { words } from "./words"

const EMPTY = { number: "", issuer: "", issued_on: "", expires_on: "" }

/** A licence or contract into the point's folder. `asked`: the kind that somebody is missing. */
export const PaperForm = ({ path, asked }: { path: string; asked?: PointPaperKind }) => {
  const say = useWords(words)
  const language = useLanguage()
  const client = useQueryClient()
  const [open, setOpen] = useState(false)
  const [kind, setKind] = useState<PointPaperKind>(asked ?? "business_registration")
  const [text, setText] = useState(EMPTY)
  const [file, setFile] = useState<File | null>(null)
  const begun = useRef<string>(undefined)
  const choose = (chosen: File | undefined) => {
    begun.current = undefined
    setFile(chosen ?? null)
  }
  const tooLarge = file !== null && file.size > LARGEST_FILE
  const add = useMutation({
    mutationFn: async () => {
      const upload_id = file ? await sendFile({ file, filename: file.name, ...(begun.current && { upload_id: begun.current }), onBegun: (id) => void (begun.current = id) }) : null
      return sdk.client.fetch(`${path}/papers`, { method: "POST", body: { upload_id, kind, number: text.number, issuer: text.issuer, issued_on: text.issued_on || null, expires_on: text.expires_on || null } })
    },
    onSuccess: async () => {
      toast.success(say.saved)
      setOpen(false)
      choose(undefined)
      setText(EMPTY)
      await Promise.all(["ocop-sales-points", STALL_QUERY].map((key) => client.invalidateQueries({ queryKey: [key] })))
    },
    onError: (error) => toast.error(say.notSaved, { description: messageOf(error, say.tryAgain) }),
  })
  const input = (id: keyof typeof EMPTY, label: string, type = "text") => (
    <Field label={label} htmlFor={`paper-${id}`}>
      <Input id={`paper-${id}`} type={type} value={text[id]} maxLength={160} onChange={(event) => setText({ ...text, [id]: event.target.value })} />
    </Field>
  )
  return (
    <Drawer open={open} onOpenChange={setOpen}>
      <Drawer.Trigger asChild>
        <Button size="small" variant={asked ? "transparent" : "secondary"} {...(asked && { "aria-label": `${say.addPaper}: ${PAPER_KIND_NAMES[asked][language]}` })}>{say.addPaper}</Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{say.addPaper}</Drawer.Title>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-4 overflow-y-auto">
          <Field label={say.file} htmlFor="paper-file" hint={say.fileHint} error={tooLarge ? say.tooLarge : undefined}>
            <Input id="paper-file" type="file" accept="image/jpeg,image/png,image/webp,application/pdf" onChange={(event) => choose(event.target.files?.[0])} />
          </Field>
          <Field label={say.kind} htmlFor="paper-kind">
            <Select value={kind} onValueChange={(value) => setKind(value as PointPaperKind)}>
              <Select.Trigger id="paper-kind"><Select.Value /></Select.Trigger>
              <Select.Content>{PAPER_KINDS.map((value) => <Select.Item key={value} value={value}>{PAPER_KIND_NAMES[value][language]}</Select.Item>)}</Select.Content>
            </Select>
          </Field>
          {input("number", say.number)}
          {input("issuer", say.issuer)}
          {input("issued_on", say.issuedOn, "date")}
          {input("expires_on", say.expiresOn, "date")}
        </Drawer.Body>
        <Drawer.Footer>
          <Drawer.Close asChild>
            <Button size="small" variant="secondary">{say.cancel}</Button>
          </Drawer.Close>
          <Button size="small" disabled={tooLarge || !text.number.trim() || !text.issuer.trim()} isLoading={add.isPending} onClick={() => add.mutate()}>{say.save}</Button>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  )
}
