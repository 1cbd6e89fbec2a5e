import type { JoiningResponse, PaperListResponse, RequirementListResponse, UploadListResponse } from "@ocop/producer/http"
import { askPortal } from "@/data/portal"
import { joiningIn, paperIn, requirementIn } from "@/features/portal/in-english"
import { portalMetadata } from "@/features/portal/page-metadata"
import { PaperList, RequirementList } from "@/features/portal/paper-list"
import { PaperSender } from "@/features/portal/paper-sender"
import { cardClasses, Notice, PortalFrame } from "@/features/portal/portal-frame"
import { readForMember } from "@/features/portal/reads"
import { paperSenderWords } from "@/features/portal/sender-words"
import { portalWords } from "@/features/portal/words"
import { readLocale } from "@/i18n/read-locale"

export const instant = false
export const generateMetadata = portalMetadata("papers_title")

export default async function Page() {
  const locale = await readLocale()
  const words = portalWords[locale]
  const [needed, have, unfinished, joining] = await Promise.all([
    readForMember<RequirementListResponse>("/producer/requirements", locale),
    readForMember<PaperListResponse>("/producer/papers", locale),
    readForMember<UploadListResponse>("/producer/uploads", locale),
    askPortal<JoiningResponse>("/store/ocop/joining", { locale }),
  ])
  return (
    <PortalFrame here="/nha-san-xuat/giay-to" title={words.papers_title} locale={locale} signedIn>
      {needed && have && joining.ok ? (
        <>
          <section aria-labelledby="can" className={cardClasses}>
            <h2 id="can" className="sign text-23 text-leaf">
              {words.needed}
            </h2>
            <RequirementList requirements={needed.requirements.map((each) => requirementIn(locale, each))} locale={locale} />
          </section>
          <section aria-labelledby="gui" className={cardClasses}>
            <h2 id="gui" className="sign text-23 text-leaf">
              {words.paper_send}
            </h2>
            <p>{words.papers_intro}</p>
            <PaperSender area="nha" kinds={joiningIn(locale, joining.value).paper_kinds} uploads={unfinished?.uploads ?? []} words={paperSenderWords(locale)} />
            <noscript>
              <p>{words.noscript}</p>
            </noscript>
          </section>
          <section aria-labelledby="co" className={cardClasses}>
            <h2 id="co" className="sign text-23 text-leaf">
              {words.papers}
            </h2>
            <PaperList papers={have.papers.map((each) => paperIn(locale, each))} removable={false} locale={locale} />
          </section>
        </>
      ) : (
        <Notice tone="bad">{words.closed}</Notice>
      )}
    </PortalFrame>
  )
}
