import { randomUUID } from "node:crypto"
import { request, type APIRequestContext } from "@playwright/test"
import { environment } from "./environment"

const VIETNAM_AHEAD_MS = 7 * 60 * 60 * 1000

interface InventoryLevel {
  inventory_item_id: string
  location_id: string
  stocked_quantity: number
  reserved_quantity: number
}

/** Officer of the commune HTX cam bù Hương Điền lies in today. */
export const COMMUNE = { email: "xa.vuquang@vuquang.example", password: "demo-mat-mia-2026" }

/** What the office does in Medusa Admin, through the same addresses its screens use. */
export class Office {
  private constructor(private readonly http: APIRequestContext) {}

  static async logIn(who: { email: string; password: string } = environment.admin): Promise<Office> {
    const door = await request.newContext({ baseURL: environment.backendUrl })
    const answer = await door.post("/auth/user/emailpass", { data: who })
    if (!answer.ok()) throw new Error(`The office cannot log in: ${answer.status()} ${await answer.text()}`)
    const { token } = (await answer.json()) as { token: string }
    await door.dispose()
    const http = await request.newContext({
      baseURL: environment.backendUrl,
      extraHTTPHeaders: { authorization: `Bearer ${token}` },
    })
    return new Office(http)
  }

  /** Everything of this product is put by for somebody, so that none is left; the answer lets it go. Its stock itself belongs to its lots. */
  async sellOut(handle: string): Promise<() => Promise<void>> {
    const made: string[] = []
    for (const { inventory_item_id, location_id, stocked_quantity, reserved_quantity } of await this.inventoryOf(handle)) {
      const quantity = stocked_quantity - reserved_quantity
      if (quantity <= 0) continue
      const { reservation } = await this.post<{ reservation: { id: string } }>("/admin/reservations", { inventory_item_id, location_id, quantity })
      made.push(reservation.id)
    }
    return async () => {
      for (const id of made) await this.delete(`/admin/reservations/${id}`)
    }
  }

  async setPrice(handle: string, amount: number): Promise<() => Promise<void>> {
    const { id, variants } = await this.product(handle, "id,variants.id,variants.prices.id,variants.prices.amount,variants.prices.currency_code")
    const variant = variants[0]
    const before = variant?.prices?.find((price) => price.currency_code === "vnd")
    if (!variant || !before) throw new Error(`${handle} has no price in VND`)
    const set = (price: number) =>
      this.post(`/admin/products/${id}/variants/${variant.id}`, { prices: [{ id: before.id, amount: price, currency_code: "vnd" }] })
    await set(amount)
    return async () => void (await set(before.amount))
  }

  /** Gives a product another name; the answer gives it back. */
  async rename(handle: string, title: string): Promise<() => Promise<void>> {
    const { id, title: before } = await this.product(handle, "id,title")
    await this.post(`/admin/products/${id}`, { title })
    return async () => void (await this.post(`/admin/products/${id}`, { title: before }))
  }

  /** Gives a producer another name; the answer gives it back. */
  async renameProducer(handle: string, name: string): Promise<() => Promise<void>> {
    const { producers } = await this.get<{ producers: { id: string; handle: string; name: string }[] }>("/admin/ocop/producers?limit=100")
    const producer = producers.find((each) => each.handle === handle)
    if (!producer) throw new Error(`The office knows no producer ${handle}`)
    await this.post(`/admin/ocop/producers/${producer.id}`, { name })
    return async () => void (await this.post(`/admin/ocop/producers/${producer.id}`, { name: producer.name }))
  }

  /** Months of a product's season; the answer puts back those it had. */
  async setMonths(handle: string, months: number[]): Promise<() => Promise<void>> {
    const { id } = await this.product(handle, "id")
    const { listing } = await this.get<{ listing: { months: number[] } | null }>(`/admin/ocop/products/${id}/description`)
    const set = (months: number[]) => this.post(`/admin/ocop/products/${id}/description`, { listing: { months } })
    await set(months)
    return async () => void (await set(listing?.months ?? []))
  }

