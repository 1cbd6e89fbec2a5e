import type { Words } from "./words"

export interface DemoFair {
  handle: string
  name: Words
  about: Words
  place: Words
  unit: { code: string; valid_from: string }
  /** days from today */
  first: number
  last: number
  answers_by: number
  opens_at: string
  closes_at: string
  booths: { number: string; size: number }[]
  /** null: silent; in order of invitation */
  invited: { producer: string; booth: string; answer: { goods: { sku: string; quantity: number }[] } | { sorry: string } | null }[]
  /** `paid` null: not yet */
  costs: { title: string; planned: number; paid: number | null }[]
  staff: { booth: string; day: number; name: string }[]
}

const TODAY = { valid_from: "2025-07-01" }

/** Invented. One that is over, sold and settled; one that is certain and told of; one whose invitations are out, with every kind of answer. */
export const PAST_FAIR: DemoFair = {
  handle: "phien-cho-cam-mat-ong",
  name: { vi: "Phiên chợ cam và mật ong Vũ Quang", en: "Vũ Quang orange and honey market" },
  about: { vi: "Ba ngày đầu vụ cam: nếm thử tại gian, xem sổ vườn của từng lô, mua về hoặc gửi xe về xuôi.", en: "Three days at the start of the orange season: taste, read each lot's orchard book, take it home or have it sent." },
  place: { vi: "Sân nhà văn hóa xã Vũ Quang (địa chỉ minh họa)", en: "Yard of the Vũ Quang culture house (demo address)" },
  unit: { code: "18313", ...TODAY },
  first: -6,
  last: -4,
  answers_by: -20,
  opens_at: "07:30",
  closes_at: "20:00",
  booths: [{ number: "A1", size: 12 }, { number: "A2", size: 9 }],
  invited: [
    { producer: "htx-cam-son-tho", booth: "A1", answer: { goods: [{ sku: "VQ-CAMCHANH-5KG", quantity: 12 }] } },
    { producer: "htx-ong-rung", booth: "A2", answer: { goods: [{ sku: "VQ-MATONG-3VI", quantity: 6 }] } },
  ],
  costs: [
    { title: "Thuê rạp, bàn ghế", planned: 2_400_000, paid: 2_350_000 },
    { title: "Điện, nước, vệ sinh", planned: 600_000, paid: 540_000 },
    { title: "In biển gian, nhãn giá", planned: 400_000, paid: 380_000 },
  ],
  staff: [{ booth: "A1", day: -6, name: "Chị Hoa (minh họa)" }, { booth: "A2", day: -6, name: "Anh Tuấn (minh họa)" }],
}

export const COMING_FAIR: DemoFair = {
  handle: "hoi-xuan-ocop",
  name: { vi: "Hội xuân OCOP Vũ Quang", en: "Vũ Quang spring OCOP fair" },
  about: { vi: "Năm ngày giữa quảng trường: cam chanh cuối vụ, mật ong, giò me và hộp quà, người làm đứng bán tại gian.", en: "Five days on the square: the last cam chanh oranges, honey, veal sausage and gift boxes, sold by those who make them." },
  place: { vi: "Quảng trường trung tâm (địa chỉ minh họa)", en: "Central square (demo address)" },
  unit: { code: "18313", ...TODAY },
  first: 40,
  last: 44,
  answers_by: -5,
  opens_at: "08:00",
  closes_at: "21:00",
  booths: [{ number: "1", size: 12 }, { number: "2", size: 12 }, { number: "3", size: 9 }],
  invited: [
    { producer: "htx-cam-son-tho", booth: "1", answer: { goods: [{ sku: "VQ-CAMCHANH-5KG", quantity: 30 }] } },
    { producer: "htx-ong-rung", booth: "2", answer: { goods: [{ sku: "VQ-MATONG-3VI", quantity: 24 }] } },
    { producer: "co-so-gio-me", booth: "3", answer: { goods: [{ sku: "VQ-GIOME-500G", quantity: 40 }] } },
    { producer: "tht-cam-huong-tho", booth: "1", answer: { sorry: "Cam V2 đã hái hết trước Tết, xin hẹn hội sau." } },
  ],
  costs: [
    { title: "Thuê gian, mặt bằng", planned: 6_000_000, paid: null },
    { title: "Điện, âm thanh", planned: 1_500_000, paid: null },
  ],
  staff: [{ booth: "1", day: 40, name: "Chị Hoa (minh họa)" }],
}

export const PLANNED_FAIR: DemoFair = {
  handle: "phien-cho-qua-que",
  name: { vi: "Phiên chợ quà quê Mai Hoa", en: "Mai Hoa country market" },
  about: { vi: "Hai ngày cuối tuần: quà quê của các xã, có chỗ nếm và chỗ ngồi.", en: "A weekend of what the communes make, with room to taste and to sit." },
  place: { vi: "Sân vận động xã Mai Hoa (địa chỉ minh họa)", en: "Mai Hoa sports ground (demo address)" },
  unit: { code: "18322", ...TODAY },
  first: 75,
  last: 76,
  answers_by: 21,
  opens_at: "07:00",
  closes_at: "18:00",
  booths: [{ number: "1", size: 9 }, { number: "2", size: 9 }],
  invited: [
    { producer: "htx-cam-son-tho", booth: "1", answer: null },
    { producer: "htx-ong-rung", booth: "2", answer: { goods: [{ sku: "VQ-MATONG-3VI", quantity: 12 }] } },
    { producer: "co-so-gio-me", booth: "2", answer: { sorry: "Tuần ấy nhà có việc, xin hẹn phiên sau." } },
  ],
  costs: [{ title: "Dựng rạp", planned: 2_000_000, paid: null }],
  staff: [],
}
