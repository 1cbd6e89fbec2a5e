/** What demo producers have in their books. Days are counted back from today, so that the season is always the one that has just been. Names are invented. */
export type DemoPhoto = "goods" | "land"

export interface DemoWriting {
  kind: string
  /** so many days ago */
  ago: number
  place: string | null
  content: Record<string, unknown>
  /** taken then, and shown to the public: a drawing of the goods or of the commune stands in for it */
  photo?: DemoPhoto
  /** puts right the writing of that index in the same book */
  corrects?: number
  reason?: string
}

export interface DemoPlot {
  name: string
  sao: number
  trees: number
  /** years */
  age: number
}

export interface DemoBook {
  producer: string
  /** who keeps it; a member the demo has already, or one made for this */
  keeper: string
  /** its code names the year it was granted in */
  area?: { code: string; name: string; ha: number; crop: string }
  plots: DemoPlot[]
  apiaries: { name: string; colonies: number }[]
  writings: DemoWriting[]
}

const q = (value: number, unit: string) => ({ value, unit })
const OPERATORS = ["Tổ 1", "Tổ 2"]

/** Eight sprays of a year, each over long before the first fruit is picked; doses and intervals as on common labels, to be read on the real one. */
const SPRAYS = [
  [318, "Rầy chổng cánh", "Actara 25WG", "Thiamethoxam", q(2, "g_per_binh_16l"), 14],
  [287, "Sâu vẽ bùa", "Dầu khoáng SK Enspray 99EC", "Petroleum oil", q(80, "ml_per_binh_16l"), 5],
  [254, "Ghẻ sẹo", "Coc 85WP", "Copper oxychloride", q(40, "g_per_binh_16l"), 7],
  [221, "Nhện đỏ", "Ortus 5SC", "Fenpyroximate", q(20, "ml_per_binh_16l"), 14],
  [183, "Bệnh loét", "Norshield 86.2WG", "Cuprous oxide", q(25, "g_per_binh_16l"), 7],
  [149, "Nhện đỏ", "Abatimec 3.6EC", "Abamectin", q(10, "ml_per_binh_16l"), 14],
  [112, "Thối gốc chảy gôm", "Agri-Fos 400", "Potassium phosphonate", q(80, "ml_per_binh_16l"), 7],
  [71, "Ruồi vàng", "Bả sinh học Ento-Pro", "Protein thủy phân", q(150, "ml_per_binh_16l"), 3],
] as const

interface Season {
  plots: DemoPlot[]
  variety: string
  /** [days ago, plot, kg] */
  harvests: readonly (readonly [number, number, number])[]
  sprays?: number
}

