import { defineRouteConfig } from "@medusajs/admin-sdk"
import { TruckFast } from "@medusajs/icons"
import { Badge, Button, Heading, Table, Text, toast } from "@medusajs/ui"
import { AskFirst, Card, dongText, Failed, instantText, Loading, messageOf, Nothing, sdk, useLanguage, useMay, useWords } from "@ocop/office"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import type { DeliveryZoneListResponse, DeliveryZoneView } from "../../../http"
import type { ZoneScope } from "../../../rules/delivery"
import { ZONE_SCOPES } from "../../../rules/zone-draft"
import { deliveryWords } from "../../lib/delivery-words"
import { TryDelivery } from "../../lib/try-delivery"
import { ZoneDrawer } from "../../lib/zone-drawer"
import { kilograms } from "../../lib/zone-form"

const KEY = ["ocop-delivery"]

/** How far goods go, for how much and how fast: what is in force, a form for each, an order to try, and what was before. */
const DeliveryPage = () => {
  const say = useWords(deliveryWords)
  const may = useMay()
  const [writing, setWriting] = useState<ZoneScope | null>(null)
  const { data, error, refetch } = useQuery({ queryKey: KEY, queryFn: () => sdk.client.fetch<DeliveryZoneListResponse>("/admin/ocop/delivery-zones") })
  if (!data) return <Card level="h1" title={say.title} note={say.note}>{error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading />}</Card>

  const zoneOf = (scope: ZoneScope) => data.zones.find((zone) => zone.scope === scope) ?? null
  return (
    <div className="flex flex-col gap-y-3">
      <Card level="h1" title={say.title} note={say.note}>
        {data.zones.every(({ scope }) => scope === "pickup") && <Text size="small" className="text-ui-tag-orange-text bg-ui-tag-orange-bg px-6 py-3">{say.nobody}</Text>}
        {ZONE_SCOPES.map((scope) => (
          <ZoneRow key={scope} scope={scope} zone={zoneOf(scope)} pickupPoints={data.pickup_points} onWrite={may("write:delivery") ? () => setWriting(scope) : null} />
        ))}
      </Card>
      {data.zones.length > 0 && (
        <Card title={say.tryTitle} note={say.tryNote}>
          <div className="px-6 py-4">
            <TryDelivery origin={data.origin} />
          </div>
        </Card>
      )}
      <Card title={say.earlier}>
        {data.earlier.length === 0 ? <Nothing title={say.noEarlier} /> : <Earlier zones={data.earlier} />}
      </Card>
      {writing && <ZoneDrawer key={writing} scope={writing} zone={zoneOf(writing)} origin={data.origin} onClose={() => setWriting(null)} />}
    </div>
  )
}

interface ZoneRowProps {
  scope: ZoneScope
  zone: DeliveryZoneView | null
  pickupPoints: number
  onWrite: (() => void) | null
}

const ZoneRow = ({ scope, zone, pickupPoints, onWrite }: ZoneRowProps) => {
  const say = useWords(deliveryWords)
  const language = useLanguage()
  const client = useQueryClient()
  const end = useMutation({
    mutationFn: (id: string) => sdk.client.fetch(`/admin/ocop/delivery-zones/${id}/end`, { method: "POST" }),
    onSuccess: async () => {
      toast.success(say.ended, { description: say.soon })
      await client.invalidateQueries({ queryKey: KEY })
    },
    onError: (error) => toast.error(say.notSaved, { description: messageOf(error, say.tryAgain) }),
  })
  const name = zone && (language === "vi" ? zone.name : zone.name_en)
  return (
    <section aria-labelledby={`zone-${scope}`} className="flex flex-col items-start gap-3 px-6 py-4 sm:flex-row sm:justify-between">
      <div className="flex min-w-0 flex-1 flex-col gap-y-2">
        <div>
          <Heading level="h3" id={`zone-${scope}`}>{say.scopes[scope]}</Heading>
          <Text size="small" className="text-ui-fg-subtle break-words">
            {zone ? [`“${name}”`, say.inDays(zone.lead_days_min, zone.lead_days_max), zone.order_by && say.before(zone.order_by)].filter(Boolean).join(" · ") : say.absent[scope]}
          </Text>
        </div>
        {zone && zone.rates.length > 0 && <Steps zone={zone} />}
        {scope === "pickup" && pickupPoints === 0 && <Text size="small" className="text-ui-fg-subtle">{say.noPoints}</Text>}
      </div>
      {onWrite && (
        <div className="flex shrink-0 gap-2">
          <Button size="small" variant={zone ? "secondary" : "primary"} aria-describedby={`zone-${scope}`} onClick={onWrite}>{zone ? say.change : say.declare}</Button>
          {zone && (
            <AskFirst danger title={say.endTitle} text={say.endText(name!, say.endThen[scope])} yes={say.end} no={say.cancel} onYes={() => end.mutate(zone.id)}>
              <Button size="small" variant="secondary" aria-describedby={`zone-${scope}`} isLoading={end.isPending}>{say.end}</Button>
            </AskFirst>
          )}
        </div>
      )}
    </section>
  )
}

/** "tới 6 kg 10.000 ₫", lightest first. */
const Steps = ({ zone: { rates } }: { zone: DeliveryZoneView }) => {
  const say = useWords(deliveryWords)
  return (
    <ul className="flex flex-wrap gap-2">
      {rates.map(({ up_to_g, price }) => (
        <li key={up_to_g}>
          <Badge size="2xsmall" className="whitespace-nowrap tabular-nums">
            {say.upToShort(`${kilograms(up_to_g)} kg`)}: {price === 0 ? say.free : dongText(price)}
          </Badge>
        </li>
      ))}
    </ul>
  )
}

const Earlier = ({ zones }: { zones: DeliveryZoneView[] }) => {
  const say = useWords(deliveryWords)
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>{[say.zone, say.from, say.until, say.days, say.rates].map((title) => <Table.HeaderCell key={title}>{title}</Table.HeaderCell>)}</Table.Row>
        </Table.Header>
        <Table.Body>
          {zones.map((zone) => (
            <Table.Row key={zone.id}>
              <Table.Cell className="whitespace-nowrap">{say.scopes[zone.scope]}</Table.Cell>
              <Table.Cell className="whitespace-nowrap">{instantText(zone.valid_from)}</Table.Cell>
              <Table.Cell className="whitespace-nowrap">{zone.valid_to && instantText(zone.valid_to)}</Table.Cell>
              <Table.Cell className="whitespace-nowrap">{[say.inDays(zone.lead_days_min, zone.lead_days_max), zone.order_by && say.before(zone.order_by)].filter(Boolean).join(", ")}</Table.Cell>
              <Table.Cell className="min-w-64 py-2"><Steps zone={zone} /></Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}

export const config = defineRouteConfig({ label: "menu.delivery", translationNs: "ocop-checkout", icon: TruckFast, rank: 113 })

export default DeliveryPage
