import { Button, Drawer, Heading, Text, toast } from "@medusajs/ui"
import { AskFirst, dayText, messageOf, sdk, useLanguage, useWords } from "@ocop/office"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import type { GrantView, StaffView } from "../../../http"
import { ROLE_NAMES, words } from "../../lib/words"
import { GiveRoleForm } from "./give-role-form"

/** Which roles somebody holds; ends one, gives another. */
export const RolesDrawer = ({ person }: { person: StaffView }) => {
  const say = useWords(words)
  const gives = person.in_hand.length > 0
  const does = gives ? say.change : say.look
  return (
    <Drawer>
      <Drawer.Trigger asChild>
        <Button size="small" variant="secondary" aria-label={`${does}: ${person.name}`}>{does}</Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{person.name}</Drawer.Title>
          <Drawer.Description>{person.email}</Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-y-8 overflow-y-auto">
          <section className="flex flex-col gap-y-3">
            <Heading level="h2">{say.held}</Heading>
            {person.grants.length === 0 && <Text size="small" className="text-ui-fg-subtle">{say.noRole}</Text>}
            {person.grants.map((grant) => <HeldRole key={grant.id} grant={grant} inHand={person.in_hand.includes(grant.role)} />)}
          </section>
          {gives && (
            <section className="flex flex-col gap-y-3">
              <Heading level="h2">{say.give}</Heading>
              <GiveRoleForm personId={person.id} roles={person.in_hand} />
            </section>
          )}
        </Drawer.Body>
        <Drawer.Footer>
          <Drawer.Close asChild>
            <Button variant="secondary">{say.close}</Button>
          </Drawer.Close>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  )
}

const HeldRole = ({ grant, inHand }: { grant: GrantView; inHand: boolean }) => {
  const say = useWords(words)
  const language = useLanguage()
  const queries = useQueryClient()
  const end = useMutation({
    mutationFn: () => sdk.client.fetch(`/admin/ocop/grants/${grant.id}/end`, { method: "POST", body: {} }),
    onSuccess: async () => {
      toast.success(say.ended)
      await queries.invalidateQueries({ queryKey: ["ocop-staff"] })
    },
    onError: (error) => toast.error(say.failed, { description: messageOf(error, say.again) }),
  })
  const reach = [...grant.communes, ...grant.points].map(({ name }) => name).join(", ")
  return (
    <div className="shadow-elevation-card-rest flex items-center justify-between gap-x-3 rounded-lg px-4 py-3">
      <div>
        <Text size="small" weight="plus">{ROLE_NAMES[grant.role][language]}</Text>
        <Text size="xsmall" className="text-ui-fg-subtle">
          {[reach, `${say.since} ${dayText(grant.granted_at)}`].filter(Boolean).join(" · ")}
        </Text>
      </div>
      {inHand && (
        <AskFirst danger title={say.endTitle} text={say.endText} yes={say.end} no={say.cancel} onYes={() => end.mutate()}>
          <Button size="small" variant="transparent" className="text-ui-fg-error" isLoading={end.isPending}>{say.end}</Button>
        </AskFirst>
      )}
    </div>
  )
}
