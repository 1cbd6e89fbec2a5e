/**
 * Names of the same thing, as they are written: what is called one is found by the others, too. They are put into the index, where accents
 * still tell "quà" (a gift) from "quả" (a fruit), not into the question, where they often do not.
 */
const SYNONYMS: readonly (readonly string[])[] = [
  ["quà", "biếu", "tặng", "gift", "present"],
  ["mật ong", "honey"],
  ["mật mía", "mật trầm", "molasses", "cane syrup"],
  ["cam", "orange", "oranges"],
  ["quýt", "mandarin", "mandarins", "tangerine"],
  ["bưởi", "pomelo", "pomelos", "grapefruit"],
  ["chanh", "lime", "limes", "lemon"],
  ["chanh leo", "chanh dây", "lạc tiên", "passion fruit"],
  ["hồng", "persimmon", "persimmons"],
  ["dứa", "thơm", "khóm", "pineapple"],
  ["ổi", "guava"],
  ["mít", "jackfruit"],
  ["chuối", "banana", "bananas"],
  ["khoai lang", "sweet potato", "sweet potatoes"],
  ["chè", "trà", "tea"],
  ["lạc", "đậu phộng", "đậu phụng", "peanut", "peanuts", "groundnut"],
  ["vừng", "mè", "sesame"],
  ["ngô", "bắp", "corn", "maize"],
  ["bánh đa", "bánh tráng", "rice cracker", "rice paper"],
  ["giò lụa", "chả lụa"],
  ["lợn", "heo", "pork"],
  ["thịt bò", "beef"],
  ["gà", "chicken"],
  ["trứng", "egg", "eggs"],
  ["cá", "fish"],
  ["nước mắm", "mắm nước", "fish sauce"],
  ["ruốc", "chà bông", "floss"],
  ["gạo", "rice"],
  ["nếp", "sticky rice", "glutinous rice"],
  ["măng", "bamboo shoot", "bamboo shoots"],
  ["nấm", "mushroom", "mushrooms"],
  ["nấm hương", "nấm đông cô", "shiitake"],
  ["mộc nhĩ", "nấm mèo", "wood ear"],
  ["nghệ", "turmeric", "curcuma"],
  ["gừng", "ginger"],
  ["sả", "lemongrass"],
  ["tiêu", "pepper"],
  ["ớt", "chilli", "chili"],
  ["rượu", "wine", "liquor", "spirit"],
  ["giấm", "dấm", "vinegar"],
  ["nước ép", "juice"],
  ["mứt", "jam"],
  ["kẹo", "candy", "sweets"],
  ["cà phê", "coffee"],
  ["miến", "bún tàu", "glass noodles"],
  ["bún", "noodles"],
  ["nhung hươu", "lộc nhung", "deer antler", "velvet antler"],
  ["xà phòng", "xà bông", "soap"],
  ["tinh dầu", "essential oil"],
  ["dầu lạc", "dầu phộng", "dầu đậu phộng", "peanut oil"],
  ["chổi", "broom"],
  ["bột sắn dây", "bột sắn", "kudzu"],
  ["phấn hoa", "pollen"],
  ["sữa ong chúa", "royal jelly"],
  ["rau mầm", "giá mầm", "sprouts"],
  ["hữu cơ", "organic"],
  ["tour", "du lịch", "tham quan", "trip"],
  ["mây tre đan", "đan lát", "handicraft"],
  ["cao dược liệu", "cao thuốc", "herbal extract"],
  ["hợp tác xã", "htx", "cooperative"],
  ["tổ hợp tác", "tht"],
]

/** What a name that begins so is a kind of. */
const KINDS: readonly { of: readonly string[]; names: readonly string[] }[] = [
  { of: ["cam", "quýt", "bưởi", "hồng", "ổi", "dứa", "chuối", "mít", "chanh leo"], names: ["trái cây", "hoa quả", "fruit"] },
]

const around = (text: string): string => ` ${text.normalize("NFC").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim()} `
const GROUPS = SYNONYMS.map((group) => group.map(around))

/** Other names of what these texts name. */
export function synonymsOf(texts: readonly (string | undefined)[]): string[] {
  const whole = texts.map((text) => around(text ?? ""))
  const kinds = KINDS.flatMap(({ of, names }) => (of.some((name) => whole.some((text) => text.startsWith(around(name)))) ? names : []))
  const others = GROUPS.flatMap((group) => {
    const named = group.filter((name) => whole.some((text) => text.includes(name)))
    return named.length > 0 ? group.filter((name) => !named.includes(name)).map((name) => name.trim()) : []
  })
  return [...others, ...kinds]
}
