import { ALL_YEAR } from "./product-row"
import type { Words } from "./words"

/** A kind of goods of a large catalogue, with what tells its sorts apart. */
export interface Kind {
  /** "mat-ong" */
  key: string
  name: Words
  group: string
  months: number[]
  /** integer VND for the smallest pack */
  price: number
  sorts: Words[]
}

const words = (text: string): Words => {
  const [vi = "", en = ""] = text.split("|")
  return { vi: vi.trim(), en: en.trim() }
}

const kind = (key: string, name: string, group: string, months: number[] | null, price: number, sorts: string[]): Kind => ({
  key,
  name: words(name),
  group,
  months: months ?? ALL_YEAR,
  price,
  sorts: sorts.map(words),
})

/** What a district like this one could sell. Many share words on purpose: oranges and orange jelly, three kinds of tea, honey and syrups. */
export const KINDS: Kind[] = [
  kind("cam-bu", "Cam bù|Cam bù oranges", "I.1a", [1, 2], 38_000, ["giống cũ|heirloom", "ghép|grafted", "trồng đồi|hill-grown", "loại một|first grade", "VietGAP|VietGAP"]),
  kind("cam-chanh", "Cam chanh|Cam chanh oranges", "I.1a", [11, 12], 35_000, ["lòng vàng|yellow-fleshed", "hữu cơ|organic", "VietGAP|VietGAP", "vắt nước|for juice", "loại một|first grade"]),
  kind("cam-v2", "Cam V2|V2 oranges", "I.1a", [2, 3, 4], 42_000, ["chín muộn|late", "không hạt|seedless", "trồng đồi|hill-grown", "hữu cơ|organic", "loại hai|second grade"]),
  kind("quyt", "Quýt|Mandarins", "I.1a", [11, 12], 30_000, ["hồng|red", "đường|sweet", "ngọt vỏ mỏng|thin-skinned", "bản địa|native", "VietGAP|VietGAP"]),
  kind("buoi", "Bưởi|Pomelo", "I.1a", [8, 9, 10, 11], 45_000, ["Phúc Trạch|Phúc Trạch", "da xanh|green-skinned", "đào|pink", "ghép|grafted", "hữu cơ|organic"]),
  kind("chanh", "Chanh|Limes", "I.1a", null, 22_000, ["không hạt|seedless", "tứ quý|four-season", "đào|pink", "rừng|wild", "giấy|thin-skinned"]),
  kind("chanh-leo", "Chanh leo|Passion fruit", "I.1a", [6, 7, 8, 9], 28_000, ["tím|purple", "vàng|yellow", "hữu cơ|organic", "loại một|first grade", "cấp đông|frozen"]),
  kind("hong", "Hồng|Persimmons", "I.1a", [9, 10], 40_000, ["vuông|square", "trứng|egg", "ngâm|soaked", "treo gió|air-dried", "không hạt|seedless"]),
  kind("oi", "Ổi|Guava", "I.1a", [6, 7, 8], 20_000, ["lê|pear", "găng|native", "ruột đỏ|red-fleshed", "không hạt|seedless", "hữu cơ|organic"]),
  kind("dua", "Dứa|Pineapple", "I.1a", [5, 6, 7], 18_000, ["mật|honey", "gai|spiny", "nương|hill", "sấy dẻo|soft-dried", "hữu cơ|organic"]),
  kind("chuoi", "Chuối|Bananas", "I.1a", null, 25_000, ["ngự|royal", "tiêu|cavendish", "tây|Siamese", "sấy giòn|crisp-dried", "hột rừng|wild seeded"]),
  kind("mit", "Mít|Jackfruit", "I.1a", [5, 6, 7], 30_000, ["dai|firm", "mật|honey", "sấy giòn|crisp-dried", "non|young", "Thái|Thai"]),
  kind("khoai-lang", "Khoai lang|Sweet potatoes", "I.1a", [3, 4, 5], 20_000, ["tím|purple", "mật|honey", "nướng|roasted", "gieo|air-dried", "Nhật|Japanese"]),
  kind("rau-mam", "Rau mầm|Sprouts", "I.1a", null, 15_000, ["cải|mustard", "hướng dương|sunflower", "đậu xanh|mung", "củ cải|radish", "muống|spinach"]),
  kind("ga-doi", "Gà đồi|Hill chicken", "I.1b", null, 160_000, ["thả vườn|free-range", "chín cựa|nine-spurred", "ri|native", "làm sạch|dressed", "ủ muối|salt-baked"]),
  kind("trung-ga", "Trứng gà|Hen's eggs", "I.1b", null, 45_000, ["thả vườn|free-range", "so|first-laid", "thảo dược|herb-fed", "ri|native", "chín cựa|nine-spurred"]),
  kind("ca-mat", "Cá mát|Stream carp", "I.1b", [9, 10, 11], 180_000, ["sông Ngàn Trươi|Ngàn Trươi river", "nướng|grilled", "kho|braised", "một nắng|half-dried", "làm sạch|cleaned"]),
  kind("ca-ro", "Cá rô|Climbing perch", "I.1b", null, 90_000, ["đồng|field", "kho|braised", "một nắng|half-dried", "làm sạch|cleaned", "chiên giòn|fried"]),
  kind("gao-nep", "Gạo nếp|Sticky rice", "I.2a", null, 32_000, ["cái hoa vàng|golden flower", "rồng|dragon", "cẩm|black", "nương|hill", "lứt|brown"]),
  kind("gao-te", "Gạo tẻ|Rice", "I.2a", null, 24_000, ["hữu cơ|organic", "lứt|brown", "thơm|fragrant", "đỏ|red", "nương|hill"]),
  kind("dau-xanh", "Đậu xanh|Mung beans", "I.2a", [6, 7], 45_000, ["tiêu|small", "cà vỏ|hulled", "nguyên hạt|whole", "rang|roasted", "hữu cơ|organic"]),
  kind("lac-nhan", "Lạc nhân|Peanuts", "I.2a", [5, 6], 60_000, ["đỏ|red", "sẻ|small", "rang muối|salted", "tỏi ớt|garlic chilli", "húng lìu|five-spice"]),
  kind("vung", "Vừng|Sesame", "I.2a", [7, 8], 70_000, ["đen|black", "vàng|golden", "rang|roasted", "xay|ground", "muối lạc|with salt and peanuts"]),
  kind("ngo", "Ngô|Corn", "I.2a", [4, 5, 6], 20_000, ["nếp|sticky", "ngọt|sweet", "tím|purple", "sấy|dried", "nổ bơ|butter pop"]),
  kind("mat-ong", "Mật ong|Honey", "I.2b", [4, 5, 6, 7, 8], 180_000, ["rừng|forest", "hoa cam|orange blossom", "hoa keo|acacia", "ruồi|stingless", "nguyên chất|pure"]),
  kind("mat-mia", "Mật mía|Cane syrup", "I.2b", [12, 1, 2], 50_000, ["truyền thống|traditional", "gừng|ginger", "cô đặc|thick", "nguyên chất|pure", "đen|dark"]),
  kind("phan-hoa", "Phấn hoa|Bee pollen", "I.2b", [3, 4, 5], 150_000, ["chè|tea", "ngô|corn", "rừng|forest", "sấy lạnh|freeze-dried", "nguyên chất|pure"]),
  kind("sua-ong-chua", "Sữa ong chúa|Royal jelly", "I.2b", [4, 5, 6], 350_000, ["tươi|fresh", "ngâm mật|in honey", "sấy lạnh|freeze-dried", "nguyên chất|pure", "viên|tablets"]),
  kind("cu-do", "Cu đơ|Cu đơ peanut brittle", "I.3", null, 45_000, ["vừng đen|black sesame", "gừng|ginger", "bánh dày|thick", "ít đường|less sugar", "truyền thống|traditional"]),
  kind("keo-lac", "Kẹo lạc|Peanut candy", "I.3", null, 35_000, ["mật mía|cane syrup", "vừng|sesame", "thanh|bars", "ít đường|less sugar", "gừng|ginger"]),
  kind("keo-doi", "Kẹo dồi|Layered peanut candy", "I.3", null, 30_000, ["lạc|peanut", "vừng|sesame", "dừa|coconut", "ít đường|less sugar", "truyền thống|traditional"]),
  kind("banh-chung", "Bánh chưng|Bánh chưng", "I.3a", [1, 2], 60_000, ["gấc|gac", "nếp cẩm|black rice", "chay|vegetarian", "mini|mini", "hút chân không|vacuum-packed"]),
  kind("xoi", "Xôi|Steamed sticky rice", "I.3a", null, 25_000, ["ngũ sắc|five-colour", "lạc|peanut", "gấc|gac", "cấp đông|frozen", "ruốc|pork floss"]),
  kind("bun-kho", "Bún khô|Dried rice noodles", "I.3b", null, 35_000, ["gạo lứt|brown rice", "ngũ sắc|five-colour", "tươi|fresh", "nghệ|turmeric", "sợi nhỏ|thin"]),
  kind("mien-dong", "Miến dong|Canna noodles", "I.3b", null, 60_000, ["sạch|pure", "sợi nhỏ|thin", "đen|dark", "nghệ|turmeric", "truyền thống|traditional"]),
  kind("banh-da", "Bánh đa|Rice crackers", "I.3b", null, 30_000, ["vừng|sesame", "nem|wrapper", "dừa|coconut", "nướng|grilled", "gừng|ginger"]),
  kind("mang-kho", "Măng khô|Dried bamboo shoots", "I.3c", [8, 9, 10, 11], 125_000, ["lưỡi lợn|tongue-cut", "nứa|nứa", "giang|giang", "rối|shredded", "le|le"]),
  kind("mang-chua", "Măng chua|Pickled bamboo shoots", "I.3c", [7, 8, 9, 10], 35_000, ["ớt|chilli", "tỏi|garlic", "nứa|nứa", "lát|sliced", "thái sợi|shredded"]),
  kind("nam-huong", "Nấm hương|Shiitake", "I.3c", [10, 11, 12], 180_000, ["rừng|forest", "sấy|dried", "tươi|fresh", "nụ nhỏ|small caps", "giòn|crisps"]),
  kind("moc-nhi", "Mộc nhĩ|Wood ear", "I.3c", null, 90_000, ["gỗ keo|acacia-grown", "sấy|dried", "thái sợi|shredded", "đen|black", "trắng|white"]),
  kind("dau-lac", "Dầu lạc|Peanut oil", "I.3c", null, 120_000, ["ép lạnh|cold-pressed", "nguyên chất|pure", "rang|roasted", "hữu cơ|organic", "gia đình|family"]),
  kind("tinh-bot-nghe", "Tinh bột nghệ|Turmeric starch", "I.3c", null, 150_000, ["vàng|yellow", "đỏ|red", "đen|black", "mật ong|with honey", "viên|tablets"]),
  kind("bot-san-day", "Bột sắn dây|Kudzu starch", "I.3c", [12, 1, 2], 90_000, ["hoa bưởi|pomelo blossom", "nguyên chất|pure", "viên|tablets", "sấy lạnh|freeze-dried", "rừng|wild"]),
  kind("mut-cam", "Mứt cam|Orange jam", "I.3c", [12, 1, 2], 65_000, ["vỏ|peel", "dẻo|soft", "gừng|ginger", "ít đường|less sugar", "mật ong|honey"]),
  kind("o-mai", "Ô mai|Salted fruit", "I.3c", null, 55_000, ["mơ|apricot", "gừng|ginger", "cam|orange", "sấu|dracontomelon", "chanh đào|pink lime"]),
  kind("gio-me", "Giò me|Giò me veal roll", "I.3d", null, 140_000, ["bê|calf", "tiêu|pepper", "nguyên tấm|whole", "hút chân không|vacuum-packed", "gói lá|leaf-wrapped"]),
  kind("gio-lua", "Giò lụa|Silk pork roll", "I.3d", null, 110_000, ["gói lá|leaf-wrapped", "tiêu|pepper", "nạc|lean", "hút chân không|vacuum-packed", "mộc nhĩ|wood ear"]),
  kind("cha-que", "Chả quế|Cinnamon pork roll", "I.3d", null, 120_000, ["nướng|grilled", "ống|tube", "ít mỡ|lean", "mật ong|honey", "truyền thống|traditional"]),
  kind("thit-bo-kho", "Thịt bò khô|Beef jerky", "I.3d", null, 190_000, ["sợi|shredded", "miếng|sliced", "ớt|chilli", "sả|lemongrass", "gừng|ginger"]),
  kind("thit-gac-bep", "Thịt lợn gác bếp|Smoked pork", "I.3d", [11, 12, 1], 220_000, ["mắc khén|mắc khén pepper", "thăn|loin", "ba chỉ|belly", "sả|lemongrass", "bản|black pig"]),
  kind("ruoc", "Ruốc|Floss", "I.3d", null, 95_000, ["thịt|pork", "gà|chicken", "cá|fish", "nấm|mushroom", "rong biển|seaweed"]),
  kind("nuoc-mam", "Nước mắm|Fish sauce", "I.4a", null, 70_000, ["cá cơm|anchovy", "nhĩ|first press", "cốt|strong", "chay|vegetarian", "tỏi ớt|garlic chilli"]),
  kind("tuong", "Tương|Soy paste", "I.4a", null, 35_000, ["nếp|sticky rice", "ớt|chilli", "lứt|brown rice", "truyền thống|traditional", "đậu|bean"]),
  kind("giam", "Giấm|Vinegar", "I.4a", null, 28_000, ["gạo|rice", "chuối|banana", "mía|cane", "táo mèo|hawthorn", "mật ong|honey"]),
  kind("muoi-vung", "Muối vừng|Sesame salt", "I.4b", null, 30_000, ["lạc|peanut", "đen|black", "ớt|chilli", "tảo|algae", "ít mặn|low-salt"]),
  kind("bot-gung", "Bột gừng|Ginger powder", "I.4b", null, 45_000, ["sẻ|small root", "mật mía|cane syrup", "nguyên chất|pure", "sấy lạnh|freeze-dried", "gừng gió|wild ginger"]),
  kind("hat-tieu", "Hạt tiêu|Pepper", "I.4b", [2, 3, 4], 85_000, ["đen|black", "trắng|white", "xanh ngâm|pickled green", "rừng|wild", "xay|ground"]),
  kind("che-xanh", "Chè xanh|Green tea", "I.5a", null, 60_000, ["búp|bud", "tươi|fresh", "sao suốt|pan-fired", "ướp sen|lotus", "ướp nhài|jasmine"]),
  kind("tra-gung", "Trà gừng|Ginger tea", "I.5b", null, 55_000, ["mật ong|honey", "túi lọc|bags", "hòa tan|instant", "sả|lemongrass", "sấy lát|sliced"]),
  kind("tra-ca-gai-leo", "Trà cà gai leo|Solanum tea", "I.5b", null, 85_000, ["túi lọc|bags", "sấy|dried", "cao|extract", "cam thảo|liquorice", "hữu cơ|organic"]),
  kind("tra-giao-co-lam", "Trà giảo cổ lam|Jiaogulan tea", "I.5b", null, 95_000, ["túi lọc|bags", "bảy lá|seven-leaf", "rừng|wild", "sấy|dried", "cam thảo|liquorice"]),
  kind("tra-vo-buoi", "Trà vỏ bưởi|Pomelo peel tea", "I.5b", [9, 10, 11], 75_000, ["mật ong|honey", "túi lọc|bags", "sấy|dried", "gừng|ginger", "hoa nhài|jasmine"]),
  kind("ca-phe", "Cà phê|Coffee", "I.6", null, 90_000, ["rang mộc|plain roast", "phin|ground", "chồn|weasel", "hòa tan|instant", "sữa|milk"]),
  kind("ruou-nep", "Rượu nếp|Sticky rice wine", "II.1", null, 85_000, ["cái hoa vàng|golden flower", "cẩm|black", "men lá|leaf yeast", "hạ thổ|earth-aged", "ngâm ngô|corn"]),
  kind("ruou-nhung", "Rượu nhung hươu|Deer antler wine", "II.1b", null, 450_000, ["nguyên cặp|whole pair", "lát|sliced", "mật ong|honey", "sâm|ginseng", "hộp quà|gift box"]),
  kind("nuoc-ep-cam", "Nước ép cam|Orange juice", "II.2b", [11, 12, 1], 40_000, ["nguyên chất|pure", "ít đường|less sugar", "mật ong|honey", "tép|pulp", "lạnh|cold-pressed"]),
  kind("nhung-huou", "Nhung hươu|Deer antler", "III.1", [2, 3, 4], 800_000, ["tươi|fresh", "sấy|dried", "ngâm mật ong|in honey", "bột|powder", "viên|tablets"]),
  kind("cao-duoc-lieu", "Cao dược liệu|Herbal extract", "III.1", null, 250_000, ["lá vối|vối leaf", "cà gai leo|solanum", "chè vằng|jasmine bush", "xương|bone", "ích mẫu|motherwort"]),
  kind("xa-phong", "Xà phòng|Soap", "III.2", null, 45_000, ["vỏ cam|orange peel", "nghệ|turmeric", "bồ kết|locust", "mật ong|honey", "sả|lemongrass"]),
  kind("tinh-dau", "Tinh dầu|Essential oil", "III.3", null, 110_000, ["tràm|cajuput", "vỏ bưởi|pomelo peel", "vỏ cam|orange peel", "sả|lemongrass", "quế|cinnamon"]),
  kind("may-tre-dan", "Mây tre đan|Bamboo weaving", "IV.1", null, 150_000, ["giỏ|basket", "khay|tray", "đèn|lamp", "mâm|platter", "túi|bag"]),
  kind("choi-dot", "Chổi đót|Reed broom", "IV.1", [3, 4], 35_000, ["cán tre|bamboo handle", "cán dài|long handle", "mini|mini", "bện mây|rattan-bound", "truyền thống|traditional"]),
  kind("hop-qua", "Hộp quà|Gift box", "I.3d", null, 390_000, ["mật ong|honey", "trà|tea", "đặc sản|local goods", "cam bù|cam bù", "Tết|Tết"]),
  kind("tour", "Tour|Tour", "VI", null, 450_000, ["hồ Ngàn Trươi|Ngàn Trươi lake", "vườn cam|orange orchard", "rừng Vũ Quang|Vũ Quang forest", "nuôi ong|beekeeping", "thành Phan Đình Phùng|Phan Đình Phùng citadel"]),
]

/** Names under which it is sold. */
export const BRANDS = [
  "Khe Ná", "Đồng Mỏ", "Bà Tuyết", "Ông Lượng", "Thanh Bình", "Hồng Lĩnh", "Trà Sơn", "Minh Đăng", "Phú Lộc", "An Nhiên", "Ngàn Sâu", "Quế Lâm",
  "Kim Thành", "Đại Ngàn", "Hòa Duyệt", "Chi Lan", "Tùng Ảnh", "Vườn Xưa", "Bếp Mẹ", "Suối Mơ", "Cẩm Tú", "Rú Ré", "Đá Bạc", "Hải Đường",
]
