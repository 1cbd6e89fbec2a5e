import type { MedusaContainer } from "@medusajs/framework/types"
import { remindOfCertificates } from "../notices/remind-of-certificates"
import { remindOfDossiers } from "../notices/remind-of-dossiers"
import { remindOfPapers } from "../notices/remind-of-papers"

export const config = { name: "remind-producers", schedule: "30 0 * * *" }

/** Every morning: what runs out, and what has lain too long with an office. */
export default async function remindProducers(container: MedusaContainer): Promise<void> {
  await remindOfPapers(container)
  await remindOfCertificates(container)
  await remindOfDossiers(container)
}
