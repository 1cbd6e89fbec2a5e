import { createHash, randomBytes, randomInt } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { LabelsModuleService } from "../modules/labels"
import { LABELS_MODULE } from "../modules/labels/name"
import { SHORT_CODES, toShortCode } from "../rules/identifiers"

export const labelsOf = (container: MedusaContainer): LabelsModuleService => container.resolve(LABELS_MODULE)

export const drawShortCode = (): string => toShortCode(randomInt(SHORT_CODES))

/** 80 bits in the letters of a short code: nobody guesses the serial of another box. */
export function drawSerial(): string {
  const letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
  return [...randomBytes(16)].map((byte) => letters[byte % 32]).join("")
}

export const hashOfSerial = (serial: string): string => createHash("sha256").update(serial.normalize("NFC").trim().toUpperCase()).digest("hex")

export async function shortCodeOf(container: MedusaContainer, lotId: string): Promise<string> {
  return (await labelsOf(container).shortCodesOf([lotId], drawShortCode)).get(lotId)!
}
