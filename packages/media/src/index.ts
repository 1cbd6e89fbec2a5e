import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { MediaFileService } from "./media-file-service"

export { cleanPaper, type CleanPaper, privateFileHeaders } from "./clean-paper"
export { cleanPicture } from "./clean-picture"
export type { MediaOptions, S3Options } from "./options"
export { parsePictureUrl, pictureUrl, type PictureFacts } from "./rules/picture-url"

export default ModuleProvider(Modules.FILE, { services: [MediaFileService] })
