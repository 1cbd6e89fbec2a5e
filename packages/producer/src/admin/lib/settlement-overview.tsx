import { Button, StatusBadge, Text, toast } from "@medusajs/ui"
import { AskFirst, Card, dongText, Failed, instantText, Loading, sdk, useWords } from "@ocop/office"
import { useQuery } from "@tanstack/react-query"
import { useNavigate } from "react-router-dom"
import type { IssueStatementsResponse, MakePayListResponse, SettlementOverviewResponse } from "../../http"
import { Figure, QUERY, useStep } from "./settlement-parts"
import { periodText, words } from "./settlement-words"

/** What is owed in all, what waits for somebody, whether the books agree, and a year as a picture. */
export const SettlementOverview = () => {
  const say = useWords(words)
  const navigate = useNavigate()
  const { data, error, refetch } = useQuery({ queryKey: [QUERY, "overview"], queryFn: () => sdk.client.fetch<SettlementOverviewResponse>("/admin/ocop/settlements/overview") })
  const issue = useStep<IssueStatementsResponse>(({ issued }) => toast.success(say.issued(issued.length)))
  const make = useStep<MakePayListResponse>(({ pay_list, left_out }) => {
    toast.success(say.made(pay_list.code), left_out.length > 0 ? { description: `${say.leftOut}: ${left_out.map(({ producer, why }) => `${producer.name} (${why})`).join(", ")}`, duration: 12_000 } : undefined)
    navigate(`/settlements/pay-lists/${pay_list.id}`)
  })
  if (!data) return <Card level="h1" title={say.title}>{error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading />}</Card>
  const { owed, owing, payable, on_the_way, open_periods, banks_waiting, failed_payouts, may_write } = data
  return (
    <>
      <Card
        level="h1"
        title={say.title}
        actions={may_write && payable > 0 && <Button size="small" isLoading={make.isPending} onClick={() => make.mutate({ path: "pay-lists" })}>{say.makeList}</Button>}
      >
        <div className="divide-ui-border-base grid grid-cols-1 divide-y sm:grid-cols-2 sm:divide-x sm:divide-y-0 xl:grid-cols-4">
          <Figure label={say.owed} amount={owed} />
          <Figure label={say.payable} amount={payable} />
          <Figure label={say.onTheWay} amount={on_the_way} />
          <Figure label={say.owing} amount={-owing} />
        </div>
        {(banks_waiting > 0 || failed_payouts > 0) && (
          <div className="flex flex-col gap-1 px-6 py-3">
            {banks_waiting > 0 && <StatusBadge color="orange">{say.waitingBanks(banks_waiting)}</StatusBadge>}
            {failed_payouts > 0 && <StatusBadge color="red">{say.failed(failed_payouts)}</StatusBadge>}
          </div>
        )}
        <div className="flex flex-col gap-2 px-6 py-4">
          <Text size="small" weight="plus">{say.openPeriods}</Text>
          {open_periods.length === 0 && <Text size="small" className="text-ui-fg-subtle">{say.nothingOpen}</Text>}
          {open_periods.map(({ period, producers }, index) => (
            <div key={period} className="flex flex-wrap items-center justify-between gap-2">
              <Text size="small">{periodText(period)} · {say.producersCount(producers)}</Text>
              {may_write && index === 0 && (
                <AskFirst title={say.issueAsk(periodText(period))} text={say.issueText} yes={say.issue(periodText(period))} no={say.cancel} onYes={() => issue.mutate({ path: "statements", body: { period } })}>
                  <Button size="small" variant="secondary" isLoading={issue.isPending}>{say.issue(periodText(period))}</Button>
                </AskFirst>
              )}
            </div>
          ))}
        </div>
      </Card>
      <div className="grid grid-cols-1 gap-3 xl:grid-cols-2">
        <Months months={data.months} />
        <Check check={data.check} mayWrite={may_write} />
      </div>
    </>
  )
}

/** Earned and paid out side by side, so that one sees what is still owed of each month; the sums stand in the key. */
const Months = ({ months }: { months: SettlementOverviewResponse["months"] }) => {
  const say = useWords(words)
  const most = Math.max(1, ...months.flatMap(({ earned, paid }) => [earned, paid]))
  const height = (amount: number) => `${Math.max(amount > 0 ? 2 : 0, (amount / most) * 100)}%`
  const sum = (of: "earned" | "paid") => dongText(months.reduce((total, month) => total + month[of], 0))
  return (
    <Card
      title={say.chart}
      note={
        <span className="flex flex-wrap gap-x-4">
          <Key color="bg-ui-tag-green-icon">{`${say.chartEarned} ${sum("earned")}`}</Key>
          <Key color="bg-ui-tag-blue-icon">{`${say.chartPaid} ${sum("paid")}`}</Key>
        </span>
      }
    >
      {months.length === 0 ? (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">{say.noMonths}</Text>
      ) : (
        <ul className="flex h-48 items-end px-6 py-4">
          {months.map(({ period, earned, paid }) => (
            <li key={period} className="flex h-full min-w-0 flex-1 flex-col justify-end" title={`${periodText(period)} · ${say.chartEarned} ${dongText(earned)} · ${say.chartPaid} ${dongText(paid)}`}>
              <div className="flex flex-1 items-end justify-center gap-x-0.5" aria-hidden>
                <span className="bg-ui-tag-green-icon w-1/3 max-w-4 rounded-t" style={{ height: height(earned) }} />
                <span className="bg-ui-tag-blue-icon w-1/3 max-w-4 rounded-t" style={{ height: height(paid) }} />
              </div>
              <Text size="xsmall" className="text-ui-fg-subtle pt-1 text-center" aria-hidden>{say.monthShort(Number(period.slice(5)))}</Text>
              <span className="sr-only">{`${periodText(period)}: ${say.chartEarned} ${dongText(earned)}, ${say.chartPaid} ${dongText(paid)}`}</span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

const Key = ({ color, children }: { color: string; children: string }) => (
  <span className="inline-flex items-center gap-x-1.5"><span className={`${color} h-2.5 w-2.5 rounded-sm`} />{children}</span>
)

const Check = ({ check, mayWrite }: { check: SettlementOverviewResponse["check"]; mayWrite: boolean }) => {
  const say = useWords(words)
  const run = useStep(() => undefined)
  return (
    <Card
      title={say.check}
      note={check ? instantText(check.ran_at) : say.neverChecked}
      badge={check && <StatusBadge color={check.differences.length > 0 ? "red" : "green"}>{check.differences.length > 0 ? check.differences.length : "✓"}</StatusBadge>}
      actions={mayWrite && <Button size="small" variant="secondary" isLoading={run.isPending} onClick={() => run.mutate({ path: "settlements/check" })}>{say.checkNow}</Button>}
    >
      {check && (
        <div className="flex flex-col gap-2 px-6 py-4">
          <Text size="small">{check.differences.length > 0 ? say.differences(check.differences.length) : say.allEqual(check.orders)}</Text>
          {check.posted_late.length > 0 && <Text size="small" className="text-ui-fg-subtle">{say.late(check.posted_late.length)} {check.posted_late.slice(0, 10).join(", ")}</Text>}
          <ul className="flex max-h-40 flex-col gap-1 overflow-y-auto">
            {check.differences.map(({ reference, producer_id, kind, should, is }) => (
              <li key={`${reference}${producer_id}${kind}`} className="txt-small">
                {reference} · {say.kinds[kind as keyof typeof say.kinds] ?? say.closing}: {say.should} {dongText(should)}, {say.is} {dongText(is)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </Card>
  )
}
