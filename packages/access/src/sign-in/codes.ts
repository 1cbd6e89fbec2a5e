import { randomInt } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { ACCESS_MODULE, type AccessModuleService, now } from "../modules/access"
import { makeCode, readCode, showCode } from "../rules"
import { hashSecret } from "./hash"

const WRONG_CODE = "Mã không đúng, đã dùng, hoặc đã hết hạn. Hãy kiểm tra lại, hoặc xin mã mới."

export interface CodeFor {
  /** what it opens: "invitation", "password" */
  purpose: string
  /** whom or what it is about: an identifier, a member's id */
  subject: string
}

export interface IssueCodeInput extends CodeFor {
  /** how long it may be used */
  minutes: number
}

export interface IssuedCode {
  /** "K7QM-2XWD"; known now and never again */
  code: string
  expires_at: Date
}

/** A new code for one person and one purpose; an earlier one for the same opens nothing any more. Only a hash of it is kept. */
export async function issueCode(container: MedusaContainer, { purpose, subject, minutes }: IssueCodeInput): Promise<IssuedCode> {
  const code = makeCode(() => randomInt(2 ** 32) / 2 ** 32)
  const expires_at = new Date(now().getTime() + minutes * 60_000)
  await container.resolve<AccessModuleService>(ACCESS_MODULE).replaceCode({ purpose, subject, hash: await hashSecret(code), expires_at })
  return { code: showCode(code), expires_at }
}

/** Uses a code up, once. Throws in words when it is wrong, used, out of date, or has been tried too often. */
export async function redeemCode(container: MedusaContainer, { purpose, subject, code }: CodeFor & { code: unknown }): Promise<void> {
  const typed = readCode(code) ?? ""
  if (!(await container.resolve<AccessModuleService>(ACCESS_MODULE).useCode({ purpose, subject, code: typed }))) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, WRONG_CODE, "wrong_code")
  }
}
