import { Input, Label, Select, Switch, Textarea, toast } from "@medusajs/ui"
import { CommuneField, type CommuneKey, Field, FormDrawer, sdk, useLanguage, useWords } from "@ocop/office"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import type { AdminSalesPointResponse, AdminSalesPointView, SalesPointKind } from "../../http"
import { NO_HOURS } from "../../rules/opening-hours"
import { POINT_KIND_NAMES, POINT_KINDS } from "../../rules/point-names"
import { fromTyped, HoursField, toTyped } from "./hours-field"
import { words } from "./words"

const NONE = "none"

const readPosition = (text: string): { latitude: number; longitude: number } | { latitude: null; longitude: null } | null => {
  if (text.trim() === "") return { latitude: null, longitude: null }
  const [latitude, longitude, more] = text.split(/[,;\s]+/).map(Number)
  return more === undefined && Number.isFinite(latitude) && Number.isFinite(longitude) ? { latitude: latitude!, longitude: longitude! } : null
}

/** One point: proposed, or changed when given. */
export const PointForm = ({ point, onClose, onMade }: { point: AdminSalesPointView | null; onClose: () => void; onMade?: (id: string) => void }) => {
  const say = useWords(words)
  const language = useLanguage()
  const queries = useQueryClient()
  const [text, setText] = useState({
    handle: "",
    name: point?.name ?? "",
    address: point?.address ?? "",
    about: point?.about ?? "",
    phone: point?.phone ?? "",
    position: point && point.latitude !== null ? `${point.latitude}, ${point.longitude}` : "",
    hours_note: point?.hours_note ?? "",
    reason: "",
  })
  const [kind, setKind] = useState<SalesPointKind>(point?.kind ?? "commune")
  const [commune, setCommune] = useState<CommuneKey | null>(point && { code: point.commune_code, valid_from: point.commune_valid_from })
  const [typed, setTyped] = useState(toTyped(point?.hours ?? NO_HOURS))
  const [location, setLocation] = useState(point?.stock_location?.id ?? NONE)
  const [pickup, setPickup] = useState(point?.pickup ?? false)
  const locations = useQuery({
    queryKey: ["ocop-stock-locations"],
    queryFn: () => sdk.client.fetch<{ stock_locations: { id: string; name: string }[] }>("/admin/stock-locations", { query: { limit: 200, fields: "id,name" } }),
  })
  const hours = fromTyped(typed)
  const position = readPosition(text.position)
  const save = useMutation({
    mutationFn: () =>
      sdk.client.fetch<AdminSalesPointResponse>(`/admin/ocop/sales-points${point ? `/${point.id}` : ""}`, {
        method: "POST",
        body: {
          ...(!point && { handle: text.handle, ...(text.reason.trim() && { reason: text.reason }) }),
          name: text.name,
          kind,
          commune_code: commune?.code,
          commune_valid_from: commune?.valid_from,
          address: text.address,
          about: text.about.trim() || null,
          phone: text.phone.trim() || null,
          ...position,
          hours,
          hours_note: text.hours_note.trim() || null,
          pickup,
          stock_location_id: location === NONE ? null : location,
        },
      }),
    onSuccess: async ({ sales_point }) => {
      await queries.invalidateQueries({ queryKey: ["ocop-sales-points"] })
      toast.success(say.saved, point?.status === "open" ? { description: say.soon } : {})
      onClose()
      if (!point) onMade?.(sales_point.id)
    },
  })
  const ready = [text.name, text.address, point ? "-" : text.handle].every((each) => each.trim() !== "") && commune !== null && hours !== null && position !== null
  const field = (id: keyof typeof text, label: string, hint?: string, longest = 300) => (
    <Field label={label} htmlFor={`point-${id}`} hint={hint}>
      <Input id={`point-${id}`} value={text[id]} maxLength={longest} onChange={(event) => setText({ ...text, [id]: event.target.value })} />
    </Field>
  )
  const area = (id: keyof typeof text, label: string, hint?: string) => (
    <Field label={label} htmlFor={`point-${id}`} hint={hint}>
      <Textarea id={`point-${id}`} rows={3} value={text[id]} maxLength={id === "about" ? 600 : 500} onChange={(event) => setText({ ...text, [id]: event.target.value })} />
    </Field>
  )
  return (
    <FormDrawer title={point ? point.name : say.add} does={point ? say.save : say.propose} disabled={!ready} pending={save.isPending} refused={save.error} onDo={() => save.mutate()} onClose={onClose}>
      {field("name", say.name, undefined, 120)}
      {!point && field("handle", say.handle, say.handleHint, 80)}
      <Field label={say.kind} htmlFor="point-kind">
        <Select value={kind} onValueChange={(value) => setKind(value as SalesPointKind)}>
          <Select.Trigger id="point-kind"><Select.Value /></Select.Trigger>
          <Select.Content>
            {POINT_KINDS.map((value) => <Select.Item key={value} value={value}>{POINT_KIND_NAMES[value][language]}</Select.Item>)}
          </Select.Content>
        </Select>
      </Field>
      <CommuneField label={say.commune} value={commune} onChange={setCommune} />
      {field("address", say.address)}
      {!point && area("reason", say.why)}
      <HoursField value={typed} onChange={setTyped} />
      {field("hours_note", say.hoursNote, undefined, 200)}
      {area("about", say.about, say.aboutHint)}
      {field("phone", say.phone, say.phoneHint, 20)}
      {field("position", say.position, say.positionHint, 60)}
      <Field label={say.location} htmlFor="point-location">
        <Select value={location} onValueChange={setLocation}>
          <Select.Trigger id="point-location"><Select.Value /></Select.Trigger>
          <Select.Content>
            <Select.Item value={NONE}>{say.noLocation}</Select.Item>
            {(locations.data?.stock_locations ?? []).map((each) => <Select.Item key={each.id} value={each.id}>{each.name}</Select.Item>)}
          </Select.Content>
        </Select>
      </Field>
      <div className="flex flex-col gap-y-1">
        <div className="flex items-center gap-x-2">
          <Switch id="point-pickup" checked={pickup} onCheckedChange={setPickup} />
          <Label size="small" htmlFor="point-pickup">{say.pickup}</Label>
        </div>
        <span className="txt-compact-small text-ui-fg-subtle">{say.pickupHint}</span>
      </div>
    </FormDrawer>
  )
}
