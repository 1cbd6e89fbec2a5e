import { Badge, StatusBadge, Text } from "@medusajs/ui"
import { Card, dongText, Fact, Failed, instantText, Loading, Nothing, sdk, SumLine, useLanguage, useWords } from "@ocop/office"
import { useQuery } from "@tanstack/react-query"
import { useParams } from "react-router-dom"
import type { ShiftResponse } from "../../../../http"
import { TENDERS } from "../../../../rules/entry"
import { takenIn } from "../../../../rules/taken-in"
import { ENTRY_NAMES, FLAG_NAMES, TENDER_NAMES } from "../../../../rules/words"
import { Difference } from "../../../lib/difference"
import { NoteDrawer } from "../../../lib/note-drawer"
import { words } from "../../../lib/words"

const ShiftPage = () => {
  const say = useWords(words)
  const language = useLanguage()
  const { id = "" } = useParams()
  const { data, error, refetch } = useQuery({ queryKey: ["ocop-shifts", id], queryFn: () => sdk.client.fetch<ShiftResponse>(`/admin/ocop/shifts/${id}`) })
  if (!data) return <Card level="h1" title={say.shifts}>{error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading />}</Card>
  const { shift, flags, entries, reviews } = data
  const { report } = shift
  const net = (tender: (typeof TENDERS)[number]) => report.tenders[tender].taken - report.tenders[tender].given_back
  return (
    <div className="flex flex-col gap-y-3">
      <Card
        level="h1"
        title={`${shift.point.name}, ${instantText(shift.opened_at)}`}
        note={`${shift.seller} · ${shift.closed_at ? `${say.closed} ${instantText(shift.closed_at)}` : say.running}`}
        badge={<StatusBadge color={shift.reviewed ? "green" : shift.closed_at ? "blue" : "grey"}>{shift.reviewed ? say.reviewed : shift.closed_at ? say.toReview : say.running}</StatusBadge>}
        actions={shift.closed_at && !shift.reviewed && <NoteDrawer primary title={say.review} explain={say.reviewNote} path={`/admin/ocop/shifts/${id}/review`} disabled={shift.waiting > 0} />}
      >
        {shift.closed_at && shift.waiting > 0 && <Text size="small" className="px-6 py-4">{say.lookFirst(shift.waiting)}</Text>}
        {reviews.map(({ by, note, at }) => <Fact key={at} label={`${by}, ${instantText(at)}`}>{note}</Fact>)}
      </Card>

      <Card title={say.flags} note={flags.length > 0 ? say.flagsNote : undefined}>
        {flags.length === 0 && <Nothing title={say.noFlags} />}
        {flags.map((flag) => (
          <div key={flag.id} className="flex flex-wrap items-start justify-between gap-3 px-6 py-4">
            <div className="min-w-0">
              <div className="flex flex-wrap items-center gap-2">
                <Badge size="2xsmall" color={flag.look ? "grey" : "orange"}>{FLAG_NAMES[flag.kind][language]}</Badge>
                {flag.figure !== null && say.figure[flag.kind] && <Text size="small">{say.figure[flag.kind]!(flag.figure)}</Text>}
              </div>
              <Text size="small" className="text-ui-fg-subtle">{[flag.about, flag.receipt_number, instantText(flag.at)].filter(Boolean).join(" · ")}</Text>
              {flag.look && <Text size="small">{say.looked}, {flag.look.by}: {flag.look.note}</Text>}
            </div>
            {!flag.look && <NoteDrawer title={say.look} explain={say.flagsNote} path={`/admin/ocop/till-flags/${flag.id}/look`} />}
          </div>
        ))}
      </Card>

      <Card title={shift.closed_at ? say.z : say.x} note={[`${say.sales}: ${report.sales}`, report.returns > 0 && `${say.returns}: ${report.returns}`, report.reprints > 0 && `${say.reprints}: ${report.reprints}`].filter(Boolean).join(" · ")}>
        <div className="grid grid-cols-1 gap-x-12 gap-y-6 px-6 py-4 md:grid-cols-2">
          <dl>
            <SumLine label={say.gross}>{dongText(report.gross)}</SumLine>
            {report.discounts > 0 && <SumLine label={say.discounts}>−{dongText(report.discounts)}</SumLine>}
            {report.refunds > 0 && <SumLine label={say.refunds}>−{dongText(report.refunds)}</SumLine>}
            {report.deposits > 0 && <SumLine label={`${say.deposits} (${report.orders})`}>{dongText(report.deposits)}</SumLine>}
            {report.deposits_used > 0 && <SumLine label={say.depositsUsed}>−{dongText(report.deposits_used)}</SumLine>}
            {report.deposits_returned > 0 && <SumLine label={say.depositsReturned}>−{dongText(report.deposits_returned)}</SumLine>}
            {report.handed_over > 0 && <SumLine label={`${say.collected} (${report.handed_over})`}>{dongText(report.collected)}</SumLine>}
            <SumLine label={say.taken} strong>{dongText(takenIn(report))}</SumLine>
            {TENDERS.map((tender) => (
              <SumLine key={tender} label={`${say.by} ${TENDER_NAMES[tender][language].toLowerCase()}`}>
                {dongText(net(tender))}
                {report.tenders[tender].given_back > 0 && <span className="text-ui-fg-muted block">{say.givenBack} {dongText(report.tenders[tender].given_back)}</span>}
              </SumLine>
            ))}
          </dl>
          <dl>
            <SumLine label={say.openingCash}>{dongText(report.opening_cash)}</SumLine>
            <SumLine label={say.cashTaken}>{dongText(net("cash"))}</SumLine>
            {report.cash_in > 0 && <SumLine label={say.cashIn}>{dongText(report.cash_in)}</SumLine>}
            {report.cash_out > 0 && <SumLine label={say.cashOut}>−{dongText(report.cash_out)}</SumLine>}
            <SumLine label={say.expected} strong>{dongText(report.expected_cash)}</SumLine>
            {report.counted_cash !== null && <SumLine label={say.counted}>{dongText(report.counted_cash)}</SumLine>}
            <SumLine label={say.difference} strong><Difference amount={report.difference} /></SumLine>
          </dl>
        </div>
        {shift.note && <Fact label={say.explanation}>{shift.note}</Fact>}
      </Card>

      <Card title={say.entries}>
        {entries.map(({ id: entry, kind, at, receipt_number, amount, text }) => (
          <div key={entry} className="flex items-baseline justify-between gap-4 px-6 py-3">
            <div className="min-w-0">
              <Text size="small" weight="plus" leading="compact">{ENTRY_NAMES[kind][language]}{text ? <span className="font-normal"> · {text}</span> : null}</Text>
              <Text size="xsmall" className="text-ui-fg-subtle">{[instantText(at), receipt_number].filter(Boolean).join(" · ")}</Text>
            </div>
            {(amount !== 0 || kind !== "reprinted") && <Text size="small" className="shrink-0 whitespace-nowrap tabular-nums">{dongText(amount)}</Text>}
          </div>
        ))}
      </Card>
    </div>
  )
}

export default ShiftPage
