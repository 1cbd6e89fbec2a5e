import { PRODUCERS } from "./producers"
import { ALL_YEAR, type LabelRow, type ProductRow } from "./product-row"
import { DISTRICT_POINT } from "./sales-points"
import { placeOf } from "./units"
import type { Words } from "./words"

type DemoProduct = Omit<ProductRow, "provenance" | "source" | "unit" | "producer" | "label"> & {
  producer: string
  label: Omit<LabelRow, "origin" | "responsible_party">
}

const demo = ({ label, producer, ...row }: DemoProduct): ProductRow => {
  const maker = PRODUCERS.find((candidate) => candidate.handle === producer)
  if (!maker) throw new Error(`Row ${row.row} names the producer "${producer}", which is not in producers.ts`)
  const place = placeOf(maker.unit)
  const responsible: Words = { vi: `${maker.name.vi} (dữ liệu minh họa), ${place.vi}`, en: `${maker.name.vi} (${maker.name.en}, demo data), ${place.en}` }
  return {
    ...row,
    producer,
    unit: maker.unit,
    provenance: "demo",
    source: null,
    label: { ...label, origin: place, responsible_party: responsible },
  }
}

const FRUIT_STORAGE: Words = { vi: "Để nơi khô thoáng, tránh nắng; trong ngăn mát giữ được lâu hơn", en: "Keep dry and airy, out of the sun; longer in the fridge" }
const FRUIT_USAGE: Words = { vi: "Rửa sạch, ăn tươi hoặc vắt nước", en: "Wash; eat fresh or juice" }

