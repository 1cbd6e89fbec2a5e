import { Button, Table, Text, clx, toast } from "@medusajs/ui"
import { AskReason, dayText, dongText, messageOf, sdk, SumLine, useWords } from "@ocop/office"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import type { ReactNode } from "react"
import { NavLink } from "react-router-dom"
import type { LedgerEntryView, SettlementSums } from "../../http"
import { words } from "./settlement-words"

export const QUERY = "ocop-settlement"

const TABS = [
  { name: "accounts", to: "/settlements" },
  { name: "statements", to: "/settlements/statements" },
  { name: "payLists", to: "/settlements/pay-lists" },
  { name: "rules", to: "/settlements/rules" },
] as const

/** Rooms of the settlement, one row above each of its pages. */
export const SettlementTabs = () => {
  const say = useWords(words)
  return (
    <nav aria-label={say.title} className="flex gap-1 overflow-x-auto pb-1">
      {TABS.map(({ name, to }) => (
        <NavLink key={name} to={to} end className={({ isActive }) => clx("txt-compact-small-plus whitespace-nowrap rounded-full px-3 py-1.5", isActive ? "bg-ui-bg-base shadow-elevation-card-rest text-ui-fg-base" : "text-ui-fg-subtle hover:text-ui-fg-base")}>
          {say.tabs[name]}
        </NavLink>
      ))}
    </nav>
  )
}

/** An amount one can add up in one's head: minus with a real sign, red when it is owed by the producer. */
export const Dong = ({ amount, plain = false }: { amount: number; plain?: boolean }) => (
  <span className={clx("whitespace-nowrap tabular-nums", !plain && amount < 0 && "text-ui-fg-error")}>{dongText(amount)}</span>
)

/** A name of a list in two lines at most; whole when pointed at. */
export const Name = ({ children }: { children: string }) => <span className="line-clamp-2 min-w-28 max-w-56 whitespace-normal" title={children}>{children}</span>

export const Figure = ({ label, amount, hint }: { label: string; amount: number; hint?: ReactNode }) => (
  <div className="flex flex-col gap-y-1 px-6 py-4">
    <Text size="small" className="text-ui-fg-subtle">{label}</Text>
    <span className="h1-core whitespace-nowrap tabular-nums">{dongText(amount)}</span>
    {hint && <Text size="xsmall" className="text-ui-fg-subtle" as="div">{hint}</Text>}
  </div>
)

/** What a balance is made of, and that it adds up. */
export const Sums = ({ sums, opening, closing, closingLabel }: { sums: SettlementSums; opening?: number; closing: number; closingLabel: string }) => {
  const say = useWords(words)
  const rows = (Object.keys(say.kinds) as (keyof SettlementSums)[]).filter((kind) => sums[kind] !== 0)
  return (
    <dl className="px-6 py-4">
      {opening !== undefined && <SumLine label={say.opening}>{dongText(opening)}</SumLine>}
      {rows.map((kind) => <SumLine key={kind} label={say.kinds[kind]}>{sums[kind] > 0 ? "+" : ""}{dongText(sums[kind])}</SumLine>)}
      <SumLine label={closingLabel} strong>{dongText(closing)}</SumLine>
    </dl>
  )
}

export const textOf = ({ goods, note }: LedgerEntryView): string => [goods.map(({ title, quantity }) => `${quantity} × ${title}`).join("; "), note ?? ""].filter(Boolean).join(". ")

export const EntryTable = ({ entries }: { entries: LedgerEntryView[] }) => {
  const say = useWords(words)
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{say.when}</Table.HeaderCell>
            <Table.HeaderCell>{say.reference}</Table.HeaderCell>
            <Table.HeaderCell>{say.entry}</Table.HeaderCell>
            <Table.HeaderCell>{say.text}</Table.HeaderCell>
            <Table.HeaderCell className="text-right">{say.amount}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {entries.map((entry) => (
            <Table.Row key={entry.id}>
              <Table.Cell className="whitespace-nowrap">{dayText(entry.happened_at)}</Table.Cell>
              <Table.Cell className="whitespace-nowrap">{entry.reference}</Table.Cell>
              <Table.Cell className="whitespace-nowrap">{say.kinds[entry.kind]}</Table.Cell>
              <Table.Cell className="min-w-48">{textOf(entry) || say.sources[entry.source_kind]}</Table.Cell>
              <Table.Cell className="text-right"><Dong amount={entry.amount} /></Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}

export const FileLink = ({ href, children }: { href: string; children: ReactNode }) => (
  <Button size="small" variant="secondary" asChild>
    <a href={href} download>{children}</a>
  </Button>
)

/** A step back of the settlement: asks for its reason first. */
export const StepBack = ({ path, label }: { path: string; label: string }) => {
  const say = useWords(words)
  return <AskReason name={label} hint={say.reasonHint} most={1_000} run={(reason) => sdk.client.fetch(path, { method: "POST", body: { reason } })} touches={[QUERY]} />
}

/** One call that changes something, then everything of the settlement is read anew. */
export function useStep<Answer = unknown>(onDone?: (answer: Answer) => void) {
  const say = useWords(words)
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ path, body = {} }: { path: string; body?: object }) => sdk.client.fetch<Answer>(`/admin/ocop/${path}`, { method: "POST", body }),
    onSuccess: async (answer) => {
      if (onDone) onDone(answer)
      else toast.success(say.saved)
      await client.invalidateQueries({ queryKey: [QUERY] })
    },
    onError: (failure) => toast.error(say.notSaved, { description: messageOf(failure, say.tryAgain) }),
  })
}