  /** A bank transfer seen on the account, entered by hand. */
  async confirmTransfer(code: string, amount: number, reference: string): Promise<void> {
    const { orders } = await this.get<{ orders: { id: string; custom_display_id: string }[] }>(`/admin/orders?q=${code}&fields=id,custom_display_id`)
    const order = orders.find((each) => each.custom_display_id === code)
    if (!order) throw new Error(`The office knows no order ${code}`)
    await this.post(`/admin/ocop/orders/${order.id}/confirm-transfer`, { amount, reference })
  }

  /** Revokes a certificate; the answer says the revocation was recorded by mistake. */
  async revokeCertificate(number: string): Promise<() => Promise<void>> {
    const { certificates } = await this.get<{ certificates: { id: string; number: string | null }[] }>(`/admin/ocop/certificates?q=${number}`)
    const id = certificates.find((certificate) => certificate.number === number)?.id
    if (!id) throw new Error(`The office knows no certificate ${number}`)
    const paper = (decision_number: string, reason: string) => ({
      decision_number,
      reason,
      issued_by: "UBND tỉnh Hà Tĩnh",
      signed_on: new Date(Date.now() + VIETNAM_AHEAD_MS).toISOString().slice(0, 10),
    })
    const stamp = randomUUID().slice(0, 8)
    const { decision_id } = await this.post<{ decision_id: string }>(
      `/admin/ocop/certificates/${id}/revoke`,
      { ...paper(`MH-E2E-${stamp}/QĐ-UBND`, "Thử trên dữ liệu minh họa"), ground: "other" },
    )
    return async () => {
      await this.post(`/admin/ocop/decisions/${decision_id}/annul`, paper(`MH-E2E-${stamp}-2/QĐ-UBND`, "Ghi nhầm, thử trên dữ liệu minh họa"))
    }
  }

  /** The commune checks, the office takes in; the answer is the code the new producer is invited with. */
  async takesIn(name: string): Promise<string> {
    const { applications } = await this.get<{ applications: { id: string; name: string }[] }>(`/admin/ocop/applications?q=${encodeURIComponent(name)}`)
    const [application] = applications
    if (!application) throw new Error(`The office has no application of ${name}`)
    await this.post(`/admin/ocop/applications/${application.id}/check`, {})
    const { invitation } = await this.post<{ invitation: { code: string } }>(`/admin/ocop/applications/${application.id}/approve`, {})
    return invitation.code
  }

  async publishes(title: string): Promise<void> {
    const { listings } = await this.get<{ listings: { id: string; title: string }[] }>("/admin/ocop/listings?state=submitted&order=-submitted_at")
    const listing = listings.find((each) => each.title === title)
    if (!listing) throw new Error(`Nobody has handed in ${title}`)
    await this.post(`/admin/ocop/listings/${listing.id}/publish`, {})
  }

  /** A commune officer sends a dossier back. */
  async returnsDossier(title: string, reason: string): Promise<void> {
    const { dossiers } = await this.get<{ dossiers: { id: string; title: string }[] }>(`/admin/ocop/dossiers?q=${encodeURIComponent(title)}`)
    const [dossier] = dossiers
    if (!dossier) throw new Error(`The office has no dossier of ${title}`)
    await this.post(`/admin/ocop/dossiers/${dossier.id}/return`, { reason })
  }

  /** A packed lot that is on sale. */
  async packedLot(): Promise<{ id: string; code: string }> {
    const { lots } = await this.get<{ lots: { id: string; code: string }[] }>("/admin/ocop/lots?kind=packed&state=on_sale&limit=1")
    const [lot] = lots
    if (!lot) throw new Error("The office knows no packed lot on sale")
    return lot
  }

  /** Code of the first packed lot of these goods: the demonstration's own, whatever journeys have packed since. */
  async lotCodeOf(title: string): Promise<string> {
    const { lots } = await this.get<{ lots: { code: string; title: string }[] }>("/admin/ocop/lots?kind=packed&order=made_on&limit=100")
    const lot = lots.find((each) => each.title === title)
    if (!lot) throw new Error(`The office knows no packed lot of ${title}`)
    return lot.code
  }

