import "server-only"
import type { CodeResponse, ExampleCodeResponse, LotOnSale, LotsOnSaleResponse, ScanResponse, TraceResponse, TraceView } from "@ocop/traceability/http"
import { cacheLife, cacheTag } from "next/cache"
import type { Locale } from "@/i18n/locales"
import { readLocale } from "@/i18n/read-locale"
import { askBackend, askBackendOrNull, openBackendFile } from "./backend"
import { reach, type Reached } from "./reach"
import { nextDay, shelfLife } from "./shelf-life"
import { tags } from "./tags"

export interface TraceAddress {
  /** 14 digits */
  gtin: string
  /** null: a barcode without a lot */
  lot: string | null
}

const pathOf = ({ gtin, lot }: TraceAddress) => `/store/ocop/trace/${encodeURIComponent(gtin)}${lot === null ? "" : `/${encodeURIComponent(lot)}`}`

/** What stands behind a printed code; null: nobody printed it. */
export async function readTrace(address: TraceAddress): Promise<Reached<TraceView | null>> {
  "use cache"
  const locale = await readLocale()
  const answer = await reach(async () => (await askBackendOrNull<TraceResponse>(pathOf(address), { locale }))?.trace ?? null)
  const trace = answer.reached ? answer.value : null
  const code = trace?.lot?.code ?? address.lot
  cacheTag(tags.all, ...(code ? [tags.lotCode(code)] : []), ...(trace ? tagsOf(trace) : []))
  cacheLife(shelfLife(answer, [trace?.changes_at]))
  return answer
}

/** A page of its lot, of every lot it was made of, of the book, the product and its maker. */
function tagsOf({ product, producer, lot, tree, star, ended, contents }: TraceView): string[] {
  const certificates = [star?.certificate_number ?? ended?.number, ...contents.map((part) => part.star?.certificate_number)]
  return [
    tags.product(product.handle),
    ...[producer?.handle, ...contents.map((part) => part.producer?.handle)].flatMap((handle) => (handle ? [tags.producer(handle)] : [])),
    ...(lot ? [tags.lot(lot.id), tags.book(lot.producer_id), ...tree.lots.map(({ id }) => tags.lot(id))] : []),
    ...certificates.flatMap((number) => (number ? [tags.certificate(number)] : [])),
  ]
}

/** A code a visitor may try; null: no box bears one, or nobody answered. */
export async function readExampleCode(): Promise<string | null> {
  "use cache"
  const answer = await reach(async () => (await askBackend<ExampleCodeResponse>("/store/ocop/codes/example")).code)
  const code = answer.reached ? answer.value : null
  cacheTag(tags.all, tags.catalogue, ...(code ? [tags.lotCode(code)] : []))
  cacheLife(shelfLife(answer, [nextDay()]))
  return code
}

/** The lots a buyer of this product would get from now; empty: none is kept, or nobody answered. */
export async function readLotsOnSale(handle: string): Promise<LotOnSale[]> {
  "use cache"
  const answer = await reach(async () => (await askBackendOrNull<LotsOnSaleResponse>("/store/ocop/lots-on-sale", { query: { product: handle } }))?.lots ?? [])
  const lots = answer.reached ? answer.value : []
  cacheTag(tags.all, tags.product(handle), ...lots.map(({ id }) => tags.lot(id)))
  cacheLife(shelfLife(answer, [nextDay()]))
  return lots
}

/** Where a typed code leads; null: to nothing. */
export async function findCode(code: string): Promise<Reached<CodeResponse | null>> {
  return reach(() => askBackendOrNull<CodeResponse>("/store/ocop/codes", { query: { code } }))
}

/** Counts this look at a single box; null: no box has this number. */
export async function countScan({ gtin, lot, serial }: { gtin: string; lot: string; serial: string }): Promise<Reached<ScanResponse["scan"] | null>> {
  return reach(async () => (await askBackendOrNull<ScanResponse>("/store/ocop/scans", { method: "POST", body: { gtin, lot, serial } }))?.scan ?? null)
}

export async function tellScanPlace(body: { gtin: string; lot: string; serial: string; province: string }): Promise<void> {
  await askBackend("/store/ocop/scans/places", { method: "POST", body })
}

/** A photo of a logbook; `missing`: there is none, or its producer took it back; null: nobody answered. */
export async function readTracePhoto(id: string): Promise<{ bytes: ArrayBuffer; tag: string } | { missing: true } | null> {
  const answer = await openBackendFile(`/store/ocop/trace-photos/${id}`)
  if (answer?.status === 404) return { missing: true }
  return answer?.ok ? { bytes: await answer.arrayBuffer(), tag: answer.headers.get("etag") ?? `"${id}"` } : null
}

/** What a program gets behind a code, as it is this moment. */
export const readLinkset = (address: TraceAddress & { lot: string }, locale: Locale) => askBackendOrNull<object>(`${pathOf(address)}/linkset`, { locale })
export const readEpcis = (address: TraceAddress & { lot: string }) => askBackendOrNull<object>(`${pathOf(address)}/epcis`, { timeoutMs: 20_000 })
