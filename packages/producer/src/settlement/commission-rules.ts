import type { MedusaContainer } from "@medusajs/framework/types"
import { audit } from "@ocop/access/audit"
import type { Caller } from "@ocop/access/caller"
import { todayInVietnam } from "@ocop/territory/rules"
import { now } from "../clock"
import type { CommissionRuleListResponse, CommissionRuleView } from "../http"
import { dayText } from "../rules/in-words"
import { conflict, invalid, notFound } from "../refusals"
import { CHANNEL_KIND_NAMES, CHANNEL_KINDS, type ChannelKind, type ProducerType } from "../rules"
import { settlementOf } from "./module"

export async function listCommissionRules(container: MedusaContainer, caller: Caller): Promise<CommissionRuleListResponse> {
  const today = todayInVietnam(now())
  const rows = await settlementOf(container).listCommissionRules({}, { take: 1000 })
  const places = (channel: ChannelKind) => CHANNEL_KINDS.indexOf(channel)
  const views = rows
    .map(({ id, channel, producer_type, percent_bp, fixed, delivery, valid_from, valid_to, source, by_name }): CommissionRuleView => ({
      id,
      channel,
      channel_name: CHANNEL_KIND_NAMES[channel],
      producer_type: producer_type as ProducerType | null,
      percent_bp,
      fixed,
      delivery,
      valid_from,
      valid_to,
      source,
      by: by_name,
      standing: valid_from > today ? "later" : (valid_to !== null && valid_to <= today) || rows.some((row) => row.channel === channel && row.producer_type === producer_type && row.valid_from > valid_from && row.valid_from <= today) ? "over" : "now",
    }))
    .sort((one, other) => places(one.channel) - places(other.channel) || (one.producer_type ?? "").localeCompare(other.producer_type ?? "") || other.valid_from.localeCompare(one.valid_from))
  return { commission_rules: views, count: views.length, may_write: caller.may("write", "settlement") }
}

export interface NewCommissionRule {
  channel: ChannelKind
  producer_type: ProducerType | null
  percent_bp: number
  fixed: number
  delivery: "kept" | "passed_on"
  valid_from: string
  source: string
}

/** A new rule, from today on at the earliest: what was sold keeps the rule it was sold by. */
export async function addCommissionRule(container: MedusaContainer, caller: Caller, rule: NewCommissionRule): Promise<void> {
  const today = todayInVietnam(now())
  if (rule.valid_from < today) invalid(`Mức phí mới có hiệu lực sớm nhất từ hôm nay (${dayText(today)}): hàng đã bán giữ mức của ngày bán.`, "rule_in_the_past")
  const settlement = settlementOf(container)
  const { channel, producer_type, valid_from } = rule
  const [same] = await settlement.listCommissionRules({ channel, producer_type, valid_from }, { take: 1 })
  if (same) conflict(`Đã có một mức phí cho nhóm này từ ngày ${dayText(valid_from)}. Hãy chọn ngày khác.`, "rule_exists")
  const { id } = await settlement.createCommissionRules({ ...rule, valid_to: null, by_name: caller.name })
  await audit(container, { subject: "settlement", subject_id: id, before: null, after: { ...rule } })
}

/** Ends a rule on a day, today at the earliest; from then on the general rule of its channel counts, or none. */
export async function endCommissionRule(container: MedusaContainer, { id, valid_to }: { id: string; valid_to: string }): Promise<void> {
  const settlement = settlementOf(container)
  const [rule] = await settlement.listCommissionRules({ id }, { take: 1 })
  if (!rule) notFound("Không có mức phí này.")
  if (valid_to < todayInVietnam(now())) invalid("Ngày kết thúc sớm nhất là hôm nay.", "rule_in_the_past")
  if (!(await settlement.endRule({ id, valid_to }))) conflict("Mức phí này đã có ngày kết thúc, hoặc bắt đầu sau ngày đó.", "rule_ended")
  await audit(container, { subject: "settlement", subject_id: id, before: { valid_to: rule.valid_to }, after: { valid_to } })
}
