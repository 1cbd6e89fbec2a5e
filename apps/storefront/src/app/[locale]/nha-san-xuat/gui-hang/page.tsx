import { randomUUID } from "node:crypto"
import type { OwnGoodsResponse, OwnTransfer } from "@ocop/sales-point/http"
import type { ReactNode } from "react"
import { fill } from "@/features/cart/fill"
import { askedIn, FindByName } from "@/features/portal/find-by-name"
import { LocaleField } from "@/features/portal/locale-field"
import { portalMetadata } from "@/features/portal/page-metadata"
import { PortalForm } from "@/features/portal/portal-form"
import { cardClasses, Notice, PortalFrame } from "@/features/portal/portal-frame"
import { readForMember } from "@/features/portal/reads"
import { announceGoods, cancelGoods, letGoodsLeave } from "@/features/portal/sending/actions"
import { sendingWords } from "@/features/portal/sending/words"
import { portalWords } from "@/features/portal/words"
import { pageIn, Paging } from "@/features/portal/year/paging"
import { formatCount, formatDay, formatPrice } from "@/i18n/format"
import type { Locale } from "@/i18n/locales"
import { readLocale } from "@/i18n/read-locale"
import { Chip } from "@/ui/chip"
import { SelectField, TextAreaField, TextField } from "@/ui/field"

export const instant = false
export const generateMetadata = portalMetadata("sending")

const PATH = "/nha-san-xuat/gui-hang"
const FIGURES = ["issued", "sold", "returned", "lost", "on_hand"] as const
const UNDER_WAY: ReadonlySet<OwnTransfer["status"]> = new Set(["draft", "ready", "in_transit"])
const SOON_DAYS = 14
const AT_ONCE = 20

type Props = { searchParams: Promise<Partial<Record<"xong" | "tim" | "lo" | "trang", string | string[]>>> }

export default async function Page({ searchParams }: Props) {
  const [locale, { xong, tim, lo, trang }] = await Promise.all([readLocale(), searchParams])
  const words = sendingWords[locale]
  const [asked, lots, page] = [askedIn(tim), pageIn(lo), pageIn(trang)]
  const query = { q: asked, limit: String(AT_ONCE), lots_offset: String((lots - 1) * AT_ONCE), offset: String((page - 1) * AT_ONCE) }
  const found = await readForMember<OwnGoodsResponse>(`/producer/goods-at-points?${new URLSearchParams(query).toString()}`, locale)
  const search: Record<string, string> = asked ? { tim: asked } : {}
  const open = found?.transfers.filter(({ status }) => UNDER_WAY.has(status)) ?? []
  const over = found?.transfers.filter(({ status }) => !UNDER_WAY.has(status)) ?? []
  const done = xong === "bao" ? words.announced : xong === "di" ? words.left : xong === "huy" ? words.stopped : null
  return (
    <PortalFrame here={PATH} locale={locale} signedIn title={portalWords[locale].sending}>
      {!found ? (
        <Notice tone="bad">{words.silent}</Notice>
      ) : (
        <>
          <p>{words.intro}</p>
          {done && <Notice>{done}</Notice>}
          {(asked || found.lots_count > AT_ONCE || found.count > AT_ONCE) && <FindByName path={PATH} asked={asked} locale={locale} />}
          <Announce found={found} asked={asked} locale={locale}>
            <Paging path={PATH} page={lots} count={found.lots_count} perPage={AT_ONCE} query={search} name="lo" locale={locale} />
          </Announce>
          <section aria-labelledby="phieu" className="grid gap-4">
            <h2 id="phieu" className="text-20 font-semibold">{words.under_way}</h2>
            {open.length === 0 && <p className="text-quiet">{words.no_transfers}</p>}
            {open.map((transfer) => <Transfer key={transfer.id} transfer={transfer} locale={locale} />)}
          </section>
          <section aria-labelledby="o-diem" className="grid gap-4">
            <h2 id="o-diem" className="text-20 font-semibold">{words.at_points}</h2>
            {found.points.length === 0 && <p className="text-quiet">{asked ? fill(portalWords[locale].found_none, { asked }) : words.nothing}</p>}
            {found.points.map((point) => <AtPoint key={point.id} point={point} locale={locale} />)}
            <Paging path={PATH} page={page} count={found.count} perPage={AT_ONCE} query={search} locale={locale} />
          </section>
          {over.length > 0 && (
            <details>
              <summary className="inline-flex min-h-14 cursor-pointer items-center font-semibold text-leaf underline underline-offset-4">{fill(words.over, { count: formatCount(over.length, locale) })}</summary>
              <div className="grid gap-4 pt-3">{over.map((transfer) => <Transfer key={transfer.id} transfer={transfer} locale={locale} />)}</div>
            </details>
          )}
        </>
      )}
    </PortalFrame>
  )
}

function Announce({ found: { lots, open_points }, asked, locale, children }: { found: OwnGoodsResponse; asked: string; locale: Locale; children: ReactNode }) {
  const words = sendingWords[locale]
  return (
    <section aria-labelledby="bao" className={cardClasses}>
      <h2 id="bao" className="text-20 font-semibold">{words.send}</h2>
      {lots.length === 0 || open_points.length === 0 ? (
        <p className="text-quiet">{lots.length > 0 ? words.no_points : asked ? fill(portalWords[locale].found_none, { asked }) : words.no_lots}</p>
      ) : (
        <PortalForm name="gui-hang" action={announceGoods} submit={words.submit} busy={portalWords[locale].saving}>
          <LocaleField locale={locale} />
          <input type="hidden" name="key" value={randomUUID()} />
          <SelectField id="point_id" name="point_id" label={words.where} hint={words.asks_hint} defaultValue={open_points.find(({ asks }) => asks)?.id ?? open_points[0]!.id}>
            {open_points.map(({ id, name, asks }) => <option key={id} value={id}>{name}{asks ? words.asks : ""}</option>)}
          </SelectField>
          {lots.map((lot) => (
            <TextField key={lot.lot_id} id={`so-${lot.lot_id}`} name={`so-${lot.lot_id}`} label={fill(words.how_many, { title: lot.title, lot: lot.lot_code })} hint={[fill(words.there, { count: formatCount(lot.quantity, locale) }), ...keeps(lot, locale)].join(" · ")} inputMode="numeric" maxLength={9} className="min-h-14 text-18" />
          ))}
          <TextAreaField id="note" name="note" label={words.note} optional={words.optional} rows={2} maxLength={500} />
        </PortalForm>
      )}
      {children}
    </section>
  )
}

