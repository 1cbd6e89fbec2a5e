import type { MemberListResponse } from "@ocop/producer/http"
import { SelectField, TextField } from "@/features/portal/fields"
import { LocaleField } from "@/features/portal/locale-field"
import { changePassword, inviteMember } from "@/features/portal/members/actions"
import { MemberCard } from "@/features/portal/members/member-card"
import { memberWords } from "@/features/portal/members/words"
import { portalMetadata } from "@/features/portal/page-metadata"
import { PortalForm } from "@/features/portal/portal-form"
import { cardClasses, Notice, PortalFrame } from "@/features/portal/portal-frame"
import { readForMember } from "@/features/portal/reads"
import { portalWords } from "@/features/portal/words"
import { readLocale } from "@/i18n/read-locale"
import { Disclosure } from "@/ui/disclosure"

export const instant = false
export const generateMetadata = portalMetadata("members")

export default async function Page({ searchParams }: { searchParams: Promise<{ xong?: string | string[] }> }) {
  const [locale, { xong }] = await Promise.all([readLocale(), searchParams])
  const words = memberWords[locale]
  const portal = portalWords[locale]
  const list = await readForMember<MemberListResponse>("/producer/members", locale)
  const members = list?.members.filter(({ state }) => state !== "removed") ?? []
  const owner = members.some(({ you, role }) => you && role === "owner")
  return (
    <PortalFrame here="/nha-san-xuat/thanh-vien" title={portal.members} locale={locale} signedIn>
      {xong === "1" && <Notice>{words.saved}</Notice>}
      <p className="measure">{words.intro}</p>
      {list ? (
        <section aria-label={portal.members} className={cardClasses}>
          <ul className="divide-y divide-line">
            {members.map((member) => (
              <MemberCard key={member.id} member={member} owner={owner} locale={locale} />
            ))}
          </ul>
          {!owner && <p className="text-quiet">{words.owners_only}</p>}
        </section>
      ) : (
        <Notice tone="bad">{words.closed}</Notice>
      )}
      {owner && (
        <section aria-labelledby="moi" className={cardClasses}>
          <h2 id="moi" className="sign text-23 text-leaf">
            {words.invite}
          </h2>
          <PortalForm name="moi" action={inviteMember} submit={words.send} busy={portal.saving}>
            <LocaleField locale={locale} />
            <TextField id="name" name="name" label={words.name} required maxLength={80} className="min-h-14" />
            <TextField id="identifier" name="identifier" label={words.identifier} hint={words.identifier_hint} autoCapitalize="none" required maxLength={300} className="min-h-14" />
            <SelectField id="role" name="role" label={words.role} defaultValue="member" className="min-h-14">
              <option value="member">{words.member}</option>
              <option value="owner">{words.owner}</option>
            </SelectField>
          </PortalForm>
        </section>
      )}
      <div className="rounded-card border border-line bg-card px-4 py-2 sm:px-6">
        <Disclosure label={words.password} className="sign text-23">
          <div className="grid gap-5 pt-2 pb-4">
            <p>{words.password_text}</p>
            <PortalForm name="mat-khau" action={changePassword} submit={words.password_set} busy={portal.saving} look="secondary">
              <LocaleField locale={locale} />
              <TextField id="current_password" name="current_password" label={words.password_now} type="password" autoComplete="current-password" required maxLength={1000} className="min-h-14" />
              <TextField id="password" name="password" label={portal.new_password} hint={portal.new_password_hint} type="password" autoComplete="new-password" required minLength={8} maxLength={1000} className="min-h-14" />
              <TextField id="again" name="again" label={portal.again} type="password" autoComplete="new-password" required maxLength={1000} className="min-h-14" />
            </PortalForm>
          </div>
        </Disclosure>
      </div>
    </PortalFrame>
  )
}
