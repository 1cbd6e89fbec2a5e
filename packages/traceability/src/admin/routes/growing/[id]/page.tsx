import { ArrowDownTray } from "@medusajs/icons"
import { Badge, Button, StatusBadge, Text } from "@medusajs/ui"
import { Card, dayText, Fact, Failed, instantText, Loading, Nothing, sdk, useLanguage, useWords } from "@ocop/office"
import { useQuery } from "@tanstack/react-query"
import { useParams } from "react-router-dom"
import type { ApiaryView, CommuneThen, GrowingAreaView, OfficeLogbook, PlaceChange, PlotView } from "../../../../http/logbook"
import { AREA_STANDING_NAMES } from "../../../../rules/logbook/area-check"
import { GROWING_AREA_STATUS_NAMES } from "../../../../rules/logbook/growing-area"
import { unitName, type Quantity } from "../../../../rules/logbook/units"
import { changeText } from "../../../lib/change-text"
import { CheckArea } from "../../../lib/check-area"
import { BookEntries } from "../../../lib/book-entries"
import { words, type Words } from "../../../lib/logbook-words"

const LogbookPage = () => {
  const say = useWords(words)
  const { id = "" } = useParams()
  const { data, error, refetch } = useQuery({
    queryKey: ["ocop-logbooks", id],
    queryFn: () => sdk.client.fetch<{ logbook: OfficeLogbook }>(`/admin/ocop/logbooks/${id}`),
  })
  if (!data) return <Card level="h1" title={say.title}>{error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading />}</Card>
  const { name, head, signed_on, growing_areas, plots, apiaries, changes } = data.logbook
  return (
    <div className="flex flex-col gap-y-3">
      <Card
        level="h1"
        title={name}
        note={say.exportNote}
        actions={
          <Button size="small" variant="secondary" asChild>
            <a href={`/admin/ocop/logbooks/${id}/export`} download>
              <ArrowDownTray /> {say.export}
            </a>
          </Button>
        }
      >
        <Fact label={say.head}>{head.hash ? <>{say.number} {head.seq} · <code className="txt-compact-xsmall break-all">{head.hash}</code></> : say.never}</Fact>
        <Fact label={say.signedOn}>{signed_on ? dayText(signed_on) : say.never}</Fact>
      </Card>
      <BookEntries producer_id={id} places={[...plots, ...apiaries]} />
      {growing_areas.length > 0 && <Card title={say.areas}>{growing_areas.map((area) => <Area key={area.id} area={area} changes={changes[area.id] ?? []} />)}</Card>}
      {plots.length > 0 && <Card title={say.plots}>{plots.map((plot) => <Plot key={plot.id} plot={plot} changes={changes[plot.id] ?? []} />)}</Card>}
      {apiaries.length > 0 && <Card title={say.apiaries}>{apiaries.map((apiary) => <Apiary key={apiary.id} apiary={apiary} changes={changes[apiary.id] ?? []} />)}</Card>}
      {growing_areas.length + plots.length + apiaries.length === 0 && <Card title={say.plots}><Nothing title={say.none} /></Card>}
    </div>
  )
}

const STANDING_COLOR = { declared: "grey", checked: "green", differs: "red" } as const
const STATUS_COLOR = { applied: "orange", granted: "green", suspended: "orange", revoked: "red" } as const

const communeText = ({ name, today }: CommuneThen, say: Words): string => (name === today ? name : `${name}, ${say.today} ${today}`)

/** "9 sào (4.500 m²)": as the producer says it, and what that is. */
const useArea = () => {
  const language = useLanguage()
  const number = (value: number) => value.toLocaleString(language === "vi" ? "vi-VN" : "en-GB")
  return ({ value, unit, si }: Quantity) => `${number(value)} ${unitName(unit, language)}${unit === "m2" ? "" : ` (${number(si)} m²)`}`
}

const Area = ({ area, changes }: { area: GrowingAreaView; changes: PlaceChange[] }) => {
  const say = useWords(words)
  const language = useLanguage()
  const areaText = useArea()
  return (
    <Place
      name={area.name}
      closed_on={area.closed_on}
      changes={changes}
      badge={
        <>
          <StatusBadge color={STATUS_COLOR[area.status]}>{GROWING_AREA_STATUS_NAMES[area.status][language]}</StatusBadge>
          <StatusBadge color={STANDING_COLOR[area.standing.standing]}>{AREA_STANDING_NAMES[area.standing.standing][language]}</StatusBadge>
        </>
      }
      action={area.code && !area.closed_on ? <CheckArea area={area} /> : undefined}
    >
      {area.standing.standing !== "declared" && <span className="block">{`${AREA_STANDING_NAMES[area.standing.standing][language]}: ${instantText(area.standing.at)} · ${area.standing.by} · ${area.standing.note}`}</span>}
      <code>{area.code ?? say.noCode}</code> · {area.issuer ? `${say.issuer} ${area.issuer} · ` : ""}{areaText(area.area)} · {area.crop} · {communeText(area.commune, say)}
    </Place>
  )
}

const Plot = ({ plot, changes }: { plot: PlotView; changes: PlaceChange[] }) => {
  const say = useWords(words)
  const areaText = useArea()
  const facts = [areaText(plot.area), plot.crop, plot.trees && `${plot.trees} ${say.trees}`, plot.planted_year && `${say.planted} ${plot.planted_year}`, communeText(plot.commune, say)]
  return (
    <Place
      name={plot.name}
      closed_on={plot.closed_on}
      changes={changes}
      badge={plot.harvest_from ? <StatusBadge color="orange">{say.harvestFrom} {dayText(plot.harvest_from)}</StatusBadge> : <StatusBadge color="green">{say.free}</StatusBadge>}
    >
      {facts.filter(Boolean).join(" · ")}
    </Place>
  )
}

const Apiary = ({ apiary, changes }: { apiary: ApiaryView; changes: PlaceChange[] }) => {
  const say = useWords(words)
  const waits = apiary.feeding ? say.feeding : apiary.extract_from && `${say.extractFrom} ${dayText(apiary.extract_from)}`
  return (
    <Place name={apiary.name} closed_on={apiary.closed_on} changes={changes} badge={<StatusBadge color={waits ? "orange" : "green"}>{waits || say.free}</StatusBadge>}>
      {apiary.colonies} {say.colonies} · {communeText(apiary.commune, say)}
    </Place>
  )
}

interface PlaceProps {
  name: string
  closed_on: string | null
  changes: PlaceChange[]
  badge: React.ReactNode
  action?: React.ReactNode
  children: React.ReactNode
}

/** One place, and what became of it since it was first written down. */
const Place = ({ name, closed_on, changes, badge, action, children }: PlaceProps) => {
  const say = useWords(words)
  const language = useLanguage()
  const later = changes.slice(1)
  return (
    <div className="flex flex-col gap-y-1 px-6 py-4">
      <div className="flex flex-wrap items-center gap-2">
        <Text size="small" weight="plus">{name}</Text>
        {closed_on ? <Badge size="2xsmall" color="grey">{say.closed} {dayText(closed_on)}</Badge> : badge}
        {action && <div className="ms-auto">{action}</div>}
      </div>
      <Text size="small" className="text-ui-fg-subtle" as="div">{children}</Text>
      {later.map(({ at, by, changed }) => (
        <Text key={at} size="xsmall" className="text-ui-fg-muted">
          {say.changes} {instantText(at)} · {by} · {changeText(changed, language)}
        </Text>
      ))}
    </div>
  )
}

export default LogbookPage