/** A year in an orchard: planting, feeding, spraying, watering, tests, training and the harvests. */
function orchardYear({ plots, variety, harvests, sprays = SPRAYS.length }: Season): DemoWriting[] {
  const each = <Made>(make: (plot: DemoPlot, index: number) => Made): Made[] => plots.map(make)
  const written = [
    ...each(({ name, trees, age }): DemoWriting => ({ kind: "planting_material", ago: age * 365, place: name, photo: "land", content: { variety, rootstock: "Chấp", supplier: "Vườn ươm xã (minh họa)", quantity: q(trees, "cay"), treatment: "Rắc vôi, phơi đất 20 ngày" } })),
    { kind: "training", ago: 325, place: null, content: { topic: "VietGAP trồng trọt và ghi sổ", trainer: "Trung tâm ứng dụng KHCN (minh họa)", people: 14 } },
    { kind: "soil_water_test", ago: 320, place: plots[0]!.name, content: { sample: "soil", laboratory: "Phòng thử nghiệm (minh họa)", report_no: "MH-D-01", result: "pass", parameters: "As, Cd, Pb, Cu, Zn" } },
    { kind: "soil_water_test", ago: 319, place: null, content: { sample: "water", laboratory: "Phòng thử nghiệm (minh họa)", report_no: "MH-N-01", result: "pass", parameters: "E. coli, As, Pb" } },
    { kind: "input_stock", ago: 322, place: null, content: { product: "Phân hữu cơ vi sinh Sông Gianh", type: "fertilizer", supplier: "Cửa hàng vật tư (minh họa)", batch: "MH-SG-2512", quantity: q(40, "bao_50kg"), use_by: null } },
    { kind: "input_stock", ago: 240, place: null, content: { product: "NPK 16-16-8 Lâm Thao", type: "fertilizer", supplier: "Cửa hàng vật tư (minh họa)", batch: "MH-LT-2603", quantity: q(30, "bao_25kg"), use_by: null } },
    ...SPRAYS.slice(0, sprays).flatMap(([ago, pest, product, active_ingredient, dose, phi_days], turn) =>
      each(({ name }, index): DemoWriting => ({
        kind: "pesticide",
        ago: ago - index,
        place: name,
        content: { pest, product, active_ingredient, batch: `MH-${turn + 1}`, dose, water_volume: q(6 + index, "binh_16l"), equipment: "motor", operator: OPERATORS[index % 2], weather: turn % 3 === 0 ? "cloudy" : "sunny", phi_days },
      })),
    ),
    ...[310, 200, 120].flatMap((ago, turn) =>
      each(({ name }, index): DemoWriting => ({
        kind: "fertilizer",
        ago: ago - index,
        place: name,
        content:
          turn === 0
            ? { product: "Phân hữu cơ vi sinh Sông Gianh", type: "microbial", maker: "Sông Gianh", batch: "MH-SG-2512", dose: q(5, "kg_per_cay"), method: "ditch", operator: OPERATORS[index % 2] }
            : { product: "NPK 16-16-8 Lâm Thao", type: "npk", npk: "16-16-8", maker: "Lâm Thao", batch: "MH-LT-2603", dose: q(turn === 1 ? 600 : 400, "g_per_cay"), method: "spread", operator: OPERATORS[index % 2] },
      })),
    ),
    ...[230, 190, 165, 140, 95, 60].flatMap((ago) => each(({ name }): DemoWriting => ({ kind: "irrigation", ago, place: name, content: { source: "stream", method: "drip", duration: q(3, "gio"), water_test_ref: "MH-N-01" } }))),
    { kind: "waste", ago: 70, place: null, content: { what: "pesticide_package", quantity: q(3, "kg"), disposal: "Bể chứa vỏ bao thuốc BVTV của xã" } },
    ...harvests.map(([ago, plot, kg]): DemoWriting => ({ kind: "harvest", ago, place: plots[plot]!.name, photo: "goods", content: { quantity: q(kg, "kg"), pickers: 4 + (kg % 3), container: "crate" } })),
    ...harvests.map(([ago, , kg]): DemoWriting => ({ kind: "handling", ago, place: null, content: { steps: ["grading", "packing"], quantity: q(Math.round(kg * 0.94), "kg"), operator: OPERATORS[0] } })),
  ] satisfies DemoWriting[]
  return inOrder(written)
}

const inOrder = (written: DemoWriting[]): DemoWriting[] => written.sort((one, other) => other.ago - one.ago)

const SON_THO_PLOTS: DemoPlot[] = [
  { name: "L01", sao: 9, trees: 210, age: 10 },
  { name: "L02", sao: 12, trees: 290, age: 9 },
  { name: "L03", sao: 8, trees: 180, age: 7 },
]
const HUONG_DIEN_PLOTS: DemoPlot[] = [
  { name: "Vườn Khe Nước", sao: 10, trees: 240, age: 11 },
  { name: "Vườn Đồi Trại", sao: 14, trees: 330, age: 8 },
]
const HUONG_THO_PLOTS: DemoPlot[] = [{ name: "Vườn Hội Trung", sao: 11, trees: 260, age: 9 }]
const BUOI_PLOTS: DemoPlot[] = [{ name: "Vườn bãi bồi", sao: 6, trees: 90, age: 12 }]
const HIVES = [
  { name: "Trại Khe Ang", colonies: 60 },
  { name: "Trại Rú Sến", colonies: 45 },
]

