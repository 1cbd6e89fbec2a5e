import type { MedusaContainer } from "@medusajs/framework/types"
import type { ProductCard } from "@ocop/catalogue/http"
import { cardsWhere } from "@ocop/catalogue/reading/cards-where"
import { printPriceTags, startPaper } from "@ocop/print"
import { now } from "@ocop/territory/modules/territory"
import { LABELS_MODULE, type LabelsModuleService } from "@ocop/traceability/modules/labels"
import { notFound, refused } from "../refusals"
import type { FairView } from "../http"
import { readFair } from "./read-fairs"
import { offeredBy } from "./offered"
import { dayText, dongText } from "../rules/in-words"

/** Where a printed code leads: the address that labels carry, too. */
const originOf = (container: MedusaContainer): string => container.resolve<LabelsModuleService>(LABELS_MODULE).origin

interface BoothGoods {
  fair: FairView
  booth: FairView["booth_list"][number]
  producers: string[]
  rows: { card: ProductCard; quantity: number; title: string }[]
}

/** What is shown at a booth: certified and for sale on the day of printing, at the price of the shop. */
async function goodsOfBooth(container: MedusaContainer, fair_id: string, booth_id: string): Promise<BoothGoods> {
  const fair = await readFair(container, fair_id)
  const booth = fair.booth_list.find(({ id }) => id === booth_id)
  if (!booth) return notFound("Không thấy gian này nữa. Hãy tải lại trang.")
  const here = fair.invitations.filter((row) => row.booth_id === booth_id && row.answer?.coming)
  const lines = here.flatMap(({ answer }) => answer!.lines)
  if (lines.length === 0) refused(`Gian ${booth.number} chưa có chủ thể nào nhận lời, nên chưa có gì để in.`, "empty_booth")
  const offered = await offeredBy(container, here.map(({ producer }) => producer.id), fair.last_day)
  const productOf = new Map(offered.map((each) => [each.variant_id, each.product_id]))
  const ids = [...new Set(lines.flatMap(({ variant_id }) => productOf.get(variant_id) ?? []))]
  const cards = ids.length === 0 ? [] : await cardsWhere(container, { filters: { id: { $in: ids } }, take: ids.length, locale: "vi", now: now() })
  const rows = lines.flatMap(({ variant_id, quantity, title }) => {
    const card = cards.find(({ id }) => id === productOf.get(variant_id))
    return card ? [{ card, quantity, title }] : []
  })
  return { fair, booth, producers: here.map(({ producer }) => producer.name), rows }
}

/** The sheet that hangs at a booth: who sells, what, with its star and price, and where to read more. */
export async function boothSheet(container: MedusaContainer, fair_id: string, booth_id: string): Promise<Buffer> {
  const { fair, booth, producers, rows } = await goodsOfBooth(container, fair_id, booth_id)
  const address = `${originOf(container)}/hoi-cho/${fair.handle}`
  const paper = await startPaper({ title: `${fair.name}, gian ${booth.number}`, foot: `${fair.name} · ${fair.place}, ${fair.commune_name}`, at: now() })
  paper
    .text(fair.name, { size: 22, align: "center", after: 6 })
    .text(`Gian ${booth.number}`, { size: 68, style: "bold", align: "center", after: 4 })
    .text(producers.join(" · "), { size: 24, style: "bold", align: "center", after: 14 })
    .text(`${dayText(fair.first_day)} – ${dayText(fair.last_day)}, ${fair.opens_at}–${fair.closes_at} hằng ngày`, { size: 14, align: "center", after: 2 })
    .text(`${fair.place}, ${fair.commune_name}`, { size: 14, align: "center", after: 18 })
    .table(
      [{ title: "Món", width: 4 }, { title: "Sao OCOP", width: 2.6 }, { title: "Giá bán", width: 2.8, align: "right" }],
      rows.map(({ card, title }) => [title, starText(card), card.price ? `${dongText(card.price.amount)}\n${card.price.unit}` : "Hỏi tại gian"]),
      { size: 14 },
    )
    .space(10)
    .qr(address, { size: 170, align: "center", caption: address.replace(/^https?:\/\//, "") })
    .space(6)
    .text("Quét mã để xem từng món: ai làm, sao còn hạn tới ngày nào, đặt giao tận nhà.", { size: 12, align: "center" })
  return paper.finish()
}

/** "4 sao", and under it "GCN MH-2026-01" */
const starText = ({ star }: ProductCard): string => (star ? [`${star.star} sao`, star.certificate_number ? `GCN ${star.certificate_number}` : ""].filter(Boolean).join("\n") : "")

/** Tags to stand before the goods: name, maker, price and unit; the star only while its certificate stands. */
export async function priceLabels(container: MedusaContainer, fair_id: string, booth_id: string): Promise<Buffer> {
  const { fair, booth, rows } = await goodsOfBooth(container, fair_id, booth_id)
  const origin = originOf(container)
  const tags = rows.map(({ card, title }) => ({
    title,
    maker: [card.producer?.name, card.commune.name].filter(Boolean).join(" · "),
    price: card.price ? dongText(card.price.amount) : "Hỏi tại gian",
    unit: card.price?.unit ?? "",
    star: card.star ? { count: card.star.star, text: card.star.certificate_number ? `OCOP, GCN ${card.star.certificate_number}` : "OCOP" } : null,
    qr: `${origin}/san-pham/${card.handle}`,
    place: `Gian ${booth.number}`,
  }))
  return printPriceTags({ title: `Nhãn giá, ${fair.name}, gian ${booth.number}`, tags, at: now() })
}
