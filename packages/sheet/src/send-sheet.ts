/** What an Express answer is asked for here; so that this package needs no framework. */
interface Answer {
  set: (headers: Record<string, string>) => unknown
  end: (bytes: Buffer) => unknown
}

/** Answers with an XLSX file to be saved under `name` ("lo-hang.xlsx"), kept by nobody on the way. */
export function sendSheet(res: Answer, name: string, bytes: Buffer): void {
  res.set({
    "Content-Type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "Content-Disposition": `attachment; filename="${name.replace(/[^\w.-]/g, "_")}"; filename*=UTF-8''${encodeURIComponent(name)}`,
    "Cache-Control": "private, no-store",
    "X-Content-Type-Options": "nosniff",
  })
  res.end(bytes)
}
