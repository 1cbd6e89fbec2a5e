/** Invented sessions of councils; nothing of them is about a real person or a real product. */

/** Offices of the district council of 2019, as people who never had a login here: their papers are copied. */
export const PAPER_COUNCIL = ["ubnd", "ntm_deputy", "ktht_deputy", "nnptnt", "ktht", "tckh", "vhtt", "yte", "vpntm", "hoinongdan", "khcn"].map((seat, index) => ({
  seat,
  user_id: `giay-2020-${seat}`,
  name: `Thành viên ${index + 1} (minh họa)`,
}))

export interface PaperEntry {
  product: string
  sheet: number
  /** total of every member, in the order of `PAPER_COUNCIL` */
  totals: number[]
}

/** May 2020, by QĐ 1048: its sheets are not in this shop, so only totals are known. Any certificate of it has run out since. */
export const PAPER_SESSION = {
  title: "Đánh giá, phân hạng đợt 1 năm 2020 (minh họa)",
  place: "Hội trường UBND huyện Vũ Quang",
  held_on: "2020-05-20",
  criteria_set_id: "Q1048",
  entries: [
    { product: "cam-chanh-vietgap-hop-5-kg", sheet: 1, totals: [62, 64.5, 61, 66, 63.5, 60, 65, 62.5, 64, 61.5, 63] },
    { product: "cam-v2", sheet: 1, totals: [47, 49.5, 46, 48, 51, 45.5, 47.5, 48.5, 46.5, 49, 47] },
  ] satisfies PaperEntry[],
}

/** September 2026, by QĐ 26/2026: the certificate MH-2026-01 rests on its first entry; of the others one waits for its decision, one for the ministry, one did not reach three stars. */
export const CLOSED_SESSION = {
  title: "Đánh giá, phân hạng đợt 1 năm 2026 (minh họa)",
  place: "Sở Nông nghiệp và Môi trường, Hà Tĩnh",
  held_on: "2026-09-18",
  criteria_set_id: "Q26",
  entries: [
    { product: "hop-qua-mat-ong-3-vi", sheet: 4, kind: "upgrade" as const, star: 4 },
    { product: "gio-me-500-g", sheet: 8, kind: "upgrade" as const, star: 4 },
    { product: "tra-tui-loc-thao-moc", sheet: 12, kind: "renewal" as const, star: 5 },
    { product: "buoi", sheet: 1, kind: "first" as const, star: 2 },
  ] as const,
}

/** Waits for its scores today, with every dossier that has passed the advisory review. */
export const OPEN_SESSION = { title: "Đánh giá, phân hạng đợt 2 năm 2026 (minh họa)", place: "Sở Nông nghiệp và Môi trường, Hà Tĩnh", held_on: "2026-11-24" }

/** Seats of the five logins of council members, in their order. */
export const SEATS_2026 = ["ubnd", "snnmt", "sct", "syt", "skhcn"]
