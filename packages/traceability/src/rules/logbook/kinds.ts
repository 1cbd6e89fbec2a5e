import type { Bounds, ChoiceField, DayField, EntryKindSpec, NumberField, QuantityField, TextField } from "./fields"
import type { UnitKey } from "./units"

type Options<Of> = Partial<Omit<Of, "type" | "label">>

const text = (vi: string, en: string, options: Options<TextField> = {}): TextField => ({ type: "text", label: { vi, en }, max: 200, ...options })
const choice = (vi: string, en: string, choices: ChoiceField["choices"], options: Options<ChoiceField> = {}): ChoiceField => ({ type: "choice", label: { vi, en }, choices, ...options })
const quantity = (vi: string, en: string, units: readonly UnitKey[], options: Options<QuantityField> = {}): QuantityField => ({ type: "quantity", label: { vi, en }, units, ...options })
const number = (vi: string, en: string, min: number, max: number, options: Options<NumberField> = {}): NumberField => ({ type: "number", label: { vi, en }, min, max, ...options })
const day = (vi: string, en: string, options: Options<DayField> = {}): DayField => ({ type: "day", label: { vi, en }, ...options })
const note = text("Ghi thêm", "Note", { max: 1000 })

const required = { required: true } as const
const remember = { remember: true } as const
const asked = { required: true, remember: true } as const

/** Where a bound comes from when no law or standard names one. */
const LABEL = { vi: "liều ghi trên nhãn sản phẩm; ngoài khoảng thường gặp", en: "the dose on the product's label; outside what is common" }
const USUAL = { vi: "khoảng thường gặp ở vườn và trại ong trong vùng", en: "what is common in orchards and apiaries here" }
const usual = (min: number, max: number, source = USUAL): Bounds => ({ min, max, source })
/** Codex Stan 12-1981 (rev. 2019), 3.4: honeys other than heather ≤ 20 % water. */
const HONEY_MOISTURE = usual(13, 20, { vi: "Codex Stan 12-1981: mật ong không quá 20% nước", en: "Codex Stan 12-1981: no more than 20 % water in honey" })

const WEIGHTS: readonly UnitKey[] = ["kg", "ta", "tan", "yen", "g"]
const CROP = usual(1, 20_000)
const SPRAY_DOSES: readonly UnitKey[] = ["ml_per_binh_16l", "g_per_binh_16l", "ml_per_binh_20l", "g_per_binh_20l", "ml_per_phuy_200l", "g_per_phuy_200l", "ml_per_l", "g_per_l", "l_per_ha", "kg_per_ha"]
const OPERATOR = text("Người làm", "Done by", { ...asked, max: 80 })
const LOT = text("Mã lô", "Lot code", { max: 40 })
const BATCH = text("Số lô trên bao bì", "Batch number on the package", { max: 60, help: { vi: "Ghi để khi có thu hồi vật tư còn tìm được.", en: "Lets a recalled input be found again." } })

/**
 * What is written in the book: VietGAP for an orchard (TCVN 11892-1:2017) and the same care for bees. Data, so that phone, server,
 * export and check ask the very same things. A pre-harvest interval or a withdrawal period is copied from the product's label by
 * the person who holds it; no table of ours knows it.
 */
