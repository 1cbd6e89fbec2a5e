import { Input, Select } from "@medusajs/ui"
import { Field, FormButton, LARGEST_FILE, sdk, sendFile, useLanguage, useWords } from "@ocop/office"
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
  const [kind, setKind] = useState<PointPaperKind>(asked ?? "business_registration")
  const [text, setText] = useState(EMPTY)
  const [file, setFile] = useState<File | null>(null)
  const begun = useRef<string>(undefined)
  const choose = (chosen: File | undefined) => {
    begun.current = undefined
    setFile(chosen ?? null)
  }
  const tooLarge = file !== null && file.size > LARGEST_FILE
  const add = async () => {
    const upload_id = file ? await sendFile({ file, filename: file.name, ...(begun.current && { upload_id: begun.current }), onBegun: (id) => void (begun.current = id) }) : null
    return sdk.client.fetch(`${path}/papers`, { method: "POST", body: { upload_id, kind, number: text.number, issuer: text.issuer, issued_on: text.issued_on || null, expires_on: text.expires_on || null } })
  }
  const clear = () => {
    choose(undefined)
    setText(EMPTY)
  }
  const input = (id: keyof typeof EMPTY, label: string, type = "text") => (
    <Field label={label} htmlFor={`paper-${id}`}>
      <Input id={`paper-${id}`} type={type} value={text[id]} maxLength={160} onChange={(event) => setText({ ...text, [id]: event.target.value })} />
    </Field>
  )
  return (
    <FormButton
      name={say.addPaper}
      label={asked && `${say.addPaper}: ${PAPER_KIND_NAMES[asked][language]}`}
      does={say.save}
      variant={asked ? "transparent" : "secondary"}
      ready={!tooLarge && text.number.trim() !== "" && text.issuer.trim() !== ""}
      run={add}
      touches={["ocop-sales-points", STALL_QUERY]}
      done={say.saved}
      onDone={clear}
    >
      <Field label={say.file} htmlFor="paper-file" hint={file?.name ?? say.fileHint} error={tooLarge ? say.tooLarge : undefined}>
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
    </FormButton>
  )
}
