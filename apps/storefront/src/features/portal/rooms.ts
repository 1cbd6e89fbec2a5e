import type { PortalMeResponse } from "@ocop/producer/http"
import type { PortalWords } from "./words"

type Waiting = PortalMeResponse["waiting"]
type Name = { [K in keyof PortalWords]: `${K & string}_text` extends keyof PortalWords ? K : never }[keyof PortalWords]

interface Room {
  /** its name in the words of the portal; `{name}_text` says what one does there */
  name: Name
  path: string
  waiting?: keyof Waiting
}

/** The rooms of a member, the daily ones first. A new room is one line here. */
export const ROOMS: readonly Room[] = [
  { name: "products", path: "/nha-san-xuat/san-pham", waiting: "listings_returned" },
  { name: "logbook", path: "/nha-san-xuat/so-ghi-chep" },
  { name: "lots", path: "/nha-san-xuat/lo-hang" },
  { name: "labels", path: "/nha-san-xuat/nhan" },
  { name: "sending", path: "/nha-san-xuat/gui-hang" },
  { name: "supply", path: "/nha-san-xuat/du-kien" },
  { name: "fairs", path: "/nha-san-xuat/hoi-cho" },
  { name: "orders", path: "/nha-san-xuat/don-hang" },
  { name: "money", path: "/nha-san-xuat/doi-soat" },
  { name: "messages", path: "/nha-san-xuat/tin-nhan", waiting: "messages" },
  { name: "papers", path: "/nha-san-xuat/giay-to", waiting: "papers" },
  { name: "dossiers", path: "/nha-san-xuat/ho-so", waiting: "dossiers" },
  { name: "ideas", path: "/nha-san-xuat/y-tuong", waiting: "ideas" },
  { name: "findings", path: "/nha-san-xuat/kiem-tra", waiting: "findings" },
  { name: "members", path: "/nha-san-xuat/thanh-vien" },
]
