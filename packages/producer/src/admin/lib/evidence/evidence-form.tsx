import { Input, Select, Text, toast } from "@medusajs/ui"
import { Field, FormDrawer, LARGEST_FILE, messageOf, sdk, sendFile, useWords } from "@ocop/office"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useRef, useState } from "react"
import { evidenceWords } from "./words"

const TYPES = "image/jpeg,image/png,image/webp,application/pdf"

interface EvidenceFormProps {
  producerId: string
  kinds: { kind: string; name: string }[]
  onClose: () => void
}

/** One paper for a producer's library: what it is, and the file, sent piece by piece. */
export const EvidenceForm = ({ producerId, kinds, onClose }: EvidenceFormProps) => {
  const say = useWords(evidenceWords)
  const client = useQueryClient()
  const [kind, setKind] = useState("")
  const [title, setTitle] = useState("")
  const [percent, setPercent] = useState<number | null>(null)
  const [refused, setRefused] = useState("")
  const [file, setFile] = useState<File | null>(null)
  const begun = useRef<string>(undefined)

  const add = useMutation({
    mutationFn: async (form: FormData) => {
      if (!file) return
      const text = (name: string) => String(form.get(name) ?? "").trim() || undefined
      const upload_id = await sendFile({ file, filename: file.name, upload_id: begun.current, onBegun: (id) => void (begun.current = id), onProgress: (share) => setPercent(Math.floor(share * 100)) })
      const criteria = text("criteria")?.split(/[\s,;]+/).filter(Boolean)
      const body = { upload_id, kind, title: text("title"), issuer: text("issuer"), number: text("number"), valid_from: text("valid_from"), valid_to: text("valid_to"), criteria }
      await sdk.client.fetch(`/admin/ocop/producers/${producerId}/evidence`, { method: "POST", body })
    },
    onSuccess: async () => {
      toast.success(say.saved)
      await client.invalidateQueries({ queryKey: ["ocop-producer-evidence", producerId] })
      onClose()
    },
    onError: (failure) => setRefused((failure as { status?: number }).status ? messageOf(failure, say.notSaved) : say.kept),
  })
  const submit = (typed: FormData) => {
    setRefused("")
    add.mutate(typed)
  }
  const choose = (chosen: File | undefined) => {
    begun.current = undefined
    setPercent(null)
    setRefused("")
    setFile(chosen ?? null)
  }
  const tooLarge = file !== null && file.size > LARGEST_FILE
  const line = (name: "issuer" | "number", label: string) => (
    <Field label={label} htmlFor={`evidence-${name}`} optional={say.optional}>
      <Input id={`evidence-${name}`} name={name} maxLength={name === "number" ? 80 : 200} />
    </Field>
  )
  const day = (name: "valid_from" | "valid_to", label: string) => (
    <Field label={label} htmlFor={`evidence-${name}`} optional={say.optional}>
      <Input id={`evidence-${name}`} name={name} type="date" />
    </Field>
  )

  return (
    <FormDrawer
      title={say.add}
      text={say.addText}
      does={begun.current && refused ? say.resume : say.save}
      disabled={!file || tooLarge || kind === "" || title.trim().length < 3}
      pending={add.isPending}
      status={
        <div role="status" className="px-6">
          {add.isPending && percent !== null && <Text size="small" className="text-ui-fg-subtle border-t py-3">{say.sent(percent)}</Text>}
          {refused && <Text size="small" className="text-ui-fg-error border-t py-3">{refused}</Text>}
        </div>
      }
      onDo={submit}
      onClose={onClose}
    >
      <Field label={say.file} htmlFor="evidence-file" hint={say.fileHint} error={tooLarge ? say.tooLarge : undefined}>
        <Input id="evidence-file" type="file" accept={TYPES} onChange={(event) => choose(event.target.files?.[0])} />
      </Field>
      <Field label={say.kind} htmlFor="evidence-kind">
        <Select value={kind} onValueChange={setKind}>
          <Select.Trigger id="evidence-kind">
            <Select.Value placeholder={say.choose} />
          </Select.Trigger>
          <Select.Content>
            {kinds.map(({ kind: each, name }) => <Select.Item key={each} value={each}>{name}</Select.Item>)}
          </Select.Content>
        </Select>
      </Field>
      <Field label={say.name} htmlFor="evidence-title" hint={say.nameHint}>
        <Input id="evidence-title" name="title" value={title} maxLength={200} onChange={(event) => setTitle(event.target.value)} />
      </Field>
      {line("issuer", say.issuer)}
      {line("number", say.number)}
      <div className="grid grid-cols-2 gap-4">
        {day("valid_from", say.from)}
        {day("valid_to", say.to)}
      </div>
      <Field label={say.criteria} htmlFor="evidence-criteria" hint={say.criteriaHint} optional={say.optional}>
        <Input id="evidence-criteria" name="criteria" maxLength={120} pattern="\s*\d{1,2}(\.\d{1,2})?([\s,;]+\d{1,2}(\.\d{1,2})?)*[\s,;]*" />
      </Field>
    </FormDrawer>
  )
}
