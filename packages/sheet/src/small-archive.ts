import { SheetRefusal } from "./read-table"

const LIMIT = { unpacked: 60 * 1024 * 1024, files: 200 }
const END = 0x06054b50
const ENTRY = 0x02014b50

/** Refuses an archive that says it unpacks to more than a table may hold, before anything is unpacked. The reader never unpacks more than the archive says. */
export function requireSmallArchive(file: Buffer): void {
  const end = endOf(file)
  if (end === -1) throw new SheetRefusal("Tệp Excel bị hỏng hoặc tải lên chưa hết. Hãy gửi lại.")
  const files = file.readUInt16LE(end + 10)
  let at = file.readUInt32LE(end + 16)
  let unpacked = 0
  for (let index = 0; index < files; index++) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== ENTRY) throw new SheetRefusal("Tệp Excel bị hỏng hoặc tải lên chưa hết. Hãy gửi lại.")
    unpacked += file.readUInt32LE(at + 24)
    at += 46 + file.readUInt16LE(at + 28) + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
  }
  if (files > LIMIT.files || unpacked > LIMIT.unpacked) throw new SheetRefusal("Tệp Excel này giải nén ra quá lớn. Chỉ gửi một bảng, không kèm ảnh.")
}

function endOf(file: Buffer): number {
  const first = Math.max(0, file.length - 22 - 0xffff)
  for (let at = file.length - 22; at >= first; at--) if (file.readUInt32LE(at) === END) return at
  return -1
}
