import { PRESS } from "./press-sources"
import { PRODUCERS } from "./producers"
import { ALL_YEAR, type LabelRow, type ProductRow } from "./product-row"
import { placeOf, UNITS, type UnitThen } from "./units"
import { type Words } from "./words"

/** What is true of the kind of goods, whoever makes them. */
type Kind = Pick<LabelRow, "ingredients" | "storage" | "usage" | "warnings"> & Pick<ProductRow, "months" | "season_note" | "perishable">

const ORANGE: Kind = {
  ingredients: { vi: "Cam tươi nguyên quả", en: "Whole fresh oranges" },
  storage: { vi: "Để nơi khô thoáng, tránh nắng; muốn lâu hơn thì cho vào ngăn mát tủ lạnh", en: "Keep dry and airy, out of the sun; longer in the fridge" },
  usage: { vi: "Rửa sạch, ăn tươi hoặc vắt nước", en: "Wash; eat fresh or juice" },
  warnings: null,
  months: [11, 12, 1],
  season_note: { vi: "Vụ cam từ tháng 11 đến tháng 1", en: "The orange season runs from November to January" },
  perishable: true,
}

const PERSIMMON: Kind = {
  ingredients: { vi: "Hồng tươi nguyên quả", en: "Whole fresh persimmons" },
  storage: { vi: "Để nơi thoáng mát, tránh dập; chín thì cho vào ngăn mát", en: "Keep cool and unbruised; refrigerate once ripe" },
  usage: { vi: "Gọt vỏ, ăn tươi", en: "Peel and eat fresh" },
  warnings: null,
  months: [9, 10],
  season_note: { vi: "Vụ hồng từ tháng 9 đến tháng 10", en: "Persimmons come in September and October" },
  perishable: true,
}

const HONEY: Kind = {
  ingredients: { vi: "Mật ong", en: "Honey" },
  storage: { vi: "Đậy kín, để nơi khô, tránh nắng; mật kết tinh thì ngâm nước ấm", en: "Keep closed, dry and out of the sun; if it crystallises, stand the jar in warm water" },
  usage: { vi: "Dùng trực tiếp, pha nước ấm hoặc nấu ăn", en: "Eat as it is, in warm water or in cooking" },
  warnings: { vi: "Không dùng cho trẻ dưới 12 tháng tuổi", en: "Not for children under 12 months" },
  months: [4, 5, 6, 7, 8],
  season_note: { vi: "Mùa quay mật từ tháng 4 đến tháng 8; mật để được lâu", en: "Honey is taken from April to August; it keeps well" },
  perishable: false,
}

const CANE_SYRUP: Kind = {
  ingredients: { vi: "Mật nấu từ nước mía", en: "Syrup boiled down from sugar-cane juice" },
  storage: { vi: "Đậy kín, để nơi khô mát", en: "Keep closed, dry and cool" },
  usage: { vi: "Chấm bánh, nấu chè, kho thịt cá", en: "For dipping, sweet soups and braised dishes" },
  warnings: null,
  months: [12, 1, 2],
  season_note: { vi: "Mùa nấu mật từ tháng 12 đến tháng 2", en: "Boiled from December to February" },
  perishable: false,
}

const TEA: Kind = {
  ingredients: { vi: "Chè", en: "Tea" },
  storage: { vi: "Đậy kín, để nơi khô, tránh mùi lạ", en: "Keep closed and dry, away from strong smells" },
  usage: { vi: "Pha với nước sôi", en: "Steep in boiling water" },
  warnings: null,
  months: ALL_YEAR,
  season_note: null,
  perishable: false,
}

const PEANUT_OIL: Kind = {
  ingredients: { vi: "Dầu ép từ hạt lạc", en: "Oil pressed from peanuts" },
  storage: { vi: "Đậy kín, để nơi mát, tránh nắng", en: "Keep closed and cool, out of the sun" },
  usage: { vi: "Chiên, xào, trộn gỏi", en: "For frying, stir-frying and salads" },
  warnings: { vi: "Có lạc (đậu phộng): người dị ứng lạc không dùng", en: "Contains peanut: not for people allergic to peanuts" },
  months: ALL_YEAR,
  season_note: null,
  perishable: false,
}

