import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ChartBar, CheckCircleSolid, CircleDottedLine } from "@medusajs/icons"
import { Badge, Button, Text } from "@medusajs/ui"
import { Card, dayText, Failed, Loading, Nothing, sdk, useLanguage, useWords } from "@ocop/office"
import { useQuery } from "@tanstack/react-query"
import { Link } from "react-router-dom"
import type { OverviewResponse, SetUpMatter, SetUpView, WaitingView } from "../../../http"
import { MATTERS } from "../../../rules/waiting"
import { overviewWords } from "../../lib/overview-words"
import { YearChart } from "../../lib/year-chart"

const PAGE: Partial<Record<string, string>> = { application: "applications", listing: "listings", idea: "ideas", plan: "plans", dossier: "dossiers" }

const SET_UP: Record<SetUpMatter, string> = { operator: "/operator", payment: "/settings/regions", delivery: "/delivery", people: "/staff", producers: "/applications", products: "/listings" }

/** The list that shows exactly what was counted. */
function listOf(matter: WaitingView["matter"]): string {
  const { of, states = [] } = MATTERS[matter]
  if (matter === "sheets_to_score") return "/score-sheets"
  if (matter === "sessions_to_hold") return "/sessions?state=planned&state=open"
  if (matter === "renewals") return "/certificates?ends=180"
  if (matter === "measures") return "/inspections?state=proposed"
  return `/${PAGE[of] ?? "inspections"}?${states.map((state) => `state=${state}`).join("&")}`
}

const OverviewPage = () => {
  const say = useWords(overviewWords)
  const { data, error, refetch } = useQuery({ queryKey: ["ocop-overview"], queryFn: () => sdk.client.fetch<OverviewResponse>("/admin/ocop/overview"), staleTime: 0 })
  if (!data) return <Card level="h1" title={say.title} note={say.note}>{error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading />}</Card>
  const [mine, others] = [data.waiting.filter((each) => each.mine), data.waiting.filter((each) => !each.mine)]
  const sum = (what: "recognised" | "ended") => data.months.reduce((total, month) => total + month[what], 0)
  return (
    <div className="flex flex-col gap-y-3">
      <Card level="h1" title={say.title} note={say.note} />
      <div className="grid grid-cols-1 items-start gap-3 xl:grid-cols-2">
        <div className="flex min-w-0 flex-col gap-y-3">
          {data.set_up.length > 0 && (
            <Card title={say.setUp} note={say.setUpNote(data.set_up.filter(({ done }) => !done).length)}>
              {data.set_up.map((row) => <SetUp key={row.matter} row={row} />)}
            </Card>
          )}
          <Card title={say.mine}>
            {mine.length === 0 ? <Nothing title={say.nothingWaits} hint={say.nothingWaitsHint} /> : mine.map((row) => <Waiting key={row.matter} row={row} />)}
          </Card>
          {others.length > 0 && (
            <Card title={say.others} note={say.othersNote}>
              {others.map((row) => <Waiting key={row.matter} row={row} />)}
            </Card>
          )}
        </div>
        <div className="flex min-w-0 flex-col gap-y-3">
          <Card title={say.ending} note={say.endingNote}>
            <Figures items={data.ending.map(({ within, count }) => ({ name: say.within(within), count, to: count > 0 ? `/certificates?ends=${within}` : undefined }))} />
            {data.next_to_end.length === 0 && <Text size="small" className="text-ui-fg-subtle px-6 py-4">{say.none}</Text>}
            {data.next_to_end.map((row) => (
              <Link key={row.id} to={`/products/${row.product.id}`} className="hover:bg-ui-bg-base-hover flex items-center justify-between gap-x-3 px-6 py-3">
                <div>
                  <Text size="small" weight="plus" leading="compact">{row.product.title}</Text>
                  <Text size="small" className="text-ui-fg-subtle">{row.number} · {say.stars(row.star)}{row.producer ? ` · ${row.producer.name}` : ""}</Text>
                </div>
                <Text size="small" className="tabular-nums">{dayText(row.grace_until ?? row.valid_until)}</Text>
              </Link>
            ))}
          </Card>
          <Card title={say.standing}>
            <Figures items={data.standing.map(({ star, count }) => ({ name: say.stars(star), count, to: `/certificates?star=${star}` }))} />
          </Card>
          <Card title={say.year(data.year)} note={say.sum(sum("recognised"), sum("ended"))}>
            <YearChart months={data.months} label={say.chart(data.year)} recognised={say.recognised} ended={say.ended} monthName={say.month} />
          </Card>
        </div>
      </div>
    </div>
  )
}

const Waiting = ({ row: { matter, count, overdue, mine, who } }: { row: WaitingView }) => {
  const say = useWords(overviewWords)
  const language = useLanguage()
  return (
    <div className="flex items-center justify-between gap-x-3 px-6 py-3">
      <div className="flex min-w-0 items-baseline gap-x-3">
        <Text weight="plus" className="min-w-7 shrink-0 text-right tabular-nums">{count.toLocaleString(language)}</Text>
        <div>
          <div className="flex flex-wrap items-center gap-x-2">
            <Text size="small">{say.matters[matter]}</Text>
            {overdue > 0 && <Badge size="2xsmall" color="red">{say.overdue(overdue)}</Badge>}
          </div>
          {!mine && <Text size="xsmall" className="text-ui-fg-muted">{who.map((name) => name[language]).join(", ")}</Text>}
        </div>
      </div>
      <Button size="small" variant="secondary" asChild>
        <Link to={listOf(matter)} aria-label={say.openThis(say.matters[matter])}>{say.open}</Link>
      </Button>
    </div>
  )
}

const SetUp = ({ row: { matter, done } }: { row: SetUpView }) => {
  const say = useWords(overviewWords)
  const { name, why } = say.setUpMatters[matter]
  return (
    <div className="flex items-center justify-between gap-x-3 px-6 py-3">
      <div className="flex min-w-0 items-start gap-x-3">
        {done ? <CheckCircleSolid className="text-ui-tag-green-icon mt-0.5 shrink-0" /> : <CircleDottedLine className="text-ui-fg-muted mt-0.5 shrink-0" />}
        <div>
          <Text size="small" weight="plus">{name}</Text>
          <Text size="small" className="text-ui-fg-subtle">{why}</Text>
        </div>
      </div>
      {done ? <Badge size="2xsmall" color="green">{say.setUpDone}</Badge> : (
        <Button size="small" variant="secondary" asChild>
          <Link to={SET_UP[matter]} aria-label={`${say.setUpGo}: ${name}`}>{say.setUpGo}</Link>
        </Button>
      )}
    </div>
  )
}

const Figures = ({ items }: { items: { name: string; count: number; to?: string }[] }) => {
  const language = useLanguage()
  return (
    <div className="grid grid-cols-3 divide-x">
      {items.map(({ name, count, to }) => {
        const figure = (
          <>
            <span className="h1-core tabular-nums">{count.toLocaleString(language)}</span>
            <span className="txt-compact-small text-ui-fg-subtle">{name}</span>
          </>
        )
        const look = "flex flex-col px-6 py-4"
        return to ? <Link key={name} to={to} className={`${look} hover:bg-ui-bg-base-hover`}>{figure}</Link> : <div key={name} className={look}>{figure}</div>
      })}
    </div>
  )
}

export const config = defineRouteConfig({ label: "menu.overview", translationNs: "ocop-certification", icon: ChartBar, rank: 0 })

export default OverviewPage
