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

export const TYPE_NAMES: Record<ProducerType, string> = {
  cooperative: "Hợp tác xã",
  coop_group: "Tổ hợp tác",
  coop_union: "Liên hiệp hợp tác xã",
  enterprise: "Doanh nghiệp",
  household: "Hộ có đăng ký kinh doanh",
  farm: "Trang trại",
}

export const PROVENANCE_NAMES: Record<Producer["provenance"], string> = {
  press: "Theo báo chí, chỉ trưng bày",
  demo: "Dữ liệu minh họa",
  registered: "Đã đăng ký",
}

export const typeName = (type: ProducerType | null): string => (type ? TYPE_NAMES[type] : "Chưa rõ loại hình")

/** "xã Đức Lĩnh, nay là xã Mai Hoa" */
export const communeName = ({ commune }: Pick<Producer, "commune">): string => {
  if (!commune) return "Chưa rõ xã"
  return commune.now && commune.now !== commune.then ? `${commune.then}, nay thuộc ${commune.now}` : commune.then
}
