import sharp from "sharp"

/** One of our own drawings as a picture `width` pixels wide. Never for a stranger's SVG. */
export async function rasterise(svg: string, width: number, format: "png" | "jpeg" = "png"): Promise<Buffer> {
  const natural = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1])
  const drawing = sharp(Buffer.from(svg), { density: (72 * width) / natural }).resize({ width })
  return format === "png" ? drawing.png({ compressionLevel: 3 }).toBuffer() : drawing.flatten({ background: "#FBF5E9" }).jpeg({ quality: 90, chromaSubsampling: "4:4:4" }).toBuffer()
}
