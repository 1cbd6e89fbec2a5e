import { Badge, Button, Checkbox, IconBadge, Label, Select, toast } from "@medusajs/ui"
import { XMark } from "@medusajs/icons"
import { CommuneField, Field, messageOf, sdk, useLanguage, useWords } from "@ocop/office"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { type Role, ROLES, SCOPE_OF } from "../../../rules/role"
import { ROLE_NAMES, words } from "../../lib/words"

interface Point {
  id: string
  name: string
}

const OFFICE_ROLES = ROLES.filter((role) => role !== "producer")

export const GiveRoleForm = ({ personId }: { personId: string }) => {
  const say = useWords(words)
  const language = useLanguage()
  const queries = useQueryClient()
  const [role, setRole] = useState<Role | "">("")
  const [communes, setCommunes] = useState<string[]>([])
  const [points, setPoints] = useState<string[]>([])
  const scope = role ? SCOPE_OF[role] : undefined
  const known = useQuery({ queryKey: ["ocop-sales-point-names"], enabled: scope === "points", queryFn: () => sdk.client.fetch<{ points: Point[] }>("/admin/ocop/sales-point-names") })
  const give = useMutation({
    mutationFn: () =>
      sdk.client.fetch(`/admin/ocop/staff/${personId}/grants`, { method: "POST", body: { role, ...(scope === "communes" && { communes }), ...(scope === "points" && { points }) } }),
    onSuccess: async () => {
      toast.success(say.given)
      setRole("")
      setCommunes([])
      setPoints([])
      await queries.invalidateQueries({ queryKey: ["ocop-staff"] })
    },
    onError: (error) => toast.error(say.failed, { description: messageOf(error, say.again) }),
  })
  const ready = role !== "" && (scope !== "communes" || communes.length > 0) && (scope !== "points" || points.length > 0)
  return (
    <form
      className="flex flex-col gap-y-4"
      onSubmit={(event) => {
        event.preventDefault()
        if (ready) give.mutate()
      }}
    >
      <Field label={say.role} htmlFor="role">
        <Select value={role} onValueChange={(value) => setRole(value as Role)}>
          <Select.Trigger id="role"><Select.Value placeholder={say.choose} /></Select.Trigger>
          <Select.Content>
            {OFFICE_ROLES.map((each) => <Select.Item key={each} value={each}>{ROLE_NAMES[each][language]}</Select.Item>)}
          </Select.Content>
        </Select>
      </Field>
      {scope === "communes" && (
        <>
          <CommuneField label={say.communes} hint={say.communesHint} value={null} onChange={({ code }) => setCommunes((before) => [...new Set([...before, code])])} />
          <div className="flex flex-wrap gap-2">
            {communes.map((code) => <ChosenCommune key={code} code={code} onRemove={() => setCommunes((before) => before.filter((each) => each !== code))} />)}
          </div>
        </>
      )}
      {scope === "points" && (
        <Field label={say.points}>
          {known.data?.points.map(({ id, name }) => (
            <div key={id} className="flex items-center gap-x-2">
              <Checkbox id={id} checked={points.includes(id)} onCheckedChange={(checked) => setPoints((before) => (checked ? [...before, id] : before.filter((each) => each !== id)))} />
              <Label htmlFor={id} size="small">{name}</Label>
            </div>
          ))}
        </Field>
      )}
      <div>
        <Button type="submit" size="small" disabled={!ready} isLoading={give.isPending}>{say.save}</Button>
      </div>
    </form>
  )
}

const ChosenCommune = ({ code, onRemove }: { code: string; onRemove: () => void }) => {
  const say = useWords(words)
  const { data } = useQuery({ queryKey: ["ocop-unit", code], queryFn: () => sdk.client.fetch<{ unit: { full_name: string } }>(`/admin/ocop/units/${code}`) })
  const name = data?.unit.full_name ?? code
  return (
    <Badge size="small" className="flex items-center gap-x-1">
      {name}
      <button type="button" aria-label={`${say.remove} ${name}`} onClick={onRemove}>
        <IconBadge size="base" className="border-0 bg-transparent shadow-none"><XMark /></IconBadge>
      </button>
    </Badge>
  )
}
