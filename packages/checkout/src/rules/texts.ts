import type { DeliveryRefusal } from "./delivery"

export type Locale = "vi" | "en"

const dong = new Intl.NumberFormat("vi-VN", { style: "currency", currency: "VND" })

/** 350000 → "350.000 ₫" */
export const formatDong = (amount: number): string => dong.format(amount).replace(/\u00A0/g, " ")

/** 5000 → "5 kg", 500 → "500 g" */
const formatWeight = (grams: number) => (grams >= 1000 ? `${(grams / 1000).toLocaleString("vi-VN")} kg` : `${grams} g`)

/** What a line of a quote cannot do, in the buyer's words. */
export const lineTexts = {
  unknown: {
    vi: () => "Sản phẩm này không còn trên cửa hàng. Bạn bỏ khỏi giỏ giúp nhé.",
    en: () => "This product is no longer in the shop. Please take it out of your cart.",
  },
  not_for_sale: {
    vi: () => "Sản phẩm này chỉ giới thiệu, chưa bán trên cửa hàng. Bạn bỏ khỏi giỏ giúp nhé.",
    en: () => "This product is shown here but not sold here. Please take it out of your cart.",
  },
  out_of_stock: {
    vi: () => "Đã hết hàng. Bạn bỏ khỏi giỏ hoặc quay lại sau nhé.",
    en: () => "Sold out. Please take it out of your cart or come back later.",
  },
  not_enough: {
    vi: ({ available }: { available: number }) => `Chỉ còn ${available}. Bạn giảm số lượng xuống ${available} nhé.`,
    en: ({ available }: { available: number }) => `Only ${available} left. Please lower the quantity to ${available}.`,
  },
} as const

/** Why goods cannot be brought there. */
export function refusalText(refusal: DeliveryRefusal, locale: Locale): string {
  switch (refusal.why) {
    case "not_served":
      return locale === "vi" ? "Cửa hàng chưa giao tới nơi này. Bạn chọn nhận tại điểm bán nhé." : "We do not deliver there yet. Please choose pickup at a sales point."
    case "too_heavy":
      return locale === "vi"
        ? `Kiện hàng nặng quá ${formatWeight(refusal.limit_g)}. Bạn tách thành nhiều đơn hoặc nhận tại điểm bán nhé.`
        : `The parcel is heavier than ${formatWeight(refusal.limit_g)}. Please split the order or choose pickup.`
    case "spoils":
      return locale === "vi"
        ? `${refusal.title} chỉ giữ được ${refusal.shelf_life_days} ngày, giao có thể mất tới ${refusal.lead_days} ngày nên không kịp tươi. Bạn bỏ món này hoặc nhận tại điểm bán nhé.`
        : `${refusal.title} keeps for ${refusal.shelf_life_days} days, and delivery there may take ${refusal.lead_days}. Please take it out or choose pickup at a sales point.`
  }
}

export const promotionTexts = {
  unknown: { vi: "Mã này không có hoặc đã hết hạn.", en: "This code does not exist or has expired." },
  used_up: { vi: "Mã này đã được dùng hết lượt.", en: "This code has been used up." },
  not_applicable: { vi: "Mã này không áp dụng cho giỏ hàng hiện tại.", en: "This code does not apply to what is in the cart." },
} as const

