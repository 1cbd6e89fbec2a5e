import { ACCESS_MODULE, type AccessModuleService } from "@ocop/access/modules/access"
import { openLoginWorkflow } from "@ocop/access/workflows"
import { now } from "@ocop/certification/modules/certification"
import { PRODUCER_MODULE, type ProducerModuleService } from "@ocop/producer/modules/producer"
import { DEMO_APPLICATIONS, DEMO_LISTINGS, DEMO_PRODUCER_LOGINS } from "../data/applications"
import { missing, type SeedContext } from "./context"

const DAY = 86_400_000
const OFFICE = { commune_officer: "Cán bộ xã (minh họa)", coordination_office: "Cơ quan OCOP (minh họa)", applicant: "" } as const

interface SeedJoiningInput {
  producers: Map<string, string>
  products: Map<string, string>
  pictureOf: (handle: string) => Promise<string>
}

/** Applications and listings in every state, a producer with its members. Writes only what is missing. */
export async function seedJoining(context: SeedContext, { producers, products, pictureOf }: SeedJoiningInput): Promise<void> {
  const service = context.container.resolve<ProducerModuleService>(PRODUCER_MODULE)
  await seedApplications(service, producers)
  await seedMembers(context, service, producers)
  await seedListings(service, { producers, products, pictureOf })
}

async function seedApplications(service: ProducerModuleService, producers: Map<string, string>): Promise<void> {
  const known = await service.listProducerApplications({ code: DEMO_APPLICATIONS.map(({ code }) => code) }, { select: ["code"], take: null })
  for (const { code, name, type, commune, person, phone, tax_id, summary, steps, producer } of missing(DEMO_APPLICATIONS, (row) => row.code, known.flatMap((row) => row.code ?? []))) {
    const handed_in = new Date(now().getTime() - (steps.length + 2) * DAY)
    const last = steps.at(-1)!
    const { id } = await service.createProducerApplications({
      // No key hashes to this: nobody opens it from a device.
      draft_key_hash: `demo ${code}`,
      code,
      state: last.to,
      name,
      type,
      commune_text: commune.text,
      commune_code: commune.code,
      commune_valid_from: "2025-07-01",
      commune_today: commune.code,
      representative_name: person,
      representative_phone: phone,
      registration_number: "minh-hoa-01",
      tax_id,
      summary,
      submitted_at: handed_in,
      producer_id: producer ? producers.get(producer)! : null,
    })
    await service.createApplicationStepTakens(
      steps.map(({ to, by, reason }, index) => ({
        application_id: id,
        from_state: steps[index - 1]?.to ?? "draft",
        to_state: to,
        by_role: by,
        by_id: "demo",
        by_name: OFFICE[by],
        reason: reason ?? null,
        at: new Date(handed_in.getTime() + index * DAY),
      })),
    )
    const owner = { application_id: id, producer_id: producer ? producers.get(producer)! : null, mime_type: "application/pdf", issuer: "UBND xã (minh họa)", number: "01", valid_from: "2026-01-05", added_at: handed_in }
    await service.keepPaper({ ...owner, kind: type === "coop_group" ? "coop_contract" : "business_registration", filename: "giay-dang-ky.pdf", valid_to: null, bytes: onePage("Giay dang ky (minh hoa)") })
    await service.keepPaper({ ...owner, kind: "food_safety_exemption", filename: "cam-ket-attp.pdf", valid_to: "2027-01-05", bytes: onePage("Cam ket an toan thuc pham (minh hoa)") })
  }
}

async function seedMembers({ container }: SeedContext, service: ProducerModuleService, producers: Map<string, string>): Promise<void> {
  const known = await service.listProducerMembers({ identifier: DEMO_PRODUCER_LOGINS.map(({ email }) => email) }, { select: ["identifier"], take: null })
  for (const { producer, name, email, password, rank } of missing(DEMO_PRODUCER_LOGINS, (row) => row.email, known.map(({ identifier }) => identifier))) {
    const producer_id = producers.get(producer)!
    const { id } = await service.createProducerMembers({ producer_id, name, identifier: email, role: rank, state: "active" })
    await openLoginWorkflow(container).run({ input: { actor_id: id, identifier: email, password } })
    await container.resolve<AccessModuleService>(ACCESS_MODULE).seedGrants({ actor_type: "producer", actor_id: id, grants: [{ role: "producer", producer_id }], by: "system" })
  }
}

async function seedListings(service: ProducerModuleService, { producers, products, pictureOf }: SeedJoiningInput): Promise<void> {
  const handle = DEMO_PRODUCER_LOGINS[0].producer
  const producer_id = producers.get(handle)!
  const [known] = await service.listListingRequests({ producer_id }, { take: 1 })
  if (known) return
  for (const row of DEMO_LISTINGS) {
    const at = new Date(now().getTime() - 2 * DAY)
    const picture = row.product === null && row.state !== "draft" ? { pictures: [await pictureOf("cam-bu-huong-dien")] } : {}
    const { id } = await service.createListingRequests({
      producer_id,
      product_id: row.product ? products.get(row.product)! : null,
      state: row.state,
      fields: { ...row.fields, ...picture },
      submitted_at: row.state === "draft" ? null : at,
    })
    const step = { listing_id: id, by_id: "demo", by_name: "", at }
    await service.createListingStepTakens([
      ...(row.state === "draft" ? [] : [{ ...step, from_state: "draft", to_state: "submitted", by_role: "producer", reason: null }]),
      ...("reason" in row ? [{ ...step, from_state: "submitted", to_state: "returned", by_role: "coordination_office", by_name: OFFICE.coordination_office, reason: row.reason, at: new Date(at.getTime() + DAY) }] : []),
    ])
  }
}

/** A page that says what it stands for, small enough to write by hand. */
function onePage(text: string): Buffer {
  const stream = `BT /F1 24 Tf 72 720 Td (${text}) Tj ET`
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  ]
  let body = "%PDF-1.4\n"
  const offsets = objects.map((object, index) => {
    const at = body.length
    body += `${index + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const table = offsets.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("")
  return Buffer.from(`${body}xref\n0 6\n0000000000 65535 f \n${table}trailer << /Size 6 /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`, "latin1")
}
