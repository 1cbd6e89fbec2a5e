/** Who can log in to the demonstration. Demo only: these passwords are public; a real shop creates its own users and never runs the seed. */
export interface DemoLogin {
  role: "admin" | "trade_office" | "coordination_office"
  first_name: string
  last_name: string
  email: string
  password: string
}

export const DEMO_LOGINS: DemoLogin[] = [
  { role: "admin", first_name: "Quản trị", last_name: "(minh họa)", email: "admin@vuquang.example", password: "demo-cam-chanh-2026" },
  { role: "trade_office", first_name: "Phòng Kinh tế", last_name: "(minh họa)", email: "kinhte@vuquang.example", password: "demo-cam-bu-2026" },
  { role: "coordination_office", first_name: "Cơ quan OCOP", last_name: "(minh họa)", email: "ocop@vuquang.example", password: "demo-mat-ong-2026" },
]