const TURMERIC_STARCH: Kind = {
  ingredients: { vi: "Tinh bột từ củ nghệ", en: "Starch from turmeric root" },
  storage: { vi: "Đậy kín, để nơi khô, tránh nắng", en: "Keep closed and dry, out of the sun" },
  usage: { vi: "Pha với nước ấm hoặc mật ong, nấu ăn", en: "Stir into warm water or honey, or cook with it" },
  warnings: { vi: "Thực phẩm, không phải thuốc", en: "A food, not a medicine" },
  months: ALL_YEAR,
  season_note: null,
  perishable: false,
}

const RICE_WINE: Kind = {
  ingredients: null,
  storage: { vi: "Đậy kín, để nơi mát, tránh nắng", en: "Keep closed and cool, out of the sun" },
  usage: null,
  warnings: {
    vi: "Không bán cho người dưới 18 tuổi; phụ nữ mang thai không uống; đã uống rượu thì không lái xe",
    en: "Not sold to anyone under 18; not for pregnant women; never drink and drive",
  },
  months: ALL_YEAR,
  season_note: null,
  perishable: false,
}

const CU_DO: Kind = {
  ingredients: { vi: "Bánh đa, mật mía và lạc; công thức của cơ sở chưa công bố", en: "Rice crackers, cane syrup and peanuts; the maker's recipe is not published" },
  storage: { vi: "Bọc kín, để nơi khô mát", en: "Keep wrapped, dry and cool" },
  usage: { vi: "Bẻ ăn ngay, hợp với nước chè xanh", en: "Break and eat; good with green tea" },
  warnings: { vi: "Có lạc (đậu phộng): người dị ứng lạc không dùng", en: "Contains peanut: not for people allergic to peanuts" },
  months: ALL_YEAR,
  season_note: null,
  perishable: false,
}

const ORANGE_COUNTRY: Words = {
  vi: "Vũ Quang có khoảng 2.300 ha cam, 1.700 ha đã cho quả; ba giống chính là cam chanh (Xã Đoài), cam V2 và cam bù, theo huyenvuquang.com.",
  en: "Vũ Quang has about 2,300 hectares of oranges, 1,700 of them bearing; the main kinds are cam chanh (Xã Đoài), V2 and cam bù, says huyenvuquang.com.",
}

const HONEY_COUNTRY: Words = {
  vi: "Nghề nuôi ong có ở nhiều xã của Vũ Quang; có năm được mùa cả huyện thu hơn 80 tấn mật, theo báo chí.",
  en: "Bees are kept in many communes of Vũ Quang; in one good year the district took more than 80 tonnes of honey, the press reports.",
}

/** The sentence the 2020 list allows, and no more. */
const SENT_IN_2020: Words = {
  vi: "Một trong 11 sản phẩm huyện Vũ Quang đưa lên tỉnh đánh giá năm 2020. Bài báo không nêu kết quả nên ở đây không ghi sao.",
  en: "One of eleven products Vũ Quang district put before the province in 2020. The article does not give the result, so no star is shown here.",
}

const THREE_STARS_2024: Words = {
  vi: "Báo nêu sản phẩm được công nhận OCOP 3 sao năm 2024, không nêu số giấy và ngày ký.",
  en: "The press reports three OCOP stars in 2024, without the certificate's number or date.",
}

const NO_STAR_STATED: Words = {
  vi: "Báo gọi đây là sản phẩm OCOP nhưng không nói mấy sao, nên ở đây không ghi sao.",
  en: "The press calls it an OCOP product but does not say how many stars, so none is shown here.",
}

interface PressProduct {
  row: number
  handle: string
  title: Words
  producer?: string
  unit: UnitThen
  group: string
  kind: Kind
  /** what it is and where it comes from, one sentence */
  lead: Words
  stands: Words
  story?: Words
  source: Words
}

