/** Something bought, in grams, millilitres or pieces. */
export interface DemoInput {
  title: string
  quantity: number
  uom: "g" | "ml" | "piece"
  supplier: string
  supplier_lot: string
}

/** How the goods of one producer come about. Stock is what comes out of it: see `VariantRow.stock`. */
export interface DemoMaking {
  producer: string
  /** taken from harvests or extractions of the producer's book, newest first */
  harvested?: {
    sku: string
    /** what one unit takes, in grams; left out: what the label says */
    per_unit?: number
    /** of what is packed, the part that is lost in grading */
    loss: number
    /** boxes made when the shop has none on sale */
    in_store?: number
  }[]
  /** made of bought things, and of honey from the book where `honey` says how many grams */
  made?: { sku: string; title: string; honey?: number; inputs: DemoInput[]; per_unit: { quantity: number; uom: "g" } | null; days_ago: number; units: number }[]
}

const bought = (title: string, quantity: number, supplier: string, supplier_lot: string, uom: DemoInput["uom"] = "g"): DemoInput => ({ title, quantity, uom, supplier: `${supplier} (minh họa)`, supplier_lot })

export const DEMO_MAKINGS: DemoMaking[] = [
  { producer: "htx-cam-son-tho", harvested: [{ sku: "VQ-CAMCHANH-5KG", loss: 0.04 }] },
  { producer: "htx-cam-bu-huong-dien", harvested: [{ sku: "VQ-CAMBU-5KG", loss: 0.05, in_store: 30 }] },
  {
    producer: "tht-cam-huong-tho",
    harvested: [
      { sku: "VQ-CAMV2-10KG", loss: 0.03, in_store: 6 },
      { sku: "VQ-CAMV2-5KG", loss: 0.03, in_store: 10 },
      { sku: "VQ-CAMV2-3KG", loss: 0.03, in_store: 10 },
    ],
  },
  {
    producer: "tht-buoi",
    harvested: [
      { sku: "VQ-BUOI-6", per_unit: 7_200, loss: 0.02 },
      { sku: "VQ-BUOI-1", per_unit: 1_200, loss: 0.02 },
    ],
  },
  {
    producer: "tht-lam-san-huong-quang",
    made: [
      { sku: "VQ-MANGKHO-500G", title: "Măng khô", inputs: [bought("Măng tươi", 420_000, "Bà con xã Hương Quang", "MH-MT-0611")], per_unit: { quantity: 500, uom: "g" }, days_ago: 40, units: 80 },
      { sku: "VQ-MANGKHO-1KG", title: "Măng khô", inputs: [bought("Măng tươi", 310_000, "Bà con xã Hương Quang", "MH-MT-0618")], per_unit: { quantity: 1_000, uom: "g" }, days_ago: 33, units: 28 },
    ],
  },
  {
    producer: "co-so-gio-me",
    made: [
      {
        sku: "VQ-GIOME-500G",
        title: "Giò me",
        inputs: [bought("Thịt me", 14_600, "Lò mổ Hương Minh", "MH-ME-27"), bought("Gừng, sả, tiêu", 900, "Chợ Vũ Quang", "MH-GV-11"), bought("Nước mắm", 400, "Cơ sở Kỳ Ninh", "MH-NM-08")],
        per_unit: { quantity: 500, uom: "g" },
        days_ago: 0,
        units: 30,
      },
    ],
  },
  {
    producer: "htx-ong-rung",
    made: [
      {
        sku: "VQ-MATONG-3VI",
        title: "Mật ong ba vị",
        honey: 43_500,
        inputs: [bought("Gừng sẻ", 1_300, "Hộ trồng gừng xã Thượng Đức", "MH-GS-04"), bought("Nghệ vàng", 1_000, "Hộ trồng nghệ xã Thượng Đức", "MH-NV-02")],
        per_unit: { quantity: 750, uom: "g" },
        days_ago: 50,
        units: 60,
      },
    ],
  },
  {
    producer: "htx-duoc-lieu",
    made: [
      {
        sku: "VQ-TRA-20",
        title: "Trà thảo mộc",
        inputs: [bought("Cỏ ngọt khô", 2_500, "Hộ trồng cỏ ngọt", "MH-CN-03"), bought("Hoa cúc khô", 1_500, "Hộ trồng cúc", "MH-HC-05"), bought("Gừng khô", 1_000, "Hộ trồng gừng", "MH-GK-01")],
        per_unit: { quantity: 40, uom: "g" },
        days_ago: 25,
        units: 115,
      },
    ],
  },
  {
    producer: "htx-du-lich",
    made: [{ sku: "VQ-TOUR-1", title: "Phiếu tour hồ Ngàn Trươi", inputs: [bought("Phiếu in sẵn có số", 40, "Nhà in Vũ Quang", "MH-PT-01", "piece")], per_unit: null, days_ago: 30, units: 40 }],
  },
]

/** The harvest of oranges whose boxes were called back while some were still on sale: the fourth of the six. */
export const DEMO_RECALL = { producer: "htx-cam-son-tho", harvest: 3, reason: "Mẫu kiểm nghiệm phát hiện dư lượng vượt ngưỡng (minh họa)" }

