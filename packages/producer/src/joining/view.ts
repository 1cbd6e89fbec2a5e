import type { MedusaContainer } from "@medusajs/framework/types"
import type { ApplicationView } from "../http"
import { producersOf, toUpload } from "../files"
import { papersOf, requirementsFor, toPaper } from "../papers"
import { APPLICATION_ACTOR_NAMES, APPLICATION_STATE_NAMES, mayEdit, missingFrom, nextOf, type ApplicationActor, type ApplicationState, type ProducerType } from "../rules"
import { communeOfCode, communesFor } from "./communes"

export type ApplicationRow = NonNullable<Awaited<ReturnType<ReturnType<typeof producersOf>["applicationOfKey"]>>>

const FIELDS = ["name", "short_name", "english_name", "registration_number", "tax_id", "representative_name", "representative_phone", "representative_email", "commune_text", "summary"] as const

/** An application as its applicant and the office see it; the office's names only to the office. */
export async function toApplication(container: MedusaContainer, row: ApplicationRow): Promise<ApplicationView> {
  const producers = producersOf(container)
  const [papers, uploads, steps, commune, choices] = await Promise.all([
    papersOf(container, { application_id: row.id }),
    producers.listProducerUploads({ owner: row.id }, { take: 50, order: { created_at: "ASC" } }),
    producers.listApplicationStepTakens({ application_id: row.id }, { take: 200, order: { at: "ASC", id: "ASC" } }),
    row.commune_code ? communeOfCode(container, row.commune_code) : null,
    communesFor(container, row.commune_text),
  ])
  const requirements = await requirementsFor(container, row.type, papers)
  const type = row.type as ProducerType | null
  const state = row.state as ApplicationState
  return {
    id: row.id,
    code: row.code,
    state,
    state_name: APPLICATION_STATE_NAMES[state],
    next: nextOf(state),
    editable: mayEdit(state),
    fields: { ...(Object.fromEntries(FIELDS.map((field) => [field, row[field]])) as Record<(typeof FIELDS)[number], string>), type, commune_code: row.commune_code },
    commune: commune && { code: commune.code, name: commune.name, formerly: commune.formerly },
    commune_choices: choices.map(({ code, name, formerly }) => ({ code, name, formerly })),
    requirements,
    papers: papers.map(toPaper),
    uploads: uploads.map(toUpload),
    history: steps.map(({ from_state, to_state, by_role, reason, at }) => ({
      from: from_state as ApplicationState,
      to: to_state as ApplicationState,
      to_name: APPLICATION_STATE_NAMES[to_state as ApplicationState],
      by: APPLICATION_ACTOR_NAMES[by_role as ApplicationActor],
      reason,
      at: new Date(at).toISOString(),
    })),
    missing: mayEdit(state) ? missingFrom({ ...row, type }, requirements) : [],
    updated_at: new Date(row.updated_at).toISOString(),
  }
}
