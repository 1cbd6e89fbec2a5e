import type { ProducerType } from "@ocop/producer/http"
import { PRESS } from "./press-sources"
import { UNITS, type UnitThen } from "./units"
import { same, type Words } from "./words"

export interface ProducerRow {
  handle: string
  name: Words
  /** null: the source does not say */
  type: ProducerType | null
  provenance: "press" | "demo"
  unit: UnitThen
  /** one sentence */
  summary: Words
  story: Words | null
  /** where it was read; press rows only */
  source: Words | null
}

type PressProducer = Pick<ProducerRow, "handle" | "unit" | "summary" | "source"> & { name: string; type?: ProducerType }

const press = ({ name, type, ...row }: PressProducer): ProducerRow => ({ ...row, name: same(name), type: type ?? null, provenance: "press", story: null })

const demo = (row: Omit<ProducerRow, "provenance" | "source">): ProducerRow => ({ ...row, provenance: "demo", source: null })

/** The 18 producers of `domain.md` §6: nine named in the press, nine invented for the demonstration. */
export const PRODUCERS: ProducerRow[] = [
  press({
    handle: "huan-tam",
    name: "Huân Tâm",
    unit: UNITS.ducGiang,
    summary: {
      vi: "Cơ sở đứng tên Cam Huân Tâm ở Đức Giang, trong danh sách sản phẩm huyện Vũ Quang đưa lên tỉnh năm 2020.",
      en: "Named as the maker of Huân Tâm oranges from Đức Giang, on the list the district sent to the province in 2020.",
    },
    source: PRESS.P1,
  }),
  press({
    handle: "bao-le",
    name: "Bảo Lê",
    unit: UNITS.ducHuong,
    summary: {
      vi: "Cơ sở đứng tên Cam Bảo Lê ở Đức Hương, trong danh sách sản phẩm huyện Vũ Quang đưa lên tỉnh năm 2020.",
      en: "Named as the maker of Bảo Lê oranges from Đức Hương, on the list the district sent to the province in 2020.",
    },
    source: PRESS.P1,
  }),
  press({
    handle: "nhan-duc",
    name: "Nhàn Đức",
    unit: UNITS.thoDien,
    summary: {
      vi: "Cơ sở đứng tên Mật mía Nhàn Đức ở Thọ Điền, trong danh sách sản phẩm huyện Vũ Quang đưa lên tỉnh năm 2020.",
      en: "Named as the maker of Nhàn Đức cane syrup from Thọ Điền, on the list the district sent to the province in 2020.",
    },
    source: PRESS.P1,
  }),
  press({
    handle: "thanh-hoc",
    name: "Thanh Học",
    unit: UNITS.thoDien,
    summary: {
      vi: "Cơ sở đứng tên Chè Thanh Học ở Thọ Điền, trong danh sách sản phẩm huyện Vũ Quang đưa lên tỉnh năm 2020.",
      en: "Named as the maker of Thanh Học tea from Thọ Điền, on the list the district sent to the province in 2020.",
    },
    source: PRESS.P1,
  }),
  press({
    handle: "hai-loi",
    name: "Hải Lợi",
    unit: UNITS.thiTran,
    summary: {
      vi: "Cơ sở ở thị trấn Vũ Quang, đứng tên hai sản phẩm trong danh sách năm 2020: dầu lạc và tinh bột nghệ.",
      en: "A maker in Vũ Quang town with two products on the 2020 list: peanut oil and turmeric starch.",
    },
    source: PRESS.P1,
  }),
  press({
    handle: "trieu-thu",
    name: "Triều Thu",
    unit: UNITS.huongMinh,
    summary: {
      vi: "Cơ sở ở Hương Minh, được báo nêu tên với Mật ong Vũ Quang đạt 3 sao OCOP năm 2024.",
      en: "A maker in Hương Minh, named in the press for Vũ Quang honey with three OCOP stars in 2024.",
    },
    source: PRESS.P2,
  }),
  press({
    handle: "ngoc-que",
    name: "Ngọc Quế",
    unit: UNITS.huongMinh,
    summary: {
      vi: "Cơ sở ở Hương Minh, được báo nêu tên với Rượu nếp Ngọc Quế đạt 3 sao OCOP năm 2024.",
      en: "A maker in Hương Minh, named in the press for Ngọc Quế rice wine with three OCOP stars in 2024.",
    },
    source: PRESS.P2,
  }),
  press({
    handle: "xuan-luong",
    name: "Xuân Lương",
    unit: UNITS.ducGiang,
    summary: {
      vi: "Cơ sở ở Đức Giang, được báo nêu tên với Cu đơ Xuân Lương đạt 3 sao OCOP năm 2024.",
      en: "A maker in Đức Giang, named in the press for Xuân Lương cu đơ with three OCOP stars in 2024.",
    },
    source: PRESS.P2,
  }),
  press({
    handle: "htx-nuoi-ong-an-phu",
    name: "HTX Nuôi ong Ân Phú",
    type: "cooperative",
    unit: UNITS.anPhu,
    summary: {
      vi: "Hợp tác xã nuôi ong ở Ân Phú; báo nêu Mật ong Ân Phú là sản phẩm OCOP, không ghi mấy sao.",
      en: "A beekeeping cooperative in Ân Phú; the press calls its honey an OCOP product without saying how many stars.",
    },
    source: PRESS.P3,
  }),
  demo({
    handle: "htx-cam-bu-huong-dien",
    name: { vi: "HTX cam bù Hương Điền", en: "Hương Điền Cam Bù Cooperative" },
    type: "cooperative",
    unit: UNITS.huongDien,
    summary: {
      vi: "Trồng cam bù trên triền đồi Hương Điền, để quả trên cây tới tháng Chạp.",
      en: "Grows cam bù on the slopes of Hương Điền and leaves the fruit on the tree until the last lunar month.",
    },
    story: {
      vi: "Cam bù chín muộn, đúng lúc nhà nào cũng cần một mâm quả Tết. Vườn không hái sớm: quả để trên cây tới khi vỏ chuyển đỏ cam, cắt cuống bằng kéo, lót rơm rồi mới đóng hộp. Mỗi hộp đi kèm hai chiếc lá để người nhận biết cam mới cắt.",
      en: "Cam bù ripens late, just when every house needs a plate of fruit for Tết. The growers do not pick early: the fruit hangs until the skin turns deep orange, is cut with scissors and laid on straw. Two leaves go into each box so that you can see how fresh the cut is.",
    },
  }),
  demo({
    handle: "tht-lam-san-huong-quang",
    name: { vi: "THT lâm sản Hương Quang", en: "Hương Quang Forest Goods Group" },
    type: "coop_group",
    unit: UNITS.huongQuang,
    summary: {
      vi: "Tổ hợp tác hái măng rừng theo mùa, luộc và phơi nắng ngay trong ngày.",
      en: "A group that cuts wild bamboo shoots in season, boils them and dries them in the sun the same day.",
    },
    story: {
      vi: "Măng bẻ buổi sáng, bóc và luộc buổi trưa, lên giàn phơi buổi chiều. Cả tổ giữ một lệ: mỗi bụi để lại ít nhất một nửa số mụt cho rừng mọc tiếp.",
      en: "Shoots are cut in the morning, peeled and boiled at noon, on the racks by afternoon. The group keeps one rule: leave at least half the shoots of every clump for the forest.",
    },
  }),
  demo({
    handle: "htx-cam-son-tho",
    name: { vi: "HTX cam Sơn Thọ", en: "Sơn Thọ Orange Cooperative" },
    type: "cooperative",
    unit: UNITS.sonTho,
    summary: {
      vi: "Trồng cam chanh theo VietGAP, ghi sổ từng lô đất, hái theo đơn.",
      en: "Grows cam chanh oranges under VietGAP, keeps a logbook for every plot and picks to order.",
    },
    story: {
      vi: "Mỗi lô đất có một cuốn sổ: bón gì, phun gì, cách ly đến ngày nào. Có đơn mới hái, hái xong chọn tay, lau khô rồi đóng hộp 5 kg trong ngày.",
      en: "Every plot has its notebook: what was fed, what was sprayed, and until when nothing may be picked. Fruit is cut when there is an order, sorted by hand, wiped dry and boxed in five-kilo boxes the same day.",
    },
  }),
  demo({
    handle: "tht-cam-huong-tho",
    name: { vi: "THT cam Hương Thọ", en: "Hương Thọ Orange Group" },
    type: "coop_group",
    unit: UNITS.huongTho,
    summary: {
      vi: "Chuyên cam V2 chín muộn, bán sau Tết khi cam chanh đã hết vườn.",
      en: "Specialises in late V2 oranges, sold after Tết when the cam chanh orchards are bare.",
    },
    story: {
      vi: "Khi các vườn khác đã dọn cành thì cam V2 mới vào ngọt. Bảy hộ chung một nhà sơ chế, chung một cái cân, chia tiền theo số ký đã cân.",
      en: "When other orchards are already pruning, V2 is just turning sweet. Seven households share one packing shed and one pair of scales, and split the money by the kilos weighed.",
    },
  }),
  demo({
    handle: "co-so-gio-me",
    name: { vi: "Cơ sở giò me", en: "Giò Me Workshop" },
    type: "household",
    unit: UNITS.thiTran,
    summary: {
      vi: "Gói giò me mỗi sáng ở thị trấn Vũ Quang, chỉ làm đủ số cây đã đặt.",
      en: "Wraps giò me every morning in Vũ Quang town, only as many rolls as were ordered.",
    },
    story: {
      vi: "Thịt me lấy lúc gà gáy, gói lá chuối, luộc xong để nguội là giao. Giò không để được lâu nên chỗ nào xe không tới kịp, chúng tôi nói thẳng là không gửi.",
      en: "The veal comes in at cockcrow, is wrapped in banana leaf, boiled, cooled and sent. Giò does not keep, so where the van cannot arrive in time we say so and do not send it.",
    },
  }),
  demo({
    handle: "htx-ong-rung",
    name: { vi: "HTX ong rừng", en: "Forest Bee Cooperative" },
    type: "cooperative",
    unit: UNITS.anPhu,
    summary: {
      vi: "Gom mật của các nhà nuôi ong Ân Phú, lọc nguội và pha ba vị thảo mộc.",
      en: "Gathers honey from beekeepers of Ân Phú, strains it cold and blends it with herbs.",
    },
    story: {
      vi: "Mật quay từ tháng 4 đến tháng 8, lọc qua ba lớp vải, không đun. Hộp quà ra đời vì khách hỏi mãi một món nhỏ mang đi được đường xa.",
      en: "Honey is spun from April to August and strained through three cloths, never heated. The gift box exists because guests kept asking for something small that travels well.",
    },
  }),
  demo({
    handle: "tht-buoi",
    name: { vi: "THT bưởi", en: "Pomelo Growers' Group" },
    type: "coop_group",
    unit: UNITS.ducHuong,
    summary: {
      vi: "Bưởi vườn nhà ở Đức Hương, hái xong để héo cuống vài hôm cho ngọt.",
      en: "Garden pomelos of Đức Hương, rested for a few days after picking so that they turn sweeter.",
    },
    story: {
      vi: "Bưởi vừa hái ăn còn hăng. Các nhà trong tổ xếp bưởi trên nền đất thoáng vài ngày, vỏ hơi dẻo lại mới đem bán.",
      en: "A pomelo straight from the tree is still sharp. The growers lay the fruit on a cool earth floor for some days and sell it once the skin softens a little.",
    },
  }),
  demo({
    handle: "htx-duoc-lieu",
    name: { vi: "HTX dược liệu", en: "Herb Growers' Cooperative" },
    type: "cooperative",
    unit: UNITS.ducBong,
    summary: {
      vi: "Trồng và sấy thảo mộc ở Đức Bồng, đóng túi lọc.",
      en: "Grows and dries herbs in Đức Bồng and packs them in tea bags.",
    },
    story: {
      vi: "Cỏ ngọt, hoa cúc và gừng trồng xen dưới tán cam. Cắt buổi sớm, sấy nhẹ một đêm, sáng hôm sau đã thơm cả kho.",
      en: "Stevia, chrysanthemum and ginger grow between the orange trees. Cut at dawn, dried gently overnight, they scent the whole store by morning.",
    },
  }),
  demo({
    handle: "htx-du-lich",
    name: { vi: "HTX du lịch", en: "Village Tourism Cooperative" },
    type: "cooperative",
    unit: UNITS.huongQuang,
    summary: {
      vi: "Đưa khách đi thuyền hồ Ngàn Trươi, ăn cơm nhà dân, về trong ngày.",
      en: "Takes guests by boat across Ngàn Trươi lake, to lunch in a village house and home by evening.",
    },
    story: {
      vi: "Người lái thuyền lớn lên bên hồ, biết khúc nào lặng gió, khúc nào hay gặp chim nước. Thuyền nào cũng đủ áo phao; trời xấu thì dời ngày, không mất tiền.",
      en: "The boatmen grew up beside the lake and know which arms are out of the wind and where the water birds sit. Every boat carries a life jacket for each guest; in bad weather the day is moved at no cost.",
    },
  }),
]