function Transfer({ transfer, locale }: { transfer: OwnTransfer; locale: Locale }) {
  const words = sendingWords[locale]
  const { id, status, agreed } = transfer
  const waits = status === "draft" || status === "ready"
  const state = waits ? (agreed ? words.states.agreed : words.states.draft) : words.states[status]
  const mine = transfer.from.producer_id !== null
  return (
    <article aria-labelledby={id} className={cardClasses}>
      <p><Chip tone={waits && !agreed ? "honey" : "leaf"}>{state}</Chip></p>
      <div>
        <h3 id={id} className="text-18 font-semibold leading-snug break-words">{mine ? transfer.to.name : fill(words.back_to_you, { name: transfer.from.name })}</h3>
        <p className="text-14 text-quiet">{fill(words.transfer, { code: transfer.code, day: formatDay(transfer.at, locale) })}</p>
      </div>
      <ul>
        {transfer.lines.map((line) => (
          <li key={line.id} className="flex justify-between gap-4 border-b border-line py-1.5 last:border-0">
            <span className="min-w-0 break-words">{line.title} <span className="text-14 text-quiet">{line.lot_code}</span></span>
            <span className="shrink-0 text-right font-semibold">{line.count && line.count.counted !== line.quantity ? fill(words.counted, { sent: line.quantity, counted: line.count.counted }) : fill(words.boxes, { count: formatCount(line.quantity, locale) })}</span>
          </li>
        ))}
      </ul>
      {transfer.lines.flatMap(({ id: line, count }) => (count?.reason ? [<p key={line} className="text-14 text-quiet">{count.reason}</p>] : []))}
      {mine && waits && agreed && (
        <PortalForm name={`di-${id}`} action={letGoodsLeave} submit={words.dispatch} busy={portalWords[locale].saving}>
          <LocaleField locale={locale} />
          <input type="hidden" name="id" value={id} />
        </PortalForm>
      )}
      {mine && waits && (
        <details>
          <summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold text-orange-ink underline underline-offset-4">{words.cancel_open}</summary>
          <div className="pt-3">
            <PortalForm name={`huy-${id}`} action={cancelGoods} submit={words.cancel} busy={portalWords[locale].saving} look="secondary">
              <LocaleField locale={locale} />
              <input type="hidden" name="id" value={id} />
              <TextField id={`vi-sao-${id}`} name="reason" label={words.cancel_reason} required maxLength={500} />
            </PortalForm>
          </div>
        </details>
      )}
    </article>
  )
}

function AtPoint({ point, locale }: { point: OwnGoodsResponse["points"][number]; locale: Locale }) {
  const words = sendingWords[locale]
  return (
    <article aria-labelledby={point.id} className={cardClasses}>
      <h3 id={point.id} className="text-18 font-semibold leading-snug break-words">{point.name}</h3>
      <ul className="grid gap-4">
        {point.lots.map((lot) => (
          <li key={lot.lot_id} className="grid gap-2 border-b border-line pb-4 last:border-0 last:pb-0">
            <p className="break-words">
              {lot.title} <span className="text-14 text-quiet">{[lot.lot_code, ...(lot.on_hand > 0 ? keeps(lot, locale) : [])].join(" · ")}</span>
              {lot.on_hand > 0 && lot.days_left !== null && lot.days_left <= SOON_DAYS && <> <Chip tone="honey">{lot.days_left <= 0 ? words.expired : fill(words.days, { count: lot.days_left })}</Chip></>}
            </p>
            {lot.mark_down && lot.on_hand > 0 && <p className="text-14 text-honey-ink">{fill(words.marked_down, { price: formatPrice(lot.mark_down.price), day: formatDay(lot.mark_down.last_day, locale), reason: lot.mark_down.reason })}</p>}
            {lot.inside && <p className="text-14 text-quiet">{fill(words.inside, { parts: lot.inside.parts.map(({ per_box, title }) => `${per_box} × ${title}`).join(", "), share: formatPrice(lot.inside.share) })}</p>}
            <dl className="grid grid-cols-5 items-end gap-1 text-center">
              {FIGURES.map((figure) => (
                <div key={figure}>
                  <dt className="text-14 text-quiet leading-tight">{words.figures[figure]}</dt>
                  <dd className={figure === "on_hand" ? "text-18 font-semibold text-leaf" : "text-18"}>{formatCount(lot[figure], locale)}</dd>
                </div>
              ))}
            </dl>
            {lot.boxed > 0 && <p className="text-14 text-quiet">{fill(words.boxed, { count: formatCount(lot.boxed, locale) })}</p>}
          </li>
        ))}
      </ul>
    </article>
  )
}

const keeps = ({ best_before }: { best_before: string | null }, locale: Locale) => (best_before ? [fill(sendingWords[locale].best, { day: formatDay(best_before, locale) })] : [])
