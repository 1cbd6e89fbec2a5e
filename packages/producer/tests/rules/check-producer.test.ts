import { objectionsToProducer } from "../../src/rules"

const producer = { handle: "htx-cam-son-tho", name: "HTX cam Sơn Thọ", summary: "Cam chanh VietGAP trên đồi Sơn Thọ." }

describe("what may be published of a producer", () => {
  it("is a name, a place and a story", () => {
    expect(objectionsToProducer({ ...producer, story: "Trồng từ năm 2009, 12 ha, 18 hộ." })).toEqual([])
  })

  it.each(["0912 345 678", "0239.3812345", "+84 912 345 678", "gọi 0912-345-678 nhé"])("is no phone number: %s", (phone) => {
    expect(objectionsToProducer({ ...producer, story: `Liên hệ ${phone}` })).toEqual([expect.stringContaining("số điện thoại")])
  })

  it.each(["HTX Cam", "cam--son-tho", "-cam", "cam_1", "Cam", ""])("needs a readable address, not “%s”", (handle) => {
    expect(objectionsToProducer({ ...producer, handle })).toEqual([expect.stringContaining("đường dẫn")])
  })

  it("leaves prices and weights alone", () => {
    expect(objectionsToProducer({ ...producer, summary: "Hộp 5 kg giá 225.000 ₫, mỗi vụ 20.000 hộp từ 2015 tới 2026." })).toEqual([])
  })
})
