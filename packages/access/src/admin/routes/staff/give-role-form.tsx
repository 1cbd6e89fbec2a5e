import { Button, Select, toast } from "@medusajs/ui"
import { CommuneField, Field, messageOf, sdk, useLanguage, useWords } from "@ocop/office"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { type Role, SCOPE_OF } from "../../../rules/role"
import { ROLE_NAMES, words } from "../../lib/words"
import { Chosen } from "./chosen"
import { type ChosenPoint, PointsField } from "./points-field"

/** `roles`: those whoever looks at the page may give. */
export const GiveRoleForm = ({ personId, roles }: { personId: string; roles: readonly Role[] }) => {
  const say = useWords(words)
  const language = useLanguage()
  const queries = useQueryClient()
  const [role, setRole] = useState<Role | "">("")
  const [communes, setCommunes] = useState<string[]>([])
  const [points, setPoints] = useState<ChosenPoint[]>([])
  const scope = role ? SCOPE_OF[role] : undefined
  const give = useMutation({
    mutationFn: () =>
      sdk.client.fetch(`/admin/ocop/staff/${personId}/grants`, { method: "POST", body: { role, ...(scope === "communes" && { communes }), ...(scope === "points" && { points: points.map(({ id }) => id) }) } }),
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
            {roles.map((each) => <Select.Item key={each} value={each}>{ROLE_NAMES[each][language]}</Select.Item>)}
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
      {scope === "points" && <PointsField value={points} onChange={setPoints} />}
      <div>
        <Button type="submit" size="small" disabled={!ready} isLoading={give.isPending}>{say.save}</Button>
      </div>
    </form>
  )
}

const ChosenCommune = ({ code, onRemove }: { code: string; onRemove: () => void }) => {
  const { data } = useQuery({ queryKey: ["ocop-unit", code], queryFn: () => sdk.client.fetch<{ unit: { full_name: string } }>(`/admin/ocop/units/${code}`) })
  return <Chosen name={data?.unit.full_name ?? code} onRemove={onRemove} />
}
