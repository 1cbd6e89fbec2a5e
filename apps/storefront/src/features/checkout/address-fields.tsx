"use client"
import type { AddressCandidate } from "@ocop/territory/http"
import { useState } from "react"
import { Button } from "@/ui/button"
import { TextField } from "@/ui/field"
import { fill } from "../cart/fill"
import type { Draft } from "./draft"
import { changeDraft } from "./draft-store"
import type { FieldName } from "./draft-problems"
import { UnitCombobox } from "./unit-combobox"
import type { CheckoutWords } from "./words"

interface AddressFieldsProps {
  draft: Draft
  problemOf: (field: FieldName) => string | null
  onLeave: (field: FieldName) => void
  words: CheckoutWords
}

type Resolving = { is: "idle" } | { is: "asking" } | { is: "none" } | { is: "found"; candidates: AddressCandidate[] }

const looksWhole = (text: string) => text.split(",").length >= 3 && text.length >= 12

/** Two levels, province and commune, and what is below them. A whole address of the old kind is read and shown back. */
export function AddressFields({ draft, problemOf, onLeave, words }: AddressFieldsProps) {
  const [resolving, setResolving] = useState<Resolving>({ is: "idle" })

  const resolve = async (text: string) => {
    setResolving({ is: "asking" })
    const candidates = await readAddress(text)
    setResolving(candidates.length > 0 ? { is: "found", candidates } : { is: "none" })
  }
  const use = ({ line1, ward, province, read_as }: AddressCandidate) => {
    changeDraft({
      line1,
      province: { code: province.code, full_name: province.full_name, was: null },
      ward: { code: ward.code, full_name: ward.full_name, was: read_as },
    })
    setResolving({ is: "idle" })
  }

  return (
    <div className="grid gap-5">
      <UnitCombobox
        id="province"
        label={words.province}
        hint={words.province_hint}
        level="province"
        province={null}
        value={draft.province}
        onChoose={({ unit, matched_as }) => {
          const stays = draft.province?.code === unit.code
          changeDraft({
            province: { code: unit.code, full_name: unit.full_name, was: matched_as?.full_name ?? null },
            ...(stays ? {} : { ward: null }),
          })
        }}
        onClear={() => changeDraft({ province: null, ward: null })}
        problem={problemOf("province")}
        autoComplete="address-level1"
        words={words}
      />
      <UnitCombobox
        id="ward"
        label={words.ward}
        hint={draft.province ? words.ward_hint : words.ward_needs_province}
        level="commune"
        province={draft.province?.code ?? null}
        value={draft.ward}
        onChoose={({ unit, matched_as }) =>
          changeDraft({
            ward: { code: unit.code, full_name: unit.full_name, was: matched_as?.full_name ?? null },
            ...(draft.province ? {} : { province: { code: unit.province_code, full_name: unit.province_name, was: null } }),
          })
        }
        onClear={() => changeDraft({ ward: null })}
        problem={problemOf("ward")}
        autoComplete="address-level2"
        words={words}
      />
      <TextField
        id="line1"
        label={words.line1}
        hint={words.line1_hint}
        problem={problemOf("line1")}
        autoComplete="street-address"
        maxLength={300}
        value={draft.line1}
        onChange={(event) => changeDraft({ line1: event.target.value })}
        onBlur={() => onLeave("line1")}
        onPaste={(event) => {
          const text = event.clipboardData.getData("text")
          if (looksWhole(text)) void resolve(text)
        }}
      />
      <div role="status" className="grid gap-3 empty:absolute">
        {resolving.is === "asking" && <p className="text-quiet">{words.unit_loading}</p>}
        {resolving.is === "none" && <p>{words.resolve_none}</p>}
        {resolving.is === "found" && (
          <section className="grid gap-3 rounded-card border-2 border-leaf bg-leaf-wash p-4">
            <h3 className="font-semibold">{words.resolve_title}</h3>
            {resolving.candidates.slice(0, 3).map((candidate) => (
              <div key={`${candidate.ward.code}-${candidate.text}`} className="grid justify-items-start gap-2">
                <p>
                  {candidate.text}
                  {candidate.read_as && (
                    <span className="block text-14 text-quiet">{fill(words.resolve_read_as, { old: candidate.read_as })}</span>
                  )}
                </p>
                <Button onClick={() => use(candidate)}>{words.resolve_use}</Button>
              </div>
            ))}
            <Button look="quiet" className="-ml-6 justify-self-start" onClick={() => setResolving({ is: "idle" })}>
              {words.resolve_no}
            </Button>
          </section>
        )}
        {resolving.is === "idle" && looksWhole(draft.line1) && (
          <Button look="secondary" className="justify-self-start" onClick={() => void resolve(draft.line1)}>
            {words.resolve}
          </Button>
        )}
      </div>
    </div>
  )
}

async function readAddress(text: string): Promise<AddressCandidate[]> {
  try {
    const response = await fetch("/api/addresses", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ text: text.slice(0, 300) }),
    })
    if (!response.ok) return []
    const answer: { candidates: AddressCandidate[] } = await response.json()
    return answer.candidates
  } catch {
    return []
  }
}
