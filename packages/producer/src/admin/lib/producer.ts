export type ProducerType = "cooperative" | "coop_group" | "coop_union" | "enterprise" | "household" | "farm"

export interface Producer {
  id: string
  handle: string
  name: string
  type: ProducerType | null
  summary: string
  story?: string | null
  provenance: "press" | "demo" | "registered"
  source: string | null
  status: "active" | "suspended"
  commune: { then: string; now: string | null } | null
  products?: ({ id: string; title: string } | null)[]
  stock_locations?: ({ id: string; name: string } | null)[]
}

const vi = {
  title: "Chủ thể",
  type: "Loại hình",
  types: {
    cooperative: "Hợp tác xã",
    coop_group: "Tổ hợp tác",
    coop_union: "Liên hiệp hợp tác xã",
    enterprise: "Doanh nghiệp",
    household: "Hộ có đăng ký kinh doanh",
    farm: "Trang trại",
  } as Record<ProducerType, string>,
  noType: "Chưa rõ loại hình",
  provenances: { press: "Theo báo chí, chỉ trưng bày", demo: "Dữ liệu minh họa", registered: "Đã đăng ký" } as Record<Producer["provenance"], string>,
  provenance: "Nguồn",
  commune: "Xã",
  noCommune: "Chưa rõ xã",
  nowIn: "nay thuộc",
  products: "Sản phẩm",
  locations: "Kho",
  none: "Chưa có",
  status: "Trạng thái",
  active: "Đang hoạt động",
  suspended: "Tạm dừng",
  suspend: "Tạm dừng",
  resume: "Cho hoạt động lại",
  suspendTitle: "Tạm dừng chủ thể này?",
  suspendText: "Mọi sản phẩm của chủ thể rời khỏi quầy hàng trong vài giây. Có thể cho hoạt động lại bất cứ lúc nào.",
  cancel: "Thôi",
  saved: "Đã lưu",
  soon: "Trang công khai đổi theo trong vài giây.",
  notSaved: "Chưa lưu được",
  tryAgain: "Hãy thử lại.",
  words: "Lời giới thiệu trên trang công khai",
  name: "Tên",
  summary: "Một câu giới thiệu",
  story: "Câu chuyện",
  privacy: "Không ghi số điện thoại, số căn cước hay địa chỉ nhà riêng.",
  save: "Lưu",
  empty: "Chưa có chủ thể nào",
  messages: "Tin nhắn",
  noMessages: "Chưa có tin nào",
  noMessagesText: "Chủ thể đọc tin ở trang Nhà sản xuất.",
  newMessage: "Tin gửi chủ thể",
  send: "Gửi",
  sent: "Đã gửi",
}

const en: typeof vi = {
  title: "Producers",
  type: "Type",
  types: { cooperative: "Cooperative", coop_group: "Cooperative group", coop_union: "Union of cooperatives", enterprise: "Enterprise", household: "Registered household", farm: "Farm" },
  noType: "Type not known",
  provenances: { press: "As the press tells it, shown only", demo: "Demonstration data", registered: "Registered" },
  provenance: "Source",
  commune: "Commune",
  noCommune: "Commune not known",
  nowIn: "now in",
  products: "Products",
  locations: "Stock locations",
  none: "None yet",
  status: "Status",
  active: "Active",
  suspended: "Suspended",
  suspend: "Suspend",
  resume: "Let it sell again",
  suspendTitle: "Suspend this producer?",
  suspendText: "All its products leave the shelves within seconds. It can be let back any time.",
  cancel: "Cancel",
  saved: "Saved",
  soon: "The public page follows within seconds.",
  notSaved: "Not saved",
  tryAgain: "Please try again.",
  words: "Words on the public page",
  name: "Name",
  summary: "One sentence",
  story: "Story",
  privacy: "No phone number, identity number or home address.",
  save: "Save",
  empty: "No producer yet",
  messages: "Messages",
  noMessages: "No messages yet",
  noMessagesText: "The producer reads them in its portal.",
  newMessage: "To the producer",
  send: "Send",
  sent: "Sent",
}

export const words = { vi, en }
export type Words = typeof vi

export const typeName = (type: ProducerType | null, say: Words): string => (type ? say.types[type] : say.noType)

/** "xã Đức Lĩnh, nay thuộc xã Mai Hoa" */
export const communeName = ({ commune }: Pick<Producer, "commune">, say: Words): string => {
  if (!commune) return say.noCommune
  return commune.now && commune.now !== commune.then ? `${commune.then}, ${say.nowIn} ${commune.now}` : commune.then
}