/** Refusals of a request; each says what to do. */
export const refusalTexts = {
  body_invalid: { vi: "Yêu cầu không đúng dạng. Bạn tải lại trang rồi thử lại nhé.", en: "The request is malformed. Please reload the page and try again." },
  body_too_large: { vi: "Yêu cầu quá lớn. Bạn bớt món trong giỏ rồi thử lại nhé.", en: "The request is too large. Please take some items out and try again." },
  items_empty: { vi: "Giỏ hàng đang trống. Bạn chọn ít nhất một món nhé.", en: "The cart is empty. Please choose at least one item." },
  items_too_many: { vi: "Một đơn có tối đa 50 món. Bạn tách thành nhiều đơn nhé.", en: "An order holds at most 50 items. Please split it." },
  quantity_invalid: { vi: "Số lượng phải là số nguyên từ 1 đến 99.", en: "The quantity must be a whole number from 1 to 99." },
  promo_codes_too_many: { vi: "Mỗi đơn dùng tối đa 5 mã giảm giá.", en: "An order takes at most 5 promotion codes." },
  currency_invalid: { vi: "Cửa hàng chỉ bán bằng đồng Việt Nam (VND).", en: "This shop sells in Vietnamese đồng (VND) only." },
  delivery_missing: { vi: "Bạn chọn giao tận nơi hoặc nhận tại điểm bán nhé.", en: "Please choose delivery or pickup." },
  address_missing: { vi: "Bạn chọn tỉnh và xã/phường nhận hàng nhé.", en: "Please choose the province and commune to deliver to." },
  line1_missing: { vi: "Bạn ghi số nhà, đường hoặc thôn để người giao tìm được nhé.", en: "Please write the house number, street or hamlet so that the courier finds you." },
  line1_invalid: { vi: "Địa chỉ dài tối đa 200 ký tự, trên một dòng.", en: "The address is one line of at most 200 characters." },
  commune_unknown: { vi: "Không có xã/phường này trong tỉnh đã chọn. Bạn chọn lại từ danh sách nhé.", en: "There is no such commune in this province today. Please choose it from the list." },
  sales_point_missing: { vi: "Bạn chọn điểm bán muốn tới nhận nhé.", en: "Please choose the sales point to pick the goods up at." },
  sales_point_unknown: { vi: "Điểm bán này không nhận giữ hàng. Bạn chọn điểm khác nhé.", en: "Orders cannot be picked up at this sales point. Please choose another." },
  name_invalid: { vi: "Bạn ghi họ tên người nhận, từ 1 đến 80 ký tự.", en: "Please write the recipient's name, 1 to 80 characters." },
  phone_invalid: { vi: "Số điện thoại chưa đúng. Bạn ghi số Việt Nam 10 chữ số, ví dụ 0912 345 678.", en: "This is not a Vietnamese phone number. Please write 10 digits, like 0912 345 678." },
  email_invalid: { vi: "E-mail chưa đúng. Bạn sửa lại hoặc để trống nhé.", en: "This e-mail address is not right. Please correct it or leave it out." },
  note_invalid: { vi: "Lời nhắn dài tối đa 500 ký tự.", en: "The note has at most 500 characters." },
  consents_invalid: { vi: "Mục đồng ý không đúng. Bạn tải lại trang rồi chọn lại nhé.", en: "A consent is not right. Please reload the page and choose again." },
  payment_invalid: { vi: "Cách thanh toán này chưa dùng được. Bạn chọn cách khác nhé.", en: "This way of paying is not available. Please choose another." },
  card_unavailable: { vi: "Chưa mở được trang trả thẻ nên chưa đặt gì cả. Bạn thử lại sau ít phút hoặc chọn cách trả khác nhé.", en: "The card page could not be opened, so nothing has been ordered. Please try again in a few minutes or choose another way to pay." },
  idempotency_key_invalid: { vi: "Thiếu mã chống đặt trùng (Idempotency-Key, 16–80 ký tự). Bạn tải lại trang rồi thử lại nhé.", en: "The header Idempotency-Key (16–80 characters) is missing. Please reload the page and try again." },
  idempotency_key_reused: { vi: "Mã chống đặt trùng này đã dùng cho một đơn khác. Bạn tải lại trang rồi đặt lại nhé.", en: "This Idempotency-Key belongs to another order. Please reload the page and try again." },
  placing_underway: { vi: "Đơn này đang được xử lý. Bạn đợi vài giây rồi thử lại nhé.", en: "This order is being placed right now. Please wait a few seconds and try again." },
  quote_changed: { vi: "Giá hoặc hàng vừa thay đổi. Bạn xem lại đơn rồi xác nhận lần nữa nhé.", en: "Prices or stock have just changed. Please look at the order again and confirm." },
  out_of_stock: { vi: "Có món vừa hết hàng. Bạn xem lại giỏ rồi đặt lại nhé.", en: "Something has just sold out. Please look at your cart and order again." },
  order_unknown: { vi: "Không tìm thấy đơn hàng với mã và số điện thoại này. Bạn kiểm tra lại cả hai nhé.", en: "There is no order with this code and phone number. Please check both." },
  too_many_tries: { vi: "Bạn đã thử quá nhiều lần. Vui lòng đợi {minutes} phút rồi thử lại.", en: "Too many tries. Please wait {minutes} minutes and try again." },
  not_cancelable: { vi: "Đơn này không còn hủy được nữa vì hàng đã được đóng gói hoặc đơn đã kết thúc. Bạn gọi cửa hàng để được giúp nhé.", en: "This order can no longer be canceled: it has been packed or has ended. Please call the shop." },
  shop_not_ready: { vi: "Cửa hàng chưa mở bán. Bạn quay lại sau nhé.", en: "The shop is not open for orders yet. Please come back later." },
} as const

export type RefusalCode = keyof typeof refusalTexts

export const timelineTexts = {
  placed: { vi: "Đã nhận đơn", en: "Order received" },
  paid: { vi: "Đã thanh toán", en: "Paid" },
  preparing: { vi: "Đóng gói", en: "Packed" },
  shipped: { vi: "Giao cho người vận chuyển", en: "On its way" },
  shipped_pickup: { vi: "Hàng đã tới điểm bán, mời bạn tới nhận", en: "Ready at the sales point" },
  delivered: { vi: "Đã giao tới tay bạn", en: "Delivered" },
  delivered_pickup: { vi: "Đã nhận hàng", en: "Picked up" },
  canceled: { vi: "Đã hủy đơn", en: "Canceled" },
  expired: { vi: "Hết hạn thanh toán, đơn đã đóng", en: "Payment did not arrive in time; the order is closed" },
} as const

export const deliveryTexts = {
  pickup: { vi: (point: string) => `Nhận tại ${point}`, en: (point: string) => `Pickup at ${point}` },
} as const

/** The authority stopped the sale; the reason is its own words. */
export const saleStopText: Record<Locale, (reason: string) => string> = {
  vi: (reason) => `Cơ quan quản lý đã tạm dừng bán sản phẩm này: ${reason} Bạn bỏ khỏi giỏ giúp nhé.`,
  en: (reason) => `The authority has stopped the sale of this product: ${reason} Please take it out of your cart.`,
}

/** Boxes of a lot were taken off sale; a recall or a hold says why in the office's own words. */
export const lotStopText: Record<Locale, (lot: { code: string; state: "recalled" | "held" | "expired"; reason: string | null }) => string> = {
  vi: ({ code, state, reason }) => ({ recalled: `Lô ${code} đã bị thu hồi${reason ? `: ${reason.replace(/\.$/, "")}` : ""}.`, held: `Lô ${code} đang tạm giữ để kiểm tra.`, expired: `Lô ${code} đã hết hạn.` })[state],
  en: ({ code, state }) => ({ recalled: `Lot ${code} has been recalled and is not sold any more.`, held: `Lot ${code} is being held for a check.`, expired: `Lot ${code} is past its date.` })[state],
}
