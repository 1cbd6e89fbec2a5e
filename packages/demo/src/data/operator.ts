import type { Words } from "./words"

/** Invented. Numbers of zeros, so that nobody is called and nothing can be looked up. */
export const OPERATOR: {
  name: Words
  address: Words
  registration_number: string
  registration_issuer: Words
  phone: string
  email: string
} = {
  name: { vi: "Cửa hàng OCOP Vũ Quang (dữ liệu minh họa)", en: "OCOP Vũ Quang shop (demo data)" },
  address: { vi: "Xã Vũ Quang, tỉnh Hà Tĩnh", en: "Vũ Quang commune, Hà Tĩnh, Vietnam" },
  registration_number: "0000000000",
  registration_issuer: { vi: "một cơ quan minh họa", en: "a demo registry" },
  phone: "0239 000 0000",
  email: "hotro@vuquang.example",
}
