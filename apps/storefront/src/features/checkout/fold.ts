const KIND = /^(?:xa|phuong|thi tran|tinh|thanh pho|tp\.?|dac khu)\s+/

/** "Xã Đức Lĩnh" → "duc linh": to compare what is typed with a unit's name. */
export function foldUnitName(name: string): string {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase()
  return plain.replace(/\s+/g, " ").trim().replace(KIND, "")
}