const NO_MAKER: Words = { vi: "Bài báo không nêu tên cơ sở.", en: "The article names no maker." }

const join = (...parts: (Words | null)[]): Words => {
  const said = parts.filter((part) => part !== null)
  return { vi: said.map((part) => part.vi).join(" "), en: said.map((part) => part.en).join(" ") }
}

const responsible = (handle: string | undefined): Words | null => {
  const producer = PRODUCERS.find((candidate) => candidate.handle === handle)
  if (!producer) return null
  const place = placeOf(producer.unit)
  return { vi: `${producer.name.vi}, ${place.vi}`, en: `${producer.name.en}, ${place.en}` }
}

const press = ({ kind, lead, stands, story, producer, ...row }: PressProduct): ProductRow => ({
  ...row,
  producer: producer ?? null,
  provenance: "press",
  months: kind.months,
  season_note: kind.season_note,
  description: join(lead, stands, producer ? null : NO_MAKER),
  story: story ?? null,
  label: {
    net_quantity: null,
    ingredients: kind.ingredients,
    shelf_life_days: null,
    shelf_life: null,
    storage: kind.storage,
    usage: kind.usage,
    warnings: kind.warnings,
    origin: placeOf(row.unit),
    responsible_party: responsible(producer),
    standards: null,
  },
  perishable: kind.perishable,
  variants: [],
})

