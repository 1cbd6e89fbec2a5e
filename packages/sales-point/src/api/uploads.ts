import type { MedusaContainer } from "@medusajs/framework/types"
import { PRODUCER_MODULE, type ProducerModuleService } from "@ocop/producer/modules/producer"

/** Files the office sends piece by piece arrive there (`POST /admin/ocop/uploads`). */
export const uploadsOf = (container: MedusaContainer): Pick<ProducerModuleService, "takeUpload" | "deleteProducerUploads"> => container.resolve<ProducerModuleService>(PRODUCER_MODULE)
