import { Button, Drawer, Input, Label, Select, Switch, toast } from "@medusajs/ui"
import { CommuneField, type CommuneKey, Field, messageOf, sdk, useWords } from "@ocop/office"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { type FormEvent, useState } from "react"
import type { AdminSalesPointResponse, AdminSalesPointView, SalesPointKind } from "../../http"
import { words } from "./words"

const NONE = "none"

/** One point: added, or changed when given. */
export const PointForm = ({ point, onClose }: { point: AdminSalesPointView | null; onClose: () => void }) => {
  const say = useWords(words)
  const queries = useQueryClient()
  const [handle, setHandle] = useState("")
  const [name, setName] = useState(point?.name ?? "")
  const [kind, setKind] = useState<SalesPointKind>(point?.kind ?? "commune")
  const [commune, setCommune] = useState<CommuneKey | null>(point && { code: point.commune_code, valid_from: point.commune_valid_from })
  const [address, setAddress] = useState(point?.address ?? "")
  const [hours, setHours] = useState(point?.opening_hours ?? "")
  const [location, setLocation] = useState(point?.stock_location?.id ?? NONE)
  const [pickup, setPickup] = useState(point?.pickup ?? false)
  const locations = useQuery({
    queryKey: ["ocop-stock-locations"],
    queryFn: () => sdk.client.fetch<{ stock_locations: { id: string; name: string }[] }>("/admin/stock-locations", { query: { limit: 200, fields: "id,name" } }),
  })
  const save = useMutation({
    mutationFn: () =>
      sdk.client.fetch<AdminSalesPointResponse>(`/admin/ocop/sales-points${point ? `/${point.id}` : ""}`, {
        method: "POST",
        body: {
          ...(!point && { handle }),
          name,
          kind,
          commune_code: commune?.code,
          commune_valid_from: commune?.valid_from,
          address,
          opening_hours: hours,
          pickup,
          stock_location_id: location === NONE ? null : location,
        },
      }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ["ocop-sales-points"] })
      toast.success(say.saved, { description: say.soon })
      onClose()
    },
    onError: (error) => toast.error(say.notSaved, { description: messageOf(error, say.tryAgain) }),
  })
  const ready = [name, address, hours, point ? "-" : handle].every((text) => text.trim() !== "") && commune !== null
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate()
  }
  const text = (id: string, label: string, value: string, onChange: (value: string) => void, hint?: string) => (
    <Field label={label} htmlFor={id} hint={hint}>
      <Input id={id} value={value} maxLength={300} onChange={(event) => onChange(event.target.value)} />
    </Field>
  )
  return (
    <Drawer open onOpenChange={(open) => !open && onClose()}>
      <Drawer.Content>
        <form onSubmit={submit} className="flex h-full flex-col overflow-hidden">
          <Drawer.Header>
            <Drawer.Title>{point ? point.name : say.add}</Drawer.Title>
          </Drawer.Header>
          <Drawer.Body className="flex flex-col gap-y-5 overflow-y-auto">
            {text("point-name", say.name, name, setName)}
            {!point && text("point-handle", say.handle, handle, setHandle, say.handleHint)}
            <Field label={say.kind} htmlFor="point-kind">
              <Select value={kind} onValueChange={(value) => setKind(value as SalesPointKind)}>
                <Select.Trigger id="point-kind"><Select.Value /></Select.Trigger>
                <Select.Content>
                  {(Object.keys(say.kinds) as SalesPointKind[]).map((value) => <Select.Item key={value} value={value}>{say.kinds[value]}</Select.Item>)}
                </Select.Content>
              </Select>
            </Field>
            <CommuneField label={say.commune} value={commune} onChange={setCommune} />
            {text("point-address", say.address, address, setAddress)}
            {text("point-hours", say.hours, hours, setHours, say.hoursHint)}
            <Field label={say.location} htmlFor="point-location">
              <Select value={location} onValueChange={setLocation}>
                <Select.Trigger id="point-location"><Select.Value /></Select.Trigger>
                <Select.Content>
                  <Select.Item value={NONE}>{say.noLocation}</Select.Item>
                  {(locations.data?.stock_locations ?? []).map((each) => <Select.Item key={each.id} value={each.id}>{each.name}</Select.Item>)}
                </Select.Content>
              </Select>
            </Field>
            <div className="flex items-center gap-x-2">
              <Switch id="point-pickup" checked={pickup} onCheckedChange={setPickup} />
              <Label size="small" htmlFor="point-pickup">{say.pickup}</Label>
            </div>
          </Drawer.Body>
          <Drawer.Footer>
            <Drawer.Close asChild>
              <Button type="button" size="small" variant="secondary">{say.cancel}</Button>
            </Drawer.Close>
            <Button type="submit" size="small" isLoading={save.isPending} disabled={!ready}>{say.save}</Button>
          </Drawer.Footer>
        </form>
      </Drawer.Content>
    </Drawer>
  )
}
