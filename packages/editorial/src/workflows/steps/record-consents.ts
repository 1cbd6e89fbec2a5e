import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { StepResponse, createStep } from "@medusajs/framework/workflows-sdk"
import { CONSENT_OFFERS, PRIVACY_POLICY, PRODUCER_APPLICATION_CONSENT } from "../../data/consent-offers"
import { EDITORIAL_MODULE, type EditorialModuleService } from "../../modules/editorial"
import { phoneHash, type Locale } from "../../rules"

export interface RecordConsentsInput {
  /** of the order, or of the application to join */
  order_code: string
  /** E.164; only a keyed hash of it is kept */
  phone: string
  consents: { purpose: string; policy_version: string }[]
  locale?: Locale
  /** ISO instant the buyer sent the form */
  at: string
}

/**
 * Writes down what a buyer ticked, with the policy version and the hash of its text; nothing ticked, nothing written.
 * Refuses an unknown purpose and a version that is no longer (or not yet) the one in force.
 * Undone by `voided` entries: the record itself is never deleted.
 */
export const recordConsentsStep = createStep(
  "record-consents",
  async ({ order_code, phone, consents, locale = "vi", at }: RecordConsentsInput, { container }) => {
    if (consents.length === 0) return new StepResponse<string[], string[]>([], [])
    const editorial = container.resolve<EditorialModuleService>(EDITORIAL_MODULE)
    const { policy } = await editorial.retrievePolicyAt({ slug: PRIVACY_POLICY, at: new Date(at) })
    const entries = consents.map(({ purpose, policy_version }) => {
      const offer = [...CONSENT_OFFERS, PRODUCER_APPLICATION_CONSENT].find((one) => one.purpose === purpose)
      if (!offer) throw new MedusaError(MedusaError.Types.INVALID_DATA, `Không có mục đồng ý nào tên "${purpose}". Hãy tải lại trang thanh toán.`)
      if (policy_version !== policy.version) {
        throw new MedusaError(
          MedusaError.Types.INVALID_DATA,
          `Chính sách quyền riêng tư đã có bản ${policy.version}; bạn vừa đồng ý với bản ${policy_version}. Hãy tải lại trang và chọn lại.`,
        )
      }
      return {
        action: "given" as const,
        purpose,
        order_code,
        phone_hash: phoneHash(phone, consentKey(container)),
        policy_slug: policy.slug,
        policy_version: policy.version,
        text_hash: policy.text_hash,
        shown_text: offer.text[locale],
        occurred_at: new Date(at),
      }
    })
    const recorded = await editorial.createConsentEntries(entries)
    const ids = recorded.map(({ id }) => id)
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (!ids || ids.length === 0) return
    const editorial = container.resolve<EditorialModuleService>(EDITORIAL_MODULE)
    const given = await editorial.listConsentEntries({ id: ids })
    await editorial.createConsentEntries(
      given.map(({ id, action, about, created_at, updated_at, deleted_at, occurred_at, ...entry }) => ({
        ...entry,
        action: "voided" as const,
        about: id,
        occurred_at: new Date(),
      })),
    )
  },
)

/** The cookie secret is the one key every process shares and no database copy holds. */
function consentKey(container: { resolve(key: string): unknown }): string {
  const { projectConfig } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE) as { projectConfig: { http: { cookieSecret?: string } } }
  const key = projectConfig.http.cookieSecret
  if (!key) throw new MedusaError(MedusaError.Types.INVALID_ARGUMENT, "COOKIE_SECRET is needed to record consents")
  return key
}