/** Rows 1–17 of `domain.md` §6: shown, never sold; nothing said that the source or the kind of goods does not say. */
export const PRESS_PRODUCTS: ProductRow[] = [
  press({
    row: 1,
    handle: "cam-thuong-bong",
    title: { vi: "Cam Thượng Bồng", en: "Thượng Bồng oranges" },
    unit: UNITS.ducBong,
    group: "I.1a",
    kind: ORANGE,
    lead: { vi: "Cam trồng ở Đức Bồng, nay thuộc xã Thượng Đức.", en: "Oranges from Đức Bồng, now part of Thượng Đức commune." },
    stands: SENT_IN_2020,
    story: ORANGE_COUNTRY,
    source: PRESS.P1,
  }),
  press({
    row: 2,
    handle: "cam-huan-tam",
    title: { vi: "Cam Huân Tâm", en: "Huân Tâm oranges" },
    producer: "huan-tam",
    unit: UNITS.ducGiang,
    group: "I.1a",
    kind: ORANGE,
    lead: { vi: "Cam của cơ sở Huân Tâm ở Đức Giang, nay thuộc xã Mai Hoa.", en: "Oranges of Huân Tâm in Đức Giang, now part of Mai Hoa commune." },
    stands: SENT_IN_2020,
    story: ORANGE_COUNTRY,
    source: PRESS.P1,
  }),
  press({
    row: 3,
    handle: "cam-khe-son",
    title: { vi: "Cam Khe Son", en: "Khe Son oranges" },
    unit: UNITS.ducLien,
    group: "I.1a",
    kind: ORANGE,
    lead: { vi: "Cam trồng ở Đức Liên, nay thuộc xã Thượng Đức.", en: "Oranges from Đức Liên, now part of Thượng Đức commune." },
    stands: SENT_IN_2020,
    story: ORANGE_COUNTRY,
    source: PRESS.P1,
  }),
  press({
    row: 4,
    handle: "cam-bao-le",
    title: { vi: "Cam Bảo Lê", en: "Bảo Lê oranges" },
    producer: "bao-le",
    unit: UNITS.ducHuong,
    group: "I.1a",
    kind: ORANGE,
    lead: { vi: "Cam của cơ sở Bảo Lê ở Đức Hương, nay thuộc xã Thượng Đức.", en: "Oranges of Bảo Lê in Đức Hương, now part of Thượng Đức commune." },
    stands: SENT_IN_2020,
    story: ORANGE_COUNTRY,
    source: PRESS.P1,
  }),
  press({
    row: 5,
    handle: "hong-binh-du",
    title: { vi: "Hồng Bình Du", en: "Bình Du persimmons" },
    unit: UNITS.ducLinh,
    group: "I.1a",
    kind: PERSIMMON,
    lead: {
      vi: "Hồng giòn ở Đức Lĩnh, nay thuộc xã Mai Hoa; còn được gọi là hồng giòn Yên Du.",
      en: "Crisp persimmons from Đức Lĩnh, now part of Mai Hoa commune; also known as Yên Du crisp persimmons.",
    },
    stands: SENT_IN_2020,
    source: PRESS.P1_P4,
  }),
  press({
    row: 6,
    handle: "mat-ong-nguyen-chat-son-tho",
    title: { vi: "Mật ong nguyên chất Sơn Thọ", en: "Sơn Thọ pure honey" },
    unit: UNITS.sonTho,
    group: "I.2b",
    kind: HONEY,
    lead: { vi: "Mật ong mang tên Sơn Thọ, nay thuộc xã Vũ Quang.", en: "Honey that carries the name of Sơn Thọ, now part of Vũ Quang commune." },
    stands: SENT_IN_2020,
    story: HONEY_COUNTRY,
    source: PRESS.P1,
  }),
  press({
    row: 7,
    handle: "mat-ong-huong-rung",
    title: { vi: "Mật ong Hương Rừng", en: "Hương Rừng honey" },
    unit: UNITS.quangTho,
    group: "I.2b",
    kind: HONEY,
    lead: { vi: "Mật ong ở Quang Thọ, nay thuộc xã Vũ Quang.", en: "Honey from Quang Thọ, now part of Vũ Quang commune." },
    stands: SENT_IN_2020,
    story: HONEY_COUNTRY,
    source: PRESS.P1,
  }),
  press({
    row: 8,
    handle: "mat-mia-nhan-duc",
    title: { vi: "Mật mía Nhàn Đức", en: "Nhàn Đức cane syrup" },
    producer: "nhan-duc",
    unit: UNITS.thoDien,
    group: "I.2b",
    kind: CANE_SYRUP,
    lead: { vi: "Mật mía của cơ sở Nhàn Đức ở Thọ Điền, nay thuộc xã Vũ Quang.", en: "Cane syrup of Nhàn Đức in Thọ Điền, now part of Vũ Quang commune." },
    stands: SENT_IN_2020,
    source: PRESS.P1,
  }),
  press({
    row: 9,
    handle: "che-thanh-hoc",
    title: { vi: "Chè Thanh Học", en: "Thanh Học tea" },
    producer: "thanh-hoc",
    unit: UNITS.thoDien,
    group: "I.5a",
    kind: TEA,
    lead: { vi: "Chè của cơ sở Thanh Học ở Thọ Điền, nay thuộc xã Vũ Quang.", en: "Tea of Thanh Học in Thọ Điền, now part of Vũ Quang commune." },
    stands: SENT_IN_2020,
    source: PRESS.P1,
  }),
  press({
    row: 10,
    handle: "dau-lac-hai-loi",
    title: { vi: "Dầu lạc Hải Lợi", en: "Hải Lợi peanut oil" },
    producer: "hai-loi",
    unit: UNITS.thiTran,
    group: "I.3c",
    kind: PEANUT_OIL,
    lead: { vi: "Dầu lạc của cơ sở Hải Lợi ở thị trấn Vũ Quang cũ.", en: "Peanut oil of Hải Lợi in the former town of Vũ Quang." },
    stands: SENT_IN_2020,
    source: PRESS.P1,
  }),
  press({
    row: 11,
    handle: "tinh-bot-nghe-hai-loi",
    title: { vi: "Tinh bột nghệ Hải Lợi", en: "Hải Lợi turmeric starch" },
    producer: "hai-loi",
    unit: UNITS.thiTran,
    group: "I.3c",
    kind: TURMERIC_STARCH,
    lead: { vi: "Tinh bột nghệ của cơ sở Hải Lợi ở thị trấn Vũ Quang cũ.", en: "Turmeric starch of Hải Lợi in the former town of Vũ Quang." },
    stands: SENT_IN_2020,
    source: PRESS.P1,
  }),
  press({
    row: 12,
    handle: "mat-ong-vu-quang-huong-minh",
    title: { vi: "Mật ong Vũ Quang", en: "Vũ Quang honey" },
    producer: "trieu-thu",
    unit: UNITS.huongMinh,
    group: "I.2b",
    kind: HONEY,
    lead: { vi: "Mật ong của cơ sở Triều Thu ở Hương Minh, nay thuộc xã Vũ Quang.", en: "Honey of Triều Thu in Hương Minh, now part of Vũ Quang commune." },
    stands: THREE_STARS_2024,
    story: HONEY_COUNTRY,
    source: PRESS.P2,
  }),
  press({
    row: 13,
    handle: "ruou-nep-ngoc-que",
    title: { vi: "Rượu nếp Ngọc Quế", en: "Ngọc Quế rice wine" },
    producer: "ngoc-que",
    unit: UNITS.huongMinh,
    group: "II.1",
    kind: RICE_WINE,
    lead: {
      vi: "Rượu nếp của cơ sở Ngọc Quế ở Hương Minh, nay thuộc xã Vũ Quang. Chỉ giới thiệu: cửa hàng này không bán rượu.",
      en: "Rice wine of Ngọc Quế in Hương Minh, now part of Vũ Quang commune. Shown only: this shop sells no alcohol.",
    },
    stands: THREE_STARS_2024,
    source: PRESS.P2,
  }),
  press({
    row: 14,
    handle: "mat-ong-vu-quang-duc-linh",
    title: { vi: "Mật ong Vũ Quang", en: "Vũ Quang honey" },
    unit: UNITS.ducLinh,
    group: "I.2b",
    kind: HONEY,
    lead: { vi: "Mật ong ở Đức Lĩnh, nay thuộc xã Mai Hoa.", en: "Honey from Đức Lĩnh, now part of Mai Hoa commune." },
    stands: THREE_STARS_2024,
    story: HONEY_COUNTRY,
    source: PRESS.P2,
  }),
  press({
    row: 15,
    handle: "cu-do-xuan-luong",
    title: { vi: "Cu đơ Xuân Lương", en: "Xuân Lương cu đơ" },
    producer: "xuan-luong",
    unit: UNITS.ducGiang,
    group: "I.3",
    kind: CU_DO,
    lead: { vi: "Kẹo cu đơ của cơ sở Xuân Lương ở Đức Giang, nay thuộc xã Mai Hoa.", en: "Cu đơ, peanut candy between rice crackers, of Xuân Lương in Đức Giang, now part of Mai Hoa commune." },
    stands: THREE_STARS_2024,
    source: PRESS.P2,
  }),
  press({
    row: 16,
    handle: "mat-ong-an-phu",
    title: { vi: "Mật ong Ân Phú", en: "Ân Phú honey" },
    producer: "htx-nuoi-ong-an-phu",
    unit: UNITS.anPhu,
    group: "I.2b",
    kind: HONEY,
    lead: { vi: "Mật ong của HTX Nuôi ong Ân Phú, nay thuộc xã Mai Hoa.", en: "Honey of the Ân Phú beekeepers' cooperative, now in Mai Hoa commune." },
    stands: NO_STAR_STATED,
    story: HONEY_COUNTRY,
    source: PRESS.P3,
  }),
  press({
    row: 17,
    handle: "mat-ong-hoa-thi",
    title: { vi: "Mật ong Hoa Thị", en: "Hoa Thị honey" },
    unit: UNITS.thoDien,
    group: "I.2b",
    kind: HONEY,
    lead: { vi: "Mật ong ở thôn Hoa Thị, Thọ Điền, nay thuộc xã Vũ Quang.", en: "Honey from Hoa Thị hamlet in Thọ Điền, now part of Vũ Quang commune." },
    stands: { vi: "Bài báo không nói sản phẩm có sao hay không, nên ở đây không ghi sao.", en: "The article does not say whether it has a star, so none is shown here." },
    story: HONEY_COUNTRY,
    source: PRESS.P3,
  }),
]
