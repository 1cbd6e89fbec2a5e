import type { Policy } from "../../rules"
import { complaints } from "./khieu-nai-2026-07-01"
import { delivery } from "./giao-hang-2026-07-01"
import { payment } from "./thanh-toan-2026-07-01"
import { privacy } from "./quyen-rieng-tu-2026-07-01"
import { ranking } from "./xep-hang-2026-07-01"
import { returns } from "./doi-tra-2026-07-01"
import { terms } from "./dieu-khoan-2026-07-01"

/** Every policy page this shop has published, one file a version. New words need a new file and a new migration script. */
export const policies: readonly Policy[] = [privacy, terms, delivery, returns, payment, complaints, ranking]
