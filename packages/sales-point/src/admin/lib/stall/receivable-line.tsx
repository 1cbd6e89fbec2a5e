import { StatusBadge, Table, Text } from "@medusajs/ui"
import { dayText, dongText, instantText, useLanguage, useWords } from "@ocop/office"
import type { StallResponse } from "../../../http"
import { RECEIVABLE_STATE_NAMES } from "../../../rules/market/receivables"
import { RECEIVABLE_COLOR, stallWords } from "../stall-words"
import { ReturnForm } from "./money-forms"

/** One debt of the chain, with its lots on demand. */
export const ReceivableLine = ({ row, path, writes }: { row: StallResponse["stall"]["receivables"][number]; path: string; writes: boolean }) => {
  const say = useWords(stallWords)
  const language = useLanguage()
  return (
    <div className="flex flex-col gap-y-2 px-6 py-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <Text size="small" weight="plus" leading="compact">{row.number} · {say.kinds[row.kind]} {dayText(row.happened_on)}</Text>
        <StatusBadge color={RECEIVABLE_COLOR[row.state]}>{row.days_late > 0 ? say.daysLate(row.days_late) : RECEIVABLE_STATE_NAMES[row.state][language]}</StatusBadge>
      </div>
      <dl className="grid grid-cols-2 gap-x-4 gap-y-1 text-sm md:grid-cols-5">
        {[[say.amount, dongText(row.amount)], [say.returned, dongText(row.returned)], [say.paid, dongText(row.paid)], [say.open, dongText(row.open)], [say.dueOn, dayText(row.due_on)]].map(([label, value]) => (
          <div key={label}><dt className="text-ui-fg-subtle text-xs">{label}</dt><dd className="tabular-nums">{value}</dd></div>
        ))}
      </dl>
      <details>
        <summary className="text-ui-fg-interactive txt-compact-small cursor-pointer py-1">{say.details}</summary>
        <div className="overflow-x-auto">
          <Table>
            <Table.Header>
              <Table.Row>
                <Table.HeaderCell>{say.lot}</Table.HeaderCell>
                {[say.quantity, say.gross, say.kept].map((title) => <Table.HeaderCell key={title} className="text-right">{title}</Table.HeaderCell>)}
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {row.lines.map((line) => (
                <Table.Row key={line.lot_id}>
                  <Table.Cell className="py-2">{line.lot_code}<Text size="xsmall" className="text-ui-fg-subtle">{line.title}</Text></Table.Cell>
                  <Table.Cell className="text-right tabular-nums">{line.quantity} × {dongText(line.price)}{line.back > 0 && <Text size="xsmall" className="text-ui-fg-subtle">{(row.kind === "loss" ? say.waived : say.back)(line.back)}</Text>}</Table.Cell>
                  <Table.Cell className="text-right tabular-nums">{dongText(line.gross)}</Table.Cell>
                  <Table.Cell className="text-right tabular-nums">{dongText(line.kept)}</Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </div>
        {row.returns.map((back) => <Text key={back.number} size="small" className="text-ui-fg-subtle py-1">{back.number}: −{dongText(back.amount)} · {back.reason} · {back.by}, {instantText(back.at)}</Text>)}
        {writes && row.lines.some(({ quantity, back }) => quantity > back) && <div className="py-2"><ReturnForm path={path} receivable={row} /></div>}
      </details>
    </div>
  )
}
