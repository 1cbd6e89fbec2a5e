const KINDS = /^(hộ sản xuất|hộ kinh doanh|hộ|htx|hợp tác xã|tht|tổ hợp tác|cơ sở|công ty tnhh|công ty cổ phần|công ty|doanh nghiệp tư nhân|doanh nghiệp)\s+/iu

/** "HTX cam Sơn Thọ" → "ST": what the maker is comes off, then the last two words with a letter count. */
export function initialsOf(name: string): string {
  const words = name.trim().replace(KINDS, "").split(/\s+/).filter((word) => /^\p{L}/u.test(word))
  return words.slice(-2).map((word) => word[0]!.toLocaleUpperCase("vi")).join("") || "OC"
}
