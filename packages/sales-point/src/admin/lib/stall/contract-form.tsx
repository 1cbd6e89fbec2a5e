import { Checkbox, Input, Label, Select } from "@medusajs/ui"
import { Field, todayText, useLanguage, useWords } from "@ocop/office"
import { useState } from "react"
import type { PointPaperKind, PointPaperView, StallContractView } from "../../../http"
import { LOSS_BEARER_NAMES, LOSS_BEARERS, STALL_TERMS, STALL_TERMS_NAMES, type LossBearer, type StallTerms } from "../../../rules/market/terms"
import { PAPER_KIND_NAMES, PAPER_KINDS } from "../../../rules/point-names"
import { stallWords } from "../stall-words"
import { dayAfter, digits, StallForm } from "./parts"

const NONE = "none"
/** Blank, or what was agreed last: other terms are mostly the same ones but for a figure. */
const begin = (last: StallContractView | null) => ({
  number: "", partner: last?.partner ?? "", signed_for_us: last?.signed_for_us ?? "", signed_for_partner: last?.signed_for_partner ?? "",
  signed_on: todayText(), valid_from: last?.standing === "now" ? dayAfter(todayText()) : todayText(), valid_to: "", percent: last ? String(last.percent_bp / 100).replace(".", ",") : "", payment_days: String(last?.payment_days ?? 30), paper_id: NONE,
})

/** Terms with the chain from a day on. `last`: those of the contract it takes the place of. */
export const ContractForm = ({ path, papers, last }: { path: string; papers: PointPaperView[]; last: StallContractView | null }) => {
  const say = useWords(stallWords)
  const language = useLanguage()
  const [text, setText] = useState(() => begin(last))
  const [terms, setTerms] = useState<StallTerms>(last?.terms ?? "commission")
  const [lossesBy, setLossesBy] = useState<LossBearer>(last?.losses_by ?? "chain")
  const [asked, setAsked] = useState<PointPaperKind[]>(last?.papers_asked ?? ["business_registration", "food_safety"])
  const percent = Number(text.percent.replace(",", "."))
  const ready = text.number.trim() && text.partner.trim() && text.signed_for_us.trim() && text.signed_for_partner.trim() && text.signed_on && text.valid_from && text.percent !== "" && percent >= 0 && percent <= 90 && text.payment_days !== ""
  const body = () => {
    if (!ready) return null
    const { number, partner, signed_for_us, signed_for_partner, signed_on, valid_from, valid_to, paper_id, payment_days } = text
    return { number, partner, signed_for_us, signed_for_partner, signed_on, valid_from, valid_to: valid_to || null, terms, percent_bp: Math.round(percent * 100), payment_days: Number(payment_days), losses_by: lossesBy, papers_asked: asked, paper_id: paper_id === NONE ? null : paper_id }
  }
  const input = (id: keyof ReturnType<typeof begin>, label: string, { type = "text", hint }: { type?: string; hint?: string } = {}) => (
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
    <StallForm name={last?.standing === "now" ? say.changeTerms : say.addContract} text={say.addContractText} path={`${path}/contracts`} body={body()} clear={() => setText(begin(last))}>
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
      <Field label={say.lossesBy} htmlFor="stall-losses" hint={say.lossesByHint[lossesBy]}>
        <Select value={lossesBy} onValueChange={(value) => setLossesBy(value as LossBearer)}>
          <Select.Trigger id="stall-losses"><Select.Value /></Select.Trigger>
          <Select.Content>{LOSS_BEARERS.map((value) => <Select.Item key={value} value={value}>{LOSS_BEARER_NAMES[value][language]}</Select.Item>)}</Select.Content>
        </Select>
      </Field>
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
    </StallForm>
  )
}

/** Its last day, before the one it names. */
export const EndContractForm = ({ path, contract }: { path: string; contract: StallContractView }) => {
  const say = useWords(stallWords)
  const begin = () => ({ ends_on: todayText(), reason: "" })
  const [text, setText] = useState(begin)
  return (
    <StallForm
      name={say.endContract}
      text={`${contract.number}: ${say.endContractText}`}
      path={`${path}/contracts/${contract.id}/end`}
      body={text.ends_on && text.reason.trim() ? { ends_on: text.ends_on, reason: text.reason.trim() } : null}
      clear={() => setText(begin())}
    >
      <Field label={say.endsOn} htmlFor="end-day"><Input id="end-day" type="date" value={text.ends_on} onChange={(event) => setText({ ...text, ends_on: event.target.value })} /></Field>
      <Field label={say.endReason} htmlFor="end-reason"><Input id="end-reason" maxLength={300} value={text.reason} onChange={(event) => setText({ ...text, reason: event.target.value })} /></Field>
    </StallForm>
  )
}
