/** Rows of the demo catalogue that journeys speak of. */
export const orange = { handle: "cam-chanh-vietgap-hop-5-kg", title: "Cam chanh VietGAP hộp 5 kg", title_en: "VietGAP cam chanh oranges, 5 kg box", price: 225_000 }
export const honeyBox = { handle: "hop-qua-mat-ong-3-vi", title: "Hộp quà mật ong 3 vị", certificate: "MH-2026-01" }
export const vealRoll = { handle: "gio-me-500-g", title: "Giò me 500 g", certificate: "MH-2025-05" }
export const tea = { handle: "tra-tui-loc-thao-moc", title: "Trà túi lọc thảo mộc", certificate: "MH-2023-02" }
export const bambooShoots = { handle: "mang-kho-huong-quang", certificate: "MH-2024-12" }
/** from the press: shown, not sold */
export const showcase = { handle: "cam-huan-tam", title: "Cam Huân Tâm" }
