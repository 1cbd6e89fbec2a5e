import { MedusaError, MedusaService } from "@medusajs/framework/utils"
import { dayInVietnam, operatorAt, policiesOn, type Policy } from "../../rules"
import { ConsentEntry } from "./models/consent-entry"
import { OperatorFacts } from "./models/operator-facts"
import { PolicyText } from "./models/policy-text"

export default class EditorialModuleService extends MedusaService({ PolicyText, OperatorFacts, ConsentEntry }) {
  /** The version of every page that applies at an instant, in the order of the list. */
  async listPoliciesAt(at: Date) {
    const versions = await this.listPolicyTexts({}, { take: 1000 })
    return policiesOn(versions.map(toPolicyVersion), dayInVietnam(at))
  }

  /** One page: the version that applies at an instant, or the version asked for; and all versions that have begun. Throws NOT_FOUND. */
  async retrievePolicyAt({ slug, at, version }: { slug: string; at: Date; version?: string }) {
    const versions = (await this.listPolicyTexts({ slug }, { take: 1000 }))
      .map(toPolicyVersion)
      .filter(({ effective_on }) => effective_on <= dayInVietnam(at))
      .sort((a, b) => b.effective_on.localeCompare(a.effective_on) || b.version.localeCompare(a.version, "en", { numeric: true }))
    const policy = version ? versions.find((one) => one.version === version) : policiesOn(versions, dayInVietnam(at))[0]
    if (!policy) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        version ? `Trang chính sách "${slug}" không có bản ${version}.` : `Không có trang chính sách "${slug}". Xem danh sách ở /chinh-sach.`,
      )
    }
    return { policy, versions }
  }

  /** Who runs the shop at an instant; null while nobody has been declared. */
  async findOperatorAt(at: Date) {
    return operatorAt(await this.listOperatorFacts({ effective_from: { $lte: at } }, { take: 20, order: { effective_from: "DESC", created_at: "DESC" } }), at)
  }

  /** Who runs the shop at an instant. Throws NOT_FOUND while nobody has been declared. */
  async retrieveOperatorAt(at: Date) {
    const operator = await this.findOperatorAt(at)
    if (!operator) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, "Chưa khai báo đơn vị vận hành gian hàng. Hãy điền ở trang quản trị, mục Đơn vị vận hành.")
    }
    return operator
  }
}

const toPolicyVersion = ({ body, ...row }: { body: Record<string, unknown> } & Omit<Policy, "body"> & { id: string; text_hash: string }) => ({
  ...row,
  body: body as Policy["body"],
})
