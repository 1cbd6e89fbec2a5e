import type { ConsentPurpose } from "../http"
import type { Locale } from "../rules"

export const PRIVACY_POLICY = "quyen-rieng-tu"

/** What a buyer may agree to. None is needed to order, none is ticked beforehand (Luật 91/2025/QH15: voluntary, specific). */
export const CONSENT_OFFERS: readonly { purpose: ConsentPurpose; text: Record<Locale, string> }[] = [
  {
    purpose: "order_updates_email",
    text: {
      vi: "Gửi tin về đơn hàng này vào e-mail tôi đã ghi.",
      en: "Send news about this order to the e-mail address I gave.",
    },
  },
  {
    purpose: "season_news",
    text: {
      vi: "Báo cho tôi khi vào mùa cam, hồng, mật mới. Mỗi mùa không quá một tin.",
      en: "Tell me when oranges, persimmons and new honey come into season. One message a season at most.",
    },
  },
  {
    purpose: "review_invitation",
    text: {
      vi: "Hỏi tôi một lần sau khi nhận hàng xem hàng có ngon không.",
      en: "Ask me once, after delivery, how the goods were.",
    },
  },
]

/** What somebody who applies to join agrees to; asked for on that form only. */
export const PRODUCER_APPLICATION_CONSENT = {
  purpose: "producer_application",
  policy_slug: PRIVACY_POLICY,
  text: {
    vi: "Tôi đồng ý để cán bộ xã và văn phòng điều phối OCOP xem thông tin, giấy tờ trong hồ sơ này để xét việc tham gia gian hàng.",
    en: "I agree that the commune officer and the OCOP coordination office look at the facts and papers of this application to decide on it.",
  },
} as const
