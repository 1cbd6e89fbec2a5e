import type { MedusaContainer } from "@medusajs/framework/types"
import { now } from "../clock"
import { producersOf } from "../files"
import { sendLetter } from "./send-letter"

/** Who speaks when nobody in particular does. */
const HOUSE = "Cửa hàng OCOP Vũ Quang"

export interface Notice {
  producer_id: string
  /** what it is about, once for ever: "paper:paper_01…:expired" */
  key: string
  /** one line: subject of the letter, the whole of a text message */
  subject: string
  text: string
}

/** A message in the portal, and a letter or a text message to the owners; nobody is told the same twice. */
export async function tellProducer(container: MedusaContainer, { producer_id, key, subject, text }: Notice): Promise<boolean> {
  const producers = producersOf(container)
  if (!(await producers.tell({ producer_id, key, text: `${subject}\n${text}`.trim(), author: HOUSE, at: now() }))) return false
  const owners = await producers.listProducerMembers({ producer_id, role: "owner", state: "active" }, { take: 20, select: ["identifier"] })
  await Promise.all(owners.map(({ identifier }) => sendLetter(container, { to: identifier, subject, text })))
  return true
}
