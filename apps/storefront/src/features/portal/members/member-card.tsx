import type { MemberView } from "@ocop/producer/http"
import type { Locale } from "@/i18n/locales"
import { Chip } from "@/ui/chip"
import { Disclosure } from "@/ui/disclosure"
import { fill } from "../../cart/fill"
import { LocaleField } from "../locale-field"
import { PortalForm } from "../portal-form"
import { portalWords } from "../words"
import { inviteMember, removeMember, setRole } from "./actions"
import { memberWords } from "./words"

interface MemberCardProps {
  member: MemberView
  /** may change others */
  owner: boolean
  locale: Locale
}

/** Who somebody is here; for an owner, what can be changed about them, behind one more tap. */
export function MemberCard({ member: { id, name, identifier, role, state, you }, owner, locale }: MemberCardProps) {
  const words = memberWords[locale]
  const { saving } = portalWords[locale]
  const common = (
    <>
      <LocaleField locale={locale} />
      <input type="hidden" name="id" value={id} />
    </>
  )
  return (
    <li className="grid gap-1 py-4" data-member={identifier}>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="font-semibold">
          {name}
          {you && <span className="font-normal text-quiet"> ({words.you})</span>}
        </span>
        <Chip tone={state === "invited" ? "honey" : role === "owner" ? "leaf" : "plain"}>{state === "invited" ? words.invited : words[role]}</Chip>
      </p>
      <p className="text-14 break-all text-quiet">{identifier}</p>
      {owner && !you && (
        <Disclosure label={words.change}>
          <div className="grid gap-4 pb-2">
            {state === "invited" ? (
              <PortalForm name={`moi-${id}`} action={inviteMember} submit={words.again} busy={saving} look="secondary">
                <LocaleField locale={locale} />
                <input type="hidden" name="name" value={name} />
                <input type="hidden" name="identifier" value={identifier} />
                <input type="hidden" name="role" value={role} />
              </PortalForm>
            ) : (
              <PortalForm name={`vai-tro-${id}`} action={setRole} submit={role === "owner" ? words.make_member : words.make_owner} busy={saving} look="secondary">
                {common}
                <input type="hidden" name="role" value={role === "owner" ? "member" : "owner"} />
              </PortalForm>
            )}
            <div className="grid gap-3 rounded-lg bg-alert-wash p-3">
              <p>{fill(words.remove_text, { name })}</p>
              <PortalForm name={`bo-${id}`} action={removeMember} submit={words.remove} busy={saving} look="secondary">
                {common}
              </PortalForm>
            </div>
          </div>
        </Disclosure>
      )}
    </li>
  )
}
