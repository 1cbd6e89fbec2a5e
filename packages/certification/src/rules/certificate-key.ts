/** What two ways of typing one certificate number have in common: "12/GCN - ocop" and "12/GCN-OCOP" are the same paper. */
export function certificateKey(number: string): string {
  return number
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐ]/g, "D")
    .replace(/[‐-―−]/g, "-")
    .replace(/\s+/g, "")
    .toUpperCase()
}
