const LONGEST = 1_600
const SMALL_ENOUGH = 400_000

/** A picture from a phone as a JPEG small enough for a full phone and a weak signal; where it was taken and on what is gone with the original. */
export async function shrinkPhoto(file: Blob): Promise<Blob> {
  const picture = await createImageBitmap(file)
  try {
    for (let longest = LONGEST, quality = 0.8; ; longest *= 0.75, quality = 0.7) {
      const scale = Math.min(1, longest / Math.max(picture.width, picture.height))
      const canvas = document.createElement("canvas")
      canvas.width = Math.max(1, Math.round(picture.width * scale))
      canvas.height = Math.max(1, Math.round(picture.height * scale))
      canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height)
      const small = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/jpeg", quality))
      if (!small) throw new Error("This picture cannot be drawn")
      if (small.size <= SMALL_ENOUGH || longest < 700) return small
    }
  } finally {
    picture.close()
  }
}
