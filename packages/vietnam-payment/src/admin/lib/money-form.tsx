import { Button, Input, toast } from "@medusajs/ui"
import { Field, messageOf, useWords } from "@ocop/office"
import { useState, type FormEvent } from "react"
import { words } from "./words"

interface MoneyFormProps {
  id: string
  label: string
  button: string
  /** what the office will most likely type */
  suggested: number
  /** asks for the bank's reference as well */
  withReference?: boolean
  onSubmit: (values: { amount: number; reference: string }) => Promise<void>
}

export const MoneyForm = ({ id, label, button, suggested, withReference = false, onSubmit }: MoneyFormProps) => {
  const say = useWords(words)
  const [amount, setAmount] = useState(String(suggested))
  const [reference, setReference] = useState("")
  const [busy, setBusy] = useState(false)
  const ready = Number.isInteger(Number(amount)) && Number(amount) > 0 && (!withReference || reference.trim() !== "")

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    try {
      await onSubmit({ amount: Number(amount), reference: reference.trim() })
      setReference("")
      toast.success(say.recorded)
    } catch (error) {
      toast.error(say.notRecorded, { description: messageOf(error, say.tryAgain) })
    } finally {
      setBusy(false)
    }
  }

  return (
    <form onSubmit={submit} className="flex flex-col gap-3 px-6 py-4">
      <Field label={label} htmlFor={`${id}-amount`}>
        <Input id={`${id}-amount`} size="small" inputMode="numeric" type="number" min={1} step={1} value={amount} onChange={(event) => setAmount(event.target.value)} />
      </Field>
      {withReference && (
        <Field label={say.bankReference} htmlFor={`${id}-reference`}>
          <Input id={`${id}-reference`} size="small" autoComplete="off" maxLength={100} value={reference} onChange={(event) => setReference(event.target.value)} />
        </Field>
      )}
      <Button size="small" variant="secondary" type="submit" disabled={!ready} isLoading={busy}>
        {button}
      </Button>
    </form>
  )
}