/** A year with bees: hives follow the flowers, are fed when it rains, are treated after the honey, and give it four times. */
const HONEY_YEAR = inOrder([
  ...HIVES.map(({ name, colonies }): DemoWriting => ({ kind: "hive_placement", ago: 300, place: name, photo: "land", content: { floral_source: "Hoa rừng", colonies } })),
  { kind: "input_stock", ago: 299, place: null, content: { product: "Đường kính trắng", type: "feed", supplier: "Cửa hàng vật tư (minh họa)", batch: "MH-DK-01", quantity: q(4, "bao_50kg"), use_by: null } },
  ...HIVES.map(({ name }): DemoWriting => ({ kind: "feeding", ago: 290, place: name, content: { feed: "sugar", quantity: q(60, "kg"), stop_on: -275 } })),
  { kind: "soil_water_test", ago: 180, place: HIVES[0]!.name, content: { sample: "product", laboratory: "Phòng thử nghiệm (minh họa)", report_no: "MH-M-01", result: "pass", parameters: "Độ ẩm, HMF, diastase, tồn dư kháng sinh" } },
  { kind: "extraction", ago: 215, place: HIVES[0]!.name, photo: "goods", content: { quantity: q(320, "kg"), moisture: 20 } },
  { kind: "extraction", ago: 208, place: HIVES[1]!.name, content: { quantity: q(240, "kg"), moisture: 19.5 } },
  { kind: "filtering", ago: 206, place: null, content: { quantity: q(555, "kg"), mesh: "Inox 200 mắt", operator: OPERATORS[0] } },
  { kind: "bottling", ago: 204, place: null, content: { bottles: q(600, "chai"), net_volume: q(500, "ml"), operator: OPERATORS[0] } },
  { kind: "extraction", ago: 165, place: HIVES[0]!.name, content: { quantity: q(280, "kg"), moisture: 20 } },
  { kind: "extraction", ago: 158, place: HIVES[1]!.name, content: { quantity: q(210, "kg"), moisture: 20 } },
  { kind: "dehydration", ago: 156, place: null, content: { quantity: q(480, "kg"), moisture_before: 20, moisture_after: 18.5, temperature: q(40, "celsius"), operator: OPERATORS[1] } },
  { kind: "bottling", ago: 153, place: null, content: { bottles: q(520, "chai"), net_volume: q(500, "ml"), operator: OPERATORS[0] } },
  ...HIVES.map(({ name }): DemoWriting => ({ kind: "treatment", ago: 140, place: name, content: { disease: "Ve Varroa", drug: "Axit oxalic", batch: "MH-OX-01", dose: q(35, "g_per_l"), operator: OPERATORS[1], withdrawal_days: 30 } })),
  { kind: "extraction", ago: 62, place: HIVES[0]!.name, photo: "goods", content: { quantity: q(150, "kg"), moisture: 20 } },
  { kind: "filtering", ago: 60, place: null, content: { quantity: q(148, "kg"), mesh: "Inox 200 mắt", operator: OPERATORS[0] } },
  { kind: "bottling", ago: 58, place: null, content: { bottles: q(200, "chai"), net_volume: q(500, "ml"), operator: OPERATORS[0] } },
])

const SON_THO_YEAR = orchardYear({ plots: SON_THO_PLOTS, variety: "Cam chanh (Xã Đoài)", harvests: [[27, 0, 480], [23, 1, 620], [18, 2, 350], [13, 0, 510], [8, 1, 1240], [3, 2, 990]] })

export const DEMO_BOOKS: DemoBook[] = [
  {
    producer: "htx-cam-son-tho",
    keeper: "Phan Văn Thọ (minh họa)",
    area: { code: "VN-42-441-18325-01-24", name: "Vùng cam Sơn Thọ", ha: 1.5, crop: "Cam chanh" },
    plots: SON_THO_PLOTS,
    apiaries: [],
    writings: [
      ...SON_THO_YEAR,
      // A slip of the thumb, put right the way every slip is: by an entry that names it.
      { ...SON_THO_YEAR.find(({ kind, ago }) => kind === "harvest" && ago === 3)!, ago: 2, content: { quantity: q(995, "kg"), pickers: 4, container: "crate" }, corrects: SON_THO_YEAR.findIndex(({ kind, ago }) => kind === "harvest" && ago === 3), reason: "Cân lại ở nhà sơ chế" },
    ],
  },
  {
    producer: "htx-cam-bu-huong-dien",
    keeper: "Nguyễn Thị Hoa (minh họa)",
    area: { code: "VN-42-441-18325-02-24", name: "Vùng cam bù Hương Điền", ha: 1.2, crop: "Cam bù" },
    plots: HUONG_DIEN_PLOTS,
    apiaries: [],
    writings: orchardYear({ plots: HUONG_DIEN_PLOTS, variety: "Cam bù", harvests: [[20, 0, 300], [12, 1, 420], [5, 0, 360]] }),
  },
  { producer: "tht-cam-huong-tho", keeper: "Lê Văn Lương (minh họa)", plots: HUONG_THO_PLOTS, apiaries: [], writings: orchardYear({ plots: HUONG_THO_PLOTS, variety: "Cam V2", sprays: 6, harvests: [[16, 0, 520], [6, 0, 480]] }) },
  { producer: "tht-buoi", keeper: "Trần Thị Bưởi (minh họa)", plots: BUOI_PLOTS, apiaries: [], writings: orchardYear({ plots: BUOI_PLOTS, variety: "Bưởi Phúc Trạch", sprays: 5, harvests: [[22, 0, 700], [9, 0, 560]] }) },
  { producer: "htx-ong-rung", keeper: "Phạm Văn Ong (minh họa)", plots: [], apiaries: HIVES, writings: HONEY_YEAR },
]