export const ENTRY_KINDS = {
  planting_material: {
    label: { vi: "Trồng cây, giống", en: "Planting" },
    of: "orchard",
    place: "plot",
    place_required: true,
    fields: {
      variety: text("Giống", "Variety", { ...asked, suggestions: ["Cam chanh (Xã Đoài)", "Cam V2", "Cam bù", "Bưởi Phúc Trạch", "Hồng giòn Yên Du"] }),
      rootstock: text("Gốc ghép", "Rootstock", { ...remember, suggestions: ["Chấp", "Bưởi chua", "Cam voi"] }),
      supplier: text("Nơi cung cấp giống", "Supplier", asked),
      quantity: quantity("Số cây", "Trees", ["cay"], { ...required, bounds: { "1": usual(1, 5000) } }),
      treatment: text("Xử lý giống, đất", "Treatment of plants or soil"),
      note,
    },
  },
  fertilizer: {
    label: { vi: "Bón phân", en: "Fertiliser" },
    of: "orchard",
    place: "plot",
    place_required: true,
    daily: true,
    fields: {
      product: text("Tên phân", "Product", asked),
      type: choice(
        "Loại",
        "Type",
        {
          organic: { vi: "Hữu cơ, chuồng hoai", en: "Organic, composted manure" },
          microbial: { vi: "Hữu cơ vi sinh", en: "Microbial" },
          npk: { vi: "NPK", en: "NPK" },
          single: { vi: "Đơn (đạm, lân, kali)", en: "Single nutrient" },
          foliar: { vi: "Phân bón lá", en: "Foliar" },
          lime: { vi: "Vôi, cải tạo đất", en: "Lime, soil conditioner" },
        },
        asked,
      ),
      npk: text("N-P-K", "N-P-K", { ...remember, max: 20, pattern: { regex: "^\\d{1,2}([.,]\\d)?-\\d{1,2}([.,]\\d)?-\\d{1,2}([.,]\\d)?$", hint: { vi: "Ghi như trên bao, ví dụ 16-16-8.", en: "As on the bag, e.g. 16-16-8." } } }),
      maker: text("Nhà sản xuất", "Maker", remember),
      batch: BATCH,
      dose: quantity("Lượng bón", "Amount", ["kg_per_cay", "g_per_cay", "kg", "bao_25kg", "bao_50kg", "ta", "kg_per_sao", "kg_per_ha", "l", "l_per_cay", "l_per_sao", "l_per_ha"], {
        ...asked,
        bounds: { kg: usual(0.01, 5000, LABEL), "kg/m2": usual(0, 5, LABEL), l: usual(0.01, 5000, LABEL), "l/m2": usual(0, 5, LABEL) },
      }),
      method: choice("Cách bón", "Method", { ditch: { vi: "Rạch, đào rãnh quanh tán", en: "In a ditch around the crown" }, spread: { vi: "Rải", en: "Spread" }, dissolved: { vi: "Hòa nước tưới", en: "Dissolved in water" }, sprayed: { vi: "Phun qua lá", en: "Sprayed on leaves" } }, remember),
      operator: OPERATOR,
      bought_on: day("Ngày mua", "Bought on", { not: "after" }),
      note,
    },
  },
  pesticide: {
    label: { vi: "Phun thuốc", en: "Spraying" },
    of: "orchard",
    place: "plot",
    place_required: true,
    daily: true,
    fields: {
      pest: text("Sâu, bệnh", "Pest or disease", { ...asked, suggestions: ["Nhện đỏ", "Sâu vẽ bùa", "Rầy chổng cánh", "Ruồi vàng", "Bệnh loét", "Thối gốc chảy gôm", "Ghẻ sẹo"] }),
      product: text("Tên thuốc", "Product", asked),
      active_ingredient: text("Hoạt chất", "Active ingredient", asked),
      registration_no: text("Số đăng ký", "Registration no.", { ...remember, max: 60 }),
      batch: BATCH,
      dose: quantity("Liều dùng", "Dose", SPRAY_DOSES, { ...asked, bounds: { "l/l": usual(0.00005, 0.01, LABEL), "kg/l": usual(0.00005, 0.02, LABEL), "l/m2": usual(0.000005, 0.0006, LABEL), "kg/m2": usual(0.000005, 0.0006, LABEL) } }),
      water_volume: quantity("Lượng nước", "Water", ["binh_16l", "binh_20l", "binh_25l", "phuy_200l", "l", "m3"], { ...asked, bounds: { l: usual(1, 5000) } }),
      equipment: choice("Dụng cụ", "Equipment", { knapsack: { vi: "Bình đeo vai", en: "Knapsack sprayer" }, motor: { vi: "Máy phun", en: "Motor sprayer" }, drone: { vi: "Máy bay không người lái", en: "Drone" } }, asked),
      operator: OPERATOR,
      weather: choice("Thời tiết", "Weather", { sunny: { vi: "Nắng", en: "Sunny" }, cloudy: { vi: "Râm mát", en: "Cloudy" }, windy: { vi: "Có gió", en: "Windy" }, drizzle: { vi: "Mưa nhẹ", en: "Drizzle" } }, asked),
      phi_days: number("Thời gian cách ly", "Pre-harvest interval", 0, 365, { ...asked, whole: true, suffix: { vi: "ngày", en: "days" }, bounds: usual(1, 60, { vi: "thời gian cách ly ghi trên nhãn thuốc", en: "the interval on the product's label" }), help: { vi: "Chép đúng trên nhãn thuốc.", en: "Copy it from the label." } }),
      earliest_harvest: { type: "computed_day", label: { vi: "Được hái từ", en: "May be harvested from" }, plus: "phi_days" },
      note,
    },
  },
  irrigation: {
    label: { vi: "Tưới nước", en: "Irrigation" },
    of: "orchard",
    place: "plot",
    place_required: true,
    daily: true,
    fields: {
      source: choice("Nguồn nước", "Source", { stream: { vi: "Khe, suối", en: "Stream" }, lake: { vi: "Hồ, đập", en: "Lake, dam" }, well: { vi: "Giếng", en: "Well" }, tank: { vi: "Bể chứa", en: "Tank" } }, asked),
      method: choice("Cách tưới", "Method", { drip: { vi: "Nhỏ giọt", en: "Drip" }, sprinkler: { vi: "Phun mưa", en: "Sprinkler" }, hose: { vi: "Vòi kéo", en: "Hose" }, furrow: { vi: "Tràn rãnh", en: "Furrow" } }, asked),
      volume: quantity("Lượng nước", "Water", ["m3", "l", "phuy_200l", "l_per_cay"], { ...remember, bounds: { l: usual(1, 2_000_000) } }),
      duration: quantity("Thời gian tưới", "Duration", ["gio", "phut"], { ...remember, bounds: { s: usual(60, 86_400) } }),
      water_test_ref: text("Phiếu thử nước", "Water test ref.", { ...remember, max: 80 }),
      note,
    },
  },
  harvest: {
    label: { vi: "Thu hoạch", en: "Harvest" },
    of: "orchard",
    place: "plot",
    place_required: true,
    daily: true,
    fields: {
      quantity: quantity("Sản lượng", "Quantity", WEIGHTS, { ...required, bounds: { kg: CROP } }),
      pickers: number("Số người hái", "Pickers", 1, 500, { ...remember, whole: true }),
      container: choice("Đựng bằng", "Container", { crate: { vi: "Sọt nhựa", en: "Plastic crate" }, basket: { vi: "Sọt tre, thúng", en: "Basket" }, carton: { vi: "Thùng giấy", en: "Carton" }, bag: { vi: "Bao", en: "Bag" } }, asked),
      lot_code: LOT,
      note,
    },
  },
  handling: {
    label: { vi: "Sơ chế, đóng gói", en: "Handling" },
    of: "both",
    place: "none",
    place_required: false,
    fields: {
      steps: { type: "choices", label: { vi: "Việc đã làm", en: "Done" }, choices: { washing: { vi: "Rửa", en: "Washed" }, grading: { vi: "Phân loại", en: "Graded" }, waxing: { vi: "Bọc, phủ sáp", en: "Wrapped, waxed" }, packing: { vi: "Đóng gói", en: "Packed" } }, ...asked },
      lot_code: LOT,
      quantity: quantity("Khối lượng", "Quantity", WEIGHTS, { ...required, bounds: { kg: CROP } }),
      operator: OPERATOR,
      note,
    },
  },
  storage: {
    label: { vi: "Bảo quản", en: "Storage" },
    of: "both",
    place: "none",
    place_required: false,
    fields: {
      location: text("Nơi để", "Where", asked),
      lot_code: LOT,
      quantity: quantity("Số lượng", "Quantity", [...WEIGHTS, "l", "can_20l", "can_30l", "phuy_200l"], { ...required, bounds: { kg: CROP } }),
      temperature: quantity("Nhiệt độ", "Temperature", ["celsius"], { ...remember, bounds: { K: usual(271, 313) } }),
      until_on: day("Đến ngày", "Until", { not: "before" }),
      note,
    },
  },
  sale: {
    label: { vi: "Bán", en: "Sale" },
    of: "both",
    place: "none",
    place_required: false,
    fields: {
      buyer: text("Bán cho", "Buyer", asked),
      quantity: quantity("Số lượng", "Quantity", [...WEIGHTS, "l", "chai", "thung", "can_20l"], { ...required, bounds: { kg: CROP } }),
      lot_code: LOT,
      note,
    },
  },
  input_stock: {
    label: { vi: "Mua vật tư", en: "Inputs bought" },
    of: "both",
    place: "none",
    place_required: false,
    fields: {
      product: text("Tên vật tư", "Product", asked),
      type: choice("Loại", "Type", { fertilizer: { vi: "Phân bón", en: "Fertiliser" }, pesticide: { vi: "Thuốc BVTV", en: "Plant protection product" }, feed: { vi: "Thức ăn cho ong", en: "Bee feed" }, drug: { vi: "Thuốc thú y", en: "Veterinary drug" }, packaging: { vi: "Bao bì", en: "Packaging" }, other: { vi: "Khác", en: "Other" } }, asked),
      supplier: text("Nơi bán", "Supplier", asked),
      batch: BATCH,
      quantity: quantity("Số lượng", "Quantity", ["kg", "g", "bao_25kg", "bao_50kg", "l", "ml", "chai", "cai"], { ...required, bounds: { kg: usual(0.001, 20_000), l: usual(0.001, 5000) } }),
      use_by: day("Hạn dùng", "Use by", { not: "before" }),
      note,
    },
  },
  waste: {
    label: { vi: "Thu gom rác thải", en: "Waste" },
    of: "both",
    place: "either",
    place_required: false,
    fields: {
      what: choice("Loại rác", "What", { pesticide_package: { vi: "Vỏ bao thuốc BVTV", en: "Pesticide packages" }, fertilizer_package: { vi: "Bao phân bón", en: "Fertiliser bags" }, fruit: { vi: "Quả hỏng", en: "Spoiled fruit" }, other: { vi: "Khác", en: "Other" } }, asked),
      quantity: quantity("Số lượng", "Quantity", ["kg", "cai"], { bounds: { kg: usual(0.01, 5000) } }),
      disposal: text("Xử lý thế nào", "Disposal", asked),
      note,
    },
  },
  training: {
    label: { vi: "Tập huấn", en: "Training" },
    of: "both",
    place: "none",
    place_required: false,
    fields: {
      topic: text("Nội dung", "Topic", required),
      trainer: text("Đơn vị tập huấn", "Trainer", asked),
      people: number("Số người dự", "People", 1, 1000, { ...required, whole: true }),
      note,
    },
  },
  soil_water_test: {
    label: { vi: "Xét nghiệm đất, nước, sản phẩm", en: "Test of soil, water or product" },
    of: "both",
    place: "either",
    place_required: false,
    fields: {
      sample: choice("Mẫu", "Sample", { soil: { vi: "Đất", en: "Soil" }, water: { vi: "Nước", en: "Water" }, product: { vi: "Sản phẩm", en: "Product" } }, asked),
      laboratory: text("Phòng thử nghiệm", "Laboratory", asked),
      report_no: text("Số phiếu", "Report no.", { ...required, max: 80 }),
      result: choice("Kết quả", "Result", { pass: { vi: "Đạt", en: "Passed" }, fail: { vi: "Không đạt", en: "Failed" } }, required),
      parameters: text("Chỉ tiêu", "Parameters", { max: 1000 }),
      note,
    },
  },
  hive_placement: {
    label: { vi: "Đặt thùng ong", en: "Hives placed" },
    of: "apiary",
    place: "apiary",
    place_required: true,
    fields: {
      floral_source: text("Nguồn hoa", "Floral source", { ...asked, suggestions: ["Hoa rừng", "Keo", "Nhãn, vải", "Cam, bưởi", "Lim"] }),
      colonies: number("Số đàn", "Colonies", 1, 2000, { ...asked, whole: true, bounds: usual(1, 500) }),
      note,
    },
  },
  feeding: {
    label: { vi: "Cho ong ăn", en: "Feeding" },
    of: "apiary",
    place: "apiary",
    place_required: true,
    daily: true,
    fields: {
      feed: choice("Thức ăn", "Feed", { sugar: { vi: "Đường", en: "Sugar" }, pollen: { vi: "Phấn hoa, bột thay phấn", en: "Pollen or substitute" }, honey: { vi: "Mật ong", en: "Honey" } }, asked),
      quantity: quantity("Lượng", "Amount", ["kg", "l"], { ...asked, bounds: { kg: usual(0.1, 1000), l: usual(0.1, 1000) } }),
      stop_on: day("Ngày cho ăn cuối", "Last day of feeding", { offered: "happened_on", not: "before", help: { vi: "Để trống nếu còn cho ăn: chưa quay mật được.", en: "Leave empty while feeding goes on: no extraction until then." } }),
      note,
    },
  },
  treatment: {
    label: { vi: "Trị bệnh cho ong", en: "Treatment of bees" },
    of: "apiary",
    place: "apiary",
    place_required: true,
    fields: {
      disease: text("Bệnh", "Disease", { ...asked, suggestions: ["Ve Varroa", "Thối ấu trùng", "Ve nhỏ Tropilaelaps", "Ỉa chảy"] }),
      drug: text("Thuốc", "Drug", asked),
      batch: BATCH,
      dose: quantity("Liều dùng", "Dose", ["ml", "g", "cai", "g_per_l", "ml_per_l"], { ...asked, bounds: { l: usual(0.0001, 20, LABEL), kg: usual(0.0001, 5, LABEL) } }),
      operator: OPERATOR,
      withdrawal_days: number("Thời gian ngừng thuốc", "Withdrawal period", 0, 365, { ...asked, whole: true, suffix: { vi: "ngày", en: "days" }, bounds: usual(0, 90, { vi: "thời gian ngừng thuốc ghi trên nhãn", en: "the withdrawal period on the label" }), help: { vi: "Chép đúng trên nhãn thuốc.", en: "Copy it from the label." } }),
      earliest_extraction: { type: "computed_day", label: { vi: "Được quay mật từ", en: "May be extracted from" }, plus: "withdrawal_days" },
      note,
    },
  },
  extraction: {
    label: { vi: "Quay mật", en: "Extraction" },
    of: "apiary",
    place: "apiary",
    place_required: true,
    daily: true,
    fields: {
      quantity: quantity("Sản lượng mật", "Honey", ["kg", "l", "can_20l", "can_30l", "ta"], { ...required, bounds: { kg: usual(0.5, 5000), l: usual(0.5, 4000) } }),
      moisture: number("Độ ẩm", "Moisture", 5, 60, { suffix: { vi: "%", en: "%" }, bounds: HONEY_MOISTURE }),
      lot_code: LOT,
      note,
    },
  },
  filtering: {
    label: { vi: "Lọc mật", en: "Filtering" },
    of: "apiary",
    place: "none",
    place_required: false,
    fields: {
      lot_code: LOT,
      quantity: quantity("Lượng mật", "Honey", ["kg", "l", "can_20l", "can_30l"], { ...required, bounds: { kg: usual(0.5, 5000), l: usual(0.5, 4000) } }),
      mesh: text("Lưới lọc", "Mesh", { ...remember, max: 80 }),
      operator: OPERATOR,
      note,
    },
  },
  dehydration: {
    label: { vi: "Hạ thủy phần", en: "Dehydration" },
    of: "apiary",
    place: "none",
    place_required: false,
    fields: {
      lot_code: LOT,
      quantity: quantity("Lượng mật", "Honey", ["kg", "l", "can_20l", "can_30l"], { ...required, bounds: { kg: usual(0.5, 5000), l: usual(0.5, 4000) } }),
      moisture_before: number("Độ ẩm trước", "Moisture before", 5, 60, { ...required, suffix: { vi: "%", en: "%" }, bounds: usual(13, 35) }),
      moisture_after: number("Độ ẩm sau", "Moisture after", 5, 60, { ...required, suffix: { vi: "%", en: "%" }, bounds: HONEY_MOISTURE }),
      temperature: quantity("Nhiệt độ", "Temperature", ["celsius"], { ...remember, bounds: { K: usual(288, 318, { vi: "mật ong đun quá 45 °C mất enzym", en: "honey loses its enzymes above 45 °C" }) } }),
      operator: OPERATOR,
      note,
    },
  },
  bottling: {
    label: { vi: "Đóng chai mật", en: "Bottling" },
    of: "apiary",
    place: "none",
    place_required: false,
    fields: {
      lot_code: LOT,
      bottles: quantity("Số chai", "Bottles", ["chai"], { ...required, bounds: { "1": usual(1, 10_000) } }),
      net_volume: quantity("Dung tích mỗi chai", "Net volume of each", ["ml", "l", "g", "kg"], { ...asked, bounds: { l: usual(0.05, 5), kg: usual(0.05, 5) } }),
      operator: OPERATOR,
      note,
    },
  },
} as const satisfies Record<string, EntryKindSpec>

export type EntryKind = keyof typeof ENTRY_KINDS

export const ENTRY_KIND_NAMES = Object.keys(ENTRY_KINDS) as EntryKind[]

export const isEntryKind = (kind: unknown): kind is EntryKind => typeof kind === "string" && Object.hasOwn(ENTRY_KINDS, kind)

export const kindSpec = (kind: EntryKind): EntryKindSpec => ENTRY_KINDS[kind]