  /** A lot of which boxes are between two places now, and the slip they travel with. */
  async lotOnTheRoad(): Promise<{ code: string; slip: string }> {
    const { transfers } = await this.get<{ transfers: { id: string; code: string }[] }>("/admin/ocop/transfers?status=in_transit&limit=1")
    const [first] = transfers
    if (!first) throw new Error("The office knows no boxes on the road")
    const { transfer } = await this.get<{ transfer: { lines: { lot_code: string }[] } }>(`/admin/ocop/transfers/${first.id}`)
    return { code: transfer.lines[0]!.lot_code, slip: first.code }
  }

  /** Recalls a lot; the answer lifts it. */
  async recallLot(id: string, reason: string): Promise<() => Promise<void>> {
    const { recall } = await this.post<{ recall: { id: string } }>("/admin/ocop/recalls", { kind: "recall", selection: { lot_ids: [id] }, reason })
    return async () => void (await this.post(`/admin/ocop/recalls/${recall.id}/lift`, { reason: "Thử xong, trả lại như cũ" }))
  }

  /** Makes the parcel of an order of one line; the answer are the lots its boxes came from. */
  async ships(code: string): Promise<string[]> {
    const { orders } = await this.get<{ orders: { id: string; custom_display_id: string; items: { id: string; quantity: number; variant_id: string }[] }[] }>(`/admin/orders?q=${code}&fields=id,custom_display_id,items.id,items.quantity,items.variant_id`)
    const order = orders.find((each) => each.custom_display_id === code)
    const [item] = order?.items ?? []
    if (!order || !item) throw new Error(`The office knows no order ${code}`)
    const { reservations } = await this.get<{ reservations: { location_id: string }[] }>(`/admin/reservations?line_item_id[]=${item.id}`)
    await this.post(`/admin/orders/${order.id}/fulfillments`, { items: [{ id: item.id, quantity: item.quantity }], location_id: reservations[0]?.location_id })
    const { lines } = await this.get<{ lines: { lot_code: string | null }[] }>(`/admin/ocop/orders/${order.id}/origins`)
    return lines.flatMap(({ lot_code }) => lot_code ?? [])
  }

  private async inventoryOf(handle: string): Promise<InventoryLevel[]> {
    const { variants } = await this.product(handle, "id,variants.id,variants.inventory_items.inventory_item_id")
    const items = variants.flatMap((variant) => variant.inventory_items?.map((item) => item.inventory_item_id) ?? [])
    const levels = await Promise.all(
      items.map(async (item) => {
        const answer = await this.get<{ inventory_levels: Omit<InventoryLevel, "inventory_item_id">[] }>(
          `/admin/inventory-items/${item}/location-levels`,
        )
        return answer.inventory_levels.map((level) => ({ ...level, inventory_item_id: item }))
      }),
    )
    return levels.flat()
  }

  private async product(handle: string, fields: string) {
    interface Product {
      id: string
      title: string
      variants: {
        id: string
        prices?: { id: string; amount: number; currency_code: string }[]
        inventory_items?: { inventory_item_id: string }[]
      }[]
    }
    const { products } = await this.get<{ products: Product[] }>(`/admin/products?handle=${handle}&fields=${encodeURIComponent(fields)}`)
    const [product] = products
    if (!product) throw new Error(`The office knows no product ${handle}`)
    return product
  }

  private async delete(path: string): Promise<void> {
    const answer = await this.http.delete(path)
    if (!answer.ok()) throw new Error(`DELETE ${path}: ${answer.status()} ${await answer.text()}`)
  }

  private async get<T>(path: string): Promise<T> {
    const answer = await this.http.get(path)
    if (!answer.ok()) throw new Error(`GET ${path}: ${answer.status()} ${await answer.text()}`)
    return (await answer.json()) as T
  }

  private async post<T = unknown>(path: string, data: unknown): Promise<T> {
    const answer = await this.http.post(path, { data })
    if (!answer.ok()) throw new Error(`POST ${path}: ${answer.status()} ${await answer.text()}`)
    return (await answer.json()) as T
  }
}
