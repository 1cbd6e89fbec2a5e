import { shopSuite } from "@ocop/test-kit"
import sharp from "sharp"
import { parsePictureUrl } from "../../src/rules/picture-url"
import { jpegWithPageAndArchive, photo, SCRIPT } from "../hostile-files"

shopSuite({}, (shop) => {
  const send = (bytes: Buffer, filename: string, headers = shop.admin()) => {
    const form = new FormData()
    form.append("files", new Blob([new Uint8Array(bytes)]), filename)
    return shop.api.post("/admin/uploads", form, { headers })
  }
  const fetchFile = (path: string, headers: Record<string, string> = {}) => shop.api.get(path, { headers, responseType: "arraybuffer" })

  it("shows a picture the office uploaded, to everybody and for ever", async () => {
    const uploaded = await send(await photo(300, 200).png().toBuffer(), "../../cam.exe")

    expect(uploaded.status).toBe(200)
    const { url } = uploaded.data.files[0]
    expect(parsePictureUrl(url)).toMatchObject({ width: 300, height: 200 })

    const shown = await fetchFile(url)

    expect(shown.status).toBe(200)
    expect(shown.headers).toMatchObject({ "content-type": "image/jpeg", "cache-control": "public, max-age=31536000, immutable", "x-content-type-options": "nosniff" })
    expect((await sharp(Buffer.from(shown.data)).metadata()).width).toBe(300)
    expect((await fetchFile(url, { "if-none-match": shown.headers.etag })).status).toBe(304)
  })

  it("serves nothing of what hid behind a picture", async () => {
    const { url } = (await send(await jpegWithPageAndArchive(), "cam.jpg")).data.files[0]

    expect(Buffer.from((await fetchFile(url)).data).includes(SCRIPT)).toBe(false)
  })

  it("tells the uploader why an SVG is not taken", async () => {
    const refused = await send(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">${SCRIPT}</svg>`), "logo.png")

    expect(refused.status).toBe(400)
    expect(refused.data.message).toMatch(/SVG/)
  })

  it("gives an import file back to staff only, as an attachment", async () => {
    const { url } = (await send(Buffer.from("handle,title\ncam,Cam"), "hàng.csv")).data.files[0]

    expect((await fetchFile(url)).status).toBe(401)

    const given = await fetchFile(url, shop.admin())

    expect(given.status).toBe(200)
    expect(given.headers["content-disposition"]).toBe('attachment; filename="hang.csv"')
    expect(Buffer.from(given.data).toString()).toBe("handle,title\ncam,Cam")
  })

  it("refuses strangers' uploads", async () => {
    expect((await send(await photo(30, 20).png().toBuffer(), "cam.png", {})).status).toBe(401)
  })

  it.each(["/media/..%2f..%2fpackage.json", "/media/private-00000000000000000000000000000000-x.csv", "/media/0123456789abcdef0123-10x10-1QcSHQRnh493.jpg"])("knows no picture at %s", async (path) => {
    expect((await fetchFile(path)).status).toBe(404)
  })
})
