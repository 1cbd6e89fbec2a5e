import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { cardsWhere } from "@ocop/catalogue/reading/cards-where"
import type { OwnFairView, PublicFairResponse, PublicFairRow } from "../http"
import { madeBy } from "@ocop/producer/workflows"
import { communesToday } from "../reading/communes-today"
import { namedVariants } from "../reading/named-variants"
import { readPoints } from "../reading/read-points"
import { PUBLIC_FAIRS, type FairStatus } from "../rules/fair"
import { now } from "@ocop/territory/modules/territory"
import { todayInVietnam } from "@ocop/territory/rules"
import { fairsOf } from "./module"
import { offeredBy, offeredOn } from "./offered"

const FIELDS = ["id", "handle", "name", "about", "place", "first_day", "last_day", "opens_at", "closes_at", "status", "demo", "commune_code", "commune_valid_from"]
const MOST = 100

type Row = Omit<PublicFairRow, "commune"> & { commune_code: string; commune_valid_from: string }

/** Fairs a visitor may hear of, in their language, the latest first. */
export async function publicFairs(container: MedusaContainer, { handle, english }: { handle?: string; english: boolean }): Promise<PublicFairRow[]> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "fair", fields: FIELDS, filters: { status: [...PUBLIC_FAIRS], ...(handle && { handle }) }, pagination: { take: MOST, skip: 0, order: { first_day: "DESC" } } }, english ? { locale: "en-US" } : {})
  const communes = await communesToday(container)
  return (data as unknown as Row[]).map(({ commune_code, commune_valid_from, ...row }) => {
    const commune = communes.of({ commune_code, commune_valid_from })
    return { ...row, commune: { name: commune?.name ?? "", slug: commune?.slug ?? "", province: communes.province(commune) } }
  })
}

/** One of them with its booths, and whose goods are at each; null: there is none of this name. */
export async function publicFair(container: MedusaContainer, handle: string, english: boolean): Promise<PublicFairResponse["fair"] | null> {
  const [fair] = await publicFairs(container, { handle, english })
  if (!fair) return null
  const service = fairsOf(container)
  const [booths, invitations] = await Promise.all([
    service.listFairBooths({ fair_id: fair.id }, { take: null, order: { number: "ASC" } }),
    service.listFairInvitations({ fair_id: fair.id }, { take: null, order: { invited_at: "ASC", id: "ASC" } }),
  ])
  const [answers, points, producers, offered] = await Promise.all([
    service.lastAnswers(invitations.map(({ id }) => id)),
    readPoints(container, booths.map(({ sales_point_id }) => sales_point_id)),
    producersOf(container, invitations.map(({ producer_id }) => producer_id), english),
    // What lost its star since is not told of any more.
    offeredBy(container, invitations.map(({ producer_id }) => producer_id), fair.status === "closed" ? fair.last_day : later(todayInVietnam(now()), fair.last_day)),
  ])
  const productOf = new Map(offered.map(({ variant_id, product_id }) => [variant_id, product_id]))
  const brought = (invitation: string) => [...new Set(answers.get(invitation)?.lines.flatMap(({ variant_id }) => productOf.get(variant_id) ?? []) ?? [])]
  const ids = [...new Set(invitations.flatMap(({ id }) => brought(id)))]
  const cards = ids.length === 0 ? [] : await cardsWhere(container, { filters: { id: { $in: ids } }, take: ids.length, locale: english ? "en" : "vi", now: now() })
  return {
    ...fair,
    booths: booths.map(({ id, number, sales_point_id }) => {
      const point = points.find((each) => each.id === sales_point_id)
      const here = invitations.filter(({ booth_id, id: invitation }) => booth_id === id && answers.get(invitation)?.coming)
      return {
        number,
        point_handle: point && (point.status === "open" || point.status === "suspended") ? point.handle : null,
        producers: here.flatMap(({ producer_id }) => producers.get(producer_id) ?? []),
        products: cards.filter((card) => here.some(({ id: invitation }) => brought(invitation).includes(card.id))),
      }
    }),
  }
}

const later = (one: string, other: string): string => (one > other ? one : other)

async function producersOf(container: MedusaContainer, ids: string[], english: boolean): Promise<Map<string, { handle: string; name: string }>> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "producer", fields: ["id", "handle", "name"], filters: { id: ids } }, english ? { locale: "en-US" } : {})
  return new Map((data as unknown as { id: string; handle: string; name: string }[]).map(({ id, handle, name }) => [id, { handle, name }]))
}

/** What it makes by name, also what has no star or is not for sale any more: its answers outlive both. */
async function titlesOf(container: MedusaContainer, producer_id: string): Promise<Map<string, string>> {
  const made = await madeBy(container, [producer_id])
  return new Map((await namedVariants(container, made.map(({ product_id }) => product_id))).map(({ variant_id, title }) => [variant_id, title]))
}

/** The latest fairs a producer is invited to, those to come first, with what it answered and may bring. */
export async function ownFairs(container: MedusaContainer, producer_id: string): Promise<OwnFairView[]> {
  const service = fairsOf(container)
  const invitations = await service.listFairInvitations({ producer_id }, { take: null })
  const fairs = await service.listFairs({ id: invitations.map(({ fair_id }) => fair_id), status: ["invited", ...PUBLIC_FAIRS, "cancelled"] }, { take: MOST, order: { first_day: "DESC" } })
  const [offered, titles, booths, answers, communes] = await Promise.all([
    offeredOn(container, [producer_id], fairs.map(({ last_day }) => last_day)),
    titlesOf(container, producer_id),
    service.listFairBooths({ id: invitations.flatMap(({ booth_id }) => booth_id ?? []) }, { take: null }),
    service.lastAnswers(invitations.map(({ id }) => id)),
    communesToday(container),
  ])
  const today = todayInVietnam(now())
  const views = fairs.map((fair): OwnFairView => {
    const invitation = invitations.find(({ fair_id }) => fair_id === fair.id)!
    const said = answers.get(invitation.id)
    const open = fair.status === "invited" && today <= fair.answers_by
    const { id, handle, name, about, place, first_day, last_day, answers_by, opens_at, closes_at, demo } = fair
    return {
      id, handle, name, about, place, first_day, last_day, answers_by, opens_at, closes_at, demo, open,
      status: fair.status as FairStatus,
      commune_name: communes.of(fair)?.name ?? fair.commune_code,
      booth: booths.find((booth) => booth.id === invitation.booth_id)?.number ?? null,
      answer: said ? { coming: said.coming, reason: said.reason, lines: said.lines.map((line) => ({ ...line, title: titles.get(line.variant_id) ?? line.variant_id })), by_office: said.by_office, said_by: said.said_by, said_at: new Date(said.said_at).toISOString() } : null,
      offered: offered.get(last_day)!.map(({ variant_id, title, star }) => ({ variant_id, title, star })),
    }
  })
  // What waits for an answer, then what is to come, then what is over.
  const rank = ({ open, answer, last_day }: OwnFairView) => (open && !answer ? 0 : last_day >= today ? 1 : 2)
  return views.sort((one, other) => rank(one) - rank(other) || (rank(one) === 2 ? other.first_day.localeCompare(one.first_day) : one.first_day.localeCompare(other.first_day)))
}
