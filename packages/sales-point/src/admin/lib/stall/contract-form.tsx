import { Checkbox, Input, Label, Select } from "@medusajs/ui"
import { Field, useLanguage, useWords } from "@ocop/office"
import { useState } from "react"
import type { PointPaperKind, PointPaperView } from "../../../http"
import { STALL_TERMS, STALL_TERMS_NAMES, type StallTerms } from "../../../rules/market/terms"
import { PAPER_KIND_NAMES, PAPER_KINDS } from "../../../rules/point-names"
import { stallWords } from "../stall-words"
import { digits, StallDrawer, todayText } from "./parts"

const NONE = "none"
const empty = () => ({ number: "", partner: "", signed_for_us: "", signed_for_partner: "", signed_on: todayText(), valid_from: todayText(), valid_to: "", percent: "", payment_days: "30", paper_id: NONE })

/** Terms with the chain from a day on. */
export const ContractForm = ({ path, papers }: { path: string; papers: PointPaperView[] }) => {
  const say = useWords(stallWords)
  const language = useLanguage()
  const [text, setText] = useState(empty)
  const [terms, setTerms] = useState<StallTerms>("commission")
  const [asked, setAsked] = useState<PointPaperKind[]>(["business_registration", "food_safety"])
  const percent = Number(text.percent.replace(",", "."))
  const ready = text.number.trim() && text.partner.trim() && text.signed_for_us.trim() && text.signed_for_partner.trim() && text.signed_on && text.valid_from && text.percent !== "" && percent >= 0 && percent <= 90 && text.payment_days !== ""
  const body = () => {
    if (!ready) return null
    const { number, partner, signed_for_us, signed_for_partner, signed_on, valid_from, valid_to, paper_id, payment_days } = text
    return { number, partner, signed_for_us, signed_for_partner, signed_on, valid_from, valid_to: valid_to || null, terms, percent_bp: Math.round(percent * 100), payment_days: Number(payment_days), papers_asked: asked, paper_id: paper_id === NONE ? null : paper_id }
  }
  const input = (id: keyof ReturnType<typeof empty>, label: string, { type = "text", hint }: { type?: string; hint?: string } = {}) => (
    <Field label={label} htmlFor={`stall-${id}`} {...(hint && { hint })}>
      <Input id={`stall-${id}`} type={type} value={text[id]} maxLength={160} onChange={(event) => setText({ ...text, [id]: event.target.value })} />
    </Field>
  )
  const number = (id: "percent" | "payment_days", label: string, hint: string, clean: (typed: string) => string) => (
    <Field label={label} htmlFor={`stall-${id}`} hint={hint}>
      <Input id={`stall-${id}`} inputMode={id === "percent" ? "decimal" : "numeric"} value={text[id]} maxLength={6} onChange={(event) => setText({ ...text, [id]: clean(event.target.value) })} />
    </Field>
  )
  const files = papers.filter(({ kind, withdrawn }) => kind === "stall_contract" && !withdrawn)
  return (
    <StallDrawer name={say.addContract} text={say.addContractText} path={`${path}/contracts`} body={body} clear={() => setText(empty())}>
      {input("number", say.number)}
      {input("partner", say.partner)}
      <Field label={say.terms} htmlFor="stall-terms">
        <Select value={terms} onValueChange={(value) => setTerms(value as StallTerms)}>
          <Select.Trigger id="stall-terms"><Select.Value /></Select.Trigger>
          <Select.Content>{STALL_TERMS.map((value) => <Select.Item key={value} value={value}>{STALL_TERMS_NAMES[value][language]}</Select.Item>)}</Select.Content>
        </Select>
      </Field>
      {number("percent", say.percent[terms], say.percentHint[terms], (typed) => typed.replace(/[^\d.,]/g, ""))}
      {number("payment_days", say.paymentDays, say.paymentDaysHint[terms], digits)}
      {input("valid_from", say.validFrom, { type: "date" })}
      {input("valid_to", say.validTo, { type: "date", hint: say.noEnd })}
      {input("signed_on", say.signedOn, { type: "date" })}
      {input("signed_for_us", say.signedForUs)}
      {input("signed_for_partner", say.signedForPartner)}
      <fieldset className="flex flex-col gap-y-2">
        <legend className="txt-compact-small-plus mb-2">{say.papersAsked}</legend>
        {PAPER_KINDS.map((kind) => (
          <span key={kind} className="flex items-center gap-x-2">
            <Checkbox id={`asked-${kind}`} checked={asked.includes(kind)} onCheckedChange={(checked) => setAsked(checked === true ? [...asked, kind] : asked.filter((each) => each !== kind))} />
            <Label htmlFor={`asked-${kind}`} size="small">{PAPER_KIND_NAMES[kind][language]}</Label>
          </span>
        ))}
      </fieldset>
      <Field label={say.contractFile} htmlFor="stall-paper">
        <Select value={text.paper_id} onValueChange={(paper_id) => setText({ ...text, paper_id })}>
          <Select.Trigger id="stall-paper"><Select.Value /></Select.Trigger>
          <Select.Content>
            <Select.Item value={NONE}>{say.noFile}</Select.Item>
            {files.map((paper) => <Select.Item key={paper.id} value={paper.id}>{paper.number}{paper.file ? ` · ${paper.file.filename}` : ""}</Select.Item>)}
          </Select.Content>
        </Select>
      </Field>
    </StallDrawer>
  )
}