/** Rows 18–26 of `domain.md` §6: invented, for sale, marked "dữ liệu minh họa". Prices lie within the ranges given there. */
export const DEMO_PRODUCTS: ProductRow[] = [
  demo({
    row: 18,
    handle: "cam-bu-huong-dien",
    title: { vi: "Cam bù Hương Điền", en: "Hương Điền cam bù" },
    producer: "htx-cam-bu-huong-dien",
    group: "I.1a",
    months: [1, 2],
    season_note: { vi: "Hái từ đầu tháng Chạp tới qua Tết", en: "Picked from the last lunar month until after Tết" },
    description: {
      vi: "Quả sần vỏ, núm nhô, vỏ mỏng dễ bóc, múi đỏ cam, ngọt có hậu chua nhẹ. Để trên cây tới tháng Chạp mới cắt.",
      en: "Bumpy skin, a raised neck, easy to peel; deep orange inside, sweet with a light sour end. Left on the tree until the last lunar month.",
    },
    story: {
      vi: "Tết ở đây mâm quả phải có cam bù: da sần như da cóc mà bổ ra đỏ như son. Nhà vườn kể ngày xưa đi bộ gánh cam xuống chợ huyện, nay chỉ việc gọi xe, còn cách hái vẫn vậy: kéo cắt cuống, lót rơm, không quăng.",
      en: "At Tết the fruit plate here must have cam bù: rough as a toad outside, red as lacquer within. Growers once carried it to the district market on shoulder poles; today the van comes, but the picking is the same: scissors, straw, nothing thrown.",
    },
    label: {
      net_quantity: { vi: "5 kg mỗi hộp", en: "5 kg per box" },
      ingredients: { vi: "Cam bù tươi nguyên quả", en: "Whole fresh cam bù oranges" },
      shelf_life_days: 20,
      shelf_life: { vi: "20 ngày kể từ ngày hái", en: "20 days from picking" },
      storage: FRUIT_STORAGE,
      usage: FRUIT_USAGE,
      warnings: { vi: "Không dùng quả đã dập, mốc", en: "Discard bruised or mouldy fruit" },
      standards: null,
    },
    perishable: true,
    variants: [
      {
        sku: "VQ-CAMBU-5KG",
        unit: { vi: "hộp 5 kg", en: "5 kg box" },
        price: 190_000,
        weight_g: 5_400,
        stock: { "htx-cam-bu-huong-dien": 0 },
      },
    ],
  }),
  demo({
    row: 19,
    handle: "mang-kho-huong-quang",
    title: { vi: "Măng khô Hương Quang", en: "Hương Quang dried bamboo shoots" },
    producer: "tht-lam-san-huong-quang",
    group: "I.3c",
    months: [8, 9, 10, 11],
    season_note: { vi: "Măng mọc và phơi từ tháng 8 đến tháng 11; hàng khô để được lâu", en: "Cut and dried from August to November; keeps well" },
    description: {
      vi: "Măng rừng phơi nắng, sợi dày, màu vàng nâu, không xông lưu huỳnh. Ngâm qua đêm rồi luộc hai nước là mềm.",
      en: "Sun-dried forest bamboo shoots, thick and amber, never sulphured. Soak overnight, boil twice, and they are tender.",
    },
    story: {
      vi: "Nồi măng hầm chân giò ngày giỗ bắt đầu từ một buổi sáng tháng 8: đi rừng từ lúc sương còn ướt, trưa đã bắc nồi luộc ngay bìa rừng. Mười cân măng tươi được chưa đầy một cân khô.",
      en: "The pot of bamboo and pork on a memorial day begins one August morning: into the forest while the dew is wet, boiling at the forest's edge by noon. Ten kilos of fresh shoots make less than one of dried.",
    },
    label: {
      net_quantity: { vi: "500 g hoặc 1 kg", en: "500 g or 1 kg" },
      ingredients: { vi: "Măng tre rừng 100%", en: "100% forest bamboo shoots" },
      shelf_life_days: 365,
      shelf_life: { vi: "12 tháng kể từ ngày đóng gói", en: "12 months from packing" },
      storage: { vi: "Bọc kín, để nơi khô; trời nồm thì phơi lại", en: "Keep sealed and dry; air again in damp weather" },
      usage: { vi: "Ngâm nước qua đêm, luộc 2–3 lần, thay nước, rồi mới nấu", en: "Soak overnight, boil two or three times in fresh water, then cook" },
      warnings: { vi: "Phải luộc kỹ, đổ bỏ nước luộc", en: "Boil thoroughly and throw the water away" },
      standards: null,
    },
    perishable: false,
    variants: [
      {
        sku: "VQ-MANGKHO-500G",
        unit: { vi: "gói 500 g", en: "500 g bag" },
        price: 125_000,
        weight_g: 550,
        stock: { "tht-lam-san-huong-quang": 60, [DISTRICT_POINT]: 15 },
      },
      {
        sku: "VQ-MANGKHO-1KG",
        unit: { vi: "gói 1 kg", en: "1 kg bag" },
        price: 250_000,
        weight_g: 1_080,
        stock: { "tht-lam-san-huong-quang": 25 },
      },
    ],
  }),
  demo({
    row: 20,
    handle: "cam-chanh-vietgap-hop-5-kg",
    title: { vi: "Cam chanh VietGAP hộp 5 kg", en: "VietGAP cam chanh oranges, 5 kg box" },
    producer: "htx-cam-son-tho",
    group: "I.1a",
    months: [11, 12],
    season_note: { vi: "Hái theo đơn từ tháng 11 đến hết tháng 12", en: "Picked to order from November to the end of December" },
    description: {
      vi: "Cam chanh chín cây, vỏ mỏng, nhiều nước, thơm mùi lá. Chọn tay quả đều, 22–26 quả một hộp, lót giấy, đóng trong ngày hái.",
      en: "Tree-ripened cam chanh: thin skin, full of juice, smelling of the leaf. Even fruit chosen by hand, 22–26 to a box, packed the day it is picked.",
    },
    story: {
      vi: "Cam còn trên cây, có đơn mới hái. Sáng sớm sương chưa tan, người hái đi từng hàng với chiếc kéo cuống và sổ lô đất; đến trưa hộp cam đã dán tên người trồng. Ăn quả đầu mùa thì chua dịu, quả cuối tháng 12 thì ngọt hẳn.",
      en: "The oranges stay on the tree until there is an order. Before the mist lifts the pickers walk the rows with scissors and the plot's notebook; by noon the box carries the grower's name. The first of the season are gently sharp, the last of December properly sweet.",
    },
    label: {
      net_quantity: { vi: "5 kg", en: "5 kg" },
      ingredients: { vi: "Cam chanh tươi nguyên quả", en: "Whole fresh cam chanh oranges" },
      shelf_life_days: 20,
      shelf_life: { vi: "20 ngày kể từ ngày hái", en: "20 days from picking" },
      storage: FRUIT_STORAGE,
      usage: FRUIT_USAGE,
      warnings: { vi: "Không dùng quả đã dập, mốc", en: "Discard bruised or mouldy fruit" },
      standards: { vi: "VietGAP trồng trọt, TCVN 11892-1:2017 (dữ liệu minh họa)", en: "VietGAP crop production, TCVN 11892-1:2017 (demo data)" },
    },
    perishable: true,
    variants: [
      {
        sku: "VQ-CAMCHANH-5KG",
        unit: { vi: "hộp 5 kg", en: "5 kg box" },
        price: 225_000,
        weight_g: 5_400,
        stock: { "htx-cam-son-tho": 320, [DISTRICT_POINT]: 40 },
      },
    ],
  }),
  demo({
    row: 21,
    handle: "cam-v2",
    title: { vi: "Cam V2", en: "V2 oranges" },
    producer: "tht-cam-huong-tho",
    group: "I.1a",
    months: [2, 3, 4],
    season_note: { vi: "Chín muộn: hái từ tháng 2 đến tháng 4", en: "Late fruit: picked from February to April" },
    description: {
      vi: "Cam chín muộn, ít hạt, ngọt thanh, vắt nước hay ăn múi đều hợp. Ra vườn sau Tết, khi cam chanh đã hết.",
      en: "A late orange with few seeds and a clean sweetness, for juice or for eating. It comes after Tết, when cam chanh is over.",
    },
    story: {
      vi: "V2 đứng trên cây lâu nhất: ra hoa mùa xuân này, mùa xuân sau mới hái. Vừa có hoa mới vừa có quả chín trên một cành, đi qua vườn là biết tháng Ba.",
      en: "V2 stays on the tree longest: it flowers this spring and is picked the next. With new blossom and ripe fruit on one branch, you know it is March.",
    },
    label: {
      net_quantity: { vi: "3 kg, 5 kg hoặc 10 kg", en: "3 kg, 5 kg or 10 kg" },
      ingredients: { vi: "Cam V2 tươi nguyên quả", en: "Whole fresh V2 oranges" },
      shelf_life_days: 25,
      shelf_life: { vi: "25 ngày kể từ ngày hái", en: "25 days from picking" },
      storage: FRUIT_STORAGE,
      usage: FRUIT_USAGE,
      warnings: { vi: "Không dùng quả đã dập, mốc", en: "Discard bruised or mouldy fruit" },
      standards: null,
    },
    perishable: true,
    variants: [
      {
        sku: "VQ-CAMV2-3KG",
        unit: { vi: "túi 3 kg", en: "3 kg bag" },
        price: 135_000,
        weight_g: 3_100,
        stock: { "tht-cam-huong-tho": 0 },
      },
      {
        sku: "VQ-CAMV2-5KG",
        unit: { vi: "hộp 5 kg", en: "5 kg box" },
        price: 225_000,
        weight_g: 5_400,
        stock: { "tht-cam-huong-tho": 0 },
      },
      {
        sku: "VQ-CAMV2-10KG",
        unit: { vi: "hộp 10 kg", en: "10 kg box" },
        price: 450_000,
        weight_g: 10_600,
        stock: { "tht-cam-huong-tho": 0 },
      },
    ],
  }),
  demo({
    row: 22,
    handle: "gio-me-500-g",
    title: { vi: "Giò me 500 g", en: "Giò me veal roll, 500 g" },
    producer: "co-so-gio-me",
    group: "I.3d",
    months: ALL_YEAR,
    season_note: { vi: "Gói mỗi sáng, quanh năm", en: "Wrapped every morning, all year" },
    description: {
      vi: "Giò me bò bê nguyên thớ, gói lá chuối, thái ra còn thấy vân thịt. Chấm tương gừng.",
      en: "Whole-muscle veal rolled in banana leaf; sliced, it shows the grain of the meat. Eat it with ginger soy paste.",
    },
    story: {
      vi: "Me là con bê non. Thịt ướp gừng, sả, tiêu rồi bó thật chặt tay, luộc trên bếp củi cho tới khi lá chuối ngả màu. Ngon nhất là hôm sau, thái mỏng khi còn lạnh.",
      en: "Me is a young calf. The meat is dressed with ginger, lemongrass and pepper, bound as tightly as two hands can, and boiled over wood until the leaf turns. It is best the next day, sliced thin and cold.",
    },
    label: {
      net_quantity: { vi: "500 g", en: "500 g" },
      ingredients: { vi: "Thịt me (bê) 92%, gừng, sả, tiêu, nước mắm, muối", en: "Veal 92%, ginger, lemongrass, pepper, fish sauce, salt" },
      shelf_life_days: 3,
      shelf_life: { vi: "3 ngày trong ngăn mát kể từ ngày gói", en: "3 days in the fridge from wrapping" },
      storage: { vi: "Giữ lạnh 0–5 °C, nhận hàng cho ngay vào ngăn mát", en: "Keep at 0–5 °C; refrigerate on arrival" },
      usage: { vi: "Thái mỏng, ăn nguội với tương gừng", en: "Slice thinly and eat cold with ginger soy paste" },
      warnings: { vi: "Có cá (nước mắm); không ăn khi có mùi chua", en: "Contains fish (fish sauce); do not eat if it smells sour" },
      standards: null,
    },
    perishable: true,
    variants: [
      {
        sku: "VQ-GIOME-500G",
        unit: { vi: "cây 500 g", en: "500 g roll" },
        price: 140_000,
        weight_g: 620,
        stock: { "co-so-gio-me": 24, [DISTRICT_POINT]: 6 },
      },
    ],
  }),
  demo({
    row: 23,
    handle: "hop-qua-mat-ong-3-vi",
    title: { vi: "Hộp quà mật ong 3 vị", en: "Honey gift box, three flavours" },
    producer: "htx-ong-rung",
    group: "I.3d",
    months: ALL_YEAR,
    season_note: { vi: "Mật quay từ tháng 4 đến tháng 8, đóng hộp quanh năm", en: "Honey taken from April to August, boxed all year" },
    description: {
      vi: "Ba hũ 250 g trong hộp giấy cứng: mật hoa rừng, mật gừng sẻ, mật nghệ. Có thẻ viết tay theo lời bạn dặn trong ghi chú đơn hàng.",
      en: "Three 250 g jars in a stiff card box: forest flower, small ginger, turmeric. A handwritten card with the words you leave in the order note.",
    },
    story: {
      vi: "Hũ thứ nhất để nguyên, cho người muốn biết mật rừng có vị gì. Hũ gừng cho ngày mưa rét. Hũ nghệ cho người hay đau bụng ăn với cháo. Cả ba cùng một mẻ mật.",
      en: "The first jar is plain, for those who want to know what the forest tastes like. Ginger for cold rain. Turmeric to stir into porridge. All three from one batch of honey.",
    },
    label: {
      net_quantity: { vi: "750 g (3 hũ × 250 g)", en: "750 g (3 jars × 250 g)" },
      ingredients: { vi: "Mật ong; mật ong 92%, gừng 8%; mật ong 94%, nghệ 6%", en: "Honey; honey 92%, ginger 8%; honey 94%, turmeric 6%" },
      shelf_life_days: 540,
      shelf_life: { vi: "18 tháng kể từ ngày đóng hũ", en: "18 months from filling" },
      storage: { vi: "Đậy kín, để nơi khô, tránh nắng; mật kết tinh thì ngâm nước ấm", en: "Keep closed, dry and out of the sun; if it crystallises, stand the jar in warm water" },
      usage: { vi: "Dùng trực tiếp hoặc pha nước ấm dưới 40 °C", en: "Eat as it is, or in warm water below 40 °C" },
      warnings: { vi: "Không dùng cho trẻ dưới 12 tháng tuổi", en: "Not for children under 12 months" },
      standards: null,
    },
    perishable: false,
    variants: [
      {
        sku: "VQ-MATONG-3VI",
        unit: { vi: "hộp 3 hũ", en: "box of 3 jars" },
        price: 390_000,
        weight_g: 1_500,
        stock: { "htx-ong-rung": 45, [DISTRICT_POINT]: 12 },
      },
    ],
  }),
  demo({
    row: 24,
    handle: "buoi",
    title: { vi: "Bưởi", en: "Pomelo" },
    producer: "tht-buoi",
    group: "I.1a",
    months: [8, 9, 10, 11],
    season_note: { vi: "Hái từ tháng 8 đến tháng 11", en: "Picked from August to November" },
    description: {
      vi: "Bưởi vườn Đức Hương, mỗi quả trên dưới 1,2 kg, tép ráo, ngọt thanh. Hái xong để héo cuống vài ngày mới bán.",
      en: "Garden pomelos of Đức Hương, about 1.2 kg each, dry-fleshed and clean-tasting. Rested a few days after picking.",
    },
    story: {
      vi: "Vườn nào cũng có vài gốc bưởi bà trồng cạnh giếng. Gom lại cả xóm thành một chuyến xe; quả nào nặng tay mới được chọn.",
      en: "Every garden has a few pomelo trees some grandmother planted by the well. Together one hamlet fills one van; only fruit that lies heavy in the hand is chosen.",
    },
    label: {
      net_quantity: { vi: "1 quả (khoảng 1,2 kg) hoặc hộp 6 quả", en: "1 fruit (about 1.2 kg) or a box of 6" },
      ingredients: { vi: "Bưởi tươi nguyên quả", en: "Whole fresh pomelo" },
      shelf_life_days: 30,
      shelf_life: { vi: "30 ngày kể từ ngày hái", en: "30 days from picking" },
      storage: { vi: "Để nơi thoáng mát, không cần tủ lạnh", en: "Keep cool and airy; no fridge needed" },
      usage: { vi: "Bóc vỏ, tách múi, ăn tươi", en: "Peel, segment and eat fresh" },
      warnings: { vi: "Đang uống thuốc theo đơn thì hỏi bác sĩ trước khi ăn bưởi", en: "If you take prescription medicine, ask your doctor before eating pomelo" },
      standards: null,
    },
    perishable: true,
    variants: [
      {
        sku: "VQ-BUOI-1",
        unit: { vi: "quả", en: "fruit" },
        price: 35_000,
        weight_g: 1_250,
        stock: { "tht-buoi": 80 },
      },
      {
        sku: "VQ-BUOI-6",
        unit: { vi: "hộp 6 quả", en: "box of 6" },
        price: 210_000,
        weight_g: 7_700,
        stock: { "tht-buoi": 3 },
      },
    ],
  }),
  demo({
    row: 25,
    handle: "tra-tui-loc-thao-moc",
    title: { vi: "Trà túi lọc thảo mộc", en: "Herbal tea bags" },
    producer: "htx-duoc-lieu",
    group: "I.5b",
    months: ALL_YEAR,
    season_note: null,
    description: {
      vi: "Hộp 20 túi: cỏ ngọt, hoa cúc, gừng. Không đường, không chất thơm; pha một túi với 200 ml nước sôi, chờ năm phút.",
      en: "Twenty bags of stevia, chrysanthemum and ginger. No sugar, no flavouring; one bag to 200 ml of boiling water, five minutes.",
    },
    story: {
      vi: "Dưới tán cam còn đất trống, thế là có cỏ ngọt với cúc. Người hái cam mang ấm trà ấy ra vườn trước, rồi khách xin mua sau.",
      en: "There was bare ground under the orange trees, so stevia and chrysanthemum moved in. The pickers took the tea to the orchard first; visitors asked to buy it later.",
    },
    label: {
      net_quantity: { vi: "40 g (20 túi × 2 g)", en: "40 g (20 bags × 2 g)" },
      ingredients: { vi: "Cỏ ngọt 50%, hoa cúc 30%, gừng 20%", en: "Stevia 50%, chrysanthemum 30%, ginger 20%" },
      shelf_life_days: 365,
      shelf_life: { vi: "12 tháng kể từ ngày đóng gói", en: "12 months from packing" },
      storage: { vi: "Đậy kín, để nơi khô, tránh mùi lạ", en: "Keep closed and dry, away from strong smells" },
      usage: { vi: "Hãm 1 túi với 200 ml nước sôi trong 5 phút", en: "Steep 1 bag in 200 ml of boiling water for 5 minutes" },
      warnings: { vi: "Thực phẩm, không phải thuốc; phụ nữ mang thai hỏi bác sĩ trước khi dùng", en: "A food, not a medicine; if pregnant, ask your doctor first" },
      standards: null,
    },
    perishable: false,
    variants: [
      {
        sku: "VQ-TRA-20",
        unit: { vi: "hộp 20 túi", en: "box of 20 bags" },
        price: 85_000,
        weight_g: 120,
        stock: { "htx-duoc-lieu": 90, [DISTRICT_POINT]: 20 },
      },
    ],
  }),
  demo({
    row: 26,
    handle: "tour-ho-ngan-truoi-1-ngay",
    title: { vi: "Tour hồ Ngàn Trươi 1 ngày", en: "A day on Ngàn Trươi lake" },
    producer: "htx-du-lich",
    group: "VI",
    months: ALL_YEAR,
    season_note: { vi: "Đi quanh năm, nghỉ những ngày bão lũ", en: "All year, except on days of storm or flood" },
    description: {
      vi: "Sáng lên thuyền dạo hồ, trưa ăn cơm nhà dân, chiều ghé vườn cam rồi về. Giá một người, gồm thuyền, cơm trưa, người dẫn; chưa gồm xe tới bến. Phiếu giấy gửi kèm đơn hoặc nhận ở điểm bán, chọn ngày khi gọi xác nhận.",
      en: "A boat on the lake in the morning, lunch in a village house, an orange garden in the afternoon. Price per person with boat, lunch and guide, without the ride to the landing. The paper voucher comes with your order or waits at the sales point; you choose the day when we call.",
    },
    story: {
      vi: "Mặt hồ buổi sáng phẳng như gương, núi soi xuống đủ cả. Trưa có cá hồ kho, rau vườn, cơm gạo mới; ăn xong nằm võng nghe gió rồi mới đi tiếp.",
      en: "In the morning the lake lies flat and holds the whole mountain. Lunch is lake fish, garden greens and new rice; then a hammock, the wind, and only then the rest of the day.",
    },
    label: {
      net_quantity: { vi: "Phiếu cho 1 người, 1 ngày", en: "Voucher for 1 person, 1 day" },
      ingredients: null,
      shelf_life_days: 365,
      shelf_life: { vi: "Phiếu dùng trong 12 tháng kể từ ngày mua", en: "Voucher valid for 12 months from purchase" },
      storage: null,
      usage: { vi: "Đưa phiếu cho người dẫn tại bến thuyền", en: "Hand the voucher to the guide at the landing" },
      warnings: { vi: "Mặc áo phao suốt thời gian trên thuyền; trẻ dưới 6 tuổi phải có người lớn đi cùng", en: "Wear the life jacket throughout; children under 6 must come with an adult" },
      standards: null,
    },
    perishable: false,
    variants: [
      {
        sku: "VQ-TOUR-1",
        unit: { vi: "phiếu 1 người", en: "voucher for one" },
        price: 450_000,
        weight_g: 20,
        stock: { "htx-du-lich": 30 },
      },
    ],
  }),
]
