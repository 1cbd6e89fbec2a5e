import type { MessageListResponse } from "@ocop/producer/http"
import { askPortal } from "@/data/portal"
import { sendMessage } from "@/features/portal/actions"
import { TextAreaField } from "@/features/portal/fields"
import { LocaleField } from "@/features/portal/locale-field"
import { portalMetadata } from "@/features/portal/page-metadata"
import { PortalForm } from "@/features/portal/portal-form"
import { Notice, PortalFrame } from "@/features/portal/portal-frame"
import { readForMember } from "@/features/portal/reads"
import { memberToken } from "@/features/portal/session"
import { portalWords } from "@/features/portal/words"
import { formatInstant } from "@/features/order/format-instant"
import { readLocale } from "@/i18n/read-locale"

export const instant = false
export const generateMetadata = portalMetadata("messages_title")

export default async function Page() {
  const locale = await readLocale()
  const words = portalWords[locale]
  const list = await readForMember<MessageListResponse>("/producer/messages", locale)
  // Shown is read; what is marked as new on this page was new when it was opened.
  if (list && list.unread > 0) await askPortal("/producer/messages/read", { locale, method: "POST", body: {}, token: await memberToken() })
  return (
    <PortalFrame here="/nha-san-xuat/tin-nhan" title={words.messages_title} locale={locale} signedIn>
      {!list && <Notice tone="bad">{words.closed}</Notice>}
      {list?.messages.length === 0 && <p className="text-quiet">{words.none_messages}</p>}
      <ol className="grid gap-3">
        {list?.messages.map(({ id, from, author, text, at, read }) => (
          <li key={id} className={`max-w-[85%] rounded-card border p-4 ${from === "producer" ? "justify-self-end border-leaf-light/30 bg-leaf-wash" : "justify-self-start border-line bg-card"} ${from === "office" && !read ? "border-l-4 border-l-orange" : ""}`}>
            <p className="text-14 text-quiet">
              {author} · {formatInstant(at, locale)}
            </p>
            <p className="whitespace-pre-line">{text}</p>
          </li>
        ))}
      </ol>
      <div id="cuoi" className="scroll-mt-4">
        <PortalForm name="gui" action={sendMessage} submit={words.send} busy={words.saving}>
          <LocaleField locale={locale} />
          <TextAreaField id="text" name="text" label={words.message} required maxLength={2000} rows={4} />
        </PortalForm>
      </div>
    </PortalFrame>
  )
}
