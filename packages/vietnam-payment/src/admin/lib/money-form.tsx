import { Button, Input, Label, toast } from "@medusajs/ui"
import { useState, type FormEvent } from "react"

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
  const [amount, setAmount] = useState(String(suggested))
  const [reference, setReference] = useState("")
  const [busy, setBusy] = useState(false)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    try {
      await onSubmit({ amount: Number(amount), reference: reference.trim() })
      setReference("")
      toast.success("Đã ghi sổ")
    } catch (error) {
      toast.error(error instanceof Error ? error.message : "Chưa ghi được. Bạn thử lại nhé.")
    } finally {
      setBusy(false)
    }
  }

  return (
    <form onSubmit={submit} className="flex flex-wrap items-end gap-3 px-6 py-4">
      <div className="flex flex-col gap-1">
        <Label size="xsmall" htmlFor={`${id}-amount`}>
          {label}
        </Label>
        <Input id={`${id}-amount`} size="small" type="number" min={1} step={1} required value={amount} onChange={(event) => setAmount(event.target.value)} />
      </div>
      {withReference && (
        <div className="flex flex-col gap-1">
          <Label size="xsmall" htmlFor={`${id}-reference`}>
            Mã giao dịch trên sao kê
          </Label>
          <Input id={`${id}-reference`} size="small" required maxLength={100} value={reference} onChange={(event) => setReference(event.target.value)} />
        </div>
      )}
      <Button size="small" variant="secondary" type="submit" isLoading={busy}>
        {button}
      </Button>
    </form>
  )
}
